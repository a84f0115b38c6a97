/// How far the reading of files has come.
public struct Progress: Hashable, Sendable {
  /// Files dealt with, whether they were documents or not.
  public internal(set) var files = 0
  /// Bytes of text read.
  public internal(set) var bytes = 0
}
