import Claims
import Documents

extension ClaimGraph {
  /// Takes in what was read from a document, in place of what an earlier document of the same path gave.
  ///
  /// Contradictions are forgotten, since they have to be found anew. Call `seal()` before reading.
  package mutating func merge(_ document: Document, _ result: ExtractionResult) {
    merge(SourceContent(document, result))
  }

  /// Takes in what one document gives, in place of what an earlier document of the same path gave.
  package mutating func merge(_ content: SourceContent) {
    contradictions = []
    isSealed = false
    let source = sources.count
    let key = NodeKey(path: content.source.path)
    if let earlier = interning.sources.updateValue(source, forKey: key) { replaced.insert(earlier) }
    sources.append(content.source)

    let firstPassage = passages.count
    for var passage in content.passages {
      passage.source = source
      passages.append(passage)
    }
    let firstListing = listings.count
    for (ordinal, var listing) in content.listings.enumerated() {
      listing.source = source
      listing.reference = intern(listing.listed, path: content.source.path, ordinal: ordinal)
      listings.append(listing)
    }
    let firstCitation = citations.count
    for var record in content.citations {
      record.source = source
      record.authority = intern(authorityOf: record.citation)
      record.reference = intern(
        referenceOf: record.citation, path: content.source.path, firstListing: firstListing)
      citations.append(record)
    }
    let firstAssertion = assertions.count
    for stated in content.assertions {
      let claim = intern(stated.claim, id: stated.id)
      assertions.append(
        AssertionRecord(
          passage: firstPassage + stated.passage, claim: claim, certainty: stated.certainty,
          citations: stated.citations.map { firstCitation + $0 }))
    }
    runs.append(
      SourceRuns(
        passages: firstPassage..<passages.count, citations: firstCitation..<citations.count,
        assertions: firstAssertion..<assertions.count,
        listings: firstListing..<listings.count))
  }

  private mutating func intern(_ claim: Claim, id: ClaimID) -> Int {
    // Also for a known claim, because it may spell its concepts in a better way.
    let node = node(claim, id: id)
    if let known = interning.claims[id] {
      if claim.isPreferred(to: claims[known].claim) { claims[known] = node }
      return known
    }
    interning.claims[id] = claims.count
    claims.append(node)
    return claims.count - 1
  }

  private mutating func node(_ claim: Claim, id: ClaimID) -> ClaimNode {
    ClaimNode(
      id: id, claim: claim, subject: intern(claim.subject), object: claim.object.map { intern($0) },
      dose: claim.dose.map { intern($0) }, context: claim.context.map { intern($0.concept) })
  }

  private mutating func intern(_ concept: Concept) -> Int {
    let key = NodeKey(concept)
    guard let known = interning.concepts[key] else {
      interning.concepts[key] = concepts.count
      concepts.append(concept)
      return concepts.count - 1
    }
    concepts[known] = concepts[known].combined(with: concept)
    return known
  }

  private mutating func intern(_ dose: Dose) -> Int {
    let key = NodeKey(dose)
    if let known = interning.doses[key] {
      if dose.isPreferred(to: doses[known]) { doses[known] = dose }
      return known
    }
    interning.doses[key] = doses.count
    doses.append(dose)
    return doses.count - 1
  }

  private mutating func intern(authorityOf citation: Citation) -> Int? {
    guard let name = citation.authority, !name.isEmpty else { return nil }
    let authority = AuthorityNode(name: name, kind: citation.kind)
    let key = NodeKey(authority)
    if let known = interning.authorities[key] { return known }
    interning.authorities[key] = authorities.count
    authorities.append(authority)
    return authorities.count - 1
  }

  /// The reference that a citation leads to: the entry of its document's list, or what its words say.
  /// - Parameter firstListing: where the list of its document begins in `listings`.
  mutating func intern(referenceOf citation: Citation, path: String, firstListing: Int) -> Int? {
    if let entry = citation.entry, entry >= 0, listings.indices.contains(firstListing + entry) {
      return listings[firstListing + entry].reference
    }
    guard let text = citation.reference, !text.isEmpty else { return nil }
    return intern(ReferenceNode(text, inDocument: path))
  }

  /// - Parameter ordinal: the place of the entry in the list of its document.
  mutating func intern(_ listed: ListedReference, path: String, ordinal: Int) -> Int {
    intern(ReferenceNode(id: listed.key(inDocument: path, ordinal: ordinal)))
  }

  private mutating func intern(_ reference: ReferenceNode) -> Int {
    let key = NodeKey(reference)
    if let known = interning.references[key] { return known }
    interning.references[key] = references.count
    references.append(reference)
    return references.count - 1
  }
}
