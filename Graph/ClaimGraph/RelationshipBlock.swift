/// All relationships of one type. The i-th has the number `first + i`.
struct RelationshipBlock: Sendable {
  let type: RelationshipType
  let first: Int
  /// Node numbers.
  let starts: [Int32]
  /// Node numbers.
  let ends: [Int32]

  var numbers: Range<Int> { first..<first + starts.count }
}
