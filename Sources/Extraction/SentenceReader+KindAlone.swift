import Claims

/// The kind of thing that the substance of the text is, where no verb says it of it: "A PPAR-gamma agonist.",
/// "Noncompetitive NMDA receptor antagonist that blocks Y."
extension SentenceReader {
  @inline(__always)
  func readKindAlone() {
    guard leadEnd == 0, !isQuestion, !isCell, discourse.documentTopic?.concept.type == .substance,
      !contents.verbFlags.contains(.copular), tokens.count < 30
    else { return }
    lookForKindAlone()
  }

  @inline(never)
  private func lookForKindAlone() {
    let c = skipLight(0)
    guard isNounPhrase(c), !tokens[head(c)].flags.contains(.pluralForm),
      mayStandAlone(discourse.sectionRole), let topic = substanceTopic, topic.isKnown,
      clauses.allSatisfy({
        ($0.role == .relative || $0.role == .reduced) && $0.chunk > c && !$0.isUnasserted
      }), endsBefore(c + 1), let agent = agent(of: c), agent.object.concept != topic.concept
    else { return }
    // What the kind does, the substance does.
    for k in drafts.indices {
      guard let subject = drafts[k].subject, subject.first >= Int(chunks[c].first),
        subject.end <= Int(chunks[c].end)
      else { continue }
      drafts[k].subject = topic
    }
    emit(
      kind: agent.kind, predicate: agent.predicate, subject: topic, object: agent.object,
      clause: -1, isNegated: chunks[c].flags.contains(.negated), first: Int(chunks[c].first),
      end: Int(chunks[c].end))
  }

  /// Lists of what else one takes or has name kinds, too.
  private func mayStandAlone(_ role: SectionRole?) -> Bool {
    switch role {
    case nil, .some(.none), .use, .benefit: true
    default: false
    }
  }

  /// Whether a phrase ends before a chunk: at the end, a mark, or a clause that goes on with it.
  private func endsBefore(_ chunk: Int) -> Bool {
    guard chunk < chunks.count else { return true }
    switch kind(chunk) {
    case .stop, .relative, .semicolon, .open, .reference: return true
    case .comma: return kind(chunk + 1) == .relative
    default: return false
    }
  }

  // MARK: Use

  /// "side effects of long-term use", "excess dosing", "the commonest side effect being Y": what the text is about, where only
  /// how it is taken, or that it has such effects, is named.
  func takenMeant(_ subject: Argument) -> Argument {
    guard !subject.isKnown, subject.first >= 0, subject.end > subject.first,
      subject.end <= tokens.count, isUse(subject),
      !(subject.first..<subject.end).contains(where: { tokens[$0].mention >= 0 }),
      var topic = substanceTopic, topic.isKnown, topic.concept.type == .substance
    else { return subject }
    topic.first = subject.first
    topic.end = subject.end
    topic.worded = 0..<0
    return topic
  }

  private func isUse(_ subject: Argument) -> Bool {
    let last = lastHash(of: subject)
    return Self.uses.contains(last)
      || Self.effects.contains(last) && subject.end - subject.first > 1
        && classes(subject.end - 2).contains(.adverse)
  }

  private static let uses = WordSet("use usage dosing consumption supplementation overuse intake")
  private static let effects = WordSet("effect effects")
}
