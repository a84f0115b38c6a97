import Documents

/// Tells whether two sentences have the same words, without keeping them.
enum SentenceWords {
  /// So many words in a row are not the same by chance.
  static let least = CopySearch.shingle + CopySearch.window - 1

  /// A number that is the same for sentences of the same words, whatever stands between them and however they are
  /// capitalised; 0 for one of few words.
  ///
  /// - Parameter range: of the text; what lies past its end is not there.
  static func hash(_ text: [UInt8], _ range: TextRange) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var words = 0
    var isWord = false
    WordBytes.folded.withUnsafeBufferPointer { folded in
      text.withUnsafeBufferPointer { bytes in
        for i in max(0, range.start)..<max(0, range.start, min(range.end, bytes.count)) {
          let letter = folded[Int(bytes[i])]
          if letter != 0 {
            if !isWord {
              words += 1
              hash = hash &* 0x0000_0100_0000_01B3
            }
            hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
            isWord = true
          } else {
            isWord = false
          }
        }
      }
    }
    return words < least ? 0 : max(hash, 1)
  }
}
