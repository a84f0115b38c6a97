import Documents

/// Reads the list of references of a document from its text, and finds where the text refers to it, so far as
/// the markup of the document has not stated either.
package enum ReferenceBinder {
  /// The document with what was found; the same document where nothing was.
  ///
  /// Blocks that are entries of the list become notes, from which no claims are read. Time is linear in the
  /// text.
  package static func bind(_ document: Document) -> Document {
    var references = document.references
    var blocks = document.blocks
    var entries: [TextRange] = references.compactMap(\.range)
    if references.isEmpty {
      let list = ReferenceList(document)
      guard !list.references.isEmpty else { return document }
      references = list.references
      blocks = list.blocks
      entries = list.references.compactMap(\.range)
    }
    guard document.marks.isEmpty, !blocks.isEmpty else {
      return document.references.isEmpty
        ? document.listing(references, marks: document.marks, blocks: blocks) : document
    }
    let body = Self.body(blocks, without: entries)
    let numbered = NumberedMarks(document.text, body, references)
    if let labels = numbered.impliedLabels {
      references = zip(references, labels).map {
        ListedReference(label: $1, range: $0.range, work: $0.work)
      }
    }
    let named = AuthorYearMarks.marks(document.prose, body, references)
    let marks = merged(numbered.marks, named)
    return document.listing(references, marks: marks, blocks: blocks)
  }

  /// Blocks that may refer to the list.
  private static func body(_ blocks: [Block], without entries: [TextRange]) -> [TextRange] {
    let entries = entries.sorted()
    var next = 0
    var body: [TextRange] = []
    for block in blocks where block.kind != .frontMatter {
      while next < entries.count, entries[next].end <= block.range.start { next += 1 }
      if next < entries.count, entries[next].overlaps(block.range) { continue }
      body.append(block.range)
    }
    return body
  }

  /// Both in document order; of two that overlap the first is kept.
  private static func merged(_ a: [CitationMark], _ b: [CitationMark]) -> [CitationMark] {
    var marks: [CitationMark] = []
    for mark in (a + b).sorted(by: { $0.range < $1.range }) {
      if let last = marks.last, last.range.overlaps(mark.range) { continue }
      marks.append(mark)
    }
    return marks
  }
}
