import Claims

/// What the head of a table says of its columns, from left to right.
struct TableColumns {
  var list: [TableColumn] = []
  /// Where the last row that was read ends.
  var end = 0
  /// The first column names foods, and the amounts are what is in them.
  var isOfFood = false

  /// The first column holds what is not so: "Myth | Fact".
  var isOfMyths = false

  /// The column that tells how good the evidence is for what the first one names; -1 for none.
  var evidence = -1

  subscript(_ column: Int) -> TableColumn {
    column < list.count ? list[column] : TableColumn()
  }

  /// Amounts of one table are for one time: a head that says "per day" says it of all.
  func isDaily(_ column: Int) -> Bool {
    self[column].isDaily
      || (self[column].role != nil || self[column].unit != nil) && list.contains { $0.isDaily }
  }

  /// The unit of numbers that stand in the column without one; nil where they are not known to be taken.
  func unit(_ column: Int) -> String? {
    self[column].isOfDoses || isDaily(column) ? self[column].unit : nil
  }
}
