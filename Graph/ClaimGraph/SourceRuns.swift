/// Where the parts of a source stand in the arrays of a graph. A source is merged in one go, so they
/// stand together.
struct SourceRuns: Sendable {
  var passages: Range<Int>
  var citations: Range<Int>
  var assertions: Range<Int>
  var listings: Range<Int>
}
