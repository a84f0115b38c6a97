import Claims

/// Uses that an if-clause names: "may be helpful if you have Y", "is worth trying when you suffer from Y".
extension SentenceReader {
  @inline(__always)
  func readHelpfulIf() {
    guard contents.holds(chunk: .subordinator), mayHold(oneOf: Self.maybeHelpful) else { return }
    lookForHelpfulIf()
  }

  @inline(never)
  private func lookForHelpfulIf() {
    for index in clauses.indices where clauses[index].role == .main && !clauses[index].isUnasserted
    {
      let clause = clauses[index]
      let quality = skipLight(clause.chunk + 1)
      guard chunks[clause.chunk].flags.contains(.copular), quality < chunks.count,
        kind(quality) == .adjective || isNounPhrase(quality),
        Self.helpful.contains(tokens[head(quality)].hash)
          || Self.helpful.contains(tokens[Int(chunks[quality].first)].hash)
      else { continue }
      var opener = skipLight(quality + 1)
      // "worth trying if"
      if kind(opener) == .verbGroup, chunks[opener].form == .gerund {
        opener = skipLight(opener + 1)
      }
      guard kind(opener) == .subordinator,
        word(head(opener)) == grammar.if || word(head(opener)) == grammar.when,
        let inner = clauses.first(where: { $0.chunk > opener }), inner.chunk - opener < 4,
        hasPersonSubject(inner), !inner.isNegated,
        lemma(head(inner.chunk)) == grammar.have
          || classes(head(inner.chunk)).contains(.experienceVerb)
      else { continue }
      var first = skipLight(inner.chunk + 1)
      if isPreposition(first, grammar.from, grammar.with) { first = skipLight(first + 1) }
      for subject in subjectOrTopic(of: clause)
      where subject.concept.type == .substance && !subject.isVague {
        for object in arguments(from: first).list
        where object.concept.type == .condition && object.isKnown && !object.isVague
          && !drafts.contains(where: { $0.object?.concept == object.concept })
        {
          emit(
            kind: .therapeutic, predicate: .treats, subject: subject, object: object, clause: index,
            end: object.end)
        }
      }
    }
  }

  private static var maybeHelpful: WordMask {
    WordMask().or("helpful").or("useful").or("beneficial").or("effective").or("worth").or("handy")
  }
  private static let helpful = WordSet("helpful useful beneficial effective worth handy")
}
