import Claims

/// What a warning on the label is of.
extension SentenceReader {
  /// "carries a boxed warning for Y", "has a black box warning".
  @inline(__always)
  func readBoxedWarning() {
    guard said.contains(.warningNoun) else { return }
    lookForBoxedWarning()
  }

  @inline(never)
  private func lookForBoxedWarning() {
    for c in chunks.indices where isNounPhrase(c) && classes(head(c)).contains(.warningNoun) {
      let isBoxed = (Int(chunks[c].first)..<head(c)).contains {
        tokens[$0].hash == Self.boxed || tokens[$0].hash == Self.box
      }
      let index = governing(c) ?? -1
      if index >= 0, clauses[index].isUnasserted { continue }
      var causes =
        index >= 0
        ? subjects(of: clauses[index]).filter { $0.concept.type == .substance } : noArguments
      if causes.isEmpty, let topic = effectTopic { causes = self.list(topic) }
      var items = noArguments
      if let own = clauses.firstIndex(where: {
        $0.subjectFirst <= c && c < $0.subjectEnd && lemma(head($0.chunk)) == grammar.include
          && !$0.isUnasserted
      }), let topic = substanceTopic {
        // "Warnings on the label include liver injury."
        for item in arguments(from: skipLight(clauses[own].chunk + 1)).list
        where item.concept.type == .condition && !item.isVague && item.concept != topic.concept {
          emit(
            kind: .safety, predicate: .causes, subject: topic, object: item, clause: own,
            end: item.end)
        }
        continue
      }
      if isPreposition(c + 1, grammar.for, grammar.of, grammar.about, grammar.on) {
        let list = arguments(from: c + 2)
        items = list.list.filter {
          !$0.isVague && !isPerson($0) && (isBoxed || $0.concept.type == .condition)
            && $0.concept.type != .substance
        }
        let exposed = exposure(at: list.end)
        if !exposed.isEmpty { causes = exposed }
      }
      for cause in causes {
        for item in items {
          emit(
            kind: item.isRisk ? .association : .safety,
            predicate: item.isRisk ? .increasesRiskOf : .causes, subject: cause, object: item,
            clause: index, end: item.end)
        }
      }
      if items.isEmpty, isBoxed { stateProfile(false, of: causes, c, index) }
    }
  }

  private static var boxed: UInt64 { WordHash.of("boxed") }
  private static var box: UInt64 { WordHash.of("box") }
}
