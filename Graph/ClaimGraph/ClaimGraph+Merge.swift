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
    // All at once, and changed where they are: to copy a node counts every reference in it.
    passages.append(contentsOf: content.passages)
    for i in firstPassage..<passages.count { passages[i].source = source }
    let firstListing = listings.count
    for (ordinal, var listing) in content.listings.enumerated() {
      listing.source = source
      listing.reference = intern(listing.listed, path: content.source.path, ordinal: ordinal)
      listings.append(listing)
    }
    let firstCitation = citations.count
    citations.append(contentsOf: content.citations)
    for i in firstCitation..<citations.count {
      let citation = citations[i].citation
      citations[i].source = source
      citations[i].authority = intern(authorityOf: citation)
      citations[i].reference = intern(
        referenceOf: citation, path: content.source.path, firstListing: firstListing)
    }
    let firstAssertion = assertions.count
    for i in content.assertions.indices {
      let claim = intern(content.assertions[i].claim, id: content.assertions[i].id)
      assertions.append(
        AssertionRecord(
          passage: firstPassage + content.assertions[i].passage, claim: claim,
          certainty: content.assertions[i].certainty,
          citations: content.assertions[i].citations.map { firstCitation + $0 }))
    }
    runs.append(
      SourceRuns(
        passages: firstPassage..<passages.count, citations: firstCitation..<citations.count,
        assertions: firstAssertion..<assertions.count,
        listings: firstListing..<listings.count))
  }

  private mutating func intern(_ claim: Claim, id: ClaimID) -> Int {
    if let known = interning.claims[id] {
      // It may spell its concepts in a better way.
      if claim.isPreferred(to: claims[known].claim) {
        claims[known] = node(claim, id: id)
      } else {
        internParts(of: claim)
      }
      return known
    }
    interning.claims[id] = claims.count
    claims.append(node(claim, id: id))
    return claims.count - 1
  }

  private mutating func internParts(of claim: Claim) {
    _ = intern(claim.subject)
    if let object = claim.object { _ = intern(object) }
    if claim.dose?.relativeTo != nil, let dose = claim.dose { _ = intern(dose) }
    for qualifier in claim.context { _ = intern(qualifier.concept) }
  }

  private mutating func node(_ claim: Claim, id: ClaimID) -> ClaimNode {
    ClaimNode(
      id: id, claim: claim, subject: intern(claim.subject), object: claim.object.map { intern($0) },
      dose: claim.dose.map { intern($0) }, context: claim.context.map { intern($0.concept) })
  }

  private mutating func intern(_ concept: Concept) -> Int {
    // Most are the vocabulary's own, which all documents share.
    let object = ObjectIdentifier(concept)
    if let place = interning.places[object], place < concepts.count, concepts[place] === concept,
      concept.wording == nil
    {
      return place
    }
    let key = NodeKey(concept)
    let place: Int
    if let known = interning.concepts[key] {
      place = known
      let combined = concepts[known].combined(with: concept)
      if combined !== concepts[known] { concepts[known] = combined }
    } else {
      place = concepts.count
      interning.concepts[key] = place
      concepts.append(concept)
    }
    if concepts[place] === concept { interning.places[object] = place }
    return place
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
