import Foundation
import Scoring
import Testing

@Suite("The lists of expected findings")
struct ExpectedFindingTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Evaluation/Findings")

  /// Scores findings, one JSON object a line, on the articles of a group.
  private func score(_ group: String, _ findings: String) throws -> FindingScore {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("findings-\(UUID().uuidString).jsonl")
    try Data(findings.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let articles = Self.folder.appendingPathComponent(group)
    return try FindingScore(
      expected: articles.appendingPathExtension("json"), sources: articles, findings: file)
  }

  @Test(
    "Quotes stand in the articles, and where nothing is found nothing counts as right",
    arguments: ["developed", "heldout"])
  func quotes(group: String) throws {
    let score = try score(group, "")
    #expect(score.pairs.mustBeFlagged >= 20 && score.pairs.mustBeLeftAlone >= 60)
    #expect(score.passages.mustBeFlagged >= 45 && score.passages.mustBeLeftAlone >= 30)
    #expect(score.all.recall == 0)
    #expect(score.all.leftAlone == score.all.mustBeLeftAlone)
  }

  @Test("A pair is flagged either way round, a passage only where the finding points")
  func flagged() throws {
    let articles = Self.folder.appendingPathComponent("developed")
    func place(_ name: String, _ quote: String) throws -> String {
      let text = try Data(contentsOf: articles.appendingPathComponent(name))
      let range = try #require(text.range(of: Data(quote.utf8)))
      return #"{"source":"\#(name)","start":\#(range.lowerBound),"end":\#(range.upperBound)}"#
    }
    let shop = try place("melatonin-shop.md", "safe for long-term use")
    let hospital = try place("melatonin-hospital.txt", "not safe for long-term use")
    for (location, related) in [(shop, hospital), (hospital, shop)] {
      let score = try score(
        "developed",
        #"{"rule":"conflicting-safety","location":\#(location),"related":[\#(related)]}"#)
      #expect(score.pairs.flagged == 1)
      #expect(score.passages.flagged == 0)
      #expect(score.all.precision == 1)
    }
    let alone = try score(
      "developed", #"{"rule":"uncited-claim","location":\#(hospital),"related":[\#(shop)]}"#)
    #expect(alone.pairs.flagged == 0 && alone.passages.flagged == 0)
  }
}
