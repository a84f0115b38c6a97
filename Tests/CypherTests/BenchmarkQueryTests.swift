import Foundation
import GraphModel
import Testing

@testable import Cypher

/// The queries of the LDBC Social Network Benchmark.
struct BenchmarkQueryTests {
  @Test func benchmarkQueriesParseAndPlan() throws {
    guard let folder = SharedData.folder.map({ $0 + "/data/graph/ldbc/queries" }),
      let files = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else {
      print("LDBC queries: skipped, no folder of queries (set STET_SHARED)")
      return
    }
    var failures: [String] = []
    for file in files.sorted() where file.hasSuffix(".cypher") {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      do {
        _ = try CypherEngine.prepare(text, on: PropertyGraph(), parameters: [:])
      } catch {
        failures.append("\(file): \(error.render(query: text))")
      }
    }
    #expect(failures == [])
  }
}
