import ClaimGraph
import Claims

/// What a cited work that was read as a whole does not name, though it is cited for saying something of it.
///
/// Told by words, not by claims, so that it does not matter how much of the work was understood. Conditions and
/// substances only: other things go by too many names to say that none of them is there.
struct Unnamed {
  let testimony: Testimony
  /// The assertions of the work that come nearest, ascending.
  let nearest: [Int]

  /// What a work must say of the subject for its silence on an object to tell.
  private static let leastOfSubject = 2
  /// Sentences with claims that a work must have for its silence on the subject to tell.
  private static let leastOfOthers = 5
  /// How many assertions are shown.
  private static let most = 3

  /// - Parameters:
  ///   - record: the assertion that rests on the work.
  ///   - reading: of the work.
  /// - Returns: nil where both are named, or where that is not known.
  init?(of record: AssertionRecord, in reading: SourceReading, _ graph: ClaimGraph) {
    let claim = graph.claims[record.claim].claim
    guard let names = graph.sources[reading.source].names, reading.isWholeWork,
      claim.polarity == .affirmed
    else { return nil }
    // What the passage itself does not name was taken from elsewhere, perhaps wrongly.
    let here = NameFilter(
      texts: [Array(graph.passages[record.passage].text.utf8)], concepts: [])
    let ofSubject = reading.assertions(onSubject: graph.claims[record.claim].subject)
    // What something is said of is named, be it by an abbreviation.
    guard !ofSubject.isEmpty || names.mayName(claim.subject) else {
      guard claim.subject.type == .substance, here.mayName(claim.subject),
        graph.sources[reading.source].coverage.sentencesWithClaims >= Self.leastOfOthers
      else { return nil }
      testimony = .unnamedSubject
      nearest = []
      return
    }
    guard let object = claim.object, object.type == .condition || object.type == .substance,
      !names.mayName(object), here.mayName(object), ofSubject.count >= Self.leastOfSubject
    else { return nil }
    switch ClaimComparer.family(of: claim) {
    case .effect, .status: break
    case .dose, .figure, .safety, nil: return nil
    }
    let alike = ofSubject.filter {
      graph.claims[graph.assertions[$0].claim].claim.isInRespect(of: claim)
    }
    testimony = .unnamedObject
    nearest = Array((alike.isEmpty ? ofSubject : alike).prefix(Self.most))
  }
}
