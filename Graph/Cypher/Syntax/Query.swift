/// Single queries joined by UNION.
struct Query {
  enum Mode {
    case run, explain, profile
  }

  var mode = Mode.run
  var parts: [SingleQuery]
  /// Whether the union before each part but the first keeps duplicates.
  var keepsDuplicates: [Bool]
  /// The place of each UNION.
  var unionOffsets: [Int]
}
