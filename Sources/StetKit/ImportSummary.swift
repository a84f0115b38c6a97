/// What an import did to a store.
public struct ImportSummary: Sendable {
  public internal(set) var reading = ReadingSummary()
  public internal(set) var added = 0
  public internal(set) var replaced = 0
  public internal(set) var unchanged = 0

  /// "4 documents read: 3 added, 1 unchanged"
  public var description: String {
    var parts: [String] = []
    for (count, what) in [(added, "added"), (replaced, "replaced"), (unchanged, "unchanged")]
    where count > 0 {
      parts.append("\(count) \(what)")
    }
    let outcome = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    return (reading.isInterrupted ? "stopped; " : "") + reading.description + outcome
  }
}
