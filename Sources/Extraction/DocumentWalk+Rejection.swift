import Claims
import Documents

/// What one sentence states and the next rejects.
extension DocumentWalk {
  /// Takes back what the sentence before states where the present one rejects it.
  func withdraw(_ rejection: SentenceReader.Rejection) {
    // "Does X cause Y? Nope." has its answer.
    guard let before = sentenceBefore, lastByte(before.range) != 0x3F else { return }
    switch rejection {
    case .nothing: return
    case .reports where !before.isReporting: return
    case .reports, .everything: break
    }
    guard assertions.last?.sentence == before.range else { return }
    if case .everything = rejection, denyLast(of: before.range) {
      dropHearsay(of: before.range)
      return
    }
    while let last = assertions.last, last.sentence == before.range { assertions.removeLast() }
    coverage.sentencesWithClaims -= 1
    dropHearsay(of: before.range)
  }

  /// Who says what is false backs nothing.
  private func dropHearsay(of sentence: TextRange) {
    while let last = citations.last, citingSentences.last == sentence,
      last.kind == .vague || last.kind == .anecdote
    {
      citations.removeLast()
      citingSentences.removeLast()
    }
  }

  /// States the opposite of what a sentence states that the next calls false: "It cures Y. It does not."
  /// - Returns: whether all that it states can be denied.
  private func denyLast(of sentence: TextRange) -> Bool {
    let first = assertions.lastIndex { $0.sentence != sentence }.map { $0 + 1 } ?? 0
    guard
      assertions[first...].allSatisfy({
        $0.claim.polarity == .affirmed && $0.claim.dose == nil && $0.claim.object != nil
          && $0.claim.kind != .evidence && $0.claim.kind != .statistic
      })
    else { return false }
    for k in first..<assertions.count {
      let stated = assertions[k]
      let claim = stated.claim
      assertions[k] = Assertion(
        claim: Claim(
          kind: claim.kind, subject: claim.subject, regimen: claim.regimen,
          predicate: claim.predicate,
          object: claim.object, polarity: .negated, context: claim.context),
        certainty: .asserted, citations: [], passage: stated.passage, sentence: stated.sentence,
        paragraph: stated.paragraph, section: stated.section)
    }
    return true
  }
}
