import Claims

/// Verbs whose object acts on their subject.
extension SentenceReader {
  /// "benefits from X": X acts on the subject.
  func readReverse(_ index: Int, _ trigger: Trigger, _ agents: ArgumentList) {
    let patients = subjects(of: clauses[index])
    var objects = patients.isEmpty ? conditionOfPersons(index) : patients
    var agents = agents
    if objects.isEmpty, trigger.isHelp, hasPersonSubject(clauses[index]) || patients.isEmpty,
      let page = pageCondition, !clauses[index].isAdvice
    {
      // "Patients may benefit from X", on a page about a disease
      objects = list(at(clauses[index].chunk, page))
    }
    if case .fixed(.mechanism, .affects) = trigger.effect {
      // "the answer depends on the dose" says nothing of either.
      objects = objects.filter { $0.isKnown && !$0.isVague && $0.concept.type != .substance }
      let isOutlook = objects.contains {
        $0.end > 0 && $0.end <= tokens.count && Self.outlooks.contains(tokens[$0.end - 1].hash)
      }
      agents = agents.filter { ($0.isKnown || isOutlook) && !$0.isVague }
    }
    if trigger.isHelp {
      // "improve after a few days" tells a time.
      agents = agents.filter {
        $0.isKnown && $0.concept.type == .substance
          || !classes($0.end - 1).isDisjoint(with: [.treatmentNoun, .generic])
      }
    }
    if trigger.allowsDirectObject {
      // "severe Y may require X"
      objects = objects.filter { $0.concept.type == .condition && !$0.isVague }
      agents = agents.filter { $0.concept.type == .substance && $0.isKnown && !$0.isVague }
    }
    for agent in agents where !isPerson(agent) {
      for object in objects {
        guard let effect = effect(trigger, subject: agent, object: object) else { continue }
        emit(
          kind: effect.kind, predicate: effect.predicate, subject: agent, object: object,
          clause: index, end: agent.end)
      }
    }
  }
}
