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
  for mutant in mutants {
    try score.add(mutant, command, in: work.appendingPathComponent("mutant"))
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
  for failure in score.failures { print(failure) }
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
