import Documents

/// Reads the blocks of HTML in a Markdown text: tags and comments are blanked, the text between them
/// is read, what stands for code, styles and scripts is not.
struct HTMLBlockReader {
  private(set) var blocks: [(kind: Block.Kind, range: TextRange)] = []
  private(set) var links: [Link] = []
  private(set) var images = 0
  private(set) var deletions = 0
  private(set) var codeBlocks = 0

  private var kind = Block.Kind.paragraph
  private var visible: TextRange?
  private var link: (target: String, range: TextRange?)?
  private var listDepth = 0
  private var deletionDepth = 0
  /// The element whose text is passed over until it ends.
  private var skipped: String?
  /// Where the last `>` of the block stands; behind it no tag ends.
  private var lastClose = 0

  /// Longest tag that is recognised, in bytes.
  private static let longestTag = 1 << 16

  /// - Parameter range: the lines of the block, from its first `<` on.
  mutating func read(_ cursor: inout SourceCursor, _ range: TextRange) {
    cursor.beginBlock(at: range.start)
    lastClose = cursor.text[range.start..<range.end].lastIndex(of: 0x3E) ?? range.start
    while cursor.at < range.end, let byte = cursor.byte {
      if SourceCursor.endsLine(byte) {
        cursor.passLineEnd()
      } else if byte == 0x3C, let end = markupEnd(cursor, range.end) {
        let bytes = cursor.text[cursor.at..<end]
        let start = cursor.at
        cursor.hide(end - cursor.at)
        if let tag = HTMLTag(bytes) { meet(tag, start, &cursor) }
      } else if skipped != nil || deletionDepth > 0 {
        cursor.hide()
      } else if byte == 0x26, let end = CharacterReference.end(cursor.text, cursor.at),
        let character = CommonMarkTree.character(cursor.text[cursor.at..<end])
      {
        show(TextRange(cursor.at, end))
        cursor.replace(end - cursor.at, by: character)
      } else {
        if !SourceCursor.isBlank(byte) { show(TextRange(cursor.at, cursor.at + 1)) }
        cursor.at += 1
      }
    }
    endBlock()
  }

  private mutating func show(_ range: TextRange) {
    visible = visible?.union(range) ?? range
    if let open = link { link?.range = open.range?.union(range) ?? range }
  }

  /// Behind the comment, declaration or tag at the cursor; nil where there is none.
  private func markupEnd(_ cursor: SourceCursor, _ limit: Int) -> Int? {
    let text = cursor.text[cursor.at..<limit]
    if text.starts(with: "<!--".utf8) {
      // A comment that does not end takes all that is left.
      var at = text.startIndex + 4
      while at + 3 <= limit {
        if text[at..<at + 3].elementsEqual("-->".utf8) { return at + 3 }
        at += 1
      }
      return limit
    }
    guard cursor.at < lastClose, let next = text.dropFirst().first,
      (0x61...0x7A).contains(next | 0x20) || next == 0x2F || next == 0x21 || next == 0x3F
    else { return nil }
    var quote: UInt8?
    let tag = text.prefix(Self.longestTag)
    for (i, byte) in zip(tag.indices, tag) {
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return i + 1
      }
    }
    return quote == nil ? nil : tag.firstIndex(of: 0x3E).map { $0 + 1 }
  }

  private mutating func meet(_ tag: HTMLTag, _ start: Int, _ cursor: inout SourceCursor) {
    if let open = skipped {
      if tag.isClosing, tag.name == open { skipped = nil }
      return
    }
    if HTMLTag.inlineNames.contains(tag.name) { return meetInline(tag) }
    if tag.name == "td" || tag.name == "th" {
      if !tag.isClosing, visible != nil { cursor.mark(start, 0x7C) }
      return
    }
    endBlock()
    if HTMLTag.skippedNames.contains(tag.name), !tag.isClosing, !tag.isEmpty {
      skipped = tag.name
      if tag.name == "pre" { codeBlocks += 1 }
    }
    kind = tag.isClosing ? .paragraph : kind(of: tag)
    if tag.name == "ul" || tag.name == "ol" {
      listDepth = max(0, listDepth + (tag.isClosing ? -1 : 1))
    }
  }

  private func kind(of tag: HTMLTag) -> Block.Kind {
    switch tag.name {
    case "h1": .heading(level: 1)
    case "h2": .heading(level: 2)
    case "h3": .heading(level: 3)
    case "h4": .heading(level: 4)
    case "h5": .heading(level: 5)
    case "h6": .heading(level: 6)
    case "li": .listItem(depth: max(0, listDepth - 1))
    case "tr": .tableRow
    case "blockquote": .quotation
    default: .paragraph
    }
  }

  private mutating func meetInline(_ tag: HTMLTag) {
    switch tag.name {
    case "a":
      endLink()
      if !tag.isClosing, let target = tag.attribute("href"), !target.isEmpty {
        link = (target, nil)
      }
    case "img": images += 1
    case "del", "s", "strike":
      if !tag.isClosing, deletionDepth == 0 { deletions += 1 }
      deletionDepth = max(0, deletionDepth + (tag.isClosing ? -1 : 1))
    default: break
    }
  }

  private mutating func endLink() {
    if let link, let range = link.range { links.append(Link(range: range, target: link.target)) }
    link = nil
  }

  private mutating func endBlock() {
    endLink()
    if let visible { blocks.append((kind, visible)) }
    visible = nil
  }
}
