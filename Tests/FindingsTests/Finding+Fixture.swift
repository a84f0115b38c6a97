import Documents
import Findings

extension FindingLocation {
  init(_ source: String, _ start: Int, _ end: Int, _ text: String = "words") {
    self.init(
      source: source, range: TextRange(start, end), position: TextPosition(line: 1, column: 1),
      text: text)
  }
}

extension Finding {
  /// - Parameter fingerprint: one digit, which is repeated.
  init(
    _ rule: String, _ location: FindingLocation, related: [FindingLocation] = [],
    fingerprint: Character = "0"
  ) {
    self.init(
      rule: rule, severity: .warning, message: "m", location: location, related: related,
      claims: [], fingerprint: String(repeating: fingerprint, count: 32))
  }
}

extension Suppression {
  init(_ rules: String..., scope: Scope, until: String? = nil) {
    self.init(
      rules: rules, reason: "r", until: until, scope: scope, file: "f",
      position: TextPosition(line: 1, column: 1), isInText: true)
  }
}
