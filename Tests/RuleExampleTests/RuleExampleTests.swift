import Checks
import ClaimGraph
import Documents
import Extraction
import Findings
import Importers
import Testing

/// The examples that rules show are true: texts are read, related and checked as a shelf would be.
struct RuleExampleTests {
  /// Changes to a text that change nothing about what it says.
  enum Variant: String, CaseIterable, Sendable {
    case asWritten, afterEmoji, withCarriageReturns, afterBlankLines

    func apply(_ text: String) -> String {
      switch self {
      case .asWritten: text
      case .afterEmoji: "👩‍⚕️ " + text
      case .withCarriageReturns:
        String(text.flatMap { $0 == "\n" ? ["\r", "\n"] : [$0] })
      case .afterBlankLines: "\n \n" + text
      }
    }
  }

  private static let ids = AllRules.types.map { $0.metadata.id }
  private static let extractor = ClaimExtractor(vocabulary: Vocabulary.builtIn)

  @Test(arguments: ids, Variant.allCases)
  func examplesAreFlaggedWhereTheySay(_ id: String, _ variant: Variant) throws {
    let rule = try #require(AllRules.type(withID: id))
    for example in rule.metadata.examples {
      var graph = ClaimGraph()
      for text in example.texts {
        let document = try PlainTextImporter()
          .document(from: Array(variant.apply(text.content).utf8), path: text.name)
        graph.merge(document, Self.extractor.extract(document))
      }
      graph.seal()
      graph.relate(ClaimRelater.relate(graph))
      let found = Checker.run(rules: [rule.init()], on: graph).map(\.location.text)
      let isRight =
        found.count == example.flagged.count
        && zip(found, example.flagged).allSatisfy { $0.contains($1) || $1.contains($0) }
      #expect(
        isRight, "line \(example.line): found \(found) where \(example.flagged) was expected",
        sourceLocation: SourceLocation(
          fileID: "Checks/\(rule).swift", filePath: "Sources/Checks/Rules/\(rule).swift",
          line: example.line, column: 1))
    }
  }
}
