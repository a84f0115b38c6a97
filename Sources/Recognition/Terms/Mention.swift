/// Where a sentence names a term.
package struct Mention: Sendable, BitwiseCopyable {
  /// Tokens `first..<end`.
  package let first: Int32
  package let end: Int32
  /// Index into the vocabulary's terms.
  package let term: Int32

  package init(first: Int32, end: Int32, term: Int32) {
    self.first = first
    self.end = end
    self.term = term
  }
}
