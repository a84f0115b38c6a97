import Documents
import XMLReading

extension JATSReader {
  /// Reads what is in an element that holds blocks: body, back, sections, boxes, list items.
  /// - Parameter level: that of the headings in it.
  // As deep as the file was allowed to be.
  mutating func blocks(_ parent: XMLNode, level: Int) {
    for node in parent.content {
      if node.isText {
        // Words outside of any paragraph, which no document type has.
        if !node.isBlank {
          if builder.openKind == nil { builder.begin(.paragraph, origin: paths.origin(of: parent)) }
          builder.append(bytes: node.bytes)
        }
      } else {
        block(node, level: level)
      }
    }
    builder.endBlock()
  }

  mutating func block(_ node: XMLNode, level: Int) {
    switch node.local {
    case "p": paragraph(node, .paragraph, level: level)
    case "title", "article-title", "attrib":
      if node.local == "attrib" {
        paragraph(node, .paragraph, level: level)
      } else {
        heading(node, level: level - 1)
      }
    case "sec", "app", "ack", "notes", "bio", "glossary", "statement", "boxed-text", "def-list":
      section(node, level: level)
    case "disp-quote", "verse-group", "speech":
      for part in node.children { paragraph(part, .quotation, level: level) }
    case "list": items(node, depth: 0, level: level)
    case "table-wrap", "array": table(node, level: level)
    case "fig", "chem-struct-wrap": figure(node, level: level)
    case "fn": note(node)
    case "supplementary-material", "media", "inline-supplementary-material":
      builder.lose("supplementary files")
    case "graphic", "inline-graphic": builder.lose("images")
    case "disp-formula", "disp-formula-group", "tex-math", "math":
      builder.lose("formulas")
    // Read with the references, with what holds them, or not meant to be read.
    case "label", "object-id", "sec-meta", "ref-list", "table", "alt-text", "long-desc",
      "permissions":
      break
    case "sub-article", "response": builder.lose("sub-articles (reviews, replies)")
    default:
      if node.content.contains(where: { $0.isText && !$0.isBlank }) {
        paragraph(node, .paragraph, level: level)
      } else {
        blocks(node, level: level)
      }
    }
  }

  private mutating func section(_ node: XMLNode, level: Int) {
    if let title = node.first("title") ?? node.descend("caption", "title") {
      heading(title, level: level)
    } else if node.local == "ack" {
      builder.begin(.heading(level: min(6, level)), origin: paths.origin(of: node))
      builder.append("Acknowledgements")
    }
    for part in node.children {
      switch part.local {
      case "title": continue
      case "caption":
        for inner in part.children where inner.local != "title" { block(inner, level: level + 1) }
      case "def-item": definition(part)
      default: block(part, level: level + 1)
      }
    }
  }

  private mutating func definition(_ node: XMLNode) {
    builder.begin(.listItem(depth: 0), origin: paths.origin(of: node))
    if let term = node.first("term") { inline(term) }
    if let definition = node.first("def") {
      builder.append(": ")
      inline(definition)
    }
    builder.endBlock()
  }

  /// A paragraph; lists and the like that stand in it end it, and what follows them begins another.
  mutating func paragraph(_ node: XMLNode, _ kind: Block.Kind, level: Int) {
    builder.begin(kind, origin: paths.origin(of: node))
    for part in node.content {
      if Self.standsAlone(part.local) {
        builder.endBlock()
        block(part, level: level)
      } else {
        if builder.openKind == nil {
          if part.isText, part.isBlank { continue }
          builder.begin(kind, origin: paths.origin(of: node))
        }
        inline(content: part)
      }
    }
    builder.endBlock()
  }

  /// Elements that are blocks although they stand in a paragraph.
  static func standsAlone(_ local: String) -> Bool {
    switch local {
    case "list", "def-list", "table-wrap", "fig", "fig-group", "boxed-text", "disp-quote",
      "disp-formula", "disp-formula-group", "verse-group", "statement", "supplementary-material",
      "chem-struct-wrap", "array", "speech":
      true
    default: false
    }
  }

  private mutating func items(_ list: XMLNode, depth: Int, level: Int) {
    if let title = list.first("title") { heading(title, level: level) }
    for item in list.children where item.local == "list-item" {
      builder.begin(.listItem(depth: depth), origin: paths.origin(of: item))
      for part in item.children where part.local != "label" {
        if part.local == "list" {
          items(part, depth: depth + 1, level: level)
          continue
        }
        if builder.openKind == nil {
          builder.begin(.listItem(depth: depth), origin: paths.origin(of: part))
        }
        builder.breakLine()
        for inner in part.content {
          if inner.local == "list" {
            items(inner, depth: depth + 1, level: level)
          } else {
            if builder.openKind == nil, inner.isText, inner.isBlank { continue }
            if builder.openKind == nil {
              builder.begin(.listItem(depth: depth), origin: paths.origin(of: part))
            }
            inline(content: inner)
          }
        }
      }
      builder.endBlock()
    }
  }

  private mutating func table(_ node: XMLNode, level: Int) {
    caption(node, level: level)
    let tables = node.descendants("table")
    for row in tables.flatMap({ $0.descendants("tr") }) {
      builder.begin(.tableRow, origin: paths.origin(of: row))
      for (i, cell) in row.children.enumerated() {
        if i > 0 { builder.nextCell() }
        inline(cell)
      }
      builder.endBlock()
    }
    if tables.isEmpty, !node.descendants("graphic").isEmpty { builder.lose("tables as images") }
    for foot in node.all("table-wrap-foot") {
      for part in foot.children {
        if part.local == "fn-group" {
          for note in part.children { self.note(note) }
        } else {
          note(part)
        }
      }
    }
  }

  private mutating func figure(_ node: XMLNode, level: Int) {
    caption(node, level: level)
    builder.lose("figures")
  }

  /// "Figure 1." and the words under it, as paragraphs.
  private mutating func caption(_ node: XMLNode, level: Int) {
    guard let caption = node.first("caption") else { return }
    builder.begin(.paragraph, origin: paths.origin(of: caption))
    if let label = node.first("label") {
      inline(label)
      builder.append(" ")
    }
    if let title = caption.first("title") { inline(title) }
    var isFirst = true
    for part in caption.children where part.local != "title" {
      if part.local == "p", isFirst, builder.openKind != nil, caption.first("title") == nil {
        for inner in part.content where !Self.standsAlone(inner.local) { inline(content: inner) }
      } else {
        block(part, level: level)
      }
      isFirst = false
    }
    builder.endBlock()
  }

  /// A footnote behind the text or under a table.
  private mutating func note(_ node: XMLNode) {
    builder.begin(.footnote, origin: paths.origin(of: node))
    inline(node)
    builder.endBlock()
  }
}
