import Foundation
import Mutation
import Scoring

// Measures which of the pairs of conclusions that answer a question in opposite ways `stet check` finds to contradict one
// another, each conclusion being an article of its own, and all of them checked at once. Called by scripts/evaluate.

/// Two conclusions, by their place in the list.
struct Pair: Hashable {
  let first: Int
  let second: Int

  init(_ a: Int, _ b: Int) { (first, second) = (min(a, b), max(a, b)) }
}

func pairs(in findings: [FoundFinding], of conclusions: [Conclusion]) -> Set<Pair> {
  let numbers = Dictionary(
    uniqueKeysWithValues: conclusions.enumerated().map { ("\($1.id).txt", $0) })
  var found: Set<Pair> = []
  for finding in findings where FoundFinding.contradictions.contains(finding.rule) {
    let here = ([finding.location] + (finding.also ?? [])).compactMap { numbers[$0.source] }
    let there = (finding.related ?? []).compactMap { numbers[$0.source] }
    for a in here {
      for b in there where a != b { found.insert(Pair(a, b)) }
    }
  }
  return found
}

func run(_ arguments: [String]) throws {
  guard arguments.count == 5 else {
    throw InputError("oppose", "STET CONCLUSIONS.jsonl NAME FOLDER MEASURE.tsv")
  }
  let folder = URL(fileURLWithPath: arguments[3])
  let conclusions = try JSONLines.read(
    Conclusion.self, from: URL(fileURLWithPath: arguments[1]))
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for conclusion in conclusions {
    try Data((conclusion.conclusion + "\n").utf8).write(
      to: folder.appendingPathComponent("\(conclusion.id).txt"))
  }
  let lines = try Command(path: arguments[0]).lines(
    ["check", ".", "--format", "jsonl", "--fail-on", "never", "--no-config"], in: folder)
  let decoder = JSONDecoder()
  let found = pairs(
    in: try lines.map { try decoder.decode(FoundFinding.self, from: $0) }, of: conclusions)
  let right = found.count { conclusions[$0.first].opposes(conclusions[$0.second]) }
  var opposed = 0
  for (i, conclusion) in conclusions.enumerated() {
    opposed += conclusions[(i + 1)...].count { conclusion.opposes($0) }
  }
  func share(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "–" : String(format: "%.3f", Double(part) / Double(whole))
  }
  let row = [
    "Opposed conclusions", arguments[2], "\(conclusions.count), \(opposed) opposed pairs",
    "\(right) of \(found.count) flagged: precision \(share(right, found.count)), recall \(share(right, opposed))",
    "–",
  ]
  try Data((row.joined(separator: "\t") + "\n").utf8).write(to: URL(fileURLWithPath: arguments[4]))
  print(row.joined(separator: "; "))
}

do {
  try run(Array(CommandLine.arguments.dropFirst()))
} catch {
  FileHandle.standardError.write(Data("oppose: \(error)\n".utf8))
  exit(2)
}
