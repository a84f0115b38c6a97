import ClaimFixtures
import ClaimGraph
import Claims
import Documents
import Testing

/// Conclusions of studies, which say of whom they speak, and put in different words what they found.
@Suite("Relating what studies conclude")
struct ResearchRelatingTests {
  /// "rule severity" of each contradiction.
  private func found(_ a: Claim, _ b: Claim) -> [String] {
    ClaimGraph(
      of: Article("a.txt", [Statement("First.", a)]), Article("b.txt", [Statement("Second.", b)])
    ).contradictions.map { "\($0.rule) \($0.severity)" }
  }

  @Test func whatWorsensAFunctionLeavesLessOfIt() {
    #expect(
      found(
        .effect("x", .worsens, "erectile function", .target, kind: .safety),
        .effect("x", .increases, "erectile function"))
        == ["opposite-effect error"])
    #expect(
      found(
        .effect("x", .worsens, "erectile function", .target, kind: .safety),
        .effect("x", .decreases, "erectile function")) == [])
    // What worsens a disease leaves more of it.
    #expect(
      found(
        .effect("x", .worsens, "asthma", .condition, kind: .safety),
        .effect("x", .increases, "asthma", .condition)) == [])
    #expect(
      found(
        .effect("x", .worsens, "asthma", .condition, kind: .safety),
        .effect("x", .decreases, "asthma", .condition)) == ["opposite-effect error"])
  }

  @Test(
    "Attacks of a disease are had by those who have it",
    arguments: [
      ContextQualifier(kind: .condition, concept: Concept(name: "asthma", type: .condition)),
      ContextQualifier(
        kind: .population, concept: Concept(name: "people with asthma", type: .population)),
    ])
  func impliedPersons(qualifier: ContextQualifier) {
    let attack = "asthma attack"
    #expect(
      found(
        .effect("x", .decreases, attack, .condition, context: [qualifier]),
        .effect("x", .decreases, attack, .condition, polarity: .negated))
        == ["negated-elsewhere error"])
    // But what holds for people with asthma need not hold for all that have another disease.
    #expect(
      found(
        .effect("x", .decreases, "influenza", .condition, context: [qualifier]),
        .effect("x", .decreases, "influenza", .condition, polarity: .negated)) == [])
  }

  @Test(
    "How often a condition is met is the condition",
    arguments: ["anxiety prevalence", "anxiety incidence", "anxiety rate", "anxiety risk"])
  func measuresOfConditions(name: String) {
    #expect(
      found(
        .effect("x", .associatedWith, "anxiety", .condition, kind: .association),
        .effect("x", .associatedWith, name, kind: .association, polarity: .negated))
        == ["negated-elsewhere error"])
  }

  @Test func aLinkWithAConditionIsDeniedByWhoeverFindsNoHigherRisk() {
    #expect(
      found(
        .effect("x", .associatedWith, "stroke", .condition, kind: .association),
        .effect("x", .increasesRiskOf, "stroke", .condition, kind: .association, polarity: .negated)
      )
        == ["negated-elsewhere error"])
    // But whoever finds no lower one leaves it standing.
    #expect(
      found(
        .effect("x", .associatedWith, "stroke", .condition, kind: .association),
        .effect("x", .decreasesRiskOf, "stroke", .condition, kind: .association, polarity: .negated)
      )
        == [])
  }

  @Test func whatPreventsAConditionIsDeniedByWhatDoesNotReduceIt() {
    #expect(
      found(
        .effect("x", .prevents, "relapse", .condition, kind: .therapeutic),
        .effect("x", .decreases, "relapse", .condition, polarity: .negated))
        == ["negated-elsewhere error"])
  }

  @Test func whatTwoSayInPassingIsHeldAgainstNothing() {
    #expect(
      found(
        .effect("x", .treats, "gout", .condition, context: [.manner("in passing")]),
        .effect("x", .increases, "gout", .condition, context: [.manner("in passing")])) == [])
  }

  @Test func aNameWithAssociatedInItIsNoLink() {
    func found(_ text: String) -> Int {
      ClaimGraph(
        of: Article(
          "a.txt",
          [Statement(text, .effect("x", .decreasesRiskOf, "y", .condition, kind: .association))]),
        Article(
          "b.txt",
          [
            Statement(
              "X does not prevent y.",
              .effect("x", .prevents, "y", .condition, kind: .therapeutic, polarity: .negated))
          ])
      ).contradictions.count
    }
    #expect(found("X lowers the risk of catheter-associated y.") == 1)
    #expect(found("X was associated with a lower risk of y.") == 0)
  }

  @Test func whatOneProteinDoesAnotherDoesNot() {
    #expect(
      found(
        .effect("protein", .increases, "transcription"),
        .effect("protein", .decreases, "transcription")) == [])
    #expect(
      found(
        .effect("soy protein", .increases, "homocysteine"),
        .effect("soy protein", .decreases, "homocysteine")) == ["opposite-effect error"])
  }
}
