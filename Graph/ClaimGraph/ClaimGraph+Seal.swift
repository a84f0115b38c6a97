import Claims

extension ClaimGraph {
  /// Sorts and numbers everything, drops what nothing states any more, and makes the lookups ready.
  ///
  /// The outcome depends on the documents only, not on the order they were merged in.
  package mutating func seal() {
    guard !isSealed else { return }
    let order = sources.indices.filter { !replaced.contains($0) }
      .sorted { sources[$0].path.precedes(sources[$1].path) }
    if replaced.isEmpty, order.elementsEqual(sources.indices) {
      sortAssertions()
    } else {
      placeAssertions(placeSources(order))
    }
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
      sortAssertions(first..<assertions.count)
      var run = to
      run.assertions = first..<assertions.count
      runs.append(run)
    }
    interning.claims = Dictionary(minimumCapacity: claims.count)
    for (i, claim) in claims.enumerated() { interning.claims[claim.id] = i }
  }

  /// Puts the assertions of each source in order, where all else is: documents came in the order of their paths.
  private mutating func sortAssertions() {
    for run in runs { sortAssertions(run.assertions) }
  }

  /// Puts assertions in the order of their passages and claims, as they mostly are.
  private mutating func sortAssertions(_ range: Range<Int>) {
    func isBefore(_ a: AssertionRecord, _ b: AssertionRecord) -> Bool {
      a.passage != b.passage ? a.passage < b.passage : a.claim < b.claim
    }
    let isSorted = range.dropFirst().allSatisfy { !isBefore(assertions[$0], assertions[$0 - 1]) }
    if !isSorted { assertions[range].sort(by: isBefore) }
  }

  private mutating func placeConceptsAndDoses() {
    var usedConcepts = [Bool](repeating: false, count: concepts.count)
    var usedDoses = [Bool](repeating: false, count: doses.count)
    // Field by field: to copy a node counts every reference in it.
    for i in claims.indices {
      usedConcepts[claims[i].subject] = true
      if let object = claims[i].object { usedConcepts[object] = true }
      for concept in claims[i].context { usedConcepts[concept] = true }
      if let dose = claims[i].dose { usedDoses[dose] = true }
    }
    let newConcepts = Placement(of: concepts, used: usedConcepts, by: Concept.inOrder)
    let newDoses = Placement(of: doses, used: usedDoses, by: Dose.inOrder)
    for i in claims.indices {
      claims[i].subject = newConcepts.numbers[claims[i].subject]
      claims[i].object = claims[i].object.map { newConcepts.numbers[$0] }
      for place in claims[i].context.indices {
        claims[i].context[place] = newConcepts.numbers[claims[i].context[place]]
      }
      claims[i].dose = claims[i].dose.map { newDoses.numbers[$0] }
    }
    concepts = newConcepts.elements
    doses = newDoses.elements
    interning.concepts = [:]
    interning.places = [:]
    interning.doses = [:]
    for (i, concept) in concepts.enumerated() { interning.concepts[NodeKey(concept)] = i }
    for (i, dose) in doses.enumerated() { interning.doses[NodeKey(dose)] = i }
    for i in claims.indices where !isSpelled(i) {
      claims[i].claim = Self.spelled(claims[i], concepts, doses)
    }
  }

  /// Whether a claim has its concepts and its dose as the graph has them: the very objects, and no words of a dose
  /// that can be spelled in several ways.
  private func isSpelled(_ i: Int) -> Bool {
    guard claims[i].claim.subject === concepts[claims[i].subject],
      claims[i].claim.dose?.relativeTo == nil
    else { return false }
    if let object = claims[i].object, claims[i].claim.object !== concepts[object] { return false }
    return claims[i].context.indices.allSatisfy {
      claims[i].claim.context[$0].concept === concepts[claims[i].context[$0]]
    }
  }

  /// The claim of a node with its concepts and its dose as the graph has them.
  private static func spelled(_ node: ClaimNode, _ concepts: [Concept], _ doses: [Dose]) -> Claim {
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
