/// What an export wrote.
public struct ExportSummary: Sendable {
  /// What became of the files, where the graph came from files.
  public let reading: ReadingSummary?
  public let nodes: Int
  public let relationships: Int
  /// What was changed or left out because the format cannot hold it, a sentence each.
  public let losses: [String]
}
