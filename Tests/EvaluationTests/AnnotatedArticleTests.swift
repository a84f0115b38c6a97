import Foundation
import Scoring
import Testing

@Suite("The annotated articles")
struct AnnotatedArticleTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Evaluation/Articles")

  static let predicates: [String: Set<String>] = [
    "mechanism": ["increases", "decreases", "affects", "prevents", "causes"],
    "therapeutic": ["treats", "prevents", "worsens"],
    "dosage": ["has_dose"],
    "safety": ["causes", "worsens", "has_safety_profile", "contraindicated_in", "interacts_with"],
    "regulatory": ["approved_for"],
    "pharmacokinetic": ["has_half_life", "has_duration", "has_onset"],
    "association": ["associated_with", "increases_risk_of", "decreases_risk_of"],
    "statistic": ["has_value"],
    "economic": ["has_cost", "covered_by"],
    "evidence": ["has_evidence", "needs_evidence"],
  ]

  private func article(_ name: String, in group: String) throws -> Data {
    let base = Self.folder.appendingPathComponent(group).appendingPathComponent(name)
    return try (try? Data(contentsOf: base.appendingPathExtension("txt")))
      ?? Data(contentsOf: base.appendingPathExtension("md"))
  }

  private func rows(_ name: String, in group: String) throws -> [AnnotatedClaim] {
    try JSONLines.read(
      AnnotatedClaim.self,
      from: Self.folder.appendingPathComponent(group).appendingPathComponent(name + ".jsonl"))
  }

  @Test(
    "Quotes stand in the article where the row says",
    arguments: ["developed", "heldout", "dense", "varied", "learnt"])
  func quotes(group: String) throws {
    for name in try GroupScore.articles(in: Self.folder.appendingPathComponent(group)) {
      let text = try article(name, in: group)
      for row in try rows(name, in: group) {
        let place = "\(group)/\(name): \(row.quote)"
        guard 0 <= row.start, row.start < row.end, row.end <= text.count else {
          Issue.record("outside the article: \(place)")
          continue
        }
        #expect(text[row.start..<row.end] == Data(row.quote.utf8), "\(place)")
      }
    }
  }

  @Test(
    "Rows use the words of claims",
    arguments: ["developed", "heldout", "dense", "varied", "learnt"])
  func words(group: String) throws {
    for name in try GroupScore.articles(in: Self.folder.appendingPathComponent(group)) {
      let rows = try rows(name, in: group)
      #expect(rows.count { !$0.optional } >= 20, "\(group)/\(name)")
      for row in rows {
        let place = "\(group)/\(name): \(row.quote)"
        let allowed = row.kind.map { Self.predicates[$0] ?? [] }
        #expect(!row.kind.isEmpty && allowed.allSatisfy { !$0.isEmpty }, "kinds of \(place)")
        let known = allowed.reduce(into: Set<String>()) { $0.formUnion($1) }.union(["*"])
        #expect(
          !row.predicate.isEmpty && known.isSuperset(of: row.predicate), "predicates of \(place)")
        #expect(!row.subject.isEmpty, "subject of \(place)")
        #expect(["affirmed", "negated"].contains(row.polarity), "polarity of \(place)")
        #expect(["asserted", "hedged", "*"].contains(row.certainty), "certainty of \(place)")
        #expect(row.mainKind != "dosage" || row.dose != nil, "dose of \(place)")
      }
    }
  }
}
