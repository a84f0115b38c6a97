import Claims

/// What those who were given something had more or less of, and what gives something a boost.
extension SentenceReader {
  @inline(__always)
  func readGroups() {
    if !said.isDisjoint(with: .increasing | .decreasing),
      mayHold(oneOf: Self.maybeGiven)
    {
      lookForFed()
    }
    if mayHoldLemma(grammar.give), mayHold(oneOf: Self.maybeBoosts) { lookForBoosts() }
  }

  /// "Mice fed X have fewer plaques", "those given X had lower levels of Y"
  private func lookForFed() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main, !verb.flags.contains(.passive), !clause.isNegated,
        lemma(Int(verb.head)) == grammar.have || classes(Int(verb.head)).contains(.noticeVerb),
        let fed = (max(0, clause.chunk - 6)..<clause.chunk).last(where: {
          kind($0) == .verbGroup && Self.given.contains(tokens[head($0)].hash)
        }), fed > 0, isNounPhrase(skipLightLeft(fed - 1))
      else { continue }
      let means = substances(from: skipLight(fed + 1))
      for object in arguments(from: skipLight(clause.chunk + 1)).list
      where object.direction != .none && !object.isVague
        && (object.concept.type == .target || object.concept.type == .condition)
        && !isRead(object, index)
      {
        for subject in means where subject.concept != object.concept {
          let isCondition = object.concept.type == .condition
          let isLess = object.direction == .down
          emit(
            kind: isCondition && isLess ? .therapeutic : isCondition ? .safety : .mechanism,
            predicate: isCondition
              ? (isLess ? .treats : .causes) : isLess ? .decreases : .increases,
            subject: subject, object: object, clause: index, end: object.end)
        }
      }
    }
  }

  private static var maybeGiven: WordMask {
    WordMask().or("fed").or("given").or("assigned").or("randomized").or("randomised")
  }
  private static let given = WordSet("fed given assigned randomized randomised")

  /// "may give the immune system a gentle push", "gives you a boost of energy"
  private func lookForBoosts() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard lemma(Int(verb.head)) == grammar.give, !verb.flags.contains(.passive) else { continue }
      let found = arguments(from: skipLight(clause.chunk + 1))
      guard isNounPhrase(found.end), Self.boosts.contains(tokens[head(found.end)].hash) else {
        continue
      }
      for object in found.list
      where object.isKnown && !object.isVague && object.concept.type == .target {
        for subject in subjectOrTopic(of: clause) where subject.concept != object.concept {
          emit(
            kind: .mechanism, predicate: .increases, subject: subject, object: object,
            clause: index, end: Int(chunks[found.end].end))
        }
      }
    }
  }

  private static var maybeBoosts: WordMask {
    WordMask().or("boost").or("push").or("lift").or("kick").or("nudge").or("hand")
  }
  private static let boosts = WordSet("boost push lift kick nudge hand")
}
