import Documents

/// Finds the numbers of a text with their units, ranges, bounds and rates.
///
/// One pass over the bytes: words are looked up only where their first two letters can begin
/// a number word, digits are read where they stand. What belongs to a name is left out: "B12",
/// "omega-3", "[3]", "type 2", "Section 4", dates, times of day, telephone numbers and addresses.
///
/// Time is linear in the text: everything that is looked up around a number is bounded.
/// Its tables take about a millisecond to build: make one and share it.
package struct QuantityRecognizer: Sendable {
  private let vocabulary = QuantityVocabulary()

  package init() {}

  /// Appends the quantities of `range` to `quantities`, in order of their first byte.
  ///
  /// - Parameters:
  ///   - text: the whole text, UTF-8.
  ///   - range: a sentence, as a rule; nothing outside is looked at.
  package func recognize(
    _ text: UnsafeBufferPointer<UInt8>, _ range: TextRange, into quantities: inout [Quantity]
  ) {
    let end = min(range.end, text.count)
    guard range.start < end else { return }
    var scanner = QuantityScanner(text, range.start, end, vocabulary)
    scanner.run(into: &quantities)
  }
}
