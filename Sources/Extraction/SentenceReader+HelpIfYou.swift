import Claims

/// Uses that a case at the front names: "If you have Y, X may help", "If you want to ease Y, X can help", "For people with
/// Y, X may bring relief".
extension SentenceReader {
  @inline(__always)
  func readHelpIfYou() {
    guard drafts.isEmpty, chunks.count > 4, mayHold(oneOf: Self.maybeHelping),
      kind(0) == .subordinator || isPreposition(0, grammar.for, grammar.in)
    else { return }
    lookForHelpIfYou()
  }

  @inline(never)
  private func lookForHelpIfYou() {
    guard
      let index = clauses.indices.last(where: {
        clauses[$0].role == .main && !clauses[$0].isUnasserted && helps(clauses[$0])
      }), clauses[index].subjectEnd > clauses[index].subjectFirst,
      case let start = clauses[index].subjectFirst,
      kind(start - 1) == .comma
    else { return }
    let subjects = subjects(of: clauses[index]).filter {
      $0.concept.type == .substance && !$0.isVague
    }
    guard !subjects.isEmpty else { return }
    let purpose = isPreposition(0) ? conditionsOfPersons(from: 1) : wished(before: start)
    for object in purpose {
      for subject in subjects where subject.concept != object.concept {
        emit(
          kind: .therapeutic, predicate: .treats, subject: subject, object: object, clause: index,
          isHedged: true, first: min(object.first, Int(chunks[0].first)),
          end: Int(chunks[clauses[index].chunk].end))
      }
    }
  }

  /// "may help", "can bring relief", "is worth trying", "may be an option", and nothing more.
  private func helps(_ clause: Clause) -> Bool {
    let next = skipLight(clause.chunk + 1)
    if lemma(head(clause.chunk)) == grammar.help, !chunks[clause.chunk].flags.contains(.passive) {
      return kind(next) == .outside || kind(next) == .stop || kind(next) == .comma
    }
    guard next < chunks.count else { return false }
    if chunks[clause.chunk].flags.contains(.copular) {
      return Self.options.contains(tokens[head(next)].hash) && isEnd(Int(chunks[next].end))
        || tokens[head(next)].hash == Self.worth && kind(next + 1) == .verbGroup
    }
    return isNounPhrase(next) && Self.reliefs.contains(tokens[head(next)].hash)
      && classes(head(clause.chunk)).contains(.lightVerb) && isEnd(Int(chunks[next].end))
  }

  /// "people with Y", "those with Y"
  private func conditionsOfPersons(from chunk: Int) -> ArgumentList {
    guard isNounPhrase(chunk), isPersonPhrase(chunk) else { return noArguments }
    let found = restrictions(from: chunk)
    return found.filter { $0.concept.type == .condition && !$0.isVague && $0.isKnown }
  }

  /// "If you have Y", "If you want to ease Y", "When you suffer from Y"
  private func wished(before start: Int) -> ArgumentList {
    guard kind(0) == .subordinator, word(0) == grammar.if || word(0) == grammar.when,
      let inner = clauses.first(where: { $0.chunk < start }), hasPersonSubject(inner),
      !inner.isNegated
    else { return noArguments }
    let verb = head(inner.chunk)
    var first = skipLight(inner.chunk + 1)
    if kind(first) == .verbGroup, chunks[first].form == .infinitive {
      // "want to ease Y"
      guard let trigger = trigger(lemma(head(first)), .verb) else { return noArguments }
      switch trigger.effect {
      case .fixed(.therapeutic, .treats), .fixed(.mechanism, .decreases), .effect(.prevents),
        .helps, .improves:
        first = skipLight(first + 1)
      default: return noArguments
      }
    } else if lemma(verb) != grammar.have, tokens[verb].tag != .have,
      !classes(verb).contains(.experienceVerb)
    {
      return noArguments
    }
    if isPreposition(first, grammar.from, grammar.with) { first = skipLight(first + 1) }
    return arguments(from: first, limit: start).list.filter {
      $0.concept.type == .condition && $0.isKnown && !$0.isVague
    }
  }

  private static var maybeHelping: WordMask {
    WordMask().or("help").or("helps").or("helped").or("relief").or("worth").or("option").or(
      "answer")
  }
  private static let options = WordSet("option answer remedy solution")
  private static let reliefs = WordSet("relief comfort")
  private static var worth: UInt64 { WordHash.of("worth") }
}
