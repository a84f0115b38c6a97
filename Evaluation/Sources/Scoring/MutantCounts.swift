import Foundation

/// What `mutate` wrote about mutants: how many of which kind were caught by which rule.
package struct MutantCounts: Sendable {
  /// How many mutants there were, how many were caught, and what was flagged that was not changed.
  package struct Row: Sendable {
    package let name: String
    package let mutants: Int
    package let caught: Int
    package let falseAlarms: Int

    package var recall: Double { mutants == 0 ? 1 : Double(caught) / Double(mutants) }

    package var precision: Double {
      caught + falseAlarms == 0 ? 1 : Double(caught) / Double(caught + falseAlarms)
    }
  }

  package private(set) var rules: [Row] = []
  package private(set) var mutations: [Row] = []
  package private(set) var articles = 0
  package private(set) var sentences = 0
  package private(set) var sentencesWithoutClaims = 0
  package private(set) var sentencesAlone = 0
  package private(set) var unchanged = 0
  package private(set) var falseAlarms = 0

  package init(_ file: URL) throws {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      throw InputError(file.path, "cannot be read")
    }
    for (index, line) in text.split(separator: "\n").enumerated() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let numbers = cells.compactMap(Int.init)
      switch (cells[0], numbers.count) {
      case ("rule", 3): rules.append(Self.row(cells[1], numbers))
      case ("mutation", 3): mutations.append(Self.row(cells[1], numbers))
      case ("sentences", 3):
        (sentences, sentencesWithoutClaims, sentencesAlone) = (numbers[0], numbers[1], numbers[2])
      case ("unchanged", 2): (unchanged, falseAlarms) = (numbers[0], numbers[1])
      case ("articles", 1): articles = numbers[0]
      default: throw InputError(file.path, line: index + 1, "is no count of mutants")
      }
    }
  }

  private static func row(_ name: String, _ numbers: [Int]) -> Row {
    Row(name: name, mutants: numbers[0], caught: numbers[1], falseAlarms: numbers[2])
  }

  package var mutants: Int { mutations.reduce(0) { $0 + $1.mutants } }
  package var caught: Int { mutations.reduce(0) { $0 + $1.caught } }
}
