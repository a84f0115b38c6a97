import Documents
import GraphModel

/// Which relationships there are, as the arrays of a sealed graph have them.
extension ClaimGraph {
  func count(_ kind: NodeKind) -> Int {
    switch kind {
    case .source: sources.count
    case .passage: passages.count
    case .claim: claims.count
    case .concept: concepts.count
    case .dose: doses.count
    case .authority: authorities.count
    case .reference: references.count
    }
  }

  /// Adds the relationships of a type in the order of their numbers.
  func collect(_ type: RelationshipType, into ends: inout RelationshipEnds) {
    switch type {
    case .contains:
      for (i, passage) in passages.enumerated() {
        ends.append(.source, passage.source, .passage, i)
      }
    case .asserts:
      for assertion in assertions {
        ends.append(.passage, assertion.passage, .claim, assertion.claim)
      }
    case .cites:
      for passage in passages.indices {
        for cited in cited(inPassage: passage) {
          ends.append(.passage, passage, cited.kind, cited.index)
        }
      }
    case .lists:
      for listing in listings {
        if let reference = listing.reference {
          ends.append(.source, listing.source, .reference, reference)
        }
      }
    case .identifies:
      for (reference, identified) in identifiedSources().enumerated() {
        for source in identified { ends.append(.reference, reference, .source, source) }
      }
    case .subject:
      for (i, claim) in claims.enumerated() { ends.append(.claim, i, .concept, claim.subject) }
    case .object:
      for (i, claim) in claims.enumerated() {
        if let object = claim.object { ends.append(.claim, i, .concept, object) }
      }
    case .hasDose:
      for (i, claim) in claims.enumerated() {
        if let dose = claim.dose { ends.append(.claim, i, .dose, dose) }
      }
    case .inContext:
      for (i, claim) in claims.enumerated() {
        for concept in claim.context { ends.append(.claim, i, .concept, concept) }
      }
    case .contradicts:
      for pair in contradictions { ends.append(.claim, pair.claimA, .claim, pair.claimB) }
    case .copies:
      for (copy, original) in copies().sorted(by: { $0.key < $1.key }) {
        ends.append(.passage, copy, .passage, original)
      }
    }
  }

  /// The authorities and references that a passage cites, each once: those cited for its claims, and
  /// those whose words are the passage.
  private func cited(inPassage passage: Int) -> [(kind: NodeKind, index: Int)] {
    let own = assertions(ofPassage: passage)
    let range = passages[passage].range
    let cited =
      own.flatMap { assertions[$0].citations }
      + citations(inPassage: passage).filter {
        own.isEmpty || citations[$0].citation.range == range
      }
    let authorities = Set(cited.compactMap { citations[$0].authority }).sorted()
    let references = Set(cited.compactMap { citations[$0].reference }).sorted()
    return authorities.map { (.authority, $0) } + references.map { (.reference, $0) }
  }

  /// Those that begin in the passage.
  private func citations(inPassage passage: Int) -> Range<Int> {
    let range = passages[passage].range
    let all = citations(ofSource: passages[passage].source)
    func first(from offset: Int) -> Int {
      var (low, high) = (all.lowerBound, all.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if citations[middle].citation.range.start < offset {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return low
    }
    let start = first(from: range.start)
    return start..<max(start, first(from: max(range.end, range.start + 1)))
  }
}
