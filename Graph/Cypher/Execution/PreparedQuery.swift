/// A query that has been checked and planned.
struct PreparedQuery {
  let mode: Query.Mode
  let plan: QueryPlan
  let notices: [QueryNotice]
  /// The parameters it needs and where it first names them.
  let parameters: [(name: String, offset: Int)]
}
