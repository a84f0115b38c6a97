import CCommonMark

/// A text as cmark-gfm reads it: CommonMark with tables, footnotes, strikethrough, task lists and bare links.
final class CommonMarkTree {
  private let parser: OpaquePointer
  private let root: OpaquePointer
  private let iterator: OpaquePointer

  enum Event { case enter, exit }

  /// What GitHub adds to CommonMark.
  static let extensions = ["table", "strikethrough", "autolink", "tasklist"]

  /// - Parameters:
  ///   - text: UTF-8 without zero bytes.
  ///   - extensions: names of those that are read.
  /// - Returns: nil where there is no memory for it.
  init?(_ text: [UInt8], extensions: [String] = CommonMarkTree.extensions) {
    CommonMarkTree.registerExtensions
    let options = CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES
    guard let parser = cmark_parser_new(options) else { return nil }
    for name in extensions {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    text.withUnsafeBytes {
      cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    guard let root = cmark_parser_finish(parser) else {
      cmark_parser_free(parser)
      return nil
    }
    guard let iterator = cmark_iter_new(root) else {
      cmark_node_free(root)
      cmark_parser_free(parser)
      return nil
    }
    self.parser = parser
    self.root = root
    self.iterator = iterator
  }

  deinit {
    cmark_iter_free(iterator)
    cmark_node_free(root)
    cmark_parser_free(parser)
  }

  /// The next step of the walk through the tree; nil at its end. A node without children is only entered.
  func next() -> (Event, CommonMarkNode)? {
    let event = cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return nil }
    return (event == CMARK_EVENT_ENTER ? .enter : .exit, CommonMarkNode(node))
  }

  /// The character that a reference such as `&ndash;` stands for; nil where nobody knows.
  static func character(_ reference: ArraySlice<UInt8>) -> [UInt8]? {
    guard let tree = CommonMarkTree(Array(reference)) else { return nil }
    while let (_, node) = tree.next() {
      guard case .text = node.kind else { continue }
      let character = node.withLiteral { Array($0) }
      return character.elementsEqual(reference) ? nil : character
    }
    return nil
  }

  private static let registerExtensions: Void = cmark_gfm_core_extensions_ensure_registered()
}
