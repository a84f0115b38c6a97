import Claims

/// What the head of a column says of what stands under it.
struct TableColumn {
  /// "Recommended amount", "Upper limit"; nil for one that says nothing.
  var role: DoseRole?
  /// Whether the amounts are for a day.
  var isDaily = false
  /// Whether it speaks of amounts that are taken.
  var isOfDoses = false
  /// What the things named in it are to the topic ("Side effect", "Interacts with").
  var section: SectionRole?
  /// Whether its cells only say what their rows are about: "Benefit", "Goal".
  var isLabel = false
  /// Whether medicines stand in it: "Drug", "Interacting medicine".
  var isOfDrugs = false
  /// "Onset", "Lasts", "Half-life": what the times in it are.
  var time: Predicate?
  /// What numbers without a unit are in: "Amount (mg)", "mg/day".
  var unit: String?
  /// For whom the amounts are: "Male", "Pregnancy".
  var population: ConceptKey?
  /// The substance that its cells speak of, in a table that compares some.
  var substance: Argument?
}
