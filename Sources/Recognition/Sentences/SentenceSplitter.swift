import Documents

/// Finds the sentences of a block of running text.
///
/// A block is a paragraph, an item or a heading, on one line or hard-wrapped over several; a blank
/// line inside it separates sentences too. The rules are those of rule-based segmenters such as
/// Pragmatic Segmenter (its "golden rules" are among the tests): a stop ends a sentence unless an
/// abbreviation, an initial, a number, an ellipsis or a lower-case word says otherwise.
///
/// Time is linear in the block; each stop looks at a bounded number of bytes around it.
package final class SentenceSplitter: Sendable {
  let abbreviations = PackedWordTable.abbreviations()
  let openers = SentenceOpeners.table()
  let auxiliaries = SentenceOpeners.auxiliaryTable()
  let labelNouns = SentenceOpeners.labelTable()
  let listOpeners = SentenceOpeners.listTable()
  /// 1 for each byte at which a sentence could end or a new one could begin.
  let triggers: [UInt8]

  package init() {
    var triggers = [UInt8](repeating: 0, count: 256)
    for byte in ".!?)-*\n\r".utf8 { triggers[Int(byte)] = 1 }
    triggers[0xE2] = 1  // the ellipsis and the bullets
    self.triggers = triggers
  }

  /// Appends the sentences of `block` to `sentences`, in order, trimmed of white space.
  ///
  /// - Parameters:
  ///   - text: the whole text, UTF-8.
  ///   - block: the part to split; cut to the text where it reaches beyond it.
  ///   - sentences: ranges into `text`. A stop belongs to its sentence, and so do the closing
  ///     quotes, brackets and reference markers after it ("flushing.[5]", "a day.3").
  ///     The marker of an item inside a paragraph ("- ", "• ", "1.) ") belongs to its sentence.
  package func split(
    _ text: UnsafeBufferPointer<UInt8>, _ block: TextRange, into sentences: inout [TextRange]
  ) {
    let end = min(block.end, text.count)
    guard block.start < end else { return }
    var scanner = SentenceScanner(text, block.start, end, self)
    triggers.withUnsafeBufferPointer { scanner.run($0, into: &sentences) }
  }
}
