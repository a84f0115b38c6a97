import Claims

/// What a substance acts on, named by a list: "Drugs whose effect may be lowered by X include A and B", "medicines that X may
/// affect include A", "drugs affected by X are A and B".
extension SentenceReader {
  @inline(__always)
  func readAffectedDrugs() {
    guard mayHoldLemma(grammar.include) || contents.verbFlags.contains(.copular),
      saidByNouns.contains(.generic), chunks.count > 5
    else { return }
    lookForAffectedDrugs()
  }

  @inline(never)
  private func lookForAffectedDrugs() {
    guard
      let main = clauses.first(where: {
        $0.role == .main && !$0.isUnasserted && !$0.isNegated
          && (lemma(head($0.chunk)) == grammar.include
            || chunks[$0.chunk].flags.contains(.copular))
      }),
      case let kinds = skipLight(0), kinds < main.chunk, isNounPhrase(kinds),
      classes(head(kinds)).contains(.generic), tokens[head(kinds)].flags.contains(.pluralForm),
      let inner = clauses.firstIndex(where: { $0.chunk > kinds && $0.chunk < main.chunk }),
      clauses[inner].chunk <= kinds + 4, !clauses[inner].isNegated
    else { return }
    let verb = chunks[clauses[inner].chunk]
    guard let trigger = trigger(lemma(Int(verb.head)), .verb),
      isOfChange(trigger)
    else { return }
    var means = noArguments
    if verb.flags.contains(.passive) || verb.form == .participle {
      let by = skipLight(clauses[inner].chunk + 1)
      if isPreposition(by, grammar.by) {
        means = partners(from: by + 1)
      } else if skipLight(clauses[inner].chunk + 1) == main.chunk {
        means = list(substanceTopic)
      }
    } else {
      // "drugs that X may affect"
      let subject = skipLightLeft(clauses[inner].chunk - 1)
      guard skipLight(clauses[inner].chunk + 1) == main.chunk, isNounPhrase(subject),
        subject > kinds + 1
      else { return }
      means = partners(from: subject)
    }
    let items = partners(from: main.chunk + 1).filter { $0.isKnown || isDrugClass($0) }
    for one in means where one.concept.type == .substance && !one.isVague {
      for item in items
      where item.concept != one.concept
        && !drafts.contains(where: {
          $0.predicate == .interactsWith && $0.object?.concept == item.concept
        })
      {
        emit(
          kind: .safety, predicate: .interactsWith, subject: one, object: item, clause: -1,
          isHedged: clauses[inner].isHedged, first: min(Int(chunks[kinds].first), item.first),
          end: item.end)
      }
    }
  }

  private func isOfChange(_ trigger: Trigger) -> Bool {
    switch trigger.effect {
    case .fixed(.mechanism, .increases), .fixed(.mechanism, .decreases),
      .fixed(.mechanism, .affects), .improves:
      true
    default: false
    }
  }
}
