import ClaimFixtures
import ClaimGraph
import Claims
import Documents
import Testing

/// Effects on one measure that goes by several names, and what is said of all against what is said of one.
struct MeasureRelatingTests {
  private func found(_ a: Statement, _ b: Statement) -> [String] {
    ClaimGraph(of: Article("a.txt", [a]), Article("b.txt", [b])).contradictions.map {
      "\($0.rule) \($0.severity)"
    }
  }

  private func found(_ a: Claim, _ b: Claim) -> [String] {
    found(Statement("First.", a), Statement("Second.", b))
  }

  @Test func aGainAndALossAreOpposite() {
    #expect(
      found(
        .effect("x", .causes, "weight gain", .condition, kind: .safety),
        .effect("x", .increases, "weight loss", .condition)) == ["opposite-effect error"])
  }

  @Test func toPreventAGainIsNoLoss() {
    #expect(
      found(
        .effect("x", .prevents, "weight gain", .condition),
        .effect("x", .increases, "body weight")) == [])
  }

  @Test func survivalIsTheReverseOfMortality() {
    #expect(
      found(
        .effect("x", .increases, "survival"),
        .effect("x", .decreases, "mortality", polarity: .negated)) == ["negated-elsewhere error"])
    #expect(
      found(.effect("x", .increases, "overall survival"), .effect("x", .increases, "mortality"))
        == ["opposite-effect error"])
    #expect(
      found(.effect("x", .increases, "survival"), .effect("x", .decreases, "mortality")) == [])
  }

  @Test func aStateMayBeAbsentThoughTheMeasureChanges() {
    #expect(
      found(
        .effect("x", .decreases, "blood sugar"),
        .effect("x", .causes, "hypoglycemia", .condition, polarity: .negated)) == [])
    #expect(
      found(
        .effect("x", .decreases, "blood pressure"),
        .effect("x", .causes, "hypertension", .condition)) == ["opposite-effect error"])
  }

  @Test func whoInteractsWithNoMedicineInteractsWithNone() {
    let denied = Statement(
      "X does not interact with any medicines.",
      .effect("x", .interactsWith, "medicine", .substance, kind: .safety, polarity: .negated))
    #expect(
      found(
        denied,
        Statement(
          "X interacts with y.", .effect("x", .interactsWith, "y", .substance, kind: .safety)))
        == ["negated-elsewhere error"])
    #expect(
      found(
        denied,
        Statement(
          "X interacts with milk.", .effect("x", .interactsWith, "milk", .substance, kind: .safety))
      )
        == [])
    #expect(
      found(
        Statement(
          "X does not interact with most medicines.",
          .effect("x", .interactsWith, "medicine", .substance, kind: .safety, polarity: .negated)),
        Statement(
          "X interacts with y.", .effect("x", .interactsWith, "y", .substance, kind: .safety)))
        == [])
  }
}
