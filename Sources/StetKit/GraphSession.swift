import Cypher
import GraphModel

/// A graph that is asked many things, one after another. Not to be used by two threads at a time.
public final class GraphSession {
  /// What became of the files, where the graph came from files.
  public let reading: ReadingSummary?
  private let session: QuerySession

  init(graph: any QueryableGraph, reading: ReadingSummary?, options: QueryOptions) {
    self.reading = reading
    session = QuerySession(graph: graph, limits: options.limits)
  }

  /// Answers a request of one line of JSON, `{"query": "…", "params": {…}}`, with another,
  /// `{"columns":[…],"rows":[[…]],"ms":…}` or `{"error":"…"}`.
  public func answer(request: [UInt8]) -> [UInt8] { session.answer(request: request) }
}
