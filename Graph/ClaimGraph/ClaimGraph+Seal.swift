import Claims

extension ClaimGraph {
  /// Sorts and numbers everything, drops what nothing states any more, and makes the lookups ready.
  ///
  /// The outcome depends on the documents only, not on the order they were merged in.
  package mutating func seal() {
    guard !isSealed else { return }
    let order = sources.indices.filter { !replaced.contains($0) }
      .sorted { sources[$0].path.precedes(sources[$1].path) }
    let shifted = placeSources(order)
    placeAssertions(shifted)
    placeConceptsAndDoses()
    placeAuthorities()
    if !replaced.isEmpty { fileReferencesAnew() }
    placeReferences()
    indexSealed()
    replaced = []
    drafts = []
    isSealed = true
    topologyCache = TopologyCache()
    copyCache = CopyCache()
  }

  /// The parts of one source before and after they were put in their place.
  private typealias Shift = (from: SourceRuns, to: SourceRuns)

  /// Puts sources, passages and citations in order.
  private mutating func placeSources(_ order: [Int]) -> [Shift] {
    let (oldPassages, oldCitations, oldListings) = (passages, citations, listings)
    passages = []
    citations = []
    listings = []
    passages.reserveCapacity(oldPassages.count)
    citations.reserveCapacity(oldCitations.count)
    var shifts: [Shift] = []
    for (source, old) in order.enumerated() {
      let from = runs[old]
      let (firstPassage, firstCitation) = (passages.count, citations.count)
      let firstListing = listings.count
      for var passage in oldPassages[from.passages] {
        passage.source = source
        passages.append(passage)
      }
      for var record in oldCitations[from.citations] {
        record.source = source
        citations.append(record)
      }
      for var listing in oldListings[from.listings] {
        listing.source = source
        listings.append(listing)
      }
      shifts.append(
        (
          from,
          SourceRuns(
            passages: firstPassage..<passages.count, citations: firstCitation..<citations.count,
            assertions: from.assertions, listings: firstListing..<listings.count)
        ))
    }
    sources = order.map { sources[$0] }
    interning.sources = [:]
    for (i, source) in sources.enumerated() { interning.sources[NodeKey(path: source.path)] = i }
    return shifts
  }

  /// Puts assertions in order and numbers the claims by first appearance.
  private mutating func placeAssertions(_ shifts: [Shift]) {
    let (oldAssertions, oldClaims) = (assertions, claims)
    assertions = []
    claims = []
    runs = []
    assertions.reserveCapacity(oldAssertions.count)
    claims.reserveCapacity(oldClaims.count)
    var numbers = [Int](repeating: -1, count: oldClaims.count)
    for (from, to) in shifts {
      let first = assertions.count
      for var assertion in oldAssertions[from.assertions] {
        if numbers[assertion.claim] < 0 {
          numbers[assertion.claim] = claims.count
          claims.append(oldClaims[assertion.claim])
        }
        assertion.claim = numbers[assertion.claim]
        assertion.passage += to.passages.lowerBound - from.passages.lowerBound
        let citationShift = to.citations.lowerBound - from.citations.lowerBound
        if citationShift != 0 {
          assertion.citations = assertion.citations.map { $0 + citationShift }
        }
        assertions.append(assertion)
      }
      assertions[first...].sort { ($0.passage, $0.claim) < ($1.passage, $1.claim) }
      var run = to
      run.assertions = first..<assertions.count
      runs.append(run)
    }
    interning.claims = Dictionary(minimumCapacity: claims.count)
    for (i, claim) in claims.enumerated() { interning.claims[claim.id] = i }
  }

  private mutating func placeConceptsAndDoses() {
    var usedConcepts = [Bool](repeating: false, count: concepts.count)
    var usedDoses = [Bool](repeating: false, count: doses.count)
    for claim in claims {
      usedConcepts[claim.subject] = true
      if let object = claim.object { usedConcepts[object] = true }
      for concept in claim.context { usedConcepts[concept] = true }
      if let dose = claim.dose { usedDoses[dose] = true }
    }
    let newConcepts = Placement(of: concepts, used: usedConcepts, by: Concept.inOrder)
    let newDoses = Placement(of: doses, used: usedDoses, by: Dose.inOrder)
    for i in claims.indices {
      claims[i].subject = newConcepts.numbers[claims[i].subject]
      claims[i].object = claims[i].object.map { newConcepts.numbers[$0] }
      claims[i].context = claims[i].context.map { newConcepts.numbers[$0] }
      claims[i].dose = claims[i].dose.map { newDoses.numbers[$0] }
    }
    concepts = newConcepts.elements
    doses = newDoses.elements
    interning.concepts = [:]
    interning.doses = [:]
    for (i, concept) in concepts.enumerated() { interning.concepts[NodeKey(concept)] = i }
    for (i, dose) in doses.enumerated() { interning.doses[NodeKey(dose)] = i }
    for i in claims.indices { claims[i].claim = spelled(claims[i]) }
  }

  /// The claim of a node with its concepts and its dose as the graph has them.
  private func spelled(_ node: ClaimNode) -> Claim {
    let claim = node.claim
    return Claim(
      kind: claim.kind, subject: concepts[node.subject], regimen: claim.regimen,
      predicate: claim.predicate, object: node.object.map { concepts[$0] },
      polarity: claim.polarity, dose: node.dose.map { doses[$0] },
      context: zip(claim.context, node.context).map { qualifier, concept in
        ContextQualifier(kind: qualifier.kind, concept: concepts[concept])
      })
  }

  private mutating func placeAuthorities() {
    var usedAuthorities = [Bool](repeating: false, count: authorities.count)
    for record in citations {
      if let authority = record.authority, let name = record.citation.authority {
        // The spelling must not be one that only a replaced document had.
        if !usedAuthorities[authority] || name.isPreferred(to: authorities[authority].name) {
          authorities[authority].name = name
        }
        usedAuthorities[authority] = true
      }
    }
    let newAuthorities = Placement(
      of: authorities, used: usedAuthorities, by: AuthorityNode.inOrder)
    for i in citations.indices {
      citations[i].authority = citations[i].authority.map { newAuthorities.numbers[$0] }
    }
    authorities = newAuthorities.elements
    interning.authorities = [:]
    for (i, node) in authorities.enumerated() { interning.authorities[NodeKey(node)] = i }
  }

  private mutating func indexSealed() {
    index.passagesOfSource = GraphIndex.offsets(
      owners: passages.lazy.map(\.source), count: sources.count)
    index.citationsOfSource = GraphIndex.offsets(
      owners: citations.lazy.map(\.source), count: sources.count)
    index.listingsOfSource = GraphIndex.offsets(
      owners: listings.lazy.map(\.source), count: sources.count)
    index.assertionsOfPassage = GraphIndex.offsets(
      owners: assertions.lazy.map(\.passage), count: passages.count)
    let byClaim = GraphIndex.lists(owners: assertions.lazy.map(\.claim), count: claims.count)
    index.assertionsOfClaim = byClaim.offsets
    index.assertionsByClaim = byClaim.items
    index.sourceOfAssertion = assertions.map {
      Int32(truncatingIfNeeded: passages[$0.passage].source)
    }
    var named: [Int] = []
    var naming: [Int] = []
    for (assertion, record) in assertions.enumerated() {
      for citation in record.citations where citation < citations.count {
        named.append(citation)
        naming.append(assertion)
      }
    }
    let byCitation = GraphIndex.lists(owners: named, count: citations.count)
    index.assertionsOfCitation = byCitation.offsets
    index.assertionsByCitation = byCitation.items.map { naming[$0] }
    index.contradictionsOfClaim = [Int](repeating: 0, count: claims.count + 1)
    index.contradictionsByClaim = []
  }
}
