/// What RETURN and WITH say after their name.
struct Projection {
  let isDistinct: Bool
  /// `*`
  let includesAll: Bool
  let items: [ProjectionItem]
  let order: [SortItem]
  let skip: Expression?
  let limit: Expression?
}
