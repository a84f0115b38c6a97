/// How much a store holds.
package struct StoreStatistics: Hashable, Sendable {
  package let sources: Int
  package let passages: Int
  package let claims: Int
  package let assertions: Int
  package let citations: Int
  package let concepts: Int
  package let doses: Int
  package let authorities: Int
  package let references: Int
  package let contradictions: Int
  /// Size of the database in bytes, without what is not yet written back from the log.
  package let bytes: Int
}
