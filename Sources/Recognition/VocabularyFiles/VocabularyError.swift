/// Why a vocabulary file could not be read: what is wrong, and in which line.
package struct VocabularyError: Error, Hashable, Sendable, CustomStringConvertible {
  package let path: String
  /// From 1; nil where the whole file is meant.
  package let line: Int?
  package let message: String

  package init(path: String, line: Int?, message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  package var description: String {
    line.map { "\(path):\($0): \(message)" } ?? "\(path): \(message)"
  }
}
