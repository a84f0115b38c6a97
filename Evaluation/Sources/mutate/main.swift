import Foundation
import Mutation

// Measures how `stet check` speaks of mutants: see scripts/evaluate, which calls it.
//   mutate COMMAND WORK OUT FILE…
// OUT gets a line for each rule and for each kind of mutant, and the sums; the failures are printed.

func run() throws {
  let arguments = CommandLine.arguments.dropFirst()
  guard arguments.count > 3 else { throw MutationError("usage: mutate COMMAND WORK OUT FILE…") }
  let command = Command(path: arguments[1])
  let work = URL(fileURLWithPath: arguments[2])
  let reader = ArticleReader(command)
  let articles = try reader.articles(Array(arguments.dropFirst(3)))
  let all = articles.flatMap(\.sentences)
  let alone = try reader.alone(all, in: work.appendingPathComponent("alone"))
  var maker = MutantMaker(articles: articles, seed: 1)
  let mutants = maker.ofArticles() + maker.ofSentences(alone)
  var score = MutationScore()
  // Of each that was not caught, and of each false alarm, the texts are kept, numbered as they are printed.
  let kept = work.appendingPathComponent("kept")
  if FileManager.default.fileExists(atPath: kept.path) {
    try FileManager.default.removeItem(at: kept)
  }
  try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
  let folder = work.appendingPathComponent("mutant")
  for mutant in mutants {
    let before = score.failures.count
    try score.add(mutant, command, in: folder)
    guard score.failures.count > before else { continue }
    let copy = kept.appendingPathComponent(String(score.failures.count))
    try FileManager.default.copyItem(at: folder, to: copy)
    for (name, text) in mutant.files {
      try Data(text.utf8).write(to: copy.appendingPathComponent(name))
    }
  }
  var lines: [String] = []
  func add(_ what: String, _ name: String, _ tally: RuleTally) {
    lines.append("\(what)\t\(name)\t\(tally.mutants)\t\(tally.caught)\t\(tally.falseAlarms)")
  }
  for (rule, tally) in score.byRule.sorted(by: { $0.key < $1.key }) { add("rule", rule, tally) }
  for mutation in Mutation.allCases {
    add("mutation", mutation.rawValue, score.byMutation[mutation] ?? RuleTally())
  }
  lines.append("sentences\t\(all.count)\t\(all.count { $0.claims.isEmpty })\t\(alone.count)")
  lines.append("unchanged\t\(score.unchanged)\t\(score.falseAlarms)")
  lines.append("articles\t\(articles.count)")
  try Data((lines.joined(separator: "\n") + "\n").utf8).write(
    to: URL(fileURLWithPath: arguments[3]))
  for (number, failure) in score.failures.enumerated() { print("\(number + 1) \(failure)") }
  print(
    "mutants: \(score.caught) of \(score.mutants) caught, \(score.falseAlarms) false alarms in",
    "\(score.unchanged) unchanged sentences")
}

do {
  try run()
} catch {
  FileHandle.standardError.write(Data("mutate: \(error)\n".utf8))
  exit(2)
}
