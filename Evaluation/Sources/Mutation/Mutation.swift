/// One way to change a claim so that one rule has to speak.
package enum Mutation: String, CaseIterable, Sendable {
  // Within an article, which is then checked together with what it was.
  case doseBound = "bound of a dose changed"
  case doseUnit = "unit of a dose changed"
  case figure = "figure changed"
  case negation = "claim denied"
  case direction = "direction turned round"
  case status = "approval denied or affirmed"
  case safety = "safety denied or affirmed"
  // A sentence that cites an article, or cites nobody any more.
  case numberOfSource = "number changed against the cited source"
  case hedge = "hedge of the cited source dropped"
  case association = "association of the cited source made a cause"
  case attribution = "claim ascribed to a source that says others"
  case quotation = "quotation of the cited source denied"
  case population = "animals of the cited source left out"
  case citation = "citation removed"
  case vagueness = "citation made vague"
  case index = "citation replaced by an index"
  case body = "citation replaced by the name of a body"
  case anecdote = "citation replaced by a testimonial"
  case copy = "source copied under another name"
  case round = "source made to cite who cites it"
  case retraction = "cited work retracted"

  /// Whether the article around the sentence is kept.
  package var isOfArticle: Bool {
    switch self {
    case .doseBound, .doseUnit, .figure, .negation, .direction, .status, .safety: true
    default: false
    }
  }

  /// Whether one writer may say both, of two uses or two kinds of people: what is said elsewhere in the article
  /// then stands beside the change as it did beside the original.
  package var concernsWhatMayDiffer: Bool {
    switch self {
    case .doseBound, .doseUnit, .figure, .safety: true
    default: false
    }
  }

  /// The rules that may speak of the mutant made of the claim.
  package func rules(for claim: ReadClaim) -> [String] {
    switch self {
    case .doseBound, .doseUnit: ["conflicting-dose"]
    case .figure: ["conflicting-number"]
    case .negation: ["negated-elsewhere"]
    case .direction: ["opposite-effect"]
    case .status: ["conflicting-status"]
    case .safety: ["conflicting-safety"]
    case .numberOfSource: ["number-not-in-source"]
    case .hedge: ["lost-hedge"]
    case .association: ["association-as-cause"]
    case .attribution, .quotation, .population: ["authority-does-not-say"]
    case .citation: ["uncited-claim"]
    case .vagueness: ["vague-authority"]
    case .index: ["index-as-authority"]
    case .body: ["unreferenced-authority"]
    case .anecdote: ["anecdotal-evidence"]
    case .copy: ["single-origin"]
    case .round: ["circular-support"]
    case .retraction: ["retracted-reference"]
    }
  }

  /// At most so many mutants of a kind are made.
  package static let most = 40
}
