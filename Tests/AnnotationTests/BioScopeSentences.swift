/// The sentences of a BioScope file, without its tags.
enum BioScopeSentences {
  struct Sentence {
    var text = ""
    var isHedged = false
  }

  static func read(_ bytes: [UInt8]) -> [Sentence] {
    var sentences: [Sentence] = []
    var current: Sentence?
    let text = String(decoding: bytes, as: UTF8.self)
    for piece in text.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      if parts[0].hasPrefix("sentence") {
        current = Sentence()
      } else if parts[0] == "/sentence" {
        if let current { sentences.append(current) }
        current = nil
      } else if parts[0].contains("type=\"speculation\"") {
        current?.isHedged = true
      }
      if parts.count > 1 { current?.text += unescaped(parts[1]) }
    }
    return sentences
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    var text = String(text)
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.split(separator: entity, omittingEmptySubsequences: false).joined(
        separator: character)
    }
    return text
  }
}
