import Foundation
import GraphModel

@testable import Cypher

/// Runs one scenario of the openCypher conformance kit against a graph of its own.
struct ConformanceScenario {
  enum Outcome: Equatable {
    case passed
    case failed(String)
    case skipped(String)
  }

  let scenario: GherkinScenario
  /// Queries that make the named graphs of the kit.
  let namedGraphs: [String: String]

  func run() -> Outcome {
    let graph = PropertyGraph()
    var parameters: [String: CypherValue] = [:]
    var procedures: [Procedure] = []
    var answer: Result<QueryResult, CypherError>?
    var before = GraphContents(of: graph)
    for step in scenario.steps {
      let text = step.text
      if text == "an empty graph" || text == "any graph" { continue }
      if text.hasPrefix("the "), text.hasSuffix(" graph") {
        let name = String(text.dropFirst(4).dropLast(6))
        guard let query = namedGraphs[name] else { return .skipped("no graph '\(name)'") }
        if let problem = execute(query, graph, [:]) { return .failed("graph: \(problem)") }
      } else if text == "having executed:" {
        if let problem = execute(step.document ?? "", graph, parameters) {
          return .failed("set-up: \(problem)")
        }
      } else if text == "parameters are:" {
        for row in step.table where row.count == 2 {
          guard let value = ExpectedValueReader.read(row[1]) else {
            return .failed("cannot read parameter \(row[1])")
          }
          parameters[row[0]] = value.parameter
        }
      } else if text.hasPrefix("there exists a procedure ") {
        guard let procedure = TableProcedure.make(text, step.table) else {
          return .failed("cannot read procedure")
        }
        procedures.append(procedure)
      } else if text == "executing query:" || text == "executing control query:" {
        before = GraphContents(of: graph)
        do {
          answer = .success(
            try CypherEngine.run(
              step.document ?? "", on: graph, parameters: parameters,
              limits: QueryLimits(timeout: 20), procedures: ProcedureCatalogue(procedures)))
        } catch { answer = .failure(error) }
      } else if text.hasPrefix("the result should be") {
        if let problem = checkResult(step, answer) { return .failed(problem) }
      } else if text == "no side effects" || text == "the side effects should be:" {
        let found = GraphContents(of: graph).changes(since: before)
        var expected: [String: Int] = [:]
        for row in step.table where row.count == 2 { expected[row[0]] = Int(row[1]) }
        if found != expected { return .failed("side effects \(found), expected \(expected)") }
      } else if text.contains(" should be raised at ") {
        if let problem = checkError(text, answer) { return .failed(problem) }
      } else {
        return .skipped("step not understood: \(text)")
      }
    }
    return .passed
  }

  private func execute(
    _ query: String, _ graph: PropertyGraph, _ parameters: [String: CypherValue]
  ) -> String? {
    do {
      _ = try CypherEngine.run(query, on: graph, parameters: parameters)
      return nil
    } catch { return error.message }
  }

  private func checkResult(
    _ step: GherkinStep, _ answer: Result<QueryResult, CypherError>?
  ) -> String? {
    switch answer {
    case nil: return "no query"
    case .failure(let error): return "\(error.kind.rawValue) \(error.code): \(error.message)"
    case .success(let result):
      if step.text == "the result should be empty" {
        return result.rows.isEmpty ? nil : "\(result.rows.count) rows, expected none"
      }
      let header = step.table.first ?? []
      guard header.sorted() == result.columns.sorted() else {
        return "columns \(result.columns), expected \(header)"
      }
      let order = header.compactMap { result.columns.firstIndex(of: $0) }
      var expected: [[ExpectedValue]] = []
      for row in step.table.dropFirst() {
        let values = row.compactMap(ExpectedValueReader.read)
        guard values.count == row.count else { return "cannot read \(row)" }
        expected.append(values)
      }
      var found = result.rows.map { row in order.map { ExpectedValue(row[$0], in: result) } }
      if step.text.contains("ignoring element order for lists") {
        expected = expected.map { $0.map(\.unordered) }
        found = found.map { $0.map(\.unordered) }
      }
      if !step.text.contains("in order") {
        expected.sort { "\($0)" < "\($1)" }
        found.sort { "\($0)" < "\($1)" }
      }
      return found == expected ? nil : "rows \(found), expected \(expected)"
    }
  }

  private func checkError(_ text: String, _ answer: Result<QueryResult, CypherError>?) -> String? {
    guard case .failure(let error) = answer else { return "no error, expected \(text)" }
    let parts = text.split(separator: " ")
    let kind = parts.first { $0.hasSuffix("Error") || $0.hasSuffix("Missing") } ?? ""
    let code = parts.last ?? ""
    let phase: CypherError.Phase? =
      text.contains("compile time") ? .compileTime : text.contains("runtime") ? .runtime : nil
    let isRight =
      error.kind.rawValue == kind && (error.code == code || code == "*")
      && (phase == nil || phase == error.phase)
    return isRight
      ? nil : "\(error.kind.rawValue) \(error.code) (\(error.phase)), expected \(text)"
  }
}
