/// A comment by which an editor lets findings stand:
/// `<!-- stet-disable-next-line conflicting-dose: studied dose -->`.
package struct SuppressionComment: Hashable, Sendable {
  package enum Action: String, CaseIterable, Sendable {
    case disableNextLine = "disable-next-line"
    case disableLine = "disable-line"
    case disable, enable
  }

  /// The whole comment, from `<!--` to `-->`; where the text is not the file, the place in the text where it
  /// stood, which is empty.
  package let range: TextRange
  /// The line of the file, from 1; nil where the text is the file.
  package let line: Int?
  /// As written behind `stet-`; nil where it is none that there is.
  package let action: Action?
  /// The ids of rules, as written.
  package let rules: [String]
  /// The date behind `until`, as written; nil where there is none.
  package let until: String?
  /// What stands behind the colon; nil where that is nothing.
  package let reason: String?

  /// A comment that is longer is none.
  private static let longest = 2_000
  /// Comments of one text that are read.
  private static let countLimit = 1_000

  /// The comments of a text, in order, except those that are shown as code.
  package static func all(in text: [UInt8]) -> [SuppressionComment] {
    let opening = Array("<!--".utf8)
    var comments: [SuppressionComment] = []
    var at = 0
    var code = CodeFences(text)
    while comments.count < countLimit,
      let start = text.withUnsafeBufferPointer({ bytes in
        ByteSearch.index(of: 0x3C, in: bytes, at, bytes.count)
      })
    {
      at = start + 1
      guard text[start...].starts(with: opening),
        let end = end(of: text, from: start + opening.count)
      else { continue }
      let body = String(decoding: text[(start + opening.count)..<(end - 3)], as: UTF8.self)
      guard let comment = SuppressionComment(body, range: TextRange(start, end)),
        !isCode(text, start, &code)
      else { continue }
      comments.append(comment)
      at = end
    }
    return comments
  }

  /// The text with spaces in place of its comments; nil where it has none.
  package static func prose(of text: [UInt8]) -> [UInt8]? {
    let comments = all(in: text)
    guard !comments.isEmpty else { return nil }
    var prose = text
    for comment in comments {
      for at in comment.range.start..<comment.range.end where prose[at] != 0x0A && prose[at] != 0x0D
      {
        prose[at] = 0x20
      }
    }
    return prose
  }

  /// - Parameter body: what stands between the marks of the comment.
  /// - Returns: nil where it does not begin with `stet-`.
  package init?(_ body: some StringProtocol, range: TextRange, line: Int? = nil) {
    let words = Self.trimmed(Substring(body))
    guard words.hasPrefix("stet-") else { return nil }
    let (head, reason) = Self.parted(words.dropFirst(5))
    var names = head.split { $0 == " " || $0 == "," || $0.isWhitespace }
    self.range = range
    self.line = line
    action = names.isEmpty ? nil : Action(rawValue: String(names.removeFirst()))
    if let mark = names.firstIndex(of: "until") {
      until = mark + 1 < names.count ? String(names[mark + 1]) : ""
      names.removeSubrange(mark..<min(mark + 2, names.count))
    } else {
      until = nil
    }
    rules = names.map(String.init)
    self.reason = reason.isEmpty ? nil : String(reason)
  }

  /// What stands before and behind the first colon, or the first " -- ".
  private static func parted(_ words: Substring) -> (head: Substring, reason: Substring) {
    guard let colon = words.firstIndex(of: ":") else { return (words, "") }
    return (words[..<colon], trimmed(words[words.index(after: colon)...]))
  }

  private static func trimmed(_ words: Substring) -> Substring {
    var words = words
    while let first = words.first, first.isWhitespace { words.removeFirst() }
    while let last = words.last, last.isWhitespace { words.removeLast() }
    return words
  }

  /// Just behind the `-->` that closes a comment; nil where it is not closed within the limit.
  private static func end(of text: [UInt8], from start: Int) -> Int? {
    var at = start
    let limit = min(text.count, start + longest)
    while at + 2 < limit {
      if text[at] == 0x2D, text[at + 1] == 0x2D, text[at + 2] == 0x3E { return at + 3 }
      at += 1
    }
    return nil
  }

  /// Whether the comment stands behind a backtick, or in a block between lines of three.
  private static func isCode(_ text: [UInt8], _ start: Int, _ code: inout CodeFences) -> Bool {
    if start > 0, text[start - 1] == 0x60 { return true }
    return code.isOpen(at: start)
  }

  /// Counts the lines that begin and end blocks of code, up to places that are asked for in ascending order.
  private struct CodeFences {
    private let text: [UInt8]
    private var isOpen = false
    private var isAtStart = true
    private var at = 0

    init(_ text: [UInt8]) { self.text = text }

    mutating func isOpen(at start: Int) -> Bool {
      while at < start {
        if isAtStart, text[at] == 0x60, at + 2 < text.count, text[at + 1] == 0x60,
          text[at + 2] == 0x60
        {
          isOpen.toggle()
        }
        isAtStart = text[at] == 0x0A || (isAtStart && text[at] == 0x20)
        at += 1
      }
      return isOpen
    }
  }
}
