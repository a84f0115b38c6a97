/// A half-open range of UTF-8 byte offsets into `Document.text`.
///
/// Every position in Stet is one of these. It becomes a line and a column only
/// when something is shown to a person (see `LineTable`).
package struct TextRange: Hashable, Sendable, Comparable {
  /// Offset of the first byte, from 0.
  package let start: Int
  /// Offset just past the last byte; never less than `start`.
  package let end: Int

  /// - Parameters:
  ///   - start: first byte; negative values become 0.
  ///   - end: past the last byte; values below `start` become `start`.
  package init(_ start: Int, _ end: Int) {
    self.start = max(0, start)
    self.end = max(self.start, end)
  }

  package var length: Int { end - start }
  package var isEmpty: Bool { end == start }

  /// Whether the two ranges share at least one byte.
  package func overlaps(_ other: TextRange) -> Bool {
    start < other.end && other.start < end
  }

  package func contains(_ other: TextRange) -> Bool {
    start <= other.start && other.end <= end
  }

  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// The smallest range that covers both.
  package func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start), max(end, other.end))
  }

  package static func < (a: TextRange, b: TextRange) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }
}
