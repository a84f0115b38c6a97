/// Where a graph is taken from.
public enum GraphSource: Hashable, Sendable {
  /// The path of a store.
  case store(String)
  /// Files and folders to read.
  case paths([String])
}
