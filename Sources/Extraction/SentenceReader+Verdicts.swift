import Claims

/// Verdicts behind a label: "Pregnancy: not recommended.", "Breastfeeding: safe.", "Alcohol: avoid."
extension SentenceReader {
  @inline(__always)
  func readVerdict() {
    guard contents.holds(token: .colon) || contents.holds(token: .dash), tokens.count < 24,
      !said.isDisjoint(with: .safeWord | .unsafeWord | .fitWord | .shunVerb)
        || mayHold(oneOf: Self.maybeContraindicated)
    else { return }
    lookForVerdict()
  }

  @inline(never)
  private func lookForVerdict() {
    guard let topic = substanceTopic, drafts.isEmpty,
      let colon = tokens.prefix(14).firstIndex(where: { $0.kind == .colon || $0.kind == .dash }),
      colon > 0,
      colon + 1 < tokens.count
    else { return }
    var isDenied = false
    var verdict: Bool?
    for token in colon + 1..<tokens.count {
      if tokens[token].kind == .stop || tokens[token].kind == .semicolon { break }
      if tokens[token].hash != Self.never,
        classes(token).contains(.negator) || tokens[token].tag == .negation
      {
        isDenied = true
      }
      let kinds = wholeClasses(token)
      if kinds.contains(.safeWord) || kinds.contains(.fitWord) { verdict = verdict ?? true }
      if kinds.contains(.shunVerb), token + 1 < tokens.count, tokens[token + 1].kind == .word,
        tokens[token + 1].tag != .pronoun
      {
        // "Women: avoid large amounts"
        return
      }
      if isDenied, verdict == nil, token == tokens.count - 1 || tokens[token + 1].kind == .stop,
        Self.using.contains(tokens[token].hash)
      {
        // "Pregnancy - do not use"
        verdict = true
      }
      if kinds.contains(.unsafeWord) || kinds.contains(.shunVerb)
        || Self.contraindicated.contains(tokens[token].hash)
      {
        verdict = verdict ?? false
      }
    }
    guard var isGood = verdict, !judgesOther(behind: colon, topic) else { return }
    if isDenied { isGood.toggle() }
    if !isGood {
      for c in chunks.indices where Int(chunks[c].end) < colon {
        // "Under 18 / over 65: not recommended"
        if let age = ageOfPersons(c) { state(age, false, topic) }
      }
    }
    let first = chunkIndex(of: 0)
    guard first >= 0, isNounPhrase(first) else { return }
    for item in labels(first, colon) where item.concept != topic.concept {
      state(item, isGood, topic)
    }
  }

  /// "Women: contraception is advised": a verdict on something of its own.
  private func judgesOther(behind colon: Int, _ topic: Argument) -> Bool {
    clauses.contains { clause in
      guard head(clause.chunk) > colon, clause.role == .main,
        clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
        case let c = clause.subjectFirst, Int(chunks[c].first) > colon,
        chunks[c].flags.isDisjoint(with: [.pronoun, .demonstrative, .possessiveDeterminer])
      else { return false }
      return classes(head(c)).isDisjoint(with: [
        .generic, .doseNoun, .intakeNoun, .treatmentNoun, .vague, .carrier, .study, .researchNoun,
        .person, .tail,
      ]) && mentionTerm(head(c))?.concept.type != .substance && !isFormWord(head(c))
        && !Self.using.contains(tokens[head(c)].hash)
        && !Self.data.contains(tokens[head(c)].hash)
    }
  }

  private static let data = WordSet(
    "data caution care information experience safety benefits risks")

  private func labels(_ first: Int, _ colon: Int) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    for item in arguments(from: first).list where item.end <= colon && !item.isVague {
      found.append(item)
    }
    return found.list
  }

  private func state(_ item: Argument, _ isGood: Bool, _ topic: Argument) {
    let isState = DocumentWalk.states.contains(lastHash(of: item))
    var item = item
    if isState { item.concept = concepts.key(lowercased(item.end - 1), .condition) }
    let isPersons = isPerson(item) || item.concept.type == .population
    if item.concept.type == .substance {
      guard item.isKnown else { return }
      var draft = Draft(
        kind: .safety, predicate: .interactsWith, subject: topic, object: item, first: item.first,
        end: tokens.count)
      draft.isNegated = isGood
      drafts.append(draft)
      return
    }
    guard isPersons || item.concept.type == .condition else { return }
    if isGood {
      let start = qualifiers.count
      qualifiers.append(
        Qualifier(kind: isPersons ? .population : .condition, concept: item.concept))
      var draft = Draft(
        kind: .safety, predicate: .hasSafetyProfile, subject: topic,
        object: Argument(
          concept: concepts.key("favourable", .concept), first: item.first, end: tokens.count,
          isKnown: true), first: item.first, end: tokens.count)
      draft.context = start..<qualifiers.count
      drafts.append(draft)
    } else {
      drafts.append(
        Draft(
          kind: .safety, predicate: .contraindicatedIn, subject: topic, object: item,
          first: item.first, end: tokens.count))
    }
  }

  private static var maybeContraindicated: WordMask {
    WordMask().or("contraindicated").or("avoid").or("no").or("never").or("use").or("care")
      .or("caution").or("cautiously")
  }
  private static var never: UInt64 { WordHash.of("never") }
  private static let using = WordSet("use take give")
  private static let contraindicated = WordSet(
    "contraindicated avoid never care caution cautiously")
}
