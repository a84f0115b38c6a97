extension DocumentWalk {
  /// Keeps whose dose a sentence gave, and how often it is taken.
  func noteDose(_ draft: Int) {
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

  private static let regular: Set<String> = ["day", "week", "month"]
}
