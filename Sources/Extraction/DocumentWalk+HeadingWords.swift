import Documents

extension DocumentWalk {
  /// The words of the heading that the present text stands under, in lower case, but names of anything other than a condition.
  func headingWords() -> [HeadingWord] {
    if wordsOfHeading.section == section { return wordsOfHeading.words }
    var words: [HeadingWord] = []
    if let section {
      let title = String(decoding: text[section.start..<section.end], as: UTF8.self).lowercased()
      words = title.split(whereSeparator: { !$0.isLetter && $0 != "-" }).prefix(16).compactMap {
        let known = reader.lookup(String($0))
        return known == nil || known?.type == .condition ? HeadingWord(String($0)) : nil
      }
    }
    wordsOfHeading = (section, words)
    return words
  }
}
