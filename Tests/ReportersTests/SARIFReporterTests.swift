import Checks
import Documents
import Findings
import Foundation
import Testing

@testable import Reporters

/// The log that code hosts and editors read.
struct SARIFReporterTests {
  private struct Log: Decodable {
    struct Text: Decodable { let text: String }
    struct Run: Decodable {
      struct Tool: Decodable {
        struct Driver: Decodable {
          struct Rule: Decodable {
            let id: String
            let shortDescription, fullDescription, help: Text
          }
          let name, semanticVersion: String
          let rules: [Rule]
        }
        let driver: Driver
      }
      struct Result: Decodable {
        struct Location: Decodable {
          struct Physical: Decodable {
            struct Artifact: Decodable { let uri: String }
            struct Region: Decodable {
              let startLine, startColumn, endLine, endColumn, byteOffset, byteLength: Int
              let snippet: Text
            }
            let artifactLocation: Artifact
            let region: Region
          }
          let id: Int?
          let physicalLocation: Physical
        }
        let ruleId, level: String
        let ruleIndex: Int
        let message: Text
        let locations: [Location]
        let relatedLocations: [Location]?
        let partialFingerprints: [String: String]
      }
      let tool: Tool
      let columnKind: String
      let results: [Result]
    }
    let version: String
    let runs: [Run]
  }

  private let rules = AllRules.types.map { $0.metadata }

  private func run(_ findings: [Finding]) throws -> Log.Run {
    let bytes = SARIFReporter(version: "1.2.3", rules: rules).report(findings)
    let log = try JSONDecoder().decode(Log.self, from: Data(bytes))
    #expect(log.version == "2.1.0")
    return try #require(log.runs.first)
  }

  @Test func allRulesAreDescribedWhetherOrNotTheyFoundAnything() throws {
    let driver = try run([]).tool.driver
    #expect(driver.rules.map(\.id) == rules.map(\.id))
    #expect(driver.rules.allSatisfy { !$0.help.text.isEmpty && !$0.fullDescription.text.isEmpty })
    #expect(driver.semanticVersion == "1.2.3")
  }

  @Test func aFindingPointsAtBothPassages() throws {
    let first = Fixture.document("a.txt", "One.\nTake 1 to\n5 mg of it.\n")
    let second = Fixture.document("b.txt", "Take é 7 to 9 mg of it.\n")
    let finding = Fixture.finding(
      Fixture.location(second, "7 to 9 mg"), [Fixture.location(first, "1 to\n5 mg")])
    let result = try #require(try run([finding]).results.first)
    #expect(result.ruleId == "conflicting-dose")
    #expect(rules[result.ruleIndex].id == "conflicting-dose")
    #expect(result.level == "warning")
    #expect(result.message.text == "the doses differ: [“1 to\n5 mg”](1)")
    #expect(result.partialFingerprints == ["stetFinding/v1": "f0"])
    let here = try #require(result.locations.first).physicalLocation.region
    #expect((here.startLine, here.startColumn, here.endLine, here.endColumn) == (1, 8, 1, 17))
    #expect((here.byteOffset, here.byteLength) == (8, 9))
    let there = try #require(result.relatedLocations?.first)
    #expect(there.id == 1)
    let region = there.physicalLocation.region
    #expect(
      (region.startLine, region.startColumn, region.endLine, region.endColumn) == (2, 6, 3, 5))
  }

  @Test func bracketsInMessagesAreNoLinks() throws {
    let location = Fixture.location(Fixture.document("a.txt", "Take it."), "it")
    let finding = Fixture.finding(location, message: "see [3]")
    #expect(try run([finding]).results.first?.message.text == "see \\[3\\]")
  }

  @Test(arguments: [
    ("a b.txt", "a%20b.txt"), ("été/x.md", "%C3%A9t%C3%A9/x.md"), ("/tmp/x#1", "file:///tmp/x%231"),
    ("a:b", "a%3Ab"),
  ])
  func pathsBecomeURIs(_ path: String, _ uri: String) throws {
    let location = Fixture.location(Fixture.document(path, "Take it."), "it")
    let result = try #require(try run([Fixture.finding(location)]).results.first)
    #expect(result.locations.first?.physicalLocation.artifactLocation.uri == uri)
  }

  @Test func noResultHasMoreRelatedLocationsThanHostsTake() throws {
    let location = Fixture.location(Fixture.document("a.txt", "Take it."), "it")
    let related = [FindingLocation](repeating: location, count: 150)
    #expect(
      try run([Fixture.finding(location, related)]).results.first?.relatedLocations?.count == 100)
  }
}
