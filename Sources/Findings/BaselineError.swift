/// Why a file is no baseline.
package struct BaselineError: Error, Hashable, Sendable {
  /// From 1.
  package let line: Int
  /// The rest of a sentence that begins with the line.
  package let detail: String
}
