/// What one sentence states and the next rejects.
extension DocumentWalk {
  /// Takes back what the sentence before states where the present one rejects it.
  func withdraw(_ rejection: SentenceReader.Rejection) {
    guard let before = sentenceBefore else { return }
    switch rejection {
    case .nothing: return
    case .reports where !before.isReporting: return
    case .reports, .everything: break
    }
    guard assertions.last?.sentence == before.range else { return }
    while let last = assertions.last, last.sentence == before.range { assertions.removeLast() }
    coverage.sentencesWithClaims -= 1
    while let last = citations.last, citingSentences.last == before.range,
      last.kind == .vague || last.kind == .anecdote
    {
      citations.removeLast()
      citingSentences.removeLast()
    }
  }
}
