import Claims
import GraphModel

/// The properties that each kind of node shows in queries and exports.
extension ClaimGraph {
  /// Sorted by bytes.
  static func propertyNames(_ kind: NodeKind) -> [String] {
    switch kind {
    case .source:
      [
        "authors", "date", "id", "kind", "not_checked", "path", "publisher", "sentences",
        "sentences_with_claims", "title", "uri",
      ]
    case .passage: ["column", "end", "id", "line", "section", "start", "text"]
    case .claim:
      ["id", "kind", "label", "object", "polarity", "predicate", "regimen", "subject"]
    case .concept: ["id", "identifier", "name"]
    case .dose: ["high", "id", "label", "low", "per", "relative_to", "role", "unit"]
    case .authority: ["id", "kind", "name"]
    case .reference: ["id", "uri"]
    }
  }

  func property(_ name: String, ofPassage index: Int) -> PropertyValue? {
    let passage = passages[index]
    switch name {
    case "id":
      let path = sources[passage.source].path
      return .string("\(path)#\(passage.range.start)-\(passage.range.end)")
    case "text": return .string(passage.text)
    case "start": return .integer(passage.range.start)
    case "end": return .integer(passage.range.end)
    case "line": return .integer(passage.position.line)
    case "column": return .integer(passage.position.column)
    case "section": return passage.section.map { .string($0) }
    default: return nil
    }
  }

  func property(_ name: String, ofClaim index: Int) -> PropertyValue? {
    let node = claims[index]
    switch name {
    case "id": return .string(node.id.description)
    case "kind": return .string(node.claim.kind.rawValue)
    case "label": return .string(node.claim.notation)
    case "predicate": return .string(node.claim.predicate.rawValue)
    case "polarity": return .string(node.claim.polarity.rawValue)
    case "regimen": return node.claim.regimen.map { .string($0.rawValue) }
    case "subject": return .string(concepts[node.subject].name)
    case "object": return node.object.map { .string(concepts[$0].name) }
    default: return nil
    }
  }

  /// Of the `ASSERTS` relationship; `attribution` is absent where no one is named.
  func properties(ofAssertion index: Int) -> [(name: String, value: PropertyValue)] {
    let assertion = assertions[index]
    var names: [String] = []
    for citation in assertion.citations {
      let record = citations[citation]
      let name = record.citation.authority ?? record.citation.reference ?? record.text
      if !names.contains(name) { names.append(name) }
    }
    let certainty = (name: "certainty", value: PropertyValue.string(assertion.certainty.rawValue))
    if names.isEmpty { return [certainty] }
    return [("attribution", .string(names.joined(separator: "; "))), certainty]
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

extension SourceNode {
  func property(_ name: String) -> PropertyValue? {
    switch name {
    case "id", "path": .string(path)
    case "title": .string(title)
    case "uri": metadata.uri.map { .string($0) }
    case "publisher": metadata.publisher.map { .string($0) }
    case "authors":
      metadata.authors.isEmpty ? nil : .list(metadata.authors.map { .string($0) })
    case "date": metadata.date.map { .string($0) }
    case "kind": .string(metadata.kind.rawValue)
    case "sentences": .integer(coverage.sentences)
    case "sentences_with_claims": .integer(coverage.sentencesWithClaims)
    case "not_checked": .integer(coverage.notChecked.count)
    default: nil
    }
  }
}

extension Concept {
  func property(_ name: String) -> PropertyValue? {
    switch name {
    case "id": .string("\(type.rawValue.folded):\(self.name.folded)")
    case "name": .string(self.name)
    case "identifier": identifier.map { .string($0) }
    default: nil
    }
  }
}

extension Dose {
  func property(_ name: String) -> PropertyValue? {
    switch name {
    case "id": .string("dose:\(NodeKey(self))")
    case "label": .string(notation)
    case "low": low.map { .double($0) }
    case "high": high.map { .double($0) }
    case "unit": .string(unit)
    case "per": per.map { .string($0) }
    case "role": role.map { .string($0.rawValue) }
    case "relative_to": relativeTo.map { .string($0) }
    default: nil
    }
  }
}

extension AuthorityNode {
  func property(_ name: String) -> PropertyValue? {
    switch name {
    case "id": .string("\(kind.rawValue):\(self.name.folded)")
    case "name": .string(self.name)
    case "kind": .string(kind.rawValue)
    default: nil
    }
  }
}

extension ReferenceNode {
  func property(_ name: String) -> PropertyValue? {
    switch name {
    case "id": .string(id)
    case "uri": uri.map { .string($0) }
    default: nil
    }
  }
}
