import Cypher
import GraphModel

/// A graph that is asked many things, one after another. Not to be used by two threads at a time.
public final class GraphSession {
  private let session: QuerySession

  init(graph: any QueryableGraph, options: QueryOptions) {
    session = QuerySession(
      graph: graph, limits: options.limits, functions: ClaimFunctions.all)
  }

  /// Answers a request of one line of JSON, `{"query": "…", "params": {…}}`, with another,
  /// `{"columns":[…],"rows":[[…]],"ms":…}` or `{"error":"…"}`.
  public func answer(request: [UInt8]) -> [UInt8] { session.answer(request: request) }

  /// Answers a query.
  /// - Throws: `StetError` with the place and a hint.
  public func ask(
    _ text: String, format: QueryFormat = .table, parameters: QueryParameters = QueryParameters()
  ) throws -> QueryAnswer {
    let start = ContinuousClock.now
    let result: QueryResult
    do throws(CypherError) {
      result = try session.run(text, parameters: parameters.values)
    } catch {
      throw StetError(error, query: text)
    }
    let (seconds, fraction) = (ContinuousClock.now - start).components
    return QueryAnswer(
      text: result.columns.isEmpty && result.plan == nil ? "" : format.text(of: result),
      rows: result.rows.count, seconds: Double(seconds) + Double(fraction) / 1e18,
      notices: result.notices.map(\.sentence), changes: result.changes.sentence)
  }

  /// Whether a text is a whole query: whether a semicolon ends it, outside of strings and comments.
  public func isComplete(_ text: String) -> Bool { QueryText.isEnded(text) }

  /// Words that queries are written with: keywords, functions, and the labels, types and properties of the
  /// graph; sorted.
  public var words: [String] { session.words }
}

extension StetError {
  init(_ error: CypherError, query: String) {
    let lines = error.render(query: query).split(
      separator: "\n", omittingEmptySubsequences: false)
    self.init(String(lines.first ?? ""), details: lines.dropFirst().map(String.init))
  }
}

extension QueryNotice {
  var sentence: String {
    "\(message) (line \(line), column \(column))" + (hint.map { "; " + $0 } ?? "")
  }
}

extension GraphChanges {
  fileprivate var sentence: String {
    let parts = [
      (nodesCreated, "node", "created"), (nodesDeleted, "node", "deleted"),
      (relationshipsCreated, "relationship", "created"),
      (relationshipsDeleted, "relationship", "deleted"), (propertiesSet, "property", "set"),
      (labelsAdded, "label", "added"), (labelsRemoved, "label", "removed"),
    ]
    return parts.filter { $0.0 > 0 }.map { count, thing, done in
      let plural = thing == "property" ? "properties" : thing + "s"
      return "\(count) \(count == 1 ? thing : plural) \(done)"
    }.joined(separator: ", ")
  }
}
