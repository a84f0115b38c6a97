/// Nouns that stand for what somebody says or supposes, and for no thing: "the hypothesis that X helps".
extension SentenceReader {
  /// Whether an argument is no more than such a noun: it does nothing, nothing is done to it, and what it says is read where it is said.
  func isStatement(_ argument: Argument) -> Bool {
    guard !argument.isKnown, argument.first >= 0, argument.end > argument.first,
      argument.end <= tokens.count
    else { return false }
    let chunk = chunkIndex(of: argument.first)
    guard chunk >= 0, isNounPhrase(chunk) else { return false }
    return Self.statements.contains(tokens[head(chunk)].hash)
  }

  private static let statements = WordSet(
    "hypothesis hypotheses theory theories notion idea view views belief beliefs conclusion "
      + "conclusions trend argument assumption recommendation recommendations suggestion claim claims "
      + "viewpoint proposition statement")
}
