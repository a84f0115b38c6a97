import Documents
import XMLReading

extension SPLReader {
  /// Reads the narrative of a section.
  mutating func read(text: XMLNode) {
    for part in text.content { block(part, around: text) }
    builder.endBlock()
  }

  // As deep as the file was allowed to be.
  private mutating func block(_ node: XMLNode, around parent: XMLNode) {
    switch node.local {
    case "paragraph": paragraph(node)
    case "list": items(node, depth: 0)
    case "table": table(node)
    case "renderMultiMedia", "observationMedia": builder.lose("figures")
    default:
      // Words that stand in no paragraph.
      if builder.openKind == nil {
        if node.isText, node.isBlank { return }
        builder.begin(.paragraph, origin: paths.origin(of: parent))
      }
      inline(content: node)
    }
  }

  private mutating func paragraph(_ node: XMLNode) {
    builder.begin(.paragraph, origin: paths.origin(of: node))
    if let caption = node.first("caption") {
      inline(caption)
      builder.append(" ")
    }
    for part in node.content where part.local != "caption" {
      if part.local == "list" || part.local == "table" {
        builder.endBlock()
        block(part, around: node)
      } else {
        block(part, around: node)
      }
    }
    builder.endBlock()
  }

  private mutating func items(_ list: XMLNode, depth: Int) {
    if let caption = list.first("caption"), !caption.text.isEmpty {
      builder.begin(.paragraph, origin: paths.origin(of: caption))
      inline(caption)
      builder.endBlock()
    }
    for item in list.all("item") {
      builder.begin(.listItem(depth: depth), origin: paths.origin(of: item))
      for part in item.content where part.local != "caption" {
        switch part.local {
        case "list":
          builder.endBlock()
          items(part, depth: depth + 1)
        case "table":
          builder.endBlock()
          table(part)
        default:
          if builder.openKind == nil {
            if part.isText, part.isBlank { continue }
            builder.begin(.listItem(depth: depth), origin: paths.origin(of: item))
          }
          if part.local == "paragraph" { builder.breakLine() }
          if part.isText {
            bulleted(part, depth: depth, item: item)
          } else if part.text.hasPrefix("•") {
            for inner in part.content { bulleted(inner, depth: depth + 1, item: part) }
          } else {
            inline(content: part)
          }
        }
      }
      builder.endBlock()
    }
  }

  /// Text in which bullets part what are items to the reader: "heart disease • thyroid disease".
  private mutating func bulleted(_ text: XMLNode, depth: Int, item: XMLNode) {
    guard text.isText, text.bytes.contains(0xE2) else {
      inline(content: text)
      return
    }
    let pieces = String(decoding: text.bytes, as: UTF8.self).split(
      separator: "•", omittingEmptySubsequences: false)
    for (i, piece) in pieces.enumerated() {
      if i > 0 { builder.begin(.listItem(depth: depth), origin: paths.origin(of: item)) }
      builder.append(piece)
    }
  }

  private mutating func table(_ node: XMLNode) {
    if let caption = node.first("caption"), !caption.text.isEmpty {
      builder.begin(.paragraph, origin: paths.origin(of: caption))
      inline(caption)
      builder.endBlock()
    }
    for group in node.children where ["thead", "tbody", "tfoot", "tr"].contains(group.local) {
      let isFoot = group.local == "tfoot"
      for row in group.local == "tr" ? [group] : group.all("tr") {
        builder.begin(isFoot ? .footnote : .tableRow, origin: paths.origin(of: row))
        var isFirst = true
        for cell in row.children where cell.local == "td" || cell.local == "th" {
          if !isFirst { builder.nextCell() }
          isFirst = false
          inline(cell)
        }
        builder.endBlock()
      }
    }
  }

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
    case "sup":
      let isRaised = Superscript.raised(part.text.utf8) != nil
      raised += isRaised ? 1 : 0
      inline(part)
      raised -= isRaised ? 1 : 0
    case "br": builder.append(" ")
    case "linkHtml":
      let target = part["href"] ?? ""
      builder.beginLink(to: target.hasPrefix("http") ? target : "")
      inline(part)
      builder.endLink()
    case "footnote":
      let offset = builder.nextOffset()
      notes.append(Note(kind: .footnote, range: TextRange(offset, offset), text: part.text))
    case "footnoteRef":
      let offset = builder.nextOffset()
      if let text = part["IDREF"].flatMap({ footnotes[$0] }) {
        notes.append(Note(kind: .footnote, range: TextRange(offset, offset), text: text))
      }
    case "renderMultiMedia", "observationMedia": builder.lose("figures")
    case "paragraph", "item", "list", "caption", "table", "tr", "td":
      builder.append(" ")
      inline(part)
      builder.append(" ")
    default: inline(part)
    }
  }
}
