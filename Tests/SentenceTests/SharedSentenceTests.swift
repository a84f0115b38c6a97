import Documents
import Foundation
import Measures
import Testing

@testable import Extraction

/// Sentence sets that lie beside the repository (`STET_SHARED`, else `../shared`).
private enum SharedData {
  static func text(_ path: String) -> String? {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["STET_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    return try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  static let goldenRules = text("data/language/sentences/golden_rules_english.md")
  static let treebank = text("data/language/sentences/en_ewt-ud-dev.conllu")
}

@Suite struct SharedSentenceTests {
  /// Rule 42, a list of lines in lower case, cannot be told from rule 40, a wrapped sentence.
  @Test(.enabled(if: SharedData.goldenRules != nil, "no golden rules: set STET_SHARED"))
  func goldenRulesHold() throws {
    let rules = try #require(SharedData.goldenRules)
    var failed: [Int] = []
    var count = 0
    for (number, input, expected) in Self.cases(rules) {
      count += 1
      let found = sentences(input).map(Self.oneLine)
      if found != expected.map(Self.oneLine) { failed.append(number) }
    }
    try Measure(
      "Sentences", set: "golden rules, English", cases: "\(count)",
      result: "\(count - failed.count) right", atLeast: "50 right"
    ).record(as: "4-sentences")
    #expect(count >= 50)
    #expect(failed == [42], "failed: \(failed) of \(count)")
  }

  /// Paragraphs of the English Web Treebank, sentences joined by one space. The measure counts
  /// sentence ends; most that are missed have no punctuation at all (mail headers, signatures).
  @Test(.enabled(if: SharedData.treebank != nil, "no treebank: set STET_SHARED"))
  func boundariesOfWebTextAreFound() throws {
    var paragraphs: [[String]] = []
    var starts = true
    for line in try #require(SharedData.treebank).split(separator: "\n") {
      if line.hasPrefix("# newpar") || line.hasPrefix("# newdoc") {
        starts = true
      } else if line.hasPrefix("# text = ") {
        if starts { paragraphs.append([]) }
        starts = false
        paragraphs[paragraphs.count - 1].append(String(line.dropFirst(9)))
      }
    }
    var right = 0
    var wrong = 0
    var missed = 0
    for paragraph in paragraphs {
      let gold = Self.ends(paragraph)
      let found = Self.ends(sentences(paragraph.joined(separator: " ")))
      right += gold.intersection(found).count
      wrong += found.subtracting(gold).count
      missed += gold.subtracting(found).count
    }
    let f1 = 2 * Double(right) / Double(2 * right + wrong + missed)
    try Measure(
      "Sentence ends", set: "UD English Web Treebank, dev, by paragraph",
      cases: "\(right + missed)", result: "F1 \(Measure.figure(f1))", atLeast: "F1 0.930"
    ).record(as: "5-sentence-ends")
    #expect(paragraphs.count > 700)
    #expect(f1 >= 0.93, "F1 \(f1): \(right) right, \(wrong) wrong, \(missed) missed")
  }

  private static func ends(_ sentences: [String]) -> Set<Int> {
    var offset = 0
    return Set(
      sentences.map { sentence in
        offset += sentence.unicodeScalars.count { !$0.properties.isWhitespace }
        return offset
      })
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Number, input and expected sentences of each rule.
  private static func cases(_ text: String) -> [(Int, String, [String])] {
    var cases: [(Int, String, [String])] = []
    var number = 0
    var input = ""
    for line in text.split(separator: "\n") {
      if let dot = line.firstIndex(of: "."), let value = Int(line[..<dot]), line.contains("**") {
        number = value
      } else if line.hasPrefix("=> [") {
        var list = String(line.dropFirst(3))
        if !list.hasSuffix("]") { list += "]" }
        let expected = try? JSONDecoder().decode([String].self, from: Data(list.utf8))
        let unescaped = input.replacingOccurrences(of: "\\n", with: "\n")
          .replacingOccurrences(of: "\\\"", with: "\"")
        if let expected { cases.append((number, unescaped, expected)) }
      } else if !line.hasPrefix("```") {
        input = String(line)
      }
    }
    return cases
  }
}
