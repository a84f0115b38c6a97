/// How bad something is: "mild to moderate", "moderate-to-severe".
extension SentenceReader {
  static let gradations = WordSet(
    "mild moderate severe minor serious acute chronic light heavy early advanced")

  /// "moderate" before "to severe": alone in its phrase, whatever the tagger takes it for.
  func isSeverity(word chunk: Int) -> Bool {
    switch kind(chunk) {
    case .adjective, .nounPhrase:
      chunks[chunk].end == chunks[chunk].first + 1
        && Self.gradations.contains(tokens[head(chunk)].hash)
    default: false
    }
  }
}
