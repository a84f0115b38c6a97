struct SortItem {
  let expression: Expression
  let isDescending: Bool
}
