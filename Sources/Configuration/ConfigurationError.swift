/// Why a `.stet.yml` cannot be used, in a sentence that names the place.
package struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  package let path: String
  /// From 1; nil where it is about the file as a whole.
  package let line: Int?
  /// From 1.
  package let column: Int?
  package let detail: String

  package var description: String {
    var place = path
    if let line { place += ":\(line)" }
    if let line, line > 0, let column { place += ":\(column)" }
    return "\(place): \(detail)"
  }
}
