/// A comment or note that somebody attached to words of a document. An editor puts the source of a fact there.
package struct Note: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case comment, footnote, endnote
  }

  package let kind: Kind
  /// The words it is attached to, in `Document.text`; empty at the place where it is anchored to a point.
  package let range: TextRange
  package let author: String?
  /// ISO 8601.
  package let date: String?
  /// What the comment says, with the targets of its links.
  package let text: String

  package init(
    kind: Kind, range: TextRange, author: String? = nil, date: String? = nil, text: String
  ) {
    self.kind = kind
    self.range = range
    self.author = author
    self.date = date
    self.text = text
  }
}
