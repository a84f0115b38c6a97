import Checks
import ClaimGraph
import Documents
import Extraction
import Findings
import Importers
import Testing

/// The examples that rules show are true: texts are read, related and checked as a shelf would be.
struct RuleExampleTests {
  private static let ids = AllRules.types.map { $0.metadata.id }
  private static let extractor = ClaimExtractor(vocabulary: Vocabulary.builtIn)

  @Test(arguments: ids, ExampleWrapper.all)
  func examplesAreFlaggedWhereTheySay(_ id: String, _ wrapper: ExampleWrapper) throws {
    let rule = try #require(AllRules.type(withID: id))
    for example in rule.metadata.examples {
      var graph = ClaimGraph()
      for text in example.texts {
        let document = try wrapper.document(text)
        graph.merge(document, Self.extractor.extract(document))
      }
      graph.seal()
      graph.relate(ClaimRelater.relate(graph))
      let found = Checker.run(rules: [rule.init()], on: graph).map(\.location.text)
      let isRight =
        found.count == example.flagged.count
        && zip(found, example.flagged).allSatisfy { $0.contains($1) || $1.contains($0) }
      #expect(
        isRight,
        "line \(example.line), \(wrapper.name): found \(found) where \(example.flagged) was expected",
        sourceLocation: SourceLocation(
          fileID: "Checks/\(rule).swift", filePath: "Sources/Checks/Rules/\(rule).swift",
          line: example.line, column: 1))
    }
  }
}
