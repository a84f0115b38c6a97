/// Input that cannot be scored: which file, where, and why.
package struct InputError: Error, CustomStringConvertible {
  package let description: String

  package init(_ file: String, line: Int? = nil, _ reason: String) {
    description = line.map { "\(file):\($0): \(reason)" } ?? "\(file): \(reason)"
  }
}
