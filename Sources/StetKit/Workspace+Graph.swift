import ClaimGraph
import Cypher
import Extraction
import GraphExport
import GraphModel
import GraphStore

extension Workspace {
  /// Runs an openCypher query.
  /// - Parameter write: takes the answer, data and nothing else.
  /// - Returns: what became of the files, where the graph came from files.
  public func query(
    _ text: String, of source: GraphSource, format: QueryFormat = .table,
    write: ([UInt8]) throws -> Void
  ) throws -> ReadingSummary? {
    try StetError.wrap {
      let (graph, reading) = try graph(of: source)
      try write(Array(format.form.write(try answer(text, on: graph)).utf8))
      return reading
    }
  }

  /// Writes the graph to a file, which is there only when it is complete.
  public func export(
    _ source: GraphSource, format: GraphFormat, to path: String
  ) throws -> ExportSummary {
    try StetError.wrap {
      let (graph, reading) = try graph(of: source)
      let losses =
        switch format {
        case .graphml: try GraphMLWriter.write(graph, to: path)
        }
      return ExportSummary(
        reading: reading, nodes: graph.nodeCount, relationships: graph.relationshipCount,
        losses: losses.messages)
    }
  }

  /// The number of nodes and relationships of a store, in all and of each kind.
  public func statistics(ofStore path: String) throws -> [(name: String, value: Int)] {
    try StetError.wrap {
      let store = try GraphStore(readingFrom: path)
      let graph = try store.load()
      var rows = [("nodes", graph.nodeCount), ("relationships", graph.relationshipCount)]
      rows += graph.labels.map { ("  (:\($0))", graph.nodeCount(label: $0)) }
      rows += graph.relationshipTypes.map { ("  [:\($0)]", graph.relationshipCount(type: $0)) }
      rows.append(("sentences", graph.sources.reduce(0) { $0 + $1.coverage.sentences }))
      rows.append(
        ("sentences not checked", graph.sources.reduce(0) { $0 + $1.coverage.notChecked.count }))
      rows.append(("bytes", try store.statistics().bytes))
      return rows
    }
  }

  private func answer(_ text: String, on graph: ClaimGraph) throws -> QueryResult {
    do throws(CypherError) {
      return try CypherEngine.run(text, on: graph)
    } catch {
      let lines = error.render(query: text).split(separator: "\n", omittingEmptySubsequences: false)
      throw StetError(String(lines.first ?? ""), details: lines.dropFirst().map(String.init))
    }
  }

  /// The graph of a store as it was saved, or of files read now.
  private func graph(of source: GraphSource) throws -> (ClaimGraph, ReadingSummary?) {
    switch source {
    case .store(let path):
      return (try GraphStore(readingFrom: path).load(), nil)
    case .paths(let paths):
      let extractor = try extractor()
      var graph = ClaimGraph()
      let reading = try reader.read(paths) { document in
        SourceContent(document, extractor.extract(document))
      } deliver: {
        graph.merge($0)
      }
      graph.seal()
      graph.relate(ClaimRelater.relate(graph))
      return (graph, reading)
    }
  }
}

extension QueryFormat {
  fileprivate var form: QueryResultFormat {
    switch self {
    case .table: .table
    case .csv: .csv
    case .tsv: .tsv
    case .json: .json
    case .jsonl: .jsonl
    case .markdown: .markdown
    }
  }
}
