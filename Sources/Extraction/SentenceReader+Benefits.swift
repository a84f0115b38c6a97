import Claims

/// What a text lists as benefits, counts as uses, or says how often it happens.
extension SentenceReader {
  @inline(__always)
  func readBenefits() {
    readBenefitLists()
    readHowOften()
    readConversions()
  }

  // MARK: Lists

  /// "Benefits of X include better sleep and less pain", "its most common use is for Y".
  @inline(__always)
  private func readBenefitLists() {
    guard mayHold(oneOf: Self.maybeBenefits) else { return }
    lookForBenefitLists()
  }

  @inline(never)
  private func lookForBenefitLists() {
    for index in clauses.indices {
      let clause = clauses[index]
      let c = clause.subjectFirst
      guard clause.role == .main, !clause.isUnasserted, !clause.isNegated, clause.subjectEnd > c,
        isNounPhrase(c), !chunks[c].flags.contains(.negated)
      else { continue }
      let hash = tokens[head(c)].hash
      let behind = skipLight(clause.chunk + 1)
      if Self.uses.contains(hash), chunks[clause.chunk].flags.contains(.copular),
        isPreposition(behind, grammar.for)
      {
        let items = arguments(from: behind + 1).list.filter {
          $0.concept.type == .condition && !$0.isVague
        }
        for item in items {
          for subject in owner(of: c) where subject.concept != item.concept {
            emit(
              kind: .therapeutic, predicate: .treats, subject: subject, object: item,
              clause: index, end: item.end)
          }
        }
      } else if Self.benefits.contains(hash),
        lemma(head(clause.chunk)) == grammar.include
          || chunks[clause.chunk].flags.contains(.copular) && isNounPhrase(behind)
          || Self.ranging.contains(tokens[head(clause.chunk)].hash)
      {
        let isRange = Self.ranging.contains(tokens[head(clause.chunk)].hash)
        let start = isRange && isPreposition(behind) ? behind + 1 : behind
        stateBenefits(arguments(from: start).list, of: c, index)
      }
    }
  }

  private func stateBenefits(_ items: ArgumentList, of c: Int, _ index: Int) {
    for item in items where !item.isVague && !isPerson(item) && item.isKnown {
      guard item.concept.type == .condition || item.concept.type == .target,
        !drafts.contains(where: { $0.object?.first == item.first })
      else { continue }
      let isCondition = item.concept.type == .condition
      for subject in owner(of: c) where subject.concept != item.concept {
        emit(
          kind: isCondition ? .therapeutic : .mechanism,
          predicate: isCondition ? .treats : item.direction == .down ? .decreases : .increases,
          subject: subject, object: item, clause: index, end: item.end)
      }
    }
  }

  /// "of X", "X's", "its": whose benefits they are; else the topic.
  private func owner(of c: Int) -> ArgumentList {
    if let possessor = possessor(of: c) { return list(possessor) }
    if isPreposition(c + 1, grammar.of, grammar.for) {
      var i = skipLight(c + 2)
      if kind(i) == .verbGroup { i = skipLight(i + 1) }
      let named = arguments(from: i).list.filter { $0.concept.type == .substance && !$0.isVague }
      if !named.isEmpty { return named }
    }
    return list(substanceTopic)
  }

  private static var maybeBenefits: WordMask {
    WordMask().or("benefit").or("benefits").or("use").or("uses").or("advantages").or("perks")
  }
  private static let benefits = WordSet("benefit benefits advantages perks")
  private static let uses = WordSet("use uses")
  private static let ranging = WordSet("range ranges ranged")

  // MARK: How often

  /// "reduces how often attacks occur", "increases how much Y the gut absorbs": the direction is Y's.
  @inline(__always)
  private func readHowOften() {
    guard mayHold(grammar.how), contents.holds(chunk: .subordinator) else { return }
    lookForHowOften()
  }

  @inline(never)
  private func lookForHowOften() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let how = skipLight(clause.chunk + 1)
      guard kind(how) == .subordinator, word(head(how)) == grammar.how, how + 1 < chunks.count,
        Self.extents.contains(tokens[Int(chunks[how + 1].first)].hash),
        !chunks[clause.chunk].flags.contains(.passive),
        let trigger = trigger(lemma(head(clause.chunk)), .verb),
        case .fixed(.mechanism, let predicate) = trigger.effect,
        predicate == .increases || predicate == .decreases
      else { continue }
      let end = min(chunks.count, how + 7)
      if let drug = absorbed(how + 1..<end) {
        for subject in subjectOrTopic(of: clause)
        where subject.concept.type == .substance && subject.concept != drug.concept {
          emit(
            kind: .safety, predicate: .interactsWith, subject: subject, object: drug,
            clause: index, end: drug.end)
        }
        continue
      }
      let found = (how + 1..<end).lazy.filter { self.isNounPhrase($0) }.compactMap {
        self.arguments(from: $0).list.first {
          $0.concept.type != .substance && !$0.isVague && !self.isPerson($0)
            && ($0.isKnown || !self.classes($0.end - 1).isDisjoint(with: .carrier)
              || self.tokens[$0.end - 1].flags.contains(.pluralForm))
        }
      }.first
      guard let object = found else { continue }
      for subject in subjectOrTopic(of: clause) where !isStudy(subject) {
        guard subject.concept != object.concept else { continue }
        emit(
          kind: .mechanism, predicate: predicate, subject: subject, object: object, clause: index,
          end: object.end)
      }
    }
  }

  /// "how much X your body absorbs": X, where it is a drug.
  private func absorbed(_ range: Range<Int>) -> Argument? {
    guard saidByVerbs.contains(.dispositionVerb), let first = range.first(where: isNounPhrase),
      let found = arguments(from: first).list.first, found.concept.type == .substance,
      found.isKnown, !found.isVague
    else { return nil }
    return found
  }

  private static let extents = WordSet("often much many long severe bad")
}
