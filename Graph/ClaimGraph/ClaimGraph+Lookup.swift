import Claims

/// What belongs to what. All indices are into the arrays of the sealed graph.
extension ClaimGraph {
  /// Passages of a source, as indices into `passages`.
  package func passages(ofSource source: Int) -> Range<Int> {
    index.passagesOfSource[source]..<index.passagesOfSource[source + 1]
  }

  /// Assertions made in a source, in the order of their passages, as indices into `assertions`.
  package func assertions(ofSource source: Int) -> Range<Int> {
    let passages = passages(ofSource: source)
    let start = index.assertionsOfPassage[passages.lowerBound]
    return start..<index.assertionsOfPassage[passages.upperBound]
  }

  /// Assertions made in a passage, as indices into `assertions`.
  package func assertions(ofPassage passage: Int) -> Range<Int> {
    index.assertionsOfPassage[passage]..<index.assertionsOfPassage[passage + 1]
  }

  /// Assertions of a claim, in the order of sources and passages, as indices into `assertions`.
  package func assertions(ofClaim claim: Int) -> ArraySlice<Int> {
    index.assertionsByClaim[index.assertionsOfClaim[claim]..<index.assertionsOfClaim[claim + 1]]
  }

  /// Assertions that name a citation, ascending, as indices into `assertions`.
  package func assertions(ofCitation citation: Int) -> ArraySlice<Int> {
    index.assertionsByCitation[
      index.assertionsOfCitation[citation]..<index.assertionsOfCitation[citation + 1]]
  }

  /// Citations of a source in document order, as indices into `citations`.
  package func citations(ofSource source: Int) -> Range<Int> {
    index.citationsOfSource[source]..<index.citationsOfSource[source + 1]
  }

  /// The list of references of a source, as indices into `listings`.
  package func listings(ofSource source: Int) -> Range<Int> {
    index.listingsOfSource[source]..<index.listingsOfSource[source + 1]
  }

  /// Contradictions that a claim is a side of, as indices into `contradictions`.
  package func contradictions(ofClaim claim: Int) -> ArraySlice<Int> {
    index.contradictionsByClaim[
      index.contradictionsOfClaim[claim]..<index.contradictionsOfClaim[claim + 1]]
  }

  /// The source that an assertion is made in, as an index into `sources`.
  package func source(ofAssertion assertion: Int) -> Int {
    Int(index.sourceOfAssertion[assertion])
  }

  /// The claim with the id, as an index into `claims`; nil where the graph has none.
  package func claim(withID id: ClaimID) -> Int? { interning.claims[id] }

  /// The source with the path, as an index into `sources`; nil where the graph has none.
  package func source(withPath path: String) -> Int? { interning.sources[NodeKey(path: path)] }

  /// Says which sources are in question, the others being there to compare them with. Holds until the next
  /// `seal()`; paths that the graph does not have are left out.
  package mutating func markDrafts(_ paths: [String]) {
    drafts = Set(paths.compactMap { source(withPath: $0) })
  }

  /// The sources in question, ascending: those that were marked, or else all.
  package var sourcesInQuestion: [Int] { drafts.isEmpty ? Array(sources.indices) : drafts.sorted() }

  /// Whether the source is one of those in question where others are not.
  package func isDraft(_ source: Int) -> Bool { drafts.contains(source) }
}
