import Documents

/// Sentences too long to be prose.
extension DocumentWalk {
  /// Longer "sentences" are no prose; they are read in pieces of this many bytes, so that what is
  /// looked up within a sentence costs no more than its length.
  static let longestSentence = 4000

  /// The sentence cut at blanks into pieces of at most `longestSentence` bytes, or at that length
  /// where there are none.
  func pieces(of sentence: TextRange) -> [TextRange] {
    var pieces: [TextRange] = []
    var start = sentence.start
    while start < sentence.end {
      var end = min(sentence.end, start + Self.longestSentence)
      if end < sentence.end {
        var cut = end
        while cut > start, text[cut] != 0x20 { cut -= 1 }
        if cut > start {
          end = cut
        } else {
          while end < sentence.end, text[end] & 0xC0 == 0x80 { end += 1 }
        }
      }
      pieces.append(TextRange(start, end))
      start = end
      while start < sentence.end, text[start] == 0x20 { start += 1 }
    }
    return pieces
  }
}
