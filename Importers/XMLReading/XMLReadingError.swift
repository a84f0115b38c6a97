/// Why an XML file was not read to its end.
package struct XMLReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Reason: Hashable, Sendable {
    /// The file is not XML, or damaged: what the parser says of it.
    case malformed(String)
    /// The file goes beyond one of the limits.
    case limit(String, value: Int)
    /// The file asks for what is never done for it: reading other files, parameter entities.
    case refused(String)
  }

  /// The path or name of the file.
  package let file: String
  /// From 1; 0 where there is none.
  package let line: Int
  package let reason: Reason

  package init(file: String, line: Int, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  package var description: String {
    (line > 0 ? "\(file):\(line)" : file) + ": " + message
  }

  /// The same without the name of the file: "line 3: not well-formed XML: …".
  package var detail: String { line > 0 ? "line \(line): \(message)" : message }

  private var message: String {
    switch reason {
    case .malformed(let message): "not well-formed XML: \(message)"
    case .limit(let what, let value): "more than \(value) \(what)"
    case .refused(let what): "refused: \(what)"
    }
  }
}
