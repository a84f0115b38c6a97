import Checks
import ClaimGraph
import Claims
import Findings
import GraphImage
import GraphStore
import Reporters

extension Workspace {
  /// Prints everything that a graph has to say of a claim: who states it, who supports it, what is against it.
  ///
  /// - Parameters:
  ///   - id: the id of the claim, or its first digits.
  ///   - write: takes the text.
  /// - Returns: what became of the files, where the graph came from files.
  /// - Throws: `StetError` where there is no such claim, or several begin so.
  public func claim(
    _ id: String, of source: GraphSource, write: ([UInt8]) throws -> Void
  ) throws -> ReadingSummary? {
    try StetError.wrap {
      let (graph, reading) = try claimGraph(of: source)
      let account = ClaimAccount(ofClaim: try find(id, in: graph), in: graph)
      try write(Array(ClaimAccountReporter.report(account).utf8))
      return reading
    }
  }

  /// Fewer digits name no claim.
  private static let leastDigits = 4
  /// Claims that are listed where several begin with the digits.
  private static let listed = 5

  private func find(_ id: String, in graph: ClaimGraph) throws -> Int {
    let digits = id.lowercased()
    guard digits.utf8.count >= Self.leastDigits, digits.utf8.count <= 32,
      digits.allSatisfy(\.isHexDigit)
    else {
      throw StetError(
        "\(id) is no id of a claim: \(Self.leastDigits) to 32 hexadecimal digits, as `stet extract` prints them"
      )
    }
    if let claim = ClaimID(digits: digits).flatMap({ graph.claim(withID: $0) }) { return claim }
    let found = graph.claims.indices.filter {
      graph.claims[$0].id.description.utf8.starts(with: digits.utf8)
    }
    guard let first = found.first else { throw StetError("there is no claim \(id)") }
    guard found.count == 1 else {
      throw StetError(
        "\(found.count) claims begin with \(id)",
        details: found.prefix(Self.listed).map {
          let node = graph.claims[$0]
          return "\(node.id)  \(node.claim.subjectWording) \(node.claim.predicateWording)"
        })
    }
    return first
  }

  private func claimGraph(of source: GraphSource) throws -> (ClaimGraph, ReadingSummary?) {
    switch source {
    case .store(let path):
      guard !GraphImage.isImage(path: path) else {
        throw StetError("\(path): is a graph image, which holds no documents; name a store")
      }
      return (try GraphStore(readingFrom: path).load(), nil)
    case .paths(let paths): return try graph(ofFiles: paths)
    }
  }
}
