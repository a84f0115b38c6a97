/// A part of a document, in UTF-8 bytes; the end is not part of it.
package struct ByteRange: Sendable, Equatable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }
}
