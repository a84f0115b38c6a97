import Documents

/// The blocks of running text in the HTML of an example, for comparing with those of a document.
struct HTMLOutline {
  struct Line: Equatable, CustomStringConvertible {
    let kind: String
    let words: String
    var description: String { "\(kind): \(words)" }
  }

  static func blocks(_ html: String) -> [Line] {
    var outline = HTMLOutline()
    outline.read(html)
    return outline.lines
  }

  static func kind(_ kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): "h\(level)"
    case .listItem(let depth): "li\(depth)"
    case .quotation: "quote"
    case .tableRow: "tr"
    case .footnote: "note"
    case .paragraph, .frontMatter: "p"
    }
  }

  private var lines: [Line] = []
  private var text = ""
  private var open: [String] = []
  private var itemIsNew: [Bool] = []
  private var deleted = false

  private static let inline: Set<String> = [
    "a", "b", "br", "code", "em", "i", "img", "strong", "bab", "b2", "c2c", "bad", "br",
    "responsive-image", "m:abc", "ins", "foo", "warning", "x", "bar",
  ]
  private static let skipped: Set<String> = ["pre", "script", "style", "textarea"]

  private mutating func read(_ html: String) {
    var rest = html[...]
    while let first = rest.first {
      if rest.hasPrefix("<!--") {
        let end = rest.range(of: "-->")?.upperBound ?? rest.endIndex
        rest = rest[end...]
      } else if first == "<", let end = Self.tagEnd(rest) {
        meet(rest[rest.startIndex..<end].dropFirst().dropLast())
        rest = rest[end...]
      } else if first == "&", let end = rest.firstIndex(of: ";"),
        let character = Self.character(rest[rest.startIndex...end])
      {
        if !deleted { text += character }
        rest = rest[rest.index(after: end)...]
      } else {
        if !deleted { text.append(first) }
        rest = rest.dropFirst()
      }
    }
    flush()
  }

  private static func tagEnd(_ text: Substring) -> Substring.Index? {
    guard let next = text.dropFirst().first, next.isLetter || "/!?".contains(next) else {
      return nil
    }
    var quote: Character?
    for i in text.indices {
      let c = text[i]
      if let open = quote {
        if c == open { quote = nil }
      } else if c == "\"" || c == "'" {
        quote = c
      } else if c == ">" {
        return text.index(after: i)
      }
    }
    return nil
  }

  private static func character(_ reference: Substring) -> String? {
    ["&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": "\"", "&nbsp;": "\u{A0}"][reference]
  }

  private mutating func meet(_ tag: Substring) {
    let isClosing = tag.hasPrefix("/")
    let name = String(
      tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" && $0 != ">" }
    ).lowercased()
    if let last = open.last, Self.skipped.contains(last), name != last { return }
    if Self.inline.contains(name) { return }
    if name == "del" {
      deleted = !isClosing
      return
    }
    if isClosing, let last = open.last, Self.skipped.contains(last) { text = "" }
    flush()
    if tag.hasSuffix("/") || tag.hasPrefix("!") || tag.hasPrefix("?") || name == "hr" { return }
    if isClosing {
      if let at = open.lastIndex(of: name) {
        if name == "li" { itemIsNew.removeLast() }
        open.remove(at: at)
      }
    } else {
      open.append(name)
      if name == "li" { itemIsNew.append(true) }
      if Self.skipped.contains(name) || name == "ul" || name == "ol" || name == "hr",
        !itemIsNew.isEmpty
      {
        itemIsNew[itemIsNew.count - 1] = name == "ul" || name == "ol" ? itemIsNew.last! : false
      }
    }
  }

  private mutating func flush() {
    defer { text = "" }
    if let last = open.last, Self.skipped.contains(last) { return }
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    guard !words.isEmpty else { return }
    lines.append(Line(kind: kind(), words: words))
    if !itemIsNew.isEmpty { itemIsNew[itemIsNew.count - 1] = false }
  }

  private func kind() -> String {
    if let last = open.last, last.count == 2, last.first == "h", last != "hr" { return last }
    if open.contains("tr") { return "tr" }
    let depth = open.reduce(0) { $0 + ($1 == "ul" || $1 == "ol" ? 1 : 0) }
    switch open.last(where: { $0 == "li" || $0 == "blockquote" }) {
    case "li": return itemIsNew.last == true ? "li\(max(0, depth - 1))" : "p"
    case "blockquote": return "quote"
    default: return "p"
    }
  }
}
