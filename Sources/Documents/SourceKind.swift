/// What sort of publication a document is.
package enum SourceKind: String, CaseIterable, Sendable, Codable {
  case article, label, study, review, guideline
  case factCheck = "fact_check"
}
