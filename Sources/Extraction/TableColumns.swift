import Claims

/// What the head of a table says of the amounts in its columns: "Recommended amount", "Upper limit".
struct TableColumns {
  /// By column; nil for one that says nothing.
  var roles: [DoseRole?] = []
  /// By column: whether the amounts are for a day.
  var isDaily: [Bool] = []
  /// By column: what the things named in it are to the topic ("Side effect", "Interacts with").
  var sections: [SectionRole?] = []
  /// Where the last row that was read ends.
  var end = 0

  func role(_ column: Int) -> DoseRole? { column < roles.count ? roles[column] : nil }

  /// Amounts of one table are for one time: a head that says "per day" says it of all.
  func isDaily(_ column: Int) -> Bool {
    column < isDaily.count && (isDaily[column] || role(column) != nil && isDaily.contains(true))
  }
}
