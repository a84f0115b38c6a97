import Documents

/// Goes along the source with the inline nodes that cmark-gfm made of a block, for they do not say reliably
/// where they stand. Each node says what must come next; where something else comes, the block is given up.
struct InlineReader {
  private(set) var links: [Link] = []
  /// Places of marks that refer to footnotes, with their labels.
  private(set) var footnoteMarks: [(range: TextRange, label: String)] = []
  private(set) var images = 0
  private(set) var deletions = 0
  /// Whether the source and the nodes were found not to agree in the block at hand.
  private(set) var isLost = false

  private struct OpenLink {
    enum Form { case brackets, angles, bare }
    let form: Form
    let target: String
    /// Its visible words, once there are some.
    var range: TextRange?

    mutating func take(_ words: TextRange) { range = range?.union(words) ?? words }
  }

  private var openLinks: [OpenLink] = []
  private var imageDepth = 0
  private var deletionDepth = 0
  /// Deletions marked by tags (`<del>`).
  private var deletionTags = 0
  private var anchor: OpenLink?

  private var isHidden: Bool { imageDepth > 0 || deletionDepth > 0 || deletionTags > 0 }

  /// Takes over what was found in a block of HTML.
  mutating func take(_ html: HTMLBlockReader) {
    links += html.links
    images += html.images
    deletions += html.deletions
  }

  mutating func beginBlock() {
    openLinks = []
    imageDepth = 0
    deletionDepth = 0
    deletionTags = 0
    anchor = nil
    isLost = false
  }

  // MARK: Nodes

  mutating func enter(_ node: CommonMarkNode, _ cursor: inout SourceCursor) {
    guard !isLost else { return }
    switch node.kind {
    case .text: node.withLiteral { readText($0, &cursor) }
    case .softBreak, .lineBreak: readBreak(&cursor)
    case .codeSpan: readCode(&cursor)
    case .inlineHTML: node.withLiteral { readHTML($0, &cursor) }
    case .emphasis: readMarks(1, &cursor)
    case .strong: readMarks(2, &cursor)
    case .deletion:
      if deletionDepth == 0 { deletions += 1 }
      deletionDepth += 1
      readMarks(cursor.byte(1) == 0x7E ? 2 : 1, &cursor)
    case .link: openLink(node, &cursor)
    case .image:
      images += 1
      imageDepth += 1
      expect(0x21, &cursor)
      expect(0x5B, &cursor)
    case .footnoteMark: readFootnoteMark(&cursor)
    default: break
    }
  }

  mutating func exit(_ node: CommonMarkNode, _ cursor: inout SourceCursor) {
    guard !isLost else { return }
    switch node.kind {
    case .emphasis: readMarks(1, &cursor)
    case .strong: readMarks(2, &cursor)
    case .deletion:
      deletionDepth -= 1
      readMarks(cursor.byte == 0x7E && cursor.byte(1) == 0x7E ? 2 : 1, &cursor)
    case .link: closeLink(&cursor)
    case .image:
      imageDepth -= 1
      expect(0x5D, &cursor)
      LinkSyntax.passTail(&cursor)
    default: break
    }
  }

  private mutating func expect(_ byte: UInt8, _ cursor: inout SourceCursor) {
    guard !isLost else { return }
    if cursor.byte == byte { cursor.hide() } else { isLost = true }
  }

  private mutating func readMarks(_ count: Int, _ cursor: inout SourceCursor) {
    for _ in 0..<count {
      guard let byte = cursor.byte, byte == 0x2A || byte == 0x5F || byte == 0x7E else {
        isLost = true
        return
      }
      cursor.hide()
    }
  }

  /// Passes visible bytes, or hides them where they are deleted or stand for an image.
  private mutating func show(_ count: Int, _ cursor: inout SourceCursor) {
    let start = cursor.at
    if isHidden { cursor.hide(count) } else { cursor.show(count) }
    noteShown(from: start, to: cursor.at)
  }

  private mutating func noteShown(from start: Int, to end: Int) {
    guard !isHidden else { return }
    let range = TextRange(start, end)
    if let last = openLinks.indices.last { openLinks[last].take(range) }
    anchor?.take(range)
  }

  // MARK: Text

  private mutating func readText(
    _ literal: UnsafeBufferPointer<UInt8>, _ cursor: inout SourceCursor
  ) {
    let form = openLinks.last?.form
    var i = 0
    while i < literal.count {
      guard let byte = cursor.byte else {
        isLost = true
        return
      }
      // In a bare link what was read as it stands comes first.
      if byte == 0x5C, form != .angles, form != .bare || literal[i] != 0x5C,
        let length = escape(of: literal[i], cursor)
      {
        replace(length, [literal[i]], &cursor)
        i += 1
      } else if byte == 0x26, form != .bare,
        let (length, count) = CharacterReference.match(cursor.text, cursor.at, literal, i)
      {
        replace(length, Array(literal[i..<i + count]), &cursor)
        i += count
      } else if byte == literal[i] {
        var run = 1
        while i + run < literal.count, let next = cursor.byte(run), next == literal[i + run],
          next != 0x5C, next != 0x26
        { run += 1 }
        show(run, &cursor)
        i += run
      } else {
        isLost = true
        return
      }
    }
  }

  private mutating func replace(
    _ length: Int, _ character: [UInt8], _ cursor: inout SourceCursor
  ) {
    let start = cursor.at
    if isHidden { cursor.hide(length) } else { cursor.replace(length, by: character) }
    noteShown(from: start, to: cursor.at)
  }

  /// The length of the escape at the cursor that stands for a character; nil where there is none.
  private func escape(of character: UInt8, _ cursor: SourceCursor) -> Int? {
    if let next = cursor.byte(1), next == character, SourceCursor.isPunctuation(next) { return 2 }
    // In a table's cell the bar is unescaped before anything else is read.
    if cursor.isInCell, character == 0x7C, cursor.byte(1) == 0x5C, cursor.byte(2) == 0x7C {
      return 3
    }
    return nil
  }

  private mutating func readBreak(_ cursor: inout SourceCursor) {
    cursor.passSpace()
    if cursor.byte == 0x5C { cursor.hide() }
    guard cursor.endsLine, cursor.byte != nil else {
      isLost = true
      return
    }
    cursor.passLineEnd()
    cursor.passSpace()
  }

  private mutating func readCode(_ cursor: inout SourceCursor) {
    let width = run(of: 0x60, cursor)
    guard width > 0 else {
      isLost = true
      return
    }
    cursor.hide(width)
    while let byte = cursor.byte {
      if byte == 0x60 {
        let closing = run(of: 0x60, cursor)
        if closing == width {
          cursor.hide(width)
          return
        }
        show(closing, &cursor)
      } else if SourceCursor.endsLine(byte) {
        cursor.passLineEnd()
      } else if cursor.isInCell, byte == 0x5C, cursor.byte(1) == 0x7C {
        cursor.hide()
      } else if SourceCursor.isBlank(byte) {
        cursor.at += 1
      } else {
        show(1, &cursor)
      }
    }
    isLost = true
  }

  private func run(of byte: UInt8, _ cursor: SourceCursor) -> Int {
    var count = 0
    while cursor.byte(count) == byte { count += 1 }
    return count
  }

  // MARK: Links and notes

  private mutating func openLink(_ node: CommonMarkNode, _ cursor: inout SourceCursor) {
    var form = OpenLink.Form.bare
    if cursor.byte == 0x5B { form = .brackets } else if cursor.byte == 0x3C { form = .angles }
    if form != .bare { cursor.hide() }
    openLinks.append(OpenLink(form: form, target: node.url))
  }

  private mutating func closeLink(_ cursor: inout SourceCursor) {
    guard let link = openLinks.popLast() else { return }
    switch link.form {
    case .bare: break
    case .angles: expect(0x3E, &cursor)
    case .brackets:
      expect(0x5D, &cursor)
      LinkSyntax.passTail(&cursor)
    }
    keep(link)
    // An image in brackets may have a link around it.
    if let range = link.range, let last = openLinks.indices.last { openLinks[last].take(range) }
  }

  private mutating func keep(_ link: OpenLink) {
    guard let range = link.range, !link.target.isEmpty else { return }
    links.append(Link(range: range, target: link.target))
  }

  private mutating func readFootnoteMark(_ cursor: inout SourceCursor) {
    let start = cursor.at
    expect(0x5B, &cursor)
    expect(0x5E, &cursor)
    let labelStart = cursor.at
    while let byte = cursor.byte, byte != 0x5D, !SourceCursor.endsLine(byte) { cursor.hide() }
    let label = String(decoding: cursor.text[labelStart..<cursor.at], as: UTF8.self)
    expect(0x5D, &cursor)
    guard !isLost else { return }
    cursor.showPassed()
    footnoteMarks.append((TextRange(start, cursor.at), label))
  }

  // MARK: HTML

  private mutating func readHTML(
    _ literal: UnsafeBufferPointer<UInt8>, _ cursor: inout SourceCursor
  ) {
    let tag = HTMLTag(literal)
    if let tag, tag.isClosing { leave(tag) }
    var i = 0
    while i < literal.count, let byte = cursor.byte {
      if SourceCursor.endsLine(byte) {
        // The literal may have the white space that the line begins with.
        while i < literal.count, SourceCursor.isSpace(literal[i]) { i += 1 }
        cursor.passLineEnd()
        cursor.passSpace()
      } else {
        // The bar of a table's cell has lost its backslash.
        if !(cursor.isInCell && byte == 0x5C && cursor.byte(1) == 0x7C) { i += 1 }
        cursor.hide()
      }
    }
    if i < literal.count { isLost = true }
    if let tag, !tag.isClosing { meet(tag) }
  }

  private mutating func meet(_ tag: HTMLTag) {
    guard !tag.isEmpty else { return }
    if tag.marksDeletion {
      if deletionTags == 0 { deletions += 1 }
      deletionTags += 1
    } else if tag.name == "a", let target = tag.attribute("href") {
      anchor = OpenLink(form: .bare, target: target)
    } else if tag.name == "img" {
      images += 1
    }
  }

  private mutating func leave(_ tag: HTMLTag) {
    if tag.marksDeletion {
      deletionTags = max(0, deletionTags - 1)
    } else if tag.name == "a", let link = anchor {
      keep(link)
      anchor = nil
    }
  }
}
