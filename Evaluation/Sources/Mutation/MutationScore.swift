import Foundation

/// What a check says of mutants.
package struct MutationScore {
  package private(set) var byRule: [String: RuleTally] = [:]
  package private(set) var byMutation: [Mutation: RuleTally] = [:]
  /// Sentences that were compared and not changed.
  package private(set) var unchanged = 0
  package private(set) var falseAlarms = 0
  /// A line for each mutant that was not caught, and for each false alarm.
  package private(set) var failures: [String] = []

  package init() {}

  package var mutants: Int { byMutation.values.reduce(0) { $0 + $1.mutants } }
  package var caught: Int { byMutation.values.reduce(0) { $0 + $1.caught } }

  /// Checks the mutant, and the same without the change, in a folder of their own.
  package mutating func add(_ mutant: Mutant, _ command: Command, in folder: URL) throws {
    let found = try findings(mutant.files, command, folder)
    let isCaught = found.contains { finding in
      guard mutant.rules.contains(finding.rule) else { return false }
      guard let places = mutant.places else { return true }
      return finding.places.contains { $0.overlaps(places.changed) }
        && finding.places.contains { $0.overlaps(places.original) }
    }
    for rule in mutant.rules {
      byRule[rule, default: RuleTally()].mutants += 1
      if isCaught { byRule[rule, default: RuleTally()].caught += 1 }
    }
    byMutation[mutant.mutation, default: RuleTally()].mutants += 1
    if isCaught {
      byMutation[mutant.mutation, default: RuleTally()].caught += 1
    } else {
      let others = Set(found.map(\.rule)).sorted().joined(separator: ", ")
      failures.append(
        "not caught: \(mutant.mutation.rawValue): \(mutant.sentence) [found: \(others)]")
    }
    unchanged += mutant.unchanged
    let alarms: [FoundFinding]
    if let places = mutant.places {
      alarms = found.filter { finding in
        FoundFinding.contradictions.contains(finding.rule)
          && !finding.places.contains { $0.overlaps(places.changed) }
      }
    } else {
      alarms = try findings(mutant.control, command, folder).filter {
        mutant.rules.contains($0.rule)
      }
    }
    falseAlarms += alarms.count
    for alarm in alarms {
      byRule[alarm.rule, default: RuleTally()].falseAlarms += 1
      byMutation[mutant.mutation, default: RuleTally()].falseAlarms += 1
      failures.append("false alarm: \(alarm.rule): \(mutant.mutation.rawValue): \(mutant.sentence)")
    }
  }

  private func findings(
    _ files: [String: String], _ command: Command, _ folder: URL
  ) throws -> [FoundFinding] {
    let manager = FileManager.default
    if manager.fileExists(atPath: folder.path) { try manager.removeItem(at: folder) }
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    let decoder = JSONDecoder()
    return try command.lines(
      ["check", ".", "--no-config", "--format", "jsonl", "--fail-on", "never"], in: folder
    ).map { try decoder.decode(FoundFinding.self, from: $0) }
  }
}
