import ClaimGraph
import Cypher
import Extraction
import Findings
import GraphExport
import GraphImage
import GraphModel
import GraphStore

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Workspace {
  /// Runs an openCypher query.
  /// - Parameter write: takes the answer, data and nothing else.
  /// - Returns: what became of the files, where the graph came from files.
  public func query(
    _ text: String, of source: GraphSource, format: QueryFormat = .table,
    options: QueryOptions = QueryOptions(), write: ([UInt8]) throws -> Void
  ) throws -> ReadingSummary? {
    try StetError.wrap {
      let (graph, reading) = try graph(of: source)
      let result = try answer(text, on: graph, options)
      for notice in result.notices {
        observer.notice(Notice(kind: .warning, path: "query", message: notice.sentence))
      }
      try write(Array(format.text(of: result).utf8))
      return reading
    }
  }

  /// Opens a graph for many queries.
  /// - Parameters:
  ///   - source: nil for an empty graph that can be written.
  ///   - isScratch: whether the graph is copied into memory, where it can be written.
  public func session(
    on source: GraphSource?, isScratch: Bool = false, options: QueryOptions = QueryOptions()
  ) throws -> GraphSession {
    try StetError.wrap {
      guard let source else { return GraphSession(graph: PropertyGraph(), options: options) }
      let (graph, _) = try graph(of: source)
      return GraphSession(
        graph: isScratch ? PropertyGraph(copying: graph) : graph, options: options)
    }
  }

  /// Makes a graph image, a store for reading alone: of a folder of CSV files, `nodes_<Label>.csv` and
  /// `edges_<TYPE>.csv`, or of a store.
  public func load(_ path: String, into image: String) throws -> LoadSummary {
    try StetError.wrap {
      if Self.isFolder(path) {
        let summary = try FolderLoader(folder: path).load(into: image)
        return LoadSummary(nodes: summary.nodes, relationships: summary.relationships)
      }
      let (graph, _) = try graph(of: .store(path))
      try GraphConverter.write(graph, to: image)
      return LoadSummary(nodes: graph.nodeCount, relationships: graph.relationshipCount)
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
        case .graphml: try Self.writeGraphML(graph, to: path)
        }
      return ExportSummary(
        reading: reading, nodes: graph.nodeCount, relationships: graph.relationshipCount,
        losses: losses.messages)
    }
  }

  /// The number of nodes and relationships of a store, in all and of each kind.
  public func statistics(ofStore path: String) throws -> [(name: String, value: Int)] {
    try StetError.wrap {
      if GraphImage.isImage(path: path) {
        let image = try GraphImage(path: path)
        return Self.counts(of: image) + [("bytes", image.byteCount)]
      }
      let store = try GraphStore(readingFrom: path)
      let graph = try store.load()
      var rows = Self.counts(of: graph)
      rows.append(("sentences", graph.sources.reduce(0) { $0 + $1.coverage.sentences }))
      rows.append(
        ("sentences not checked", graph.sources.reduce(0) { $0 + $1.coverage.notChecked.count }))
      var losses = LossTally()
      for source in graph.sources { losses.add(source.losses) }
      rows += losses.losses.map { ("not imported: \($0.what)", $0.count) }
      rows.append(("bytes", try store.statistics().bytes))
      return rows
    }
  }

  private static func writeGraphML(
    _ graph: some QueryableGraph, to path: String
  ) throws -> LossReport { try GraphMLWriter.write(graph, to: path) }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func counts(of graph: some QueryableGraph) -> [(name: String, value: Int)] {
    [("nodes", graph.nodeCount), ("relationships", graph.relationshipCount)]
      + graph.labels.map { ("  (:\($0))", graph.nodeCount(label: $0)) }
      + graph.relationshipTypes.map { ("  [:\($0)]", graph.relationshipCount(type: $0)) }
  }

  private func answer(
    _ text: String, on graph: any QueryableGraph, _ options: QueryOptions
  ) throws -> QueryResult {
    do throws(CypherError) {
      return try CypherEngine.run(
        text, on: graph, parameters: options.parameters.values, limits: options.limits,
        functions: ClaimFunctions.all)
    } catch {
      throw StetError(error, query: text)
    }
  }

  /// The graph of a store as it was saved, or of files read now.
  private func graph(of source: GraphSource) throws -> (any QueryableGraph, ReadingSummary?) {
    switch source {
    case .store(let path) where GraphImage.isImage(path: path):
      return (try GraphImage(path: path), nil)
    case .store(let path):
      return (try GraphStore(readingFrom: path).load(), nil)
    case .paths(let paths): return try self.graph(ofFiles: paths)
    }
  }

  /// The graph of files read now.
  func graph(ofFiles paths: [String]) throws -> (ClaimGraph, ReadingSummary) {
    let extractor = try extractor()
    var graph = ClaimGraph()
    let reading = try reader.read(paths) { document in
      SourceContent(document, extractor.extract(document))
    } deliver: {
      graph.merge($0)
    }
    graph.seal()
    graph.relate(ClaimRelater.relate(graph, jobs: settings.jobs))
    return (graph, reading)
  }
}

extension QueryFormat {
  /// The plan, where the query asked for it, else the rows.
  func text(of result: QueryResult) -> String {
    // PROFILE answers both; what is read by programs stays rows.
    guard let plan = result.plan else { return form.write(result) }
    return self == .table ? (result.rows.isEmpty ? "" : form.write(result) + "\n") + plan : plan
  }

  private var form: QueryResultFormat {
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
