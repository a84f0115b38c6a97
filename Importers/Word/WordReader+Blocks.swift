import Documents
import XMLReading

extension WordReader {
  /// Reads what holds paragraphs and tables: the body, a cell, a note, a text box, a content control.
  // As deep as the part was allowed to be.
  mutating func blocks(_ parent: XMLNode) {
    for node in parent.content where !node.isText {
      switch tag(node) {
      case .paragraph: paragraph(node)
      case .table: table(node)
      case .inserted, .deleted, .movedTo, .movedFrom:
        changed(node) { $0.blocks(node) }
      case .alternative: if let chosen = Self.chosen(node) { blocks(chosen) }
      case .properties: break
      case .container, .row, .cell: blocks(node)
      default: inline(node, WordRun())
      }
    }
  }

  private mutating func paragraph(_ node: XMLNode) {
    if originPrefix.isEmpty { paragraphs += 1 }
    let origin = origin("p[\(paragraphs)]")
    let properties = node.first("pPr")
    let style = styles.paragraph(properties?.first("pStyle")?["val"])
    let role = role(properties, style)
    if isInCell {
      if builder.text.count > cellStart { builder.breakLine() }
    } else if continuesParagraph, builder.openKind != nil {
      // The mark that stood between them is deleted.
      continuesParagraph = false
    } else {
      continuesParagraph = false
      endBlock()
      builder.begin(kind(role, properties, style), origin: origin)
      boldness = Boldness()
    }
    let isHidden =
      WordToggle.isOn("vanish", in: properties?.first("rPr")) == nil && style.isHidden == true
    suppressed += isHidden ? 1 : 0
    let run = WordRun(isBold: style.isBold ?? false)
    content(node, run)
    suppressed -= isHidden ? 1 : 0
    take(role, style)
    guard !isInCell else { return }
    continuesParagraph = isMarkGone(properties?.first("rPr"))
    if !continuesParagraph {
      endBlock()
      readBoxes()
    }
  }

  /// A paragraph can be taken out of the outline that its style puts it in.
  private func role(_ properties: XMLNode?, _ style: WordStyles.Style) -> WordStyles.Role {
    guard let own = WordStyles.outline(properties) else { return style.role }
    if case .heading = style.role { return own }
    return own == .body ? style.role : own
  }

  /// Whether the mark that ends a paragraph is deleted, or inserted where changes are rejected.
  private func isMarkGone(_ properties: XMLNode?) -> Bool {
    guard let properties else { return false }
    return changes == .accepted
      ? properties.first("del") != nil
      : properties.first("ins") != nil && properties.first("del") == nil
  }

  private func kind(
    _ role: WordStyles.Role, _ properties: XMLNode?, _ style: WordStyles.Style
  ) -> Block.Kind {
    switch role {
    case _ where contentsFields > 0: return .frontMatter
    case .title: return .heading(level: 1)
    case .subtitle: return .heading(level: 2)
    case .heading(let level): return .heading(level: min(6, level + titleLevelShift))
    case .author, .date, .contents: return .frontMatter
    case .quotation: return .quotation
    case .body: break
    }
    if originPrefix.hasPrefix("footnote") { return .footnote }
    if originPrefix.hasPrefix("endnote") { return .footnote }
    let own = properties?.first("numPr").map(WordStyles.list) ?? nil
    if let list = own ?? style.list, numbering.isList(list.id, depth: list.depth) {
      return .listItem(depth: list.depth)
    }
    return .paragraph
  }

  /// Ends the block that is open, and takes note of what tells headings that no style marks.
  mutating func endBlock() {
    let count = builder.blocks.count
    builder.endBlock()
    guard builder.blocks.count > count, let block = builder.blocks.last else { return }
    if block.kind == .paragraph, boldness.isWhole { boldParagraphs.insert(block.range.start) }
    boldness = Boldness()
  }

  /// Takes over what a paragraph says of the document.
  private mutating func take(_ role: WordStyles.Role, _ style: WordStyles.Style) {
    guard originPrefix.isEmpty, !isInCell, builder.openKind != nil else { return }
    switch role {
    case .title where metadata.title == nil || !hasTitle:
      let words = builder.openText
      if !words.isEmpty {
        metadata.title = words
        hasTitle = true
      }
    case .author: metadata.authors = WordMetadata.names(builder.openText)
    case .date: metadata.date = DateText.iso(builder.openText) ?? metadata.date
    default: break
    }
  }

  /// Reads the text boxes of the paragraph that has ended.
  private mutating func readBoxes() {
    guard !boxes.isEmpty else { return }
    let found = boxes
    boxes = []
    let prefix = originPrefix
    originPrefix = prefix.isEmpty ? "p[\(paragraphs)]/txbx" : prefix
    for box in found { blocks(box) }
    endBlock()
    originPrefix = prefix
  }

  /// Reads what a tracked change is about, as text or not.
  mutating func changed(_ node: XMLNode, _ read: (inout WordReader) -> Void) {
    let isNew: Bool
    switch tag(node) {
    case .inserted, .movedTo: isNew = true
    default: isNew = false
    }
    let isText = isNew == (changes == .accepted)
    guard !isText else { return read(&self) }
    if suppressed == 0, tag(node) == .inserted || tag(node) == .deleted,
      Self.holdsText(node)
    {
      builder.lose(isNew ? "inserted passages" : "deleted passages")
    }
    suppressed += 1
    read(&self)
    suppressed -= 1
  }

  private static func holdsText(_ node: XMLNode) -> Bool {
    ["delText", "t"].contains { name in
      node.descendants(name).contains { $0.content.contains { !$0.bytes.isEmpty } }
    }
  }

  // MARK: Tables

  private mutating func table(_ node: XMLNode) {
    if originPrefix.isEmpty, !isInCell { tables += 1 }
    let table = tables
    if !isInCell, !continuesParagraph { endBlock() }
    continuesParagraph = false
    for (number, row) in rows(node).enumerated() {
      let properties = row.first("trPr")
      let mark = changes == .accepted ? "del" : "ins"
      if properties?.first(mark) != nil {
        builder.lose(changes == .accepted ? "deleted passages" : "inserted passages")
        continue
      }
      if WordToggle.isOn("hidden", in: properties) == true {
        builder.lose("hidden passages")
        continue
      }
      let cells = cells(row)
      if isInCell {
        builder.breakLine()
        for cell in cells {
          cellStart = builder.text.count
          blocks(cell)
          builder.append(" ")
        }
        cellStart = 0
      } else if isLayout(cells) {
        for cell in cells { blocks(cell) }
        endBlock()
      } else {
        self.row(cells, origin("tbl[\(table)]/tr[\(number + 1)]"))
      }
    }
  }

  private mutating func row(_ cells: [XMLNode], _ origin: Origin) {
    endBlock()
    builder.begin(.tableRow, origin: origin)
    isInCell = true
    for (i, cell) in cells.enumerated() {
      if i > 0 { builder.nextCell() }
      cellStart = builder.text.count
      blocks(cell)
    }
    isInCell = false
    endBlock()
    readBoxes()
  }

  /// Whether a row is there to place text on the page: a single cell, or cells that hold running text.
  private func isLayout(_ cells: [XMLNode]) -> Bool {
    if cells.count <= 1 { return true }
    return cells.contains { cell in
      let paragraphs = cell.all("p")
      guard paragraphs.count > 1 else { return false }
      return paragraphs.contains { styles.paragraph(styleID($0)).role != .body }
        || paragraphs.count > 3 && cell.text.utf8.count > 1_000
    }
  }

  /// The rows of a table, also those in content controls.
  private mutating func rows(_ node: XMLNode) -> [XMLNode] { collect(.row, in: node) }
  private mutating func cells(_ node: XMLNode) -> [XMLNode] { collect(.cell, in: node) }

  // As deep as the part was allowed to be.
  private mutating func collect(_ wanted: WordTag, in node: XMLNode) -> [XMLNode] {
    var found: [XMLNode] = []
    for child in node.children {
      let tag = tag(child)
      if tag == wanted {
        found.append(child)
      } else if tag == .container || tag == .inserted || tag == .movedTo {
        found += collect(wanted, in: child)
      } else if tag == .commentStart || tag == .commentEnd {
        inline(child, WordRun())
      }
    }
    return found
  }

  /// Of several forms of the same content the first, which the newest programs show.
  static func chosen(_ node: XMLNode) -> XMLNode? {
    let choice = node.first("Choice")
    if let choice, choice.subtreeCount > 1 { return choice }
    return node.first("Fallback") ?? choice
  }
}
