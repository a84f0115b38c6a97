/// A query that has been checked and planned.
struct PreparedQuery {
  let mode: Query.Mode
  let plan: QueryPlan
}
