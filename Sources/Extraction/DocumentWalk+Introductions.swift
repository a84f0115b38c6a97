import Claims

/// Words that only bring in what a sentence states: "Note that", "It turns out that", "But", a picture.
///
/// They are left out before the sentence is read: what follows is asserted as if it stood alone, and patterns for the
/// beginning of a sentence hold for it. Words that say who states it, or with what reserve, are none of them.
extension DocumentWalk {
  /// - Returns: where the statement begins; `start` where nothing brings it in.
  func behindIntroduction(_ start: Int, _ end: Int) -> Int {
    var first = start
    for _ in 0..<3 {
      guard end - first > 16 else { break }
      let next = behindPicture(first, end) ?? behindPhrase(first, end)
      guard let next, next < end - 8 else { break }
      first = next
    }
    return first
  }

  /// "⚠️ ", "👉 ": pictures, but no ticks and crosses, which may answer something.
  private func behindPicture(_ start: Int, _ end: Int) -> Int? {
    var i = start
    while i + 3 < end {
      if text[i] == 0xF0, text[i + 1] == 0x9F {
        i += 4
      } else if text[i] == 0xE2, text[i + 1] >= 0x98, text[i + 1] <= 0x9D,
        !(text[i + 1] == 0x9C && text[i + 2] >= 0x93 && text[i + 2] <= 0x98),
        !(text[i + 1] == 0x9D && text[i + 2] == 0x8C)
      {
        i += 3
      } else if text[i] == 0xEF, text[i + 1] == 0xB8 {
        i += 3
      } else {
        break
      }
    }
    guard i > start, i < end, text[i] == 0x20 else { return nil }
    return i + 1
  }

  private func behindPhrase(_ start: Int, _ end: Int) -> Int? {
    let phrases: [StaticString]
    switch text[start] | 0x20 {
    case 0x61: phrases = Self.a
    case 0x62: phrases = Self.b
    case 0x64: phrases = Self.d
    case 0x69: phrases = Self.i
    case 0x6B: phrases = Self.k
    case 0x6E: phrases = Self.n
    case 0x70: phrases = Self.p
    case 0x72: phrases = Self.r
    case 0x73: return behindSo(start, end)
    case 0x74: phrases = Self.t
    case 0x77: phrases = Self.w
    case 0x79: phrases = Self.y
    default: return nil
    }
    for phrase in phrases {
      if let after = behind(phrase, start, end) { return after }
    }
    return nil
  }

  /// "So nausea is common", but not "So far", "So much", "So does X".
  private func behindSo(_ start: Int, _ end: Int) -> Int? {
    guard let after = behind("so", start, end) else { return nil }
    var word = after
    while word < end, text[word] | 0x20 >= 0x61, text[word] | 0x20 <= 0x7A { word += 1 }
    return Self.withSo.contains(WordHash.of(text[after..<word])) ? nil : after
  }

  private static let withSo = WordSet(
    "far much many long called do does did is are was were can too that as")

  /// Where the words begin that follow a phrase; nil where it does not stand there.
  private func behind(_ phrase: StaticString, _ start: Int, _ end: Int) -> Int? {
    guard start + phrase.utf8CodeUnitCount + 2 < end else { return nil }
    return phrase.withUTF8Buffer { words in
      var i = start
      for word in words {
        // "It’s" as "It's"
        if word == 0x27, text[i] == 0xE2, text[i + 1] == 0x80, text[i + 2] == 0x99 {
          i += 3
          continue
        }
        let byte = text[i]
        guard byte == word || byte >= 0x41 && byte <= 0x5A && byte | 0x20 == word else {
          return nil
        }
        i += 1
        guard i + 3 < end else { return nil }
      }
      guard text[i] == 0x20 else { return nil }
      i += 1
      return text[i] | 0x20 >= 0x61 && text[i] | 0x20 <= 0x7A || text[i] == 0x2A ? i : nil
    }
  }

  private static let a: [StaticString] = [
    "and", "as it turns out,", "as mentioned above,", "as noted above,",
  ]
  private static let b: [StaticString] = [
    "but", "be aware that", "bear in mind that", "bear in mind",
  ]
  private static let d: [StaticString] = [
    "do note that", "don't forget that", "do keep in mind that",
  ]
  private static let i: [StaticString] = [
    "it is important to note that", "it's important to note that", "it is worth noting that",
    "it's worth noting that", "it should be noted that", "it must be noted that",
    "it is important to know that", "it's important to know that",
    "it is important to remember that",
    "it's important to remember that", "it is important to understand that",
    "it's important to understand that", "it is worth remembering that",
    "it's worth remembering that",
    "it is worth knowing that", "it's worth knowing that", "it is worth mentioning that",
    "it's worth mentioning that", "it turns out that", "it turns out",
    "it bears repeating that", "it helps to know that",
    "it goes without saying that", "it is true that", "it's true that", "it is clear that",
  ]
  private static let k: [StaticString] = ["keep in mind that", "know that"]
  private static let n: [StaticString] = ["note that", "needless to say,"]
  private static let p: [StaticString] = [
    "please note that", "please note", "please be aware that",
  ]
  private static let r: [StaticString] = [
    "remember that", "remember:", "rest assured that", "rest assured,",
  ]
  private static let t: [StaticString] = [
    "the good news is that", "the good news is", "the bad news is that", "the bad news is",
    "the fact is that", "the fact is", "the truth is that", "the truth is", "the point is that",
    "the bottom line is that", "the upside is that", "the downside is that", "the catch is that",
    "the problem is that", "the trouble is that", "the key point is that", "this means that",
    "that means that", "to be clear,", "to be fair,",
  ]
  private static let w: [StaticString] = [
    "what this means is that", "we know that", "we now know that",
  ]
  private static let y: [StaticString] = ["you should know that", "you should be aware that"]
}
