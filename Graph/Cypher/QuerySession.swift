import GraphModel

/// Many queries on one graph, one after another: what was planned is kept for when the same text comes again.
package final class QuerySession {
  package let graph: any QueryableGraph
  package var limits: QueryLimits
  private let functions: [QueryFunction]
  private var plans: [String: PreparedQuery] = [:]
  private static let planLimit = 256

  package init(
    graph: any QueryableGraph, limits: QueryLimits = .standard, functions: [QueryFunction] = []
  ) {
    self.graph = graph
    self.functions = functions
    self.limits = limits
  }

  /// As `CypherEngine.run`.
  package func run(
    _ text: String, parameters: [String: CypherValue] = [:]
  ) throws(CypherError) -> QueryResult {
    // A graph that changes may want another plan for the same text.
    guard !(graph is any MutableGraph) else {
      return try CypherEngine.run(
        text, on: graph, parameters: parameters, limits: limits, functions: functions)
    }
    let prepared: PreparedQuery
    if let found = plans[text] {
      prepared = found
    } else {
      prepared = try CypherEngine.prepare(
        text, on: graph, parameters: parameters, functions: functions)
      if plans.count >= Self.planLimit { plans = [:] }
      // A plan that counts its rows counts those of one run.
      if prepared.mode == .run { plans[text] = prepared }
    }
    return try prepared.run(on: graph, parameters: parameters, limits: limits)
  }

  /// Words that queries on the graph are written with: keywords, functions, labels, types and properties;
  /// sorted.
  package var words: [String] {
    var words = Set(Keyword.allCases.map(\.rawValue)).union(FunctionCatalogue.names)
    words.formUnion(functions.map(\.name))
    words.formUnion(graph.labels)
    words.formUnion(graph.relationshipTypes)
    if let keys = try? run("CALL db.propertyKeys()") {
      for case .string(let name)? in keys.rows.map(\.first) { words.insert(name) }
    }
    return words.sorted()
  }

  /// Answers a request, a line of JSON `{"query": "…", "params": {…}}`, with a line
  /// `{"columns":[…],"rows":[[…]],"ms":…}`, or `{"error":"…","line":…,"column":…,"hint":…}`. `ms` is the time the
  /// query took in milliseconds, without reading the request and writing the answer.
  ///
  /// Notices of the query follow as `"notices":[…]` where there are some, and what EXPLAIN and PROFILE
  /// print as `"plan"`.
  package func answer(request: [UInt8]) -> [UInt8] {
    guard case .map(let map)? = JSONValueReader.value(request),
      case .string(let text)? = map["query"]
    else { return Self.failure("a request is {\"query\": \"…\", \"params\": {…}} on one line") }
    var parameters: [String: CypherValue] = [:]
    switch map["params"] {
    case nil, .null?: break
    case .map(let values)?: for (name, value) in values.entries { parameters[name] = value }
    default: return Self.failure("\"params\" must be an object")
    }
    do throws(CypherError) {
      let start = ContinuousClock.now
      let result = try run(text, parameters: parameters)
      return Self.line(result, after: ContinuousClock.now - start)
    } catch {
      return Self.failure(
        error.message, line: error.line, column: error.column, hint: error.hint)
    }
  }

  private static func line(_ result: QueryResult, after time: Duration) -> [UInt8] {
    var bytes = Array("{\"columns\":".utf8)
    append(result.columns, to: &bytes)
    bytes += ",\"rows\":".utf8
    JSONResultWriter.append(rowsOf: result, to: &bytes)
    if !result.notices.isEmpty {
      bytes += ",\"notices\":".utf8
      append(result.notices.map(\.message), to: &bytes)
    }
    if let plan = result.plan {
      bytes += ",\"plan\":".utf8
      JSONResultWriter.append(plan, to: &bytes)
    }
    let (seconds, fraction) = time.components
    let microseconds = seconds * 1_000_000 + fraction / 1_000_000_000_000
    let rest = String(microseconds % 1000)
    bytes += ",\"ms\":\(microseconds / 1000).".utf8
    bytes += (String(repeating: "0", count: 3 - rest.utf8.count) + rest + "}\n").utf8
    return bytes
  }

  private static func append(_ texts: [String], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      JSONResultWriter.append(text, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private static func failure(
    _ message: String, line: Int = 0, column: Int = 0, hint: String? = nil
  ) -> [UInt8] {
    var bytes = Array("{\"error\":".utf8)
    JSONResultWriter.append(message, to: &bytes)
    if line > 0 { bytes += ",\"line\":\(line),\"column\":\(column)".utf8 }
    if let hint {
      bytes += ",\"hint\":".utf8
      JSONResultWriter.append(hint, to: &bytes)
    }
    bytes += "}\n".utf8
    return bytes
  }
}
