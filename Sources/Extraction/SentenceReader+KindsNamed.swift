import Claims

/// Medicines that one sentence speaks of as a kind and the next names: "Many drugs are used to treat Y. They include A and B."
extension SentenceReader {
  @inline(__always)
  func readKindsNamed() {
    let known = discourse.treatedByKind
    discourse.treatedByKind = nil
    if let known, mayHoldLemma(grammar.include) || mayHold(oneOf: Self.maybeExamples) {
      nameKinds(known)
    }
    if !said.isDisjoint(with: .generic | .treatmentNoun) { noteKind() }
  }

  @inline(never)
  private func nameKinds(_ condition: Argument) {
    guard
      let index = clauses.firstIndex(where: {
        $0.role == .main && !$0.isUnasserted && !$0.isNegated
      }),
      case let clause = clauses[index], clause.subjectEnd > clause.subjectFirst,
      isNounPhrase(clause.subjectFirst),
      lemma(head(clause.chunk)) == grammar.include
        || chunks[clause.chunk].flags.contains(.copular)
    else { return }
    let subject = chunks[clause.subjectFirst]
    let isExample = Self.examples.contains(tokens[Int(subject.head)].hash)
    guard
      isExample
        || lemma(head(clause.chunk)) == grammar.include
          && (subject.flags.contains(.pronoun)
            && Self.pointing.contains(tokens[Int(subject.head)].hash)
            || subject.flags.contains(.demonstrative)
              && !classes(Int(subject.head)).isDisjoint(with: [.generic, .treatmentNoun]))
    else { return }
    let items = arguments(from: skipLight(clause.chunk + 1)).list.filter(isTreatment)
    let stated = items.filter { item in
      !drafts.contains { $0.kind == .therapeutic && $0.subject?.first == item.first }
    }
    stateTreatments(stated, condition, index)
  }

  /// Keeps what medicines without a name are said to treat.
  @inline(never)
  private func noteKind() {
    if let draft = drafts.last(where: {
      $0.predicate == .treats && !$0.isNegated && $0.object?.concept.type == .condition
        && $0.subject.map(isKind) == true
    }) {
      discourse.treatedByKind = draft.object.map(settled)
      return
    }
    for clause in clauses where clause.role == .main && !clause.isNegated && !clause.isUnasserted {
      guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
        chunks[clause.chunk].flags.contains(.passive),
        !classes(head(clause.chunk)).isDisjoint(with: [.takeVerb, .prescribeVerb]),
        let own = argument(
          first: Int(chunks[clause.subjectFirst].possessorEnd),
          end: Int(chunks[clause.subjectFirst].end)), isKind(own),
        let purpose = purpose(from: clause.chunk + 1, to: chunks.count),
        let object = purpose.objects.first, object.concept.type == .condition,
        case .fixed(.therapeutic, .treats) = purpose.trigger.effect
      else { continue }
      discourse.treatedByKind = settled(object)
      return
    }
  }

  /// "medicines", "many treatments"
  private func isKind(_ argument: Argument) -> Bool {
    isDrugKind(argument) || isPlainMedicine(argument)
      || isBareTreatment(argument) && argument.end > 0 && argument.end <= tokens.count
        && tokens[argument.end - 1].flags.contains(.pluralForm)
  }

  private static var maybeExamples: WordMask { WordMask().or("example").or("examples") }
  private static let examples = WordSet("example examples")
  private static let pointing = WordSet("they these")
}
