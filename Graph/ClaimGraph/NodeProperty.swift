import Claims
import GraphModel

/// One property that nodes of a kind show in queries and exports.
struct NodeProperty: Sendable {
  let name: String
  /// The value for the node with the index in its array; nil where it has none.
  let value: @Sendable (_ graph: borrowing ClaimGraph, _ index: Int) -> PropertyValue?

  init(
    _ name: String, _ value: @escaping @Sendable (borrowing ClaimGraph, Int) -> PropertyValue?
  ) {
    self.name = name
    self.value = value
  }

  /// Those of each kind, in the order of `NodeKind`, sorted by name.
  static let all: [[NodeProperty]] = [
    source, passage, claim, concept, dose, authority, reference,
  ]

  private static let source = [
    NodeProperty("authors") { graph, i in
      let authors = graph.sources[i].metadata.authors
      return authors.isEmpty ? nil : .list(authors.map { .string($0) })
    },
    NodeProperty("date") { graph, i in graph.sources[i].metadata.date.map { .string($0) } },
    NodeProperty("id") { graph, i in .string(graph.sources[i].path) },
    NodeProperty("identifiers") { graph, i in
      .list(ofStrings: graph.sources[i].metadata.identifiers.map(\.description))
    },
    NodeProperty("kind") { graph, i in .string(graph.sources[i].metadata.kind.rawValue) },
    NodeProperty("licence") { graph, i in graph.sources[i].metadata.licence.map { .string($0) } },
    NodeProperty("losses") { graph, i in
      .list(ofStrings: graph.sources[i].losses.map { "\($0.count) \($0.what)" })
    },
    NodeProperty("not_checked") { graph, i in
      .integer(graph.sources[i].coverage.notChecked.count)
    },
    NodeProperty("path") { graph, i in .string(graph.sources[i].path) },
    NodeProperty("publication_types") { graph, i in
      .list(ofStrings: graph.sources[i].metadata.publicationTypes)
    },
    NodeProperty("publisher") { graph, i in
      graph.sources[i].metadata.publisher.map { .string($0) }
    },
    NodeProperty("sentences") { graph, i in .integer(graph.sources[i].coverage.sentences) },
    NodeProperty("sentences_with_claims") { graph, i in
      .integer(graph.sources[i].coverage.sentencesWithClaims)
    },
    NodeProperty("title") { graph, i in .string(graph.sources[i].title) },
    NodeProperty("topics") { graph, i in .list(ofStrings: graph.sources[i].metadata.topics) },
    NodeProperty("uri") { graph, i in graph.sources[i].metadata.uri.map { .string($0) } },
    NodeProperty("version") { graph, i in graph.sources[i].metadata.version.map { .string($0) } },
  ].adding(noticeProperties { graph, i in graph.sources[i].notices })

  private static let passage = [
    NodeProperty("column") { graph, i in .integer(graph.passages[i].position.column) },
    NodeProperty("end") { graph, i in .integer(graph.passages[i].range.end) },
    NodeProperty("id") { graph, i in .string(graph.passageID(i)) },
    NodeProperty("line") { graph, i in .integer(graph.passages[i].position.line) },
    NodeProperty("notes") { graph, i in
      .list(ofStrings: graph.passages[i].notes.map(\.text))
    },
    NodeProperty("origin_line") { graph, i in
      graph.passages[i].origin?.line.map { .integer($0) }
    },
    NodeProperty("origin_path") { graph, i in
      graph.passages[i].origin?.path.map { .string($0) }
    },
    NodeProperty("section") { graph, i in graph.passages[i].section.map { .string($0) } },
    NodeProperty("start") { graph, i in .integer(graph.passages[i].range.start) },
    NodeProperty("text") { graph, i in .string(graph.passages[i].text) },
  ]

  private static let claim = [
    NodeProperty("id") { graph, i in .string(graph.claims[i].id.description) },
    NodeProperty("kind") { graph, i in .string(graph.claims[i].claim.kind.rawValue) },
    NodeProperty("label") { graph, i in .string(graph.claims[i].claim.notation) },
    NodeProperty("object") { graph, i in
      graph.claims[i].object.map { .string(graph.concepts[$0].name) }
    },
    NodeProperty("polarity") { graph, i in .string(graph.claims[i].claim.polarity.rawValue) },
    NodeProperty("predicate") { graph, i in .string(graph.claims[i].claim.predicate.rawValue) },
    NodeProperty("regimen") { graph, i in
      graph.claims[i].claim.regimen.map { .string($0.rawValue) }
    },
    NodeProperty("subject") { graph, i in
      .string(graph.concepts[graph.claims[i].subject].name)
    },
  ]

  private static let concept = [
    NodeProperty("id") { graph, i in
      let concept = graph.concepts[i]
      return .string("\(concept.type.rawValue.folded):\(concept.name.folded)")
    },
    NodeProperty("identifier") { graph, i in graph.concepts[i].identifier.map { .string($0) } },
    NodeProperty("name") { graph, i in .string(graph.concepts[i].name) },
  ]

  private static let dose = [
    NodeProperty("high") { graph, i in graph.doses[i].high.map { .double($0) } },
    NodeProperty("id") { graph, i in .string("dose:\(NodeKey(graph.doses[i]))") },
    NodeProperty("label") { graph, i in .string(graph.doses[i].notation) },
    NodeProperty("low") { graph, i in graph.doses[i].low.map { .double($0) } },
    NodeProperty("per") { graph, i in graph.doses[i].per.map { .string($0) } },
    NodeProperty("relative_to") { graph, i in graph.doses[i].relativeTo.map { .string($0) } },
    NodeProperty("role") { graph, i in graph.doses[i].role.map { .string($0.rawValue) } },
    NodeProperty("unit") { graph, i in .string(graph.doses[i].unit) },
  ]

  private static let authority = [
    NodeProperty("id") { graph, i in
      let authority = graph.authorities[i]
      return .string("\(authority.kind.rawValue):\(authority.name.folded)")
    },
    NodeProperty("kind") { graph, i in .string(graph.authorities[i].kind.rawValue) },
    NodeProperty("name") { graph, i in .string(graph.authorities[i].name) },
  ]

  private static let reference = [
    NodeProperty("authors") { graph, i in .list(ofStrings: graph.references[i].work.authors) },
    NodeProperty("container") { graph, i in
      graph.references[i].work.container.map { .string($0) }
    },
    NodeProperty("id") { graph, i in .string(graph.references[i].id) },
    NodeProperty("identifiers") { graph, i in
      .list(ofStrings: graph.references[i].work.identifiers.map(\.description))
    },
    NodeProperty("title") { graph, i in graph.references[i].work.title.map { .string($0) } },
    NodeProperty("uri") { graph, i in graph.references[i].uri.map { .string($0) } },
    NodeProperty("year") { graph, i in graph.references[i].work.year.map { .integer($0) } },
  ].adding(noticeProperties { graph, i in graph.references[i].work.notices })
}
