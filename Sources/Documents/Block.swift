/// A stretch of a document that holds running text: a paragraph, a heading, an item.
/// Blocks are in document order and do not overlap; bytes outside all blocks are markup.
package struct Block: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `level` 1 is the title of the document.
    case heading(level: Int)
    case paragraph
    /// `depth` is 0 for an outermost list.
    case listItem(depth: Int)
    case tableRow
    case footnote
    case quotation
    /// Kept for positions and metadata; claims are not read from it.
    case frontMatter
  }

  package let kind: Kind
  /// The text of the block without its marker ("- ", "## ", "1. ").
  package let range: TextRange

  package init(kind: Kind, range: TextRange) {
    self.kind = kind
    self.range = range
  }

  package var isHeading: Bool {
    if case .heading = kind { return true }
    return false
  }

  package var isListItem: Bool {
    if case .listItem = kind { return true }
    return false
  }
}
