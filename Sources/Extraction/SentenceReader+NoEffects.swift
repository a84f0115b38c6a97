import Claims

/// Words that look like the statement of an effect and only say who somebody is, or how bad something is.
extension SentenceReader {
  /// Drops what "mild", "moderate" or "severe" alone is said to be: "in patients with moderate to severe Y".
  func removeDegrees() {
    drafts.removeAll { draft in
      guard let object = draft.object, object.end > 0, object.end <= tokens.count else {
        return false
      }
      switch draft.predicate {
      case .contraindicatedIn, .causes, .treats, .prevents, .worsens:
        return object.end - object.first == 1 && Self.degrees.contains(lastHash(of: object))
      default: return false
      }
    }
  }

  func saysNoEffect(
    _ clause: Clause?, _ kind: ClaimKind, _ predicate: Predicate, _ subject: Argument?,
    _ object: Argument?
  ) -> Bool {
    if let object, kind == .mechanism || kind == .safety, isOfTrial(object) || isShare(object) {
      return true
    }
    if kind == .mechanism, let subject,
      isOfCause(subject) || isWithinCause(subject, object, predicate)
    {
      return true
    }
    guard let clause, kind == .mechanism || kind == .safety else { return false }
    let verb = tokens[head(clause.chunk)].hash
    if Self.needed.contains(verb), head(clause.chunk) > 0,
      word(head(clause.chunk) - 1) == grammar.as
    {
      // "5 mg as needed for pain relief"
      return true
    }
    if Self.presenting.contains(verb), subject?.concept.type == .substance { return true }
    // "For adults experiencing Y, give X": whom it is for.
    if clause.role == .reduced, Self.experiencing.contains(verb),
      object?.concept.type == .condition,
      isPersonPhrase(skipLightLeft(clause.chunk - 1)),
      clauses.first(where: { $0.role == .main }).map({ $0.chunk > clause.chunk }) == true,
      isPreposition(skipLightLeft(skipLightLeft(clause.chunk - 1) - 1), grammar.for, grammar.in)
    {
      return true
    }
    // "in patients undergoing Y": what is done to them is no work of X.
    return Self.undergoing.contains(verb) && subject?.concept.type == .substance
      && (hasPersonSubject(clause) || isPersonPhrase(skipLightLeft(clause.chunk - 1)))
  }

  /// "Causes of X are - removal of Y": the words that announce causes bring nothing about.
  private func isOfCause(_ subject: Argument) -> Bool {
    guard !subject.isKnown, subject.first >= 0, subject.end - subject.first > 1,
      subject.end <= tokens.count
    else { return false }
    return (subject.first..<min(subject.end - 1, subject.first + 4)).contains {
      Self.causes.contains(tokens[$0].hash) && word($0 + 1) == grammar.of
    }
  }

  /// "X can result from - loss of Y": it is the loss that brings about X, and not X that lessens Y.
  private func isWithinCause(
    _ subject: Argument, _ object: Argument?, _ predicate: Predicate
  ) -> Bool {
    guard leadEnd > 0, leadEnd <= tokens.count, let object, object.first >= leadEnd,
      subject.concept.type == .condition, subject.first < leadEnd,
      predicate == .decreases || predicate == .increases || predicate == .affects
    else { return false }
    return (0..<leadEnd).contains { Self.resulting.contains(tokens[$0].hash) }
  }

  /// "produces less of its hormones": whether the words before the object say that there is less of it.
  func isLessOf(_ object: Argument, after clause: Clause) -> Bool {
    guard mayHold(grammar.less), object.first > head(clause.chunk), object.first <= tokens.count
    else { return false }
    let words = head(clause.chunk) + 1..<object.first
    return words.count < 8
      && words.contains {
        word($0) == grammar.less && $0 + 1 < tokens.count && word($0 + 1) == grammar.of
      }
  }

  private static let causes = WordSet("cause causes trigger triggers")
  private static let resulting = WordSet("cause causes caused result results resulting due from")

  /// "were randomized to X or control arms"
  private func isOfTrial(_ object: Argument) -> Bool {
    guard object.end > 0, object.end <= tokens.count, mayHold(oneOf: Self.maybeArms),
      Self.trialArms.contains(lastHash(of: object))
    else { return false }
    return (max(0, object.end - 4)..<object.end - 1).contains {
      Self.compared.contains(tokens[$0].hash)
    }
  }

  /// "X, an infection that harms Y, accounts for a third of cases": the verb of another clause.
  private func isShare(_ object: Argument) -> Bool {
    object.end > 0 && object.end < tokens.count && lastHash(of: object) == Self.accounts
      && word(object.end) == grammar.for
  }

  private static var accounts: UInt64 { WordHash.of("accounts") }
  private static let degrees = WordSet("mild moderate severe")
  private static let experiencing = WordSet("experiencing having suffering developing")
  private static let needed = WordSet("needed required necessary")
  private static let presenting = WordSet("present presents presented presenting")
  private static let undergoing = WordSet("undergo undergoes undergoing underwent")
  private static var maybeArms: WordMask {
    WordMask().or("arm").or("arms").or("group").or("groups")
  }
  private static let trialArms = WordSet("arm arms group groups")
  private static let compared = WordSet(
    "control controls placebo treatment intervention comparison study both two three four")
}
