import XMLReading

/// Names of people.
enum JATSName {
  /// "Younger J": as lists of references have them.
  static func familyFirst(_ node: XMLNode) -> String {
    let parts = [node.first("surname")?.text, node.first("given-names")?.text].compactMap { $0 }
    return parts.isEmpty ? node.text : parts.joined(separator: " ")
  }

  /// "Jarred Younger": as bylines have them.
  static func givenFirst(_ node: XMLNode) -> String {
    let parts = [
      node.first("prefix")?.text, node.first("given-names")?.text, node.first("surname")?.text,
      node.first("suffix")?.text,
    ].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? node.text : parts.joined(separator: " ")
  }
}
