import Claims

/// What something is measured by, and words that say nothing new.
extension SentenceReader {
  /// "a higher risk than normal for Y": past the words that tell what the risk is higher than.
  func behindComparison(_ chunk: Int) -> Int {
    guard chunk < chunks.count, word(Int(chunks[chunk].first)) == grammar.than else { return chunk }
    var c = chunk + 1
    while c < min(chunk + 4, chunks.count),
      isNounPhrase(c) || kind(c) == .adjective || kind(c).isLight
    {
      c += 1
    }
    return c
  }

  /// "more common in the United States": a name with a capital that no list has is a place and nothing that runs a risk.
  func isPlace(_ argument: Argument, in preposition: Int) -> Bool {
    guard isPreposition(preposition, grammar.in), !argument.isKnown, argument.end > 0,
      argument.end <= tokens.count
    else { return false }
    return tokens[argument.end - 1].flags.contains(.capitalized)
  }

  private static let factors = WordSet("factor factors")
  private static var time: UInt64 { WordHash.of("time") }
  private static let troubles = WordSet("trouble difficulty problems")
  private static let groups = WordSet("ages races sexes genders ethnicities nationalities")

  /// "Y causes Y", "adult Y causes Y"; "causes the eyes": a part of the body is nothing that is brought on.
  func namesNothingNew(_ subject: Argument, _ predicate: Predicate, _ object: Argument) -> Bool {
    switch predicate {
    case .causes, .increasesRiskOf, .decreasesRiskOf, .associatedWith: break
    case .prevents, .treats, .decreases:
      // "taking action to control risk factors can prevent Y"; "Factors that lower Y include:" has items.
      return tokens.last?.kind != .colon && !subject.isKnown && subject.end > subject.first
        && subject.end <= tokens.count
        && Self.factors.contains(tokens[subject.end - 1].hash)
    case .approvedFor:
      // "limited time available for sleep"
      return subject.end > subject.first && subject.end <= tokens.count
        && tokens[subject.end - 1].hash == Self.time
    case .affects:
      // "affects people of all ages": who, and not what.
      return object.end > object.first && object.end <= tokens.count
        && Self.groups.contains(tokens[object.end - 1].hash)
        // "trouble thinking, controlling emotions"
        || subject.end > subject.first && subject.end <= tokens.count && !subject.isKnown
          && Self.troubles.contains(tokens[subject.end - 1].hash)
    default: return false
    }
    if subject.concept == object.concept { return true }
    if subject.concept.type == .condition, object.concept.type == .condition {
      let cause = concepts.concept(subject.concept).name
      let outcome = concepts.concept(object.concept).name
      return cause.utf8.count > outcome.utf8.count && cause.hasSuffix(" " + outcome)
        || outcome == cause + " symptom"
    }
    return predicate == .causes && object.isKnown && object.direction == .none
      && object.concept.type == .target && object.end > object.first && object.end <= tokens.count
      && (object.first..<object.end - 1).allSatisfy { tokens[$0].tag == .determiner }
      && !classes(object.end - 1).isDisjoint(with: [.bodyNoun, .organNoun])
  }
}

/// What is found out and not made better, and what trouble there is with a part of the body.
extension SentenceReader {
  /// "A physical exam", "blood tests", "an MRI": finds out and treats nothing.
  func isExamination(_ argument: Argument) -> Bool {
    guard argument.end > argument.first, argument.end > 0, argument.end <= tokens.count else {
      return false
    }
    return isExamination(at: argument.end - 1)
  }

  /// "Three treatments are used:": three is nothing that treats.
  func isMereNumber(_ argument: Argument) -> Bool {
    argument.end > argument.first && argument.first >= 0 && argument.end <= tokens.count
      && !argument.isKnown && (argument.first..<argument.end).allSatisfy { isNumeral($0) }
  }

  private func isNumeral(_ token: Int) -> Bool {
    tokens[token].tag == .number || tokens[token].kind == .number
      || Self.numerals.contains(tokens[token].hash)
  }

  private static let numerals = WordSet("two three four five six seven eight nine ten several many")

  func isExamination(at token: Int) -> Bool { Self.examinations.contains(tokens[token].hash) }

  /// "is used by muscles", "has been used in shipbuilding": used, and not against a disease.
  func isUsedElsewhere(_ clause: Clause, _ behind: Int) -> Bool {
    guard lemma(head(clause.chunk)) == grammar.use, isPreposition(behind, grammar.by, grammar.in),
      case let noun = skipLight(behind + 1), isNounPhrase(noun), !isPersonPhrase(noun)
    else { return false }
    if isPreposition(behind, grammar.by) { return true }
    return classes(head(noun)).isDisjoint(with: [.carrier, .vague, .temporal, .treatmentNoun])
      && mentionTerm(head(noun)) == nil && kind(noun + 1) == .comma
  }

  /// "Treatment of Y involves surgery": Y does nothing to surgery.
  func involvesTreatment(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
      Self.involving.contains(tokens[head(clause.chunk)].hash)
    else { return false }
    // "fractures involving the neck" are there.
    return classes(head(clause.subjectFirst)).contains(.treatmentNoun)
      || clause.role == .reduced
        && mentionTerm(head(clause.subjectFirst))?.concept.type != .substance
  }

  private static let involving = WordSet("involve involves involved involving")

  private static let examinations = WordSet(
    "test tests exam exams examination examinations scan scans imaging biopsy biopsies ultrasound mri ct ecg ekg "
      + "x-ray x-rays screening history count monitoring")

  /// "weakness in the abdominal wall that causes Y": the trouble, and not the part of the body that has it.
  func troubleOfPart(_ part: Int, _ clause: Clause) -> Int? {
    let preposition = skipLightLeft(part - 1)
    let noun = skipLightLeft(preposition - 1)
    guard isPreposition(preposition, grammar.in, grammar.of, grammar.on), isNounPhrase(noun),
      !chunks[noun].flags.contains(.pronoun), bringsAbout(head(clause.chunk)),
      mentionTerm(head(part))?.concept.type == .target
        && mentionTerm(head(noun))?.concept.type == .condition
        || mentionTerm(head(part))?.concept.type != .substance
          && Self.defects.contains(tokens[head(noun)].hash)
    else { return nil }
    return noun
  }

  private static let defects = WordSet(
    "weakness defect defects damage problem problems abnormality abnormalities blockage swelling "
      + "buildup narrowing injury injuries change changes disorder infection")
}
