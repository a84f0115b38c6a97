/// What sort of publication a document is.
package enum SourceKind: String, CaseIterable, Sendable, Codable {
  case article, label, study, review, guideline
  case factCheck = "fact_check"

  /// Whether it states what its makers themselves decided or found, every statement for certain people, doses or
  /// parts of a trial: true for all but what publishers write for readers.
  package var speaksForItself: Bool {
    switch self {
    case .label, .study, .review, .guideline: true
    case .article, .factCheck: false
    }
  }
}
