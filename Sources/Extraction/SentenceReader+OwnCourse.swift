import Claims

/// What became of an ailment on something: "I had frequent cramps, which stopped after taking X", "my cramps stopped
/// after I took it".
extension SentenceReader {
  @inline(__always)
  func readOwnCourse() {
    guard mayHold(oneOf: Self.maybeEnding),
      mayHold(grammar.after) || mayHold(hash: Self.since)
        || mayHold(grammar.once) || mayHold(grammar.when) || said.contains(.firstPerson)
    else { return }
    lookForOwnCourse()
  }

  @inline(never)
  private func lookForOwnCourse() {
    for index in clauses.indices where !clauses[index].isUnasserted && !clauses[index].isNegated {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard clause.role == .main || clause.role == .relative,
        Self.ending.contains(tokens[Int(verb.head)].hash), !verb.flags.contains(.passive),
        tokens[Int(verb.head)].tag == .past || tokens[Int(verb.head)].tag == .participle,
        !isNounPhrase(skipLight(clause.chunk + 1)),
        kind(skipLight(clause.chunk + 1)) != .verbGroup, clause.subjectEnd > clause.subjectFirst,
        isNounPhrase(clause.subjectFirst)
      else { continue }
      let found = agents(near: clause)
      guard !found.isStopped, !found.list.isEmpty else { continue }
      var ailments = arguments(from: clause.subjectFirst, limit: clause.subjectEnd).list.filter {
        $0.concept.type == .condition && !$0.isVague
      }
      if ailments.isEmpty, chunks[clause.subjectFirst].flags.contains(.pronoun) {
        // "I used to get Y, but they stopped after"
        ailments = had(before: clause)
      }
      for ailment in ailments {
        for agent in found.list
        where agent.concept.type == .substance && !agent.isVague
          && agent.concept != ailment.concept
        {
          drafts.removeAll {
            $0.object?.concept == ailment.concept && $0.predicate == .causes
              && $0.subject?.concept == agent.concept
          }
          guard
            !drafts.contains(where: {
              $0.object?.concept == ailment.concept && $0.kind == .therapeutic
            })
          else { continue }
          emit(
            kind: .therapeutic, predicate: .treats, subject: agent, object: ailment, clause: index,
            end: Int(verb.end))
        }
      }
    }
  }

  /// What the person of the clause before had: "I used to get Y".
  private func had(before clause: Clause) -> ArgumentList {
    guard
      let earlier = clauses.last(where: {
        $0.chunk < clause.subjectFirst && classes(head($0.chunk)).contains(.experienceVerb)
      }), let first = clauses.first, first.subjectEnd > first.subjectFirst,
      isNounPhrase(first.subjectFirst),
      classes(head(first.subjectFirst)).contains(.firstPerson)
    else { return noArguments }
    return arguments(from: skipLight(earlier.chunk + 1)).list.filter {
      $0.concept.type == .condition && !$0.isVague
    }
  }

  private static var since: UInt64 { WordHash.of("since") }
  private static var maybeEnding: WordMask {
    WordMask().or("stopped").or("disappeared").or("vanished").or("subsided").or("ceased")
      .or("eased").or("cleared").or("faded").or("improved")
  }
  private static let ending = WordSet(
    "stopped disappeared vanished subsided ceased eased cleared faded improved")
}
