/// How alike two texts are: the Sørensen–Dice coefficient of their sets of three letters in a row, from 0 for
/// nothing in common to 1 for the same. Case, punctuation and the width of spaces do not matter.
enum TextSimilarity {
  static func similarity(_ a: String, _ b: String) -> Double {
    let (first, second) = (pieces(a), pieces(b))
    if first.isEmpty || second.isEmpty { return first == second ? 1 : 0 }
    return 2 * Double(first.intersection(second).count) / Double(first.count + second.count)
  }

  /// Letters in threes, with a space before each word and after it.
  private static func pieces(_ text: String) -> Set<[UInt32]> {
    var letters: [UInt32] = [0x20]
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        letters.append(scalar.value)
      } else if letters.last != 0x20 {
        letters.append(0x20)
      }
    }
    if letters.last != 0x20 { letters.append(0x20) }
    guard letters.count > 2 else { return [] }
    return Set((0..<letters.count - 2).map { Array(letters[$0..<$0 + 3]) })
  }
}
