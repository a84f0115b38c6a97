import Documents

/// An editor's decision to let findings stand, with the reason for it.
package struct Suppression: Hashable, Sendable {
  /// What findings it is about, besides their rules.
  package enum Scope: Hashable, Sendable {
    /// Those with a passage that shares a byte with the range.
    case passage(source: String, range: TextRange)
    /// Those with a passage in a source that the pattern matches, that holds the words, and that have the
    /// fingerprint; nil stands for any.
    case anywhere(path: PathPattern?, words: String?, fingerprint: String?)
  }

  /// Ids of rules.
  package let rules: [String]
  package let reason: String
  /// The last day on which it holds, `YYYY-MM-DD`; nil where it holds for good.
  package let until: String?
  package let scope: Scope
  /// The file it stands in.
  package let file: String
  /// Where in the file it stands.
  package let position: TextPosition
  /// Whether it stands in a text that is checked, and not in a configuration.
  package let isInText: Bool

  package init(
    rules: [String], reason: String, until: String?, scope: Scope, file: String,
    position: TextPosition, isInText: Bool
  ) {
    self.rules = rules
    self.reason = reason
    self.until = until
    self.scope = scope
    self.file = file
    self.position = position
    self.isInText = isInText
  }

  /// Whether it holds no more on a day.
  /// - Parameter today: `YYYY-MM-DD`; nil where nobody said what day it is, and then nothing ends.
  package func isExpired(on today: String?) -> Bool {
    guard let until, let today else { return false }
    return until.utf8.lexicographicallyPrecedes(today.utf8)
  }

  /// Whether it is about this passage of a finding.
  func covers(_ location: FindingLocation, fingerprint: String) -> Bool {
    switch scope {
    case .passage(let source, let range):
      return location.source == source && location.range.overlaps(range)
    case .anywhere(let path, let words, let wanted):
      return wanted.map { $0 == fingerprint } ?? true
        && path.map { $0.matches(location.source) } ?? true
        && words.map { Self.folded(location.text).contains(Self.folded($0)) } ?? true
    }
  }

  /// In lower case, with single spaces for all white space.
  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
