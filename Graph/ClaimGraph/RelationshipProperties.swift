import Claims
import GraphModel

/// The properties that relationships show in queries and exports.
extension ClaimGraph {
  /// Of the `ASSERTS` relationship; `attribution` is absent where no one is named.
  func properties(ofAssertion index: Int) -> [(name: String, value: PropertyValue)] {
    let assertion = assertions[index]
    var names: [String] = []
    var known: Set<String> = []
    for citation in assertion.citations {
      let record = citations[citation]
      let name = record.citation.authority ?? record.citation.reference ?? record.text
      if known.insert(name).inserted { names.append(name) }
    }
    let certainty = (name: "certainty", value: PropertyValue.string(assertion.certainty.rawValue))
    if names.isEmpty { return [certainty] }
    return [("attribution", .string(names.joined(separator: "; "))), certainty]
  }

  /// Of the `LISTS` relationship: the mark by which the text refers to the entry, and its place in the list.
  func properties(ofListing index: Int) -> [(name: String, value: PropertyValue)] {
    let listing = listings[index]
    let place = index - listings(ofSource: listing.source).lowerBound + 1
    let ordinal = (name: "ordinal", value: PropertyValue.integer(place))
    return listing.listed.label.map { [("label", .string($0)), ordinal] } ?? [ordinal]
  }

  /// Of the `IN_CONTEXT` relationship.
  func properties(
    ofContext index: Int, in block: RelationshipBlock
  ) -> [(name: String, value: PropertyValue)] {
    let node = block.starts[index]
    var first = index
    while first > 0, block.starts[first - 1] == node { first -= 1 }
    let claim = Int(node) - topology.firsts[NodeKind.claim.rawValue]
    return [("kind", .string(claims[claim].claim.context[index - first].kind.rawValue))]
  }
}
