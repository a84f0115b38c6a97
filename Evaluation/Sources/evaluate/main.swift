import Foundation
import Scoring

// Scores what `stet` printed against annotated articles: see scripts/evaluate, which calls it.

func run() throws {
  let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
  guard let words = try? String(contentsOfFile: arguments.words, encoding: .utf8) else {
    throw InputError(arguments.words, "cannot be read")
  }
  let names = Names(rows: words)
  let groups = try ArticleGroup.allCases.compactMap { group in
    try arguments.groups[group].map {
      let output = arguments.output + "/" + group.rawValue
      return (group: group, score: try GroupScore(rows: $0, output: output, names: names))
    }
  }
  let output = URL(fileURLWithPath: arguments.output)
  let findings = try ArticleGroup.allCases.compactMap { group in
    try arguments.findings[group].map {
      let found = output.appendingPathComponent("findings-\(group.rawValue).jsonl")
      return (
        group: group,
        score: try FindingScore(expected: $0.expected, sources: $0.sources, findings: found)
      )
    }
  }
  if let out = arguments.out {
    let measures = try Measure.read(output.appendingPathComponent("measures"))
    let counts = output.appendingPathComponent("mutants.tsv")
    let mutants =
      FileManager.default.fileExists(atPath: counts.path) ? try MutantCounts(counts) : nil
    let report = Report(groups: groups, findings: findings, measures: measures, mutants: mutants)
    try Data(report.markdown.utf8).write(to: URL(fileURLWithPath: out))
  } else {
    for (group, score) in groups where group.isShown {
      for article in score.articles { show(article) }
    }
    for (_, score) in findings.filter(\.group.isShown) {
      for failure in score.failures { print(failure) }
    }
  }
  for (group, score) in groups {
    let tally = score.tally
    print(
      "\(group.title): precision \(figure(tally.precision)) recall \(figure(tally.recall))",
      "F1 \(figure(tally.f1)) (\(tally.right) right, \(tally.spurious) spurious,",
      "\(tally.missed) missed) subject \(figure(score.subjects))",
      "certainty \(figure(score.certainties)) citation \(figure(score.citations))")
  }
  for (group, score) in findings {
    for (name, tally) in [("contradictions", score.pairs), ("support", score.passages)] {
      print(
        "findings, \(group.title), \(name): \(tally.flagged) of \(tally.mustBeFlagged) flagged,",
        "\(tally.leftAlone) of \(tally.mustBeLeftAlone) left alone,",
        "precision \(figure(tally.precision)) recall \(figure(tally.recall))")
    }
  }
}

/// The errors of an article, a line each.
func show(_ article: ArticleScore) {
  print(article.name)
  for failure in article.missed {
    let read = failure.found.map { ", not \($0)" } ?? ""
    print(
      "  missed   \(failure.annotated ?? "")\(read) | \(failure.cause.ofMissed) | \(failure.text)")
  }
  for failure in article.spurious {
    let annotated = failure.annotated.map { ", not \($0)" } ?? ""
    print(
      "  spurious \(failure.found ?? "")\(annotated) | \(failure.cause.ofSpurious) | \(failure.text)"
    )
  }
}

do {
  try run()
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(2)
}
