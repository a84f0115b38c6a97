/// Something that a person should know and that is no result: a file that was passed over, bytes
/// that were not text.
public struct Notice: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, Sendable {
    /// The input was taken over, with a loss.
    case warning
    /// The input was taken over without parts that are no running text, which the message counts.
    case omitted
    /// The input is of a kind that Stet does not read.
    case skipped
    /// The input could not be used.
    case failure
  }

  public let kind: Kind
  /// The file concerned.
  public let path: String
  public let message: String

  public init(kind: Kind, path: String, message: String) {
    self.kind = kind
    self.path = path
    self.message = message
  }

  public var description: String {
    switch kind {
    case .warning: "\(path): warning: \(message)"
    case .omitted: "\(path): not imported: \(message)"
    case .skipped: "\(path): skipped: \(message)"
    case .failure: "\(path): \(message)"
    }
  }
}
