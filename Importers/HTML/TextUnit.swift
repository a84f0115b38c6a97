/// A stretch of running text as a reader sees it: a paragraph, whether it is marked as one, stands alone in a box, or
/// is set apart by two line breaks.
struct TextUnit {
  /// The box it stands in.
  let box: Int
  /// The nodes between its first text and its last.
  let nodes: Range<Int>
  /// Characters, runs of white space counted as one.
  let length: Int
  /// Characters of links.
  let linkLength: Int
  let commas: Int
  /// Whether it ends as a sentence does.
  let endsSentence: Bool
  /// Hashes of its words, for finding it elsewhere.
  let words: [UInt32]
  /// Whether it is the only unit directly in its box.
  var isAlone = true

  var linkDensity: Double { length > 0 ? Double(linkLength) / Double(length) : 0 }
}
