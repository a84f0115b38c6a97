import Claims

/// What something is said to be for in the plainest words: "X is mainly for Y", "These tablets are for people with Y", "The
/// 1% solution is only for hospital use in Y".
extension SentenceReader {
  @inline(__always)
  func readIsFor() {
    guard mayHold(grammar.for), contents.verbFlags.contains(.copular) else { return }
    lookForIsFor()
  }

  @inline(never)
  private func lookForIsFor() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let preposition = skipLight(clause.chunk + 1)
      guard clause.role == .main, chunks[clause.chunk].flags.contains(.copular),
        isPreposition(preposition, grammar.for), !isSubordinate(clause), isNow(clause.chunk),
        let subject = used(clause)
      else { continue }
      for item in purposes(from: preposition + 1)
      where item.concept.type == .condition && item.isKnown && !item.isVague
        && item.concept != subject.concept
        && !drafts.contains(where: { $0.object?.first == item.first })
      {
        emit(
          kind: .therapeutic, predicate: .treats, subject: subject, object: item, clause: index,
          end: item.end)
      }
    }
  }

  /// "is", "are": what it is for now, and not "was for years".
  private func isNow(_ verb: Int) -> Bool {
    (Int(chunks[verb].first)..<Int(chunks[verb].end)).contains {
      Self.being.contains(tokens[$0].hash)
    }
  }

  /// The substance that is for something: named, or its form ("these tablets", "the 1% solution") or a pronoun on a page
  /// about it.
  private func used(_ clause: Clause) -> Argument? {
    let c = clause.subjectFirst
    guard clause.subjectEnd == c + 1, isNounPhrase(c), !hasPersonSubject(clause) else { return nil }
    if let named = subjects(of: clause).first, named.concept.type == .substance, named.isKnown,
      !named.isVague
    {
      return named
    }
    guard let topic = substanceTopic, topic.isKnown else { return nil }
    if !classes(head(c)).isDisjoint(with: [.generic, .treatmentNoun, .tail]) { return topic }
    return chunks[c].flags.contains(.pronoun) && Self.pointing.contains(tokens[head(c)].hash)
      ? topic : nil
  }

  /// "Y and Z", "people with Y", "hospital use in Y", "short spells of Y"
  private func purposes(from chunk: Int) -> ArgumentList {
    let first = skipLight(chunk)
    guard isNounPhrase(first) else { return noArguments }
    if isPersonPhrase(first) {
      // "people whose Y has not improved"
      if isNounPhrase(first + 1), tokens[Int(chunks[first + 1].first)].hash == Self.whose {
        return arguments(from: first + 1).list
      }
      guard isPreposition(first + 1, grammar.with) else { return noArguments }
      return arguments(from: first + 2).list
    }
    if lemma(head(first)) == grammar.use, isPreposition(first + 1, grammar.in) {
      return arguments(from: first + 2).list
    }
    return arguments(from: first).list
  }

  private static var whose: UInt64 { WordHash.of("whose") }
  private static let being = WordSet("is are 's 're")
  private static let pointing = WordSet("it this they these")
}
