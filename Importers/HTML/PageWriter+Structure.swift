import Documents

extension PageWriter {
  /// Finds what pages without markup for it show by looks alone: paragraphs in bold that are headings, lists whose
  /// marks are typed, and in a page without any heading what reads like one.
  mutating func findUnmarkedStructure() {
    endLook()
    let text = builder.text
    var body = TypedItems.find(in: builder.blocks, text)
    if beginsWithTitle, let first = body.first, first.kind == .paragraph {
      body[0] = Block(kind: .heading(level: 1), range: first.range)
    }
    ParagraphHeadings.find(&body, strong: boldParagraphs, text, from: body.first?.range.start ?? 0)
    builder.replaceBlocks(by: body)
  }

  /// Takes note of how the text of the open paragraph looks.
  mutating func noteLook(of node: Int) {
    guard builder.openKind == .paragraph else { return }
    if look.start != builder.openStart {
      endLook()
      look = (builder.openStart, Boldness())
    }
    look.boldness.take(isBold: isBold(node))
  }

  /// Ends what was noted of a paragraph.
  mutating func endLook() {
    if let start = look.start, look.boldness.isWhole { boldParagraphs.insert(start) }
    look = (nil, Boldness())
  }

  private func isBold(_ node: Int) -> Bool {
    var at = page.parent(node)
    while let i = at, !page.isBlock(i) {
      if tree.nodes[i].tag == .b || tree.nodes[i].tag == .strong { return true }
      at = page.parent(i)
    }
    return false
  }
}
