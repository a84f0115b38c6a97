import CCommonMark

/// A node of the tree that cmark-gfm makes of a text. It lives as long as its `CommonMarkTree`.
struct CommonMarkNode {
  enum Kind {
    case document, quotation, list, item, code, html, paragraph, rule, footnote
    case heading(level: Int)
    case table, tableRow, tableCell
    case text, softBreak, lineBreak, codeSpan, inlineHTML, emphasis, strong, deletion, link, image
    case footnoteMark
    case other
  }

  let pointer: OpaquePointer
  let kind: Kind

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
    kind = Self.kind(of: pointer)
  }

  /// The line it begins on, from 1.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  /// The column of its first byte, in bytes from 1. Of inline nodes it is not reliable.
  var column: Int { Int(cmark_node_get_start_column(pointer)) }

  /// The line it ends on.
  var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }

  var next: CommonMarkNode? { cmark_node_next(pointer).map(CommonMarkNode.init) }

  var isFirstChild: Bool { cmark_node_previous(pointer) == nil }

  /// The only child; nil where there are several or none.
  var onlyChild: CommonMarkNode? {
    guard let first = cmark_node_first_child(pointer), cmark_node_next(first) == nil else {
      return nil
    }
    return CommonMarkNode(first)
  }

  /// Where a link leads.
  var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }

  /// Calls `body` with the characters of a text, code or HTML node.
  func withLiteral<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    guard let literal = cmark_node_get_literal(pointer) else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    let count = String(cString: literal).utf8.count
    return literal.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  private static func kind(of pointer: OpaquePointer) -> Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quotation
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteMark
    default: extensionKind(of: pointer)
    }
  }

  /// The types of extensions are numbered at run time.
  private static func extensionKind(of pointer: OpaquePointer) -> Kind {
    guard let name = cmark_node_get_type_string(pointer) else { return .other }
    return switch String(cString: name) {
    case "table": .table
    case "table_row", "table_header": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .deletion
    case "tasklist", "item": .item
    default: .other
    }
  }
}
