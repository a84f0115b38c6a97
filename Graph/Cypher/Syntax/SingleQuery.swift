/// Clauses in order.
struct SingleQuery {
  let clauses: [Clause]
}
