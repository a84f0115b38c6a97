import Documents

/// Bounds what a Markdown text can make cmark-gfm 0.29 do: tables and bare links take it time that grows with
/// the square of the text, and links copy the targets of definitions (cmark-gfm's advisories CVE-2023-22483 and
/// CVE-2023-22486, and CVE-2024-22051 on tables).
struct MarkdownLimits {
  /// Marks and ends of lines in a text; cmark-gfm and what is made of its tree keep some 500 bytes for each.
  private static let markLimit = 600_000
  /// Cells of tables, with those that are only filled up.
  private static let cellLimit = 1_000_000
  /// Steps of looking for the header of a table or the end of a link, a second or so.
  private static let stepLimit = 500_000_000
  /// Bytes of the targets of all links that refer to definitions, at most.
  private static let targetLimit = 64 << 20

  /// Extensions of cmark-gfm that the text can be read with.
  private(set) var extensions = CommonMarkTree.extensions
  private(set) var warnings: [ImportWarning] = []
  /// Bytes of the target of a definition.
  private let longestTarget: Int

  /// - Throws: `ImportError` where there is more in the text than can be kept.
  static func check(_ text: [UInt8], path: String) throws(ImportError) {
    guard text.count > markLimit else { return }
    var count = 0
    for byte in text where isMark[Int(byte)] { count += 1 }
    guard count > markLimit else { return }
    throw ImportError(
      path: path, reason: .malformed(detail: "more than \(markLimit) lines and marks of Markdown"))
  }

  private static let isMark: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "\n\r`\\&<*_[]!~|".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// - Parameter text: what cmark-gfm is to read.
  init(_ text: ArraySlice<UInt8>) {
    var brackets = 0
    for byte in text where byte == 0x5D { brackets += 1 }
    longestTarget = min(2_000, max(64, Self.targetLimit / max(1, brackets)))
    if Self.takesLongForTables(text) {
      drop("table", "tables", "too many cells or lines before one")
    }
    if Self.takesLongForLinks(text) {
      drop("autolink", "bare links", "too many without a blank between them")
    }
  }

  private mutating func drop(_ name: String, _ what: String, _ reason: String) {
    extensions.removeAll { $0 == name }
    warnings.append(ImportWarning(offset: nil, message: "\(what) are read as text: \(reason)"))
  }

  /// Whether a row of dashes has more columns, with more lines behind it or before it, than is sensible.
  private static func takesLongForTables(_ text: ArraySlice<UInt8>) -> Bool {
    var cells = 0
    var steps = 0
    var columns = 0
    // Of the paragraph at hand.
    var lines = 0
    var bytes = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let words = line.drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
      guard !words.isEmpty else {
        (columns, lines, bytes) = (0, 0, 0)
        continue
      }
      cells += columns
      if let count = Self.columns(words) {
        columns = max(columns, count)
        steps += lines * bytes
      }
      lines += 1
      bytes += line.count
      if cells > cellLimit || steps > stepLimit { return true }
    }
    return false
  }

  /// The columns of a line such as `|---|:-:|`; nil for other lines.
  private static func columns(_ line: ArraySlice<UInt8>) -> Int? {
    var columns = 1
    var hasDash = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): columns += 1
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: "*"), 0...0x20: break
      default: return nil
      }
    }
    return hasDash ? columns : nil
  }

  /// Whether stretches without a blank are long and hold many beginnings of links, for each of which cmark-gfm
  /// goes to the end of the stretch.
  private static func takesLongForLinks(_ text: ArraySlice<UInt8>) -> Bool {
    var steps = 0
    for run in text.split(whereSeparator: { $0 <= 0x20 }) where run.count > 1_000 {
      let beginnings = run.indices.count { i in
        switch run[i] {
        case UInt8(ascii: "@"): true
        case UInt8(ascii: ":"): run[i...].starts(with: "://".utf8)
        case UInt8(ascii: "w"): run[i...].starts(with: "www.".utf8)
        default: false
        }
      }
      let (product, isTooMuch) = beginnings.multipliedReportingOverflow(by: run.count)
      steps += isTooMuch ? stepLimit : min(product, stepLimit)
      if steps >= stepLimit { return true }
    }
    return false
  }

  /// The text, as long as before, with blanks in place of the ends of long targets of definitions
  /// (`[label]: target`), where exports keep whole images.
  func masked(_ text: [UInt8]) -> [UInt8] {
    var masked = text
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      if end - start > longestTarget, let target = Self.target(text[start..<end]),
        end - target > longestTarget
      {
        let cut = target + longestTarget - 1
        for i in cut..<end where text[i] != 0x0D { masked[i] = 0x20 }
        if text[target] == UInt8(ascii: "<") { masked[cut] = UInt8(ascii: ">") }
        // No character is left in part.
        var last = cut
        while last > target, masked[last - 1] & 0xC0 == 0x80 { last -= 1 }
        if last > target, last < cut || masked[last - 1] >= 0xC0 {
          for i in (last - 1)..<cut { masked[i] = UInt8(ascii: "x") }
        }
      }
      start = end + 1
    }
    return masked
  }

  /// Where the target of a definition begins in a line; nil where the line is none.
  private static func target(_ line: ArraySlice<UInt8>) -> Int? {
    let words = line.drop { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    guard words.first == UInt8(ascii: "["),
      let close = words.prefix(1_003).firstIndex(of: UInt8(ascii: "]")),
      close + 1 < words.endIndex, words[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return words[(close + 2)...].firstIndex { $0 > 0x20 }
  }
}
