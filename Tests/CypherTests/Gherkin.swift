/// A scenario of a feature file, with its outline filled in.
struct GherkinScenario {
  let feature: String
  let name: String
  let steps: [GherkinStep]
}

struct GherkinStep {
  /// Without Given, When, Then, And.
  let text: String
  var document: String?
  var table: [[String]] = []
}

/// Reads feature files: features, backgrounds, scenarios, outlines with examples, tables and doc strings.
struct GherkinReader {
  private var lines: [Substring]
  private var index = 0

  init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

  static func scenarios(of text: String) -> [GherkinScenario] {
    var reader = GherkinReader(text)
    return reader.read()
  }

  private mutating func read() -> [GherkinScenario] {
    var feature = ""
    var background: [GherkinStep] = []
    var scenarios: [GherkinScenario] = []
    while index < lines.count {
      let line = trimmed(lines[index])
      index += 1
      if line.hasPrefix("Feature:") {
        feature = String(line.dropFirst(8)).trimmed
      } else if line.hasPrefix("Background:") {
        background = readSteps()
      } else if line.hasPrefix("Scenario Outline:") {
        let name = String(line.dropFirst(17)).trimmed
        let steps = readSteps()
        for (number, example) in readExamples().enumerated() {
          let filled = (background + steps).map { Self.fill($0, example) }
          scenarios.append(
            GherkinScenario(feature: feature, name: name + " #\(number + 1)", steps: filled))
        }
      } else if line.hasPrefix("Scenario:") {
        let name = String(line.dropFirst(9)).trimmed
        scenarios.append(
          GherkinScenario(feature: feature, name: name, steps: background + readSteps()))
      }
    }
    return scenarios
  }

  private mutating func readSteps() -> [GherkinStep] {
    var steps: [GherkinStep] = []
    while index < lines.count {
      let line = trimmed(lines[index])
      if line.isEmpty || line.hasPrefix("#") {
        index += 1
      } else if let word = ["Given ", "When ", "Then ", "And ", "But "].first(where: line.hasPrefix)
      {
        index += 1
        var step = GherkinStep(text: String(line.dropFirst(word.count)).trimmed)
        step.document = readDocument()
        step.table = readTable()
        steps.append(step)
      } else {
        break
      }
    }
    return steps
  }

  private mutating func readDocument() -> String? {
    guard index < lines.count, trimmed(lines[index]).hasPrefix("\"\"\"") else { return nil }
    let indent = lines[index].prefix { $0 == " " }.count
    index += 1
    var content: [Substring] = []
    while index < lines.count, !trimmed(lines[index]).hasPrefix("\"\"\"") {
      let blanks = lines[index].prefix { $0 == " " }.count
      content.append(lines[index].dropFirst(min(indent, blanks)))
      index += 1
    }
    index += 1
    return content.joined(separator: "\n")
  }

  private mutating func readTable() -> [[String]] {
    var rows: [[String]] = []
    while index < lines.count {
      let line = trimmed(lines[index])
      guard line.hasPrefix("|") else {
        if line.hasPrefix("#") {
          index += 1
          continue
        }
        break
      }
      rows.append(Self.cells(line))
      index += 1
    }
    return rows
  }

  private mutating func readExamples() -> [[String: String]] {
    var examples: [[String: String]] = []
    while index < lines.count {
      let line = trimmed(lines[index])
      if line.hasPrefix("Examples:") {
        index += 1
        while index < lines.count, trimmed(lines[index]).isEmpty { index += 1 }
        let table = readTable()
        guard let header = table.first else { continue }
        for row in table.dropFirst() {
          examples.append(Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first }))
        }
      } else if line.isEmpty || line.hasPrefix("#") {
        index += 1
      } else {
        break
      }
    }
    return examples
  }

  private static func fill(_ step: GherkinStep, _ example: [String: String]) -> GherkinStep {
    func fill(_ text: String) -> String {
      var text = text
      for (key, value) in example { text = text.replacing("<\(key)>", with: value) }
      return text
    }
    return GherkinStep(
      text: fill(step.text), document: step.document.map(fill),
      table: step.table.map { $0.map(fill) })
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line.dropFirst() {
      if isEscaped {
        switch character {
        case "|": cell += "|"
        case "\\": cell += "\\"
        case "n": cell += "\n"
        default: cell += "\\" + String(character)
        }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append(cell.trimmed)
        cell = ""
      } else {
        cell.append(character)
      }
    }
    return cells
  }

  private func trimmed(_ line: Substring) -> Substring {
    var line = line
    while let first = line.first, first.isWhitespace { line.removeFirst() }
    while let last = line.last, last.isWhitespace { line.removeLast() }
    return line
  }
}

extension String {
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
