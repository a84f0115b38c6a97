import ClaimGraph
import Claims
import GraphFixtures
import GraphModel
import Testing

@Suite("The claim graph as nodes and relationships")
struct QueryViewTests {
  private var graph: ClaimGraph {
    var graph = ClaimGraph()
    for article in Shelf.all { graph.merge(article.document, article.result) }
    graph.seal()
    if let a = graph.claim(withID: ClaimID(Shelf.treats)),
      let b = graph.claim(withID: ClaimID(Shelf.doesNotTreat))
    {
      graph.relate([
        Contradiction(claimA: a, claimB: b, rule: "r", reason: "denied", severity: "error")
      ])
    }
    return graph
  }

  private func string(_ value: PropertyValue?) -> String? {
    if case .string(let text) = value { return text }
    return nil
  }

  @Test("Labels and types in use are listed, and counted as they can be enumerated")
  func counts() {
    let graph = graph
    #expect(
      graph.labels == [
        "Authority", "Claim", "Concept", "Condition", "Dose", "Passage", "Population", "Reference",
        "Source", "Substance",
      ])
    #expect(
      graph.relationshipTypes == [
        "ASSERTS", "CITES", "CONTAINS", "CONTRADICTS", "HAS_DOSE", "IDENTIFIES", "IN_CONTEXT",
        "OBJECT", "SUBJECT",
      ])
    for label in graph.labels {
      let nodes = graph.nodes(label: label)
      #expect(nodes.count == graph.nodeCount(label: label))
      #expect(nodes == nodes.sorted())
      #expect(nodes.allSatisfy { graph.labels(of: $0).contains(label) })
    }
    let all = graph.nodes(label: nil)
    #expect(all.count == graph.nodeCount)
    #expect(
      all.reduce(0) { $0 + graph.labels(of: $1).count }
        == graph.labels.reduce(0) {
          $0 + graph.nodeCount(label: $1)
        })
    let relationships = graph.relationships()
    #expect(relationships.map(\.id.rawValue) == Array(0..<graph.relationshipCount))
    for type in graph.relationshipTypes {
      #expect(relationships.count { $0.type == type } == graph.relationshipCount(type: type))
    }
    #expect(graph.nodeCount(label: "Nothing") == 0)
    #expect(graph.nodes(label: "Nothing").isEmpty)
  }

  @Test("The relationships at the nodes are those of the graph")
  func adjacency() {
    let graph = graph
    let all = graph.relationships()
    for node in graph.nodes(label: nil) {
      #expect(
        graph.relationships(of: node, direction: .outgoing, types: [])
          == all.filter { $0.start == node })
      #expect(
        graph.relationships(of: node, direction: .incoming, types: [])
          == all.filter { $0.end == node })
      #expect(
        graph.relationships(of: node, direction: .both, types: ["SUBJECT", "ASSERTS"])
          == all.filter {
            ($0.start == node || $0.end == node) && ["SUBJECT", "ASSERTS"].contains($0.type)
          })
    }
    for record in all { #expect(graph.record(of: record.id) == record) }
  }

  @Test("A path from a source leads over its passages to what it claims and cites")
  func path() throws {
    let graph = graph
    let source = try #require(
      graph.nodes(label: "Source", property: "path", equals: .string("shelf/a.txt"))?.first)
    #expect(string(graph.property("title", of: source)) == "Velorin today")
    let passages = graph.relationships(of: source, direction: .outgoing, types: ["CONTAINS"])
    let cited = passages.flatMap {
      graph.relationships(of: $0.end, direction: .outgoing, types: ["CITES"])
    }
    #expect(
      cited.map { string(graph.property("id", of: $0.end)) } == [
        "institution:fen institute", "doi:10.5555/abc.1",
      ])
  }

  @Test(
    "Two spellings of a reference are one node, and it identifies the source it is the address of")
  func references() throws {
    let graph = graph
    let paper = try #require(
      graph.nodes(label: "Reference", property: "id", equals: .string("doi:10.5555/abc.1"))?.first)
    #expect(graph.relationships(of: paper, direction: .incoming, types: ["CITES"]).count == 2)
    let identifies = graph.relationships().filter { $0.type == "IDENTIFIES" }
    #expect(identifies.count == 1)
    let end = try #require(identifies.first?.end)
    #expect(string(graph.property("path", of: end)) == "shelf/a.txt")
  }

  @Test("A passage cites what its claims cite and what its own words name, each once")
  func cites() throws {
    var article = Article("x.txt", "The Fen Institute says velorin treats trudge fever [1] [1].")
    let institute = article.cite("The Fen Institute", .institution, authority: "Fen Institute")
    let marker = article.cite("[1]", .reference, reference: "[1]")
    article.cite("velorin treats trudge fever", .vague, authority: "hearsay")
    article.state("velorin treats trudge fever", Shelf.treats, citing: [institute, marker])
    article.state("velorin treats trudge fever", Shelf.relieves, citing: [institute])
    var graph = ClaimGraph()
    graph.merge(article.document, article.result)
    graph.seal()
    let cites = graph.relationships().filter { $0.type == "CITES" }
    #expect(
      cites.map { string(graph.property("id", of: $0.end)) } == [
        "institution:fen institute", "vague:hearsay", "x.txt#[1]",
      ])
    #expect(graph.nodeCount(label: "Passage") == 1)
  }

  @Test("Every node has an id of its own, by which it can be found")
  func ids() {
    let graph = graph
    var ids: Set<String> = []
    for node in graph.nodes(label: nil) {
      let id = string(graph.property("id", of: node)) ?? ""
      #expect(ids.insert(id).inserted)
      for label in graph.labels(of: node) {
        #expect(graph.nodes(label: label, property: "id", equals: .string(id)) == [node])
      }
    }
    #expect(graph.nodes(label: "Claim", property: "id", equals: .string("no such id")) == [])
  }

  @Test(
    "An index answers as a scan does",
    arguments: [
      ("Concept", "name", "velorin"), ("Concept", "name", "Velorin"),
      ("Substance", "name", "velorin"),
      ("Condition", "name", "velorin"), ("Authority", "name", "Fen Institute"),
      ("Claim", "subject", "velorin"), ("Claim", "object", "trudge fever"),
      ("Claim", "object", "x"),
      ("Source", "path", "shelf/b.txt"), ("Source", "id", "shelf/b.txt"), ("Passage", "name", "x"),
    ])
  func index(label: String, property: String, text: String) {
    let graph = graph
    let scan = graph.nodes(label: label).filter {
      graph.property(property, of: $0) == .string(text)
    }
    #expect(graph.nodes(label: label, property: property, equals: .string(text)) == scan)
  }

  @Test(
    "There is no index for other properties, nor for text that can be equal in several encodings")
  func noIndex() {
    #expect(graph.nodes(label: "Claim", property: "kind", equals: .string("dosage")) == nil)
    #expect(graph.nodes(label: "Concept", property: "name", equals: .string("café")) == nil)
    #expect(graph.nodes(label: "Dose", property: "low", equals: .double(1)) == nil)
  }

  @Test("The properties of a node are sorted and the same as those asked for one by one")
  func properties() {
    let graph = graph
    for node in graph.nodes(label: nil) {
      let properties = graph.properties(of: node)
      #expect(properties.map(\.name) == properties.map(\.name).sorted())
      for (name, value) in properties { #expect(graph.property(name, of: node) == value) }
    }
    for record in graph.relationships() {
      for (name, value) in graph.properties(of: record.id) {
        #expect(graph.property(name, of: record.id) == value)
      }
    }
  }

  @Test("An assertion says how certain it is and who is named for it, if anyone")
  func attribution() {
    let graph = graph
    let asserts = graph.relationships().filter { $0.type == "ASSERTS" }
    let attributions = asserts.map { string(graph.property("attribution", of: $0.id)) }
    #expect(
      attributions == [
        "Fen Institute; doi:10.5555/ABC.1", nil, nil, "Studies suggest", "[3]",
        "https://doi.org/10.5555/abc.1", "[3]", "STUDIES SUGGEST",
      ])
    #expect(asserts.count { graph.property("certainty", of: $0.id) == .string("hedged") } == 1)
  }

  @Test("Labels read as sentences")
  func labels() {
    let graph = graph
    let labels = graph.nodes(label: "Claim").map { string(graph.property("label", of: $0)) ?? "" }
    #expect(
      labels == [
        "velorin treats trudge fever", "velorin (low) has dose 1–5 mg/day",
        "velorin (low) treats joint pain", "velorin (low) has dose 1.5–4.5 mg/day",
        "velorin: not treats trudge fever",
      ])
  }

  @Test("An empty graph has nothing")
  func empty() {
    let graph = ClaimGraph()
    #expect(graph.labels.isEmpty && graph.relationshipTypes.isEmpty)
    #expect(graph.nodeCount == 0 && graph.relationships().isEmpty)
    #expect(graph.labels(of: NodeID(0)).isEmpty)
    #expect(graph.record(of: RelationshipID(0)) == nil)
    #expect(graph.relationships(of: NodeID(-1), direction: .both, types: []).isEmpty)
  }
}
