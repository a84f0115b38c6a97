/// What a graph image holds that was made.
public struct LoadSummary: Hashable, Sendable {
  public let nodes: Int
  public let relationships: Int
}
