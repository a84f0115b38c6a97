import Documents

/// What PubMed's names of publication types and of links between records mean
/// (nlm.nih.gov/mesh/pubtypes.html, nlm.nih.gov/bsd/policy/errata.html).
enum PubMedPublicationType {
  static func kind(_ types: [String]) -> SourceKind {
    func any(_ test: (String) -> Bool) -> Bool { types.contains(where: test) }
    if any({
      $0 == "Guideline" || $0 == "Practice Guideline"
        || $0.hasPrefix("Consensus Development Conference")
    }) {
      return .guideline
    }
    if any({
      ["Review", "Systematic Review", "Meta-Analysis", "Network Meta-Analysis", "Scoping Review"]
        .contains($0)
    }) {
      return .review
    }
    if any({ studies.contains($0) || $0.hasPrefix("Clinical Trial") }) { return .study }
    // What is no research has a type that says so.
    return any({ $0 == "Journal Article" }) && !any({ opinions.contains($0) }) ? .study : .article
  }

  private static let opinions: Set<String> = [
    "Address", "Autobiography", "Biography", "Comment", "Editorial", "Expression of Concern",
    "Historical Article", "Interview", "Introductory Journal Article", "Lecture", "Letter", "News",
    "Newspaper Article", "Patient Education Handout", "Personal Narrative", "Portrait",
    "Published Erratum", "Retraction of Publication", "Retraction Notice",
  ]

  private static let studies: Set<String> = [
    "Randomized Controlled Trial", "Randomized Controlled Trial, Veterinary",
    "Controlled Clinical Trial", "Pragmatic Clinical Trial", "Equivalence Trial",
    "Adaptive Clinical Trial", "Observational Study", "Observational Study, Veterinary",
    "Case Reports", "Clinical Study", "Comparative Study", "Evaluation Study", "Multicenter Study",
    "Twin Study", "Validation Study",
  ]

  /// The kind of a notice that the link leads to.
  static func noticeAbout(_ link: String) -> Notice.Kind? {
    switch link {
    case "RetractionIn", "RetractedandRepublishedIn": .retraction
    case "ErratumIn", "CorrectedandRepublishedIn", "PartialRetractionIn": .correction
    case "ExpressionOfConcernIn": .expressionOfConcern
    default: nil
    }
  }

  /// The kind of notice that the record itself is, of the work that the link leads to.
  static func noticeOf(_ link: String) -> Notice.Kind? {
    switch link {
    case "RetractionOf", "RetractedandRepublishedFrom": .retraction
    case "ErratumFor", "CorrectedandRepublishedFrom", "PartialRetractionOf": .correction
    case "ExpressionOfConcernFor": .expressionOfConcern
    default: nil
    }
  }
}
