import Claims
import Documents

/// What sort of evidence somebody stands for. No score: a weak trial may tell less than a good observation.
package enum EvidenceLevel: Int, CaseIterable, Sendable, Comparable {
  /// What a regulator decided, and the labels it approves.
  case regulator, label
  case guideline, systematicReview, trial, observational
  /// In animals, cells or tubes.
  case mechanistic
  /// A study that does not say of what design.
  case study
  case expert, publisher, anecdote

  package static func < (a: EvidenceLevel, b: EvidenceLevel) -> Bool { a.rawValue < b.rawValue }

  private var name: String {
    switch self {
    case .regulator: "regulator"
    case .label: "label"
    case .guideline: "guideline"
    case .systematicReview: "systematic review"
    case .trial: "trial"
    case .observational: "observational study"
    case .mechanistic: "laboratory study"
    case .study: "study of unknown design"
    case .expert: "expert"
    case .publisher: "publisher"
    case .anecdote: "anecdote"
    }
  }

  /// "2 trials".
  package func counted(_ count: Int) -> String {
    if count == 1 { return "1 \(name)" }
    switch self {
    case .observational: return "\(count) observational studies"
    case .mechanistic: return "\(count) laboratory studies"
    case .study: return "\(count) studies of unknown design"
    default: return "\(count) \(name)s"
    }
  }

  /// Of a source, by its kind, and of studies and reviews by what their index calls them.
  package init(_ metadata: DocumentMetadata) {
    switch metadata.kind {
    case .label: self = .label
    case .guideline: self = .guideline
    case .article, .factCheck: self = .publisher
    case .review: self = Self.design(metadata) == .systematicReview ? .systematicReview : .expert
    case .study: self = Self.design(metadata) ?? .study
    }
  }

  /// Of who is named for a claim; nil for a work, and for nobody in particular.
  package init?(_ kind: Citation.Kind) {
    switch kind {
    case .regulator: self = .regulator
    case .guideline: self = .guideline
    case .agency, .institution, .person: self = .expert
    case .journal: self = .study
    case .publisher: self = .publisher
    case .anecdote: self = .anecdote
    case .reference, .index, .vague: return nil
    }
  }

  /// Publication types of PubMed (nlm.nih.gov/mesh/pubtypes.html) and article types of JATS, by words they hold;
  /// the first that fits.
  private static let designs: [(words: String, level: EvidenceLevel)] = [
    ("systematic review", .systematicReview), ("meta-analysis", .systematicReview),
    ("guideline", .guideline), ("clinical trial", .trial), ("randomized", .trial),
    ("randomised", .trial), ("controlled trial", .trial), ("cohort", .observational),
    ("case-control", .observational), ("cross-sectional", .observational),
    ("observational", .observational), ("twin study", .observational),
    ("in vitro", .mechanistic), ("animal", .mechanistic), ("case report", .anecdote),
    ("case-report", .anecdote), ("editorial", .expert), ("comment", .expert), ("letter", .expert),
  ]

  private static func design(_ metadata: DocumentMetadata) -> EvidenceLevel? {
    let types = metadata.publicationTypes.map { $0.lowercased() }
    let title = (metadata.title ?? "").lowercased()
    for (words, level) in designs where types.contains(where: { $0.contains(words) }) {
      return level
    }
    let topics = Set(metadata.topics.map { $0.lowercased() })
    // MeSH's check tags: about animals, and about no people.
    if topics.contains("animals"), !topics.contains("humans") { return .mechanistic }
    // Titles say so where reporting guidelines are followed (CONSORT, PRISMA, STROBE: item 1).
    return designs.prefix { $0.level != .anecdote }.first { title.contains($0.words) }?.level
  }
}
