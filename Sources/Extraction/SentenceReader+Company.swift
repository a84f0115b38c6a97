import Claims

/// In whom a disease occurs: "Y can occur in patients with X", "Y is often present in children with X", "most cases of Y
/// occur in people over 65".
extension SentenceReader {
  @inline(__always)
  func readCompany() {
    guard mayHold(grammar.in) || mayHold(grammar.on), mayHold(oneOf: Self.maybeOccurring) else {
      return
    }
    lookForCompany()
  }

  @inline(never)
  private func lookForCompany() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      guard clause.role == .main, clause.subjectEnd > clause.subjectFirst, !clause.isAdvice,
        let preposition = placeOfOccurrence(clause)
      else { continue }
      let persons = skipLight(preposition + 1)
      let diseases = subjects(of: clause).filter { $0.concept.type == .condition && !$0.isVague }
      guard !diseases.isEmpty else { continue }
      guard isPersonPhrase(persons) else {
        readPlace(index, persons, diseases)
        continue
      }
      if isMost(clause.subjectFirst) {
        for bearer in personsAtRisk(from: persons) {
          state(.increasesRiskOf, bearer, diseases, index)
        }
        continue
      }
      let inside = conditionsInside(persons)
      let had =
        inside.isEmpty
        ? isPreposition(persons + 1, grammar.with) ? arguments(from: persons + 2).list : noArguments
        : inside
      for bearer in had where bearer.concept.type == .condition && !bearer.isVague {
        state(.associatedWith, bearer, diseases, index)
      }
    }
  }

  /// "Y begins in the lungs", "Y is often found on the face": it affects them.
  private func readPlace(_ index: Int, _ place: Int, _ diseases: ArgumentList) {
    guard isNounPhrase(place), !chunks[clauses[index].chunk].flags.contains(.copular),
      !isSubordinate(clauses[index])
    else { return }
    for part in arguments(from: place).list
    where isOrgan(part) && !part.isVague && part.direction == .none {
      // "The pain may occur in the shoulders" tells where, and nothing that pain does.
      for disease in diseases
      where disease.concept == pageCondition?.concept || namesDisease(disease.end - 1) {
        emit(
          kind: .mechanism, predicate: .affects, subject: disease, object: part, clause: index,
          end: part.end)
      }
    }
  }

  private func state(
    _ predicate: Predicate, _ bearer: Argument, _ diseases: ArgumentList, _ index: Int
  ) {
    for disease in diseases
    where disease.concept != bearer.concept
      && !drafts.contains(where: {
        $0.subject?.concept == bearer.concept && $0.object?.concept == disease.concept
      })
    {
      emit(
        kind: .association, predicate: predicate, subject: bearer, object: disease, clause: index,
        end: max(bearer.end, disease.end))
    }
  }

  /// Behind "occurs", "is present", "is seen": the preposition of those in whom.
  private func placeOfOccurrence(_ clause: Clause) -> Int? {
    let verb = chunks[clause.chunk]
    var i = skipLight(clause.chunk + 1)
    if verb.flags.contains(.copular) {
      guard kind(i) == .adjective, Self.present.contains(tokens[head(i)].hash) else { return nil }
      i = skipLight(i + 1)
    } else if verb.flags.contains(.passive) {
      guard Self.seen.contains(tokens[Int(verb.head)].hash) else { return nil }
    } else {
      guard Self.occurring.contains(tokens[Int(verb.head)].hash) else { return nil }
    }
    if kind(i) == .adverb { i = skipLight(i + 1) }
    return isPreposition(i, grammar.in, grammar.among, grammar.on) ? i : nil
  }

  /// "most cases of Y"
  private func isMost(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && tokens[Int(chunks[chunk].first)].hash == Self.most
      && isPreposition(chunk + 1, grammar.of)
  }

  private static var maybeOccurring: WordMask {
    WordMask().or("occur").or("occurs").or("develop").or("develops").or("present").or("seen")
      .or("found").or("appear").or("appears").or("begin").or("begins").or("start").or("starts").or(
        "form"
      ).or("forms")
  }
  private static let occurring = WordSet(
    "occur occurs develop develops appear appears begin begins start starts form forms")
  private static let present = WordSet("present common")
  private static let seen = WordSet("seen found")
  private static var most: UInt64 { WordHash.of("most") }
}
