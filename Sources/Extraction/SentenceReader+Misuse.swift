import Claims

/// What too much of a substance does, or the lack of it after long use, is its doing.
extension SentenceReader {
  /// "Toxicity causes tremor", "withdrawal brings on anxiety", in a text about a substance: the substance does so in that
  /// circumstance.
  func settleMisuse() {
    guard mayHold(oneOf: Self.maybeMisuse), let topic = substanceTopic else { return }
    for k in drafts.indices
    where drafts[k].predicate == .causes
      && (drafts[k].kind == .mechanism || drafts[k].kind == .safety)
    {
      guard let subject = drafts[k].subject, subject.concept != topic.concept,
        isMisuse(subject, of: topic)
      else { continue }
      settle(k, misuse: subject, of: topic)
    }
  }

  func settle(_ k: Int, misuse: Argument, of topic: Argument) {
    var cause = topic
    cause.first = misuse.first
    cause.end = misuse.end
    cause.worded = 0..<0
    cause.isNegated = misuse.isNegated
    drafts[k].kind = .safety
    drafts[k].subject = cause
    let start = qualifiers.count
    for index in drafts[k].context { qualifiers.append(qualifiers[index]) }
    qualifiers.append(
      Qualifier(kind: .manner, concept: concepts.key(lowercased(misuse.end - 1), .concept)))
    drafts[k].context = start..<qualifiers.count
  }

  /// "In overdose, X causes tremor", "can cause tremor in overdose": adds the circumstance that a phrase names.
  func addMisuse(_ chunk: Int) -> Bool {
    guard mayHold(oneOf: Self.maybeMisuse), Self.misuses.contains(tokens[head(chunk)].hash) else {
      return false
    }
    qualifiers.append(
      Qualifier(kind: .manner, concept: concepts.key(lowercased(head(chunk)), .concept)))
    return true
  }

  /// "toxicity", "lithium overdose", where no other substance is named.
  private func isMisuse(_ argument: Argument, of topic: Argument) -> Bool {
    guard argument.first >= 0, argument.end > argument.first, argument.end <= tokens.count,
      Self.misuses.contains(lastHash(of: argument))
    else { return false }
    return (argument.first..<argument.end).allSatisfy {
      guard let term = mentionTerm($0), term.concept.type == .substance else { return true }
      return term.concept == topic.concept
    }
  }

  /// "When they stop taking X, …": the withdrawal of X.
  func withdrawal(before chunk: Int) -> Argument? {
    let first = skipLight(0)
    guard said.contains(.stopVerb), kind(first) == .subordinator,
      let stop = clauses.first(where: {
        $0.chunk < chunk && classes(head($0.chunk)).contains(.stopVerb)
          && (hasPersonSubject($0) || hasPersonPronoun($0))
      })
    else { return nil }
    var verb = skipLight(stop.chunk + 1)
    var what: Argument?
    if kind(verb) == .verbGroup, chunks[verb].form == .gerund {
      let doing = argument(first: head(verb), end: head(verb) + 1)
      if let doing, doing.isKnown { what = doing }
      verb = skipLight(verb + 1)
    }
    let taken = arguments(from: verb).list.first {
      $0.concept.type == .substance && $0.isKnown && !$0.isVague
    }
    what = taken ?? what
    guard var cause = what else { return nil }
    cause.concept = concept(cause.concept, "withdrawal", .condition)
    cause.worded = 0..<0
    return cause
  }

  /// Whether a condition that the text has spoken of is one of misuse.
  func isMisuse(_ concept: ConceptKey) -> Bool {
    let name = concepts.concept(concept).name
    return Self.endings.contains { name.hasSuffix($0) }
  }

  private static let endings = [
    "toxicity", "overdose", "withdrawal", "poisoning", "withdrawal syndrome", "withdrawal symptom",
  ]

  /// "Withdrawal symptoms", "signs of overdose", in a text about a substance: the circumstance, as a condition.
  func misuse(namedIn chunk: Int) -> Argument? {
    guard mayHold(oneOf: Self.maybeMisuse), let topic = substanceTopic, isNounPhrase(chunk),
      let token = (Int(chunks[chunk].first)..<head(chunk)).first(where: {
        Self.misuses.contains(tokens[$0].hash)
      })
    else { return nil }
    var cause = topic
    cause.concept = concept(topic.concept, lowercased(token), .condition)
    cause.worded = 0..<0
    cause.first = token
    cause.end = token + 1
    return cause
  }

  private static var maybeMisuse: WordMask {
    WordMask().or("toxicity").or("overdose").or("overdoses").or("withdrawal").or("poisoning")
      .or("intoxication")
  }
  private static let misuses = WordSet(
    "toxicity overdose overdoses withdrawal poisoning intoxication")
}
