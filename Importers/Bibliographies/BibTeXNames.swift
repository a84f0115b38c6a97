/// Reads lists of names as BibTeX does: apart by "and", each "First von Last", "von Last, First" or
/// "von Last, Jr, First"; what stands in braces is one word.
enum BibTeXNames {
  /// Family name first ("van der Berg Anna"); "others" is left out.
  static func names(_ value: [UInt8]) -> [String] {
    var names: [String] = []
    var words: [ArraySlice<UInt8>] = []
    for word in self.words(value.prefix(WorkFields.authorBytes)) {
      if word.count == 3, word.map({ $0 | 0x20 }).elementsEqual("and".utf8) {
        names += name(words)
        words = []
      } else {
        words.append(word)
      }
    }
    return names + name(words)
  }

  /// The words outside of braces, with commas as words of their own.
  private static func words(_ value: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var depth = 0
    var start = value.startIndex
    func end(_ i: Int) { if i > start { words.append(value[start..<i]) } }
    for i in value.indices {
      let byte = value[i]
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      guard depth <= 0 else { continue }
      if byte <= 0x20
        || byte == UInt8(ascii: "~") && !(i > value.startIndex && value[i - 1] == 0x5C)
      {
        end(i)
        start = i + 1
      } else if byte == UInt8(ascii: ",") {
        end(i)
        words.append(value[i...i])
        start = i + 1
      }
    }
    end(value.endIndex)
    return words
  }

  private static func name(_ words: [ArraySlice<UInt8>]) -> [String] {
    let parts = words.split(omittingEmptySubsequences: false) { $0.elementsEqual(",".utf8) }
      .map(Array.init)
    guard let first = parts.first, !words.isEmpty else { return [] }
    if parts.count > 1 {
      let given = parts.count > 2 ? parts[2] : parts[1]
      return [text(first + given)].compactMap { $0 }
    }
    if first.count == 1 {
      return first[0].elementsEqual("others".utf8) ? [] : [text(first)].compactMap { $0 }
    }
    // The family name begins at the first word in lower case, else with the last word.
    let family = first.dropLast().firstIndex(where: isParticle) ?? first.count - 1
    return [text(Array(first[family...]) + Array(first[..<family]))].compactMap { $0 }
  }

  private static func isParticle(_ word: ArraySlice<UInt8>) -> Bool {
    word.first.map { (0x61...0x7A).contains($0) } ?? false
  }

  private static func text(_ words: [ArraySlice<UInt8>]) -> String? {
    WorkFields.collapsed(words.map { LaTeXText.plain($0) }.joined(separator: " "))
  }
}
