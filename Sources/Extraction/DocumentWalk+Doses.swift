import Claims

extension DocumentWalk {
  /// Keeps what the last dose of a sentence says for the next one.
  ///
  /// - Parameter draft: the index of its draft; -1 for none.
  func noteDoses(_ draft: Int) {
    // "A." before an answer is none.
    if reader.discourse.asksTime != nil, reader.tokens.count > 2 { reader.discourse.asksTime = nil }
    if draft >= 0 { noteDose(draft) }
    reader.noteUsualPeriod()
    if draft >= 0 || reader.discourse.limit != nil { noteLimit(draft) }
  }

  /// Keeps whose dose a sentence gave, and how often it is taken.
  private func noteDose(_ draft: Int) {
    reader.discourse.dosed = reader.drafts[draft].subject.map(reader.settled)
    reader.discourse.dosedPer = nil
    for draft in reader.drafts where draft.kind == .dosage && !draft.isNegated {
      guard let index = draft.dose else { continue }
      let dose = reader.doses[index]
      guard let per = dose.per, dose.relativeTo == nil, dose.role != .toxic else {
        reader.discourse.dosedPer = nil
        continue
      }
      // "No more than 40 mg a day. Begin with 10 mg": a limit says nothing of how often the rest is taken.
      if dose.low == nil { continue }
      reader.discourse.dosedPer = Self.regular.contains(per) ? (per, dose.unit) : nil
    }
  }

  /// Keeps the upper limit that a sentence sets, for "In children it is 5 mg" behind it.
  private func noteLimit(_ draft: Int) {
    guard draft >= 0 else {
      reader.discourse.limit?.isFresh = false
      return
    }
    reader.discourse.limit = nil
    guard !reader.drafts[draft].isNegated, let index = reader.drafts[draft].dose else { return }
    let dose = reader.doses[index]
    guard dose.role == .maximum, dose.low == nil, dose.relativeTo == nil else { return }
    reader.discourse.limit = (dose.per, dose.unit, true)
  }

  private static let regular: Set<String> = ["day", "week", "month"]

  /// The index of a dose: of the same per day, where the lead-in of a list says that.
  func daily(_ index: Int, _ itemStart: Int) -> Int {
    let dose = reader.doses[index]
    guard dose.per == nil, itemStart > 0,
      reader.saysDaily(before: itemStart) || reader.discourse.isDaily
    else { return index }
    reader.doses.append(
      Dose(
        low: dose.low, high: dose.high, unit: dose.unit, per: "day", role: dose.role,
        relativeTo: dose.relativeTo))
    return reader.doses.count - 1
  }
}
