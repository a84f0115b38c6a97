/// Why a file could not be imported, in a sentence that names it.
package struct ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Reason: Hashable, Sendable {
    /// The operating system refused; `message` is its own words ("No such file or directory").
    case unreadable(message: String)
    /// A pipe, a device, a socket.
    case notAFile(kind: String)
    case tooLarge(bytes: Int, limit: Int)
    /// A known format that no importer reads ("PNG image"), or unknown binary data.
    case unsupported(format: String)
    /// Bytes that no encoding Stet knows makes text of.
    case notText(detail: String)
    /// A damaged file, or one that asks for more than any file may.
    case malformed(detail: String)
    /// A symbolic link met while walking a folder; such links are not followed.
    case symbolicLink
  }

  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  package var description: String { "\(path): \(detail)" }

  /// The sentence without the path.
  package var detail: String {
    switch reason {
    case .unreadable(let message): message
    case .notAFile(let kind): "is \(kind), not a file"
    case .tooLarge(let bytes, let limit):
      "has \(bytes) bytes, over the limit of \(limit) bytes for one file"
    case .unsupported(let format): "is not a format Stet reads (\(format))"
    case .notText(let detail): "is not text: \(detail)"
    case .malformed(let detail): detail
    case .symbolicLink: "is a symbolic link; links inside folders are not followed"
    }
  }

  /// Whether the file is simply of another kind, rather than damaged or out of reach.
  package var isUnsupportedFormat: Bool {
    if case .unsupported = reason { return true }
    return false
  }
}
