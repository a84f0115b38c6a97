import Claims
import Findings

/// What a `.stet.yml` says.
package struct Configuration: Sendable {
  /// An authority that the built-in vocabulary does not know, or knows as something else.
  package struct Authority: Hashable, Sendable {
    package let name: String
    package let kind: Citation.Kind
    package let synonyms: [String]
  }

  /// The path of the file.
  package let path: String
  /// By id of a rule.
  package internal(set) var levels: [String: RuleLevel] = [:]
  /// Paths, with that of the folder of the file before those that are relative; so all paths here.
  package internal(set) var vocabularies: [String] = []
  package internal(set) var authorities: [Authority] = []
  package internal(set) var shelf: String?
  /// What is checked where nothing is named.
  package internal(set) var paths: [String] = []
  package internal(set) var baseline: String?
  /// `error`, `warning`, `note` or `never`.
  package internal(set) var failOn: String?
  /// `YYYY-MM-DD`, by which suppressions expire.
  package internal(set) var today: String?
  package internal(set) var suppressions: [Suppression] = []

  init(path: String) { self.path = path }

  /// A path as the file has it, from where the program works.
  func resolved(_ path: String) -> String {
    guard path.utf8.first != 0x2F, let slash = self.path.utf8.lastIndex(of: 0x2F) else {
      return path
    }
    return String(self.path[...slash]) + path
  }
}
