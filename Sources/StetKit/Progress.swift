/// How far the reading of files has come.
public struct Progress: Hashable, Sendable {
  /// Documents read so far.
  public internal(set) var documents = 0
  /// Bytes read for them: of text, or of a file that holds many documents.
  public internal(set) var bytes = 0
}
