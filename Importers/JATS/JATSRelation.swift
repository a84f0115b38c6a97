import Documents

/// What `related-article-type` says: whether the related article is a notice about this one, or this one a
/// notice about it. Values are those of PubMed Central and JATS4R; a partial retraction is a correction, as
/// the National Library of Medicine has it (nlm.nih.gov/bsd/policy/errata.html).
enum JATSRelation {
  case about(Notice.Kind)
  case noticeOf(Notice.Kind)
  case other

  /// - Parameter articleType: of this article, which tells of a retraction what is said plainly of neither.
  init(_ type: String, articleType: String) {
    switch type.lowercased() {
    case "retraction-forward", "retracted-by", "retraction-notice", "removal-forward",
      "withdrawal-forward":
      self = .about(.retraction)
    case "correction-forward", "corrected-by", "erratum-forward", "addendum-forward",
      "partial-retraction-forward":
      self = .about(.correction)
    case "expression-of-concern-forward", "concern-forward", "expression-of-concern":
      self =
        articleType == "expression-of-concern"
        ? .noticeOf(.expressionOfConcern)
        : .about(.expressionOfConcern)
    case "retracted-article", "retraction-of", "withdrawn-article", "removed-article":
      self = .noticeOf(.retraction)
    case "corrected-article", "correction-of", "addended-article", "partial-retraction",
      "partially-retracted-article":
      self = .noticeOf(.correction)
    case "object-of-concern": self = .noticeOf(.expressionOfConcern)
    case "retraction":
      self = articleType == "retraction" ? .noticeOf(.retraction) : .about(.retraction)
    case "correction", "erratum":
      self =
        articleType == "correction" || articleType == "erratum"
        ? .noticeOf(.correction) : .about(.correction)
    default: self = .other
    }
  }
}
