import Documents
import XMLReading

extension JATSReader {
  /// Reads running text within a block.
  // As deep as the file was allowed to be.
  mutating func inline(_ node: XMLNode) {
    for part in node.content { inline(content: part) }
  }

  mutating func inline(content part: XMLNode) {
    guard !part.isText else {
      let text = raised > 0 ? Superscript.raised(part.bytes) : nil
      builder.append(bytes: text?[...] ?? part.bytes)
      return
    }
    switch part.local {
    case "xref": crossReference(part)
    case "ext-link", "uri", "self-uri", "email":
      builder.beginLink(to: part.local == "email" ? "" : JATSLink.target(part))
      inline(part)
      builder.endLink()
    case "sup":
      // Only where all of it can be raised.
      let isRaised = Superscript.raised(part.text.utf8) != nil
      raised += isRaised ? 1 : 0
      inline(part)
      raised -= isRaised ? 1 : 0
    case "break": builder.append(" ")
    case "inline-formula", "math", "tex-math": formula(part)
    case "disp-formula", "disp-formula-group": builder.lose("formulas")
    case "fn": footnote(part)
    case "inline-graphic", "graphic", "media", "inline-supplementary-material":
      builder.lose(part.local.hasSuffix("graphic") ? "images" : "supplementary files")
    case "alternatives":
      if let first = part.children.first(where: { !$0.local.hasSuffix("graphic") }) {
        inline(content: first)
      } else {
        builder.lose("images")
      }
    case "object-id", "alt-text", "long-desc", "index-term", "annotation": break
    case "label" where part.text.utf8.count < 8 && raised == 0: inlineLabel(part)
    case "p", "list", "list-item", "title", "def", "term", "disp-quote":
      builder.append(" ")
      inline(part)
      builder.append(" ")
    default: inline(part)
    }
  }

  /// The mark of a footnote, which is no part of what it says.
  private mutating func inlineLabel(_ node: XMLNode) {
    let start = builder.nextOffset()
    inline(node)
    builder.hide(TextRange(start, builder.endOffset))
    builder.append(" ")
  }

  /// A formula reads as its symbols where they are few and stand in a row.
  private mutating func formula(_ node: XMLNode) {
    builder.lose("formulas")
    let isTeX = node.local == "tex-math" || node.descendants("math").isEmpty && node.local != "math"
    let text = (node.local == "math" ? node : node.descendants("math").first ?? node).text
    let isStacked = ["mfrac", "munderover", "mtable", "msqrt", "mroot"].contains {
      !node.descendants($0).isEmpty
    }
    let isPlain = isTeX && node.descendants("tex-math").isEmpty && node.local != "tex-math"
    if !isStacked, text.utf8.count <= 60, !isTeX || isPlain {
      builder.append(text)
    } else {
      builder.append("[formula]")
    }
  }

  private mutating func footnote(_ node: XMLNode) {
    let offset = builder.nextOffset()
    notes.append(Note(kind: .footnote, range: TextRange(offset, offset), text: node.text))
  }

  private mutating func crossReference(_ node: XMLNode) {
    let start = builder.nextOffset()
    inline(node)
    let end = builder.endOffset
    let range = TextRange(start, max(start, end))
    let isRaised = raised > 0 || node.content.contains { $0.local == "sup" }
    let targets = (node["rid"] ?? "").split(separator: " ").map(String.init)
    switch node["ref-type"] {
    case "bibr":
      // A raised number ends up behind a word or an amount as if it belonged to it.
      if isRaised { builder.hide(range) }
      mark(range, targets.flatMap { list.indices(of: $0) })
    case "fn", "table-fn", "corresp", "aff", "author-notes":
      if isRaised || range.length <= 3 { builder.hide(range) }
      if let text = targets.compactMap({ footnotes[$0] }).first, !text.isEmpty {
        notes.append(Note(kind: .footnote, range: range, text: text))
      }
    default:
      // Some articles say of a mark only which entry it leads to.
      let indices = targets.flatMap { list.indices(of: $0) }
      if !indices.isEmpty {
        if isRaised { builder.hide(range) }
        mark(range, indices)
      }
    }
  }

  /// Adds a mark; "3" and "7" with nothing but a dash between them mean all from 3 to 7.
  private mutating func mark(_ range: TextRange, _ references: [Int]) {
    guard !references.isEmpty, !range.isEmpty else { return }
    let sorted = Set(references).sorted()
    if let last = marks.last, let low = last.references.last, sorted.count == 1,
      let high = sorted.first, high > low, last.references.count + high - low <= 100,
      last.range.end <= range.start, isDash(last.range.end, range.start)
    {
      marks[marks.count - 1] = CitationMark(
        range: last.range.union(range),
        references: last.references + Array((low + 1)...high))
      return
    }
    marks.append(CitationMark(range: range, references: sorted))
  }

  private func isDash(_ start: Int, _ end: Int) -> Bool {
    guard start < end, end <= builder.text.count, end - start <= 6 else { return false }
    let between = builder.text[start..<end].filter { $0 != 0x20 }
    return ["-", "–", "—", "‐", "‑", "−", "⁻"].contains { between.elementsEqual($0.utf8) }
  }
}
