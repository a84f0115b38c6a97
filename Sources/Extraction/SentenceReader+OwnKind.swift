import Claims

/// Words beside a substance that tell what it is or does, and not what it is taken with; and what happens to somebody once.
extension SentenceReader {
  /// "its anticholinergic properties", "It is not an antipsychotic and should not be used"
  func isOwnKind(_ item: Argument) -> Bool {
    guard item.end > item.first, item.end <= tokens.count else { return false }
    if item.end < tokens.count, Self.doings.contains(tokens[item.end].hash) { return true }
    let c = chunkIndex(of: item.first)
    guard c > 0, isNounPhrase(c), tokens[Int(chunks[c].first)].tag == .determiner,
      case let verb = skipLightLeft(c - 1), kind(verb) == .verbGroup
    else { return false }
    return chunks[verb].flags.contains(.copular)
  }

  /// "deaths", "strokes", "hospital admissions": fewer of them are fewer, and none is treated.
  func isEvent(_ item: Argument) -> Bool {
    guard item.end > 0, item.end <= tokens.count else { return false }
    return Self.events.contains(tokens[item.end - 1].hash)
  }

  /// "Raw powder", "going above 60 mg": the substance that the page is about, in a form or an amount; nil for other words.
  func formOfTopic(_ subject: Argument) -> Argument? {
    guard subject.end > subject.first, subject.end <= tokens.count, subject.first >= 0,
      let topic = substanceTopic, topic.isKnown, topic.concept != subject.concept
    else { return nil }
    let isForm =
      isFormWord(subject.end - 1) && subject.end - subject.first < 4
      && (subject.first..<subject.end - 1).allSatisfy {
        isFormWord($0) || Self.made.contains(tokens[$0].hash)
      } || isPortion(subject)
      || subject.end - subject.first == 1 && isTreatmentAlone(lastHash(of: subject))
        && discourse.isTopicElected
    let isAmount =
      Self.going.contains(tokens[subject.first].hash)
      && (subject.first + 1..<min(tokens.count, subject.first + 4)).contains {
        tokens[$0].kind == .quantity
      }
    guard isForm || isAmount else { return nil }
    var own = topic
    own.first = subject.first
    own.end = subject.end
    own.worded = 0..<0
    if isAmount { own.regimen = .high }
    return own
  }

  /// "A single 5 mg tablet", "a forgotten dose", "trace amounts": some of what the text is about.
  private func isPortion(_ subject: Argument) -> Bool {
    guard subject.end - subject.first < 6, Self.portions.contains(lastHash(of: subject)),
      discourse.firmTopic != nil
    else { return false }
    return (subject.first..<subject.end - 1).allSatisfy {
      tokens[$0].kind == .quantity || tokens[$0].kind == .number || tokens[$0].tag == .number
        || tokens[$0].tag == .determiner || Self.plain.contains(tokens[$0].hash)
    }
  }

  func isTreatmentAlone(_ hash: UInt64) -> Bool { Self.treatments.contains(hash) }

  /// The disease that the sentence named before a token, else the one last named.
  func diseaseSpokenOf(before token: Int) -> Argument? {
    var k = analysis.mentions.count - 1
    while k >= 0 {
      let mention = analysis.mentions[k]
      if Int(mention.end) <= token, case let key = vocabulary.keys[Int(mention.term)],
        key.concept.type == .condition, key.hasIdentifier || namesDisease(Int(mention.end) - 1),
        isPreposition(chunkIndex(of: Int(mention.first)) - 1, grammar.in)
      {
        return argument(first: Int(mention.first), end: Int(mention.end))
      }
      k -= 1
    }
    return discourse.lastDisease ?? discourse.lastCondition
  }

  /// "The aim", "someone's sole aim": what is wished for, and nothing that acts.
  func isMereGoal(_ subject: Argument, _ clause: Clause) -> Bool {
    guard clause.parent >= 0, chunks[clauses[clause.parent].chunk].flags.contains(.copular),
      subject.end > subject.first, subject.end <= tokens.count
    else { return false }
    let c = chunkIndex(of: subject.end - 1)
    return c >= 0 && namesGoal(c) && head(c) == subject.end - 1
  }

  /// "That hasn't stopped sellers": what was said before did not.
  func isToldOfBefore(_ clause: Clause) -> Bool {
    clause.subjectEnd == clause.subjectFirst + 1 && isNounPhrase(clause.subjectFirst)
      && Self.pointing.contains(tokens[Int(chunks[clause.subjectFirst].first)].hash)
      && chunks[clause.subjectFirst].end - chunks[clause.subjectFirst].first == 1
  }

  private static let pointing = WordSet("that this")
  private static let treatments = WordSet("treatment therapy")
  private static let portions = WordSet(
    "tablet tablets pill pills capsule capsules dose doses course courses patch patches injection injections jab jabs shot "
      + "shots infusion infusions puff puffs drop drops amount amounts trace traces sachet sachets inhaler pessary lozenge spoonful scoop"
  )
  private static let plain = WordSet(
    "single stray forgotten missed small large tiny big full first second last next whole extra additional late daily nightly "
      + "weekly monthly short long longer shorter brief low high lower higher standard usual normal typical ordinary trace half double "
      + "repeated occasional regular starting")
  private static let going = WordSet("going exceeding")
  private static let made = WordSet(
    "raw dried fresh liquid gelatinised gelatinized topical oral standardised standardized purified concentrated the"
  )
  private static let doings = WordSet(
    "effect effects activity action actions property properties load burden potency")
  private static let events = WordSet(
    "death deaths mortality stroke strokes attacks infarction infarctions fracture fractures hospitalization hospitalizations "
      + "hospitalisation hospitalisations admission admissions")
}
