import Claims

/// What may and may not be the object of a verb that states a claim.
extension SentenceReader {
  /// "tackling risk factors, among them Y": not Y itself.
  func namesRiskFactors(_ token: Int) -> Bool {
    lemma(token) == grammar.factor && token > 0 && lemma(token - 1) == grammar.risk
  }

  /// "should be taken with food to reduce Y": what the food does.
  func isPurposeOfAdvice(_ clause: Clause) -> Bool {
    guard clause.parent >= 0, chunks[clause.chunk].form == .infinitive else { return false }
    let parent = clauses[clause.parent]
    return classes(head(parent.chunk)).contains(.takeVerb)
      && (parent.isAdvice || parent.subjectEnd <= parent.subjectFirst && parent.isUnasserted)
      && isPreposition(skipLight(parent.chunk + 1), grammar.with, grammar.after, grammar.before)
  }

  /// "affects 9.2 million Americans": how many, and not what.
  func isHeadcount(_ argument: Argument) -> Bool {
    guard argument.end > 0, argument.end <= tokens.count,
      tokens[argument.end - 1].flags.contains(.pluralForm),
      tokens[argument.end - 1].tag == .properNoun
    else { return false }
    let c = chunkIndex(of: argument.end - 1)
    return c >= 0
      && (Int(chunks[c].first)..<argument.end).contains {
        tokens[$0].kind == .number || tokens[$0].tag == .number
      }
  }

  /// "helps some women": says nothing of what for.
  func isPlainPerson(_ argument: Argument) -> Bool {
    argument.end > 0 && argument.end <= tokens.count
      && classes(argument.end - 1).contains(.person)
      && (argument.first..<argument.end - 1).allSatisfy {
        tokens[$0].tag == .determiner || classes($0).contains(.stopModifier)
      }
  }

  /// "can harm the baby"
  func isUnborn(_ argument: Argument, _ trigger: Trigger) -> Bool {
    guard case .fixed(.safety, .worsens) = trigger.effect else { return false }
    return Self.unborn.contains(lastHash(of: argument))
  }

  private static let unborn: [UInt64] = [
    "baby", "babies", "fetus", "foetus", "embryo", "newborn", "infant", "unborn",
  ].map { WordHash.of($0.utf8) }

  func isOrgan(_ argument: Argument) -> Bool {
    argument.isKnown && argument.concept.type == .target
  }

  /// Whether the head of a condition says that it is a disease and no complaint: "disease", "gout", "-itis".
  func namesDisease(_ token: Int) -> Bool {
    if !classes(token).isDisjoint(with: [.genericCondition, .diseaseNoun]) { return true }
    let (start, end) = (Int(tokens[token].start), Int(tokens[token].end))
    return Self.diseaseEndings.contains { ending in
      end - start > ending.utf8CodeUnitCount + 2
        && ending.withUTF8Buffer { bytes in
          bytes.indices.allSatisfy { text[end - bytes.count + $0] | 0x20 == bytes[$0] }
        }
    }
  }

  private static let diseaseEndings: [StaticString] = ["itis", "osis", "iasis", "oma", "pathy"]

  /// "worsens side effects": what is worsened is an ailment itself.
  func isAilment(_ argument: Argument) -> Bool {
    classes(argument.end - 1).contains(.genericCondition)
      || classes(argument.end - 1).contains(.carrier)
  }

  /// "harms the liver" is liver damage, "irritates the skin" skin irritation.
  func harm(to object: Argument, verb: Int) -> Argument {
    var harm = object
    concepts.begin()
    concepts.append(nameOf: object.concept)
    switch tokens[verb].hash {
    case Self.irritate, Self.irritates, Self.irritated: concepts.append(" irritation")
    case Self.upset, Self.upsets: concepts.append(" upset")
    default: concepts.append(" damage")
    }
    harm.concept = named(orElse: .condition)
    harm.worded = 0..<0
    return harm
  }

  private static var irritate: UInt64 { WordHash.of("irritate") }
  private static var irritates: UInt64 { WordHash.of("irritates") }
  private static var irritated: UInt64 { WordHash.of("irritated") }
  private static var upset: UInt64 { WordHash.of("upset") }
  private static var upsets: UInt64 { WordHash.of("upsets") }

  /// Whether an object says enough to state a claim of it.
  func isStatable(_ object: Argument, _ trigger: Trigger) -> Bool {
    if object.isVague {
      // "interacts with other medicines"
      if case .fixed(_, .interactsWith) = trigger.effect { return isDrugKind(object) }
      return false
    }
    if object.concept.type == .authority { return false }
    if !object.isKnown, object.end > 0, object.end <= tokens.count,
      lemma(object.end - 1) == grammar.use
        || object.end - object.first < 3 && lastHash(of: object) == Self.time
          && (object.end - object.first == 1 || tokens[object.first].tag != .noun)
          && !(object.end < tokens.count && word(object.end) == grammar.to)
    {
      // "supports its short-term use", "reduces the time it takes"
      return false
    }
    if object.end - object.first > 1, object.end <= tokens.count,
      (object.first..<object.end - 1).contains(where: { classes($0).contains(.person) }),
      lastHash(of: object) == Self.fall
    {
      // "helps people fall asleep"
      return false
    }
    if !object.isKnown, object.end <= tokens.count, object.end > 0,
      lemma(object.end - 1) == grammar.concern
    {
      // "raises safety concerns"
      return false
    }
    if !object.isKnown, object.end > 0, object.end <= tokens.count, leavesRisk(object) {
      return false
    }
    if case .fixed(.therapeutic, .treats) = trigger.effect, object.concept.type == .substance {
      return false
    }
    if case .fixed(_, .affects) = trigger.effect, !object.isKnown, object.end > 0,
      object.end <= tokens.count, Self.doses.contains(lastHash(of: object))
    {
      // "trials have involved daily doses of"
      return false
    }
    if trigger.flags.contains(.weak) {
      switch object.concept.type {
      case .condition, .target, .substance: return true
      default: return false
      }
    }
    return !object.concept.isUnnamed
  }

  private static var time: UInt64 { WordHash.of("time") }
  private static var fall: UInt64 { WordHash.of("fall") }
  private static let doses = WordSet("dose doses dosage dosages")
}
