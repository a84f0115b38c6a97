import ClaimFixtures
import ClaimGraph
import Claims
import Testing

/// Which doses on a shelf cannot both be right.
struct DoseRelatingTests {
  /// The contradictions between claims that two sources state.
  private func contradictions(_ a: Claim, _ b: Claim) -> [Contradiction] {
    ClaimGraph(
      of: Article("a.txt", [Statement("First.", a)]), Article("b.txt", [Statement("Second.", b)])
    ).contradictions
  }

  private func severity(_ a: Claim, _ b: Claim) -> String? {
    contradictions(a, b).first { $0.rule == "conflicting-dose" }?.severity
  }

  @Test func rangesThatDoNotMeetAreAnError() {
    #expect(severity(.taking("x", 1, 5), .taking("x", 7, 9)) == "error")
  }

  @Test func rangesThatOverlapAreAWarning() {
    #expect(severity(.taking("x", 1, 5), .taking("x", 3, 9)) == "warning")
    #expect(severity(.taking("x", 1, 5), .taking("x", 5, 10)) == "warning")
  }

  @Test func theSameTakenSeveralTimesIsNoOtherAmount() {
    #expect(severity(.taking("x", 300, 300, per: "dose"), .taking("x", 900, 900)) == nil)
    #expect(severity(.taking("x", 300, 300, per: "dose"), .taking("x", 800, 800)) == "error")
  }

  @Test func aRangeWithinAnotherIsANote() {
    #expect(severity(.taking("x", 1, 5), .taking("x", 1.5, 4.5, per: "day")) == "note")
    #expect(severity(.taking("x", 50, nil), .taking("x", 50, 100, per: "day")) == "note")
  }

  @Test func whatAStudyOnlyMentionsIsNoDoseToCompare() {
    func count(_ mention: Claim) -> Int {
      ClaimGraph(
        of: Article("paper.xml", kind: .study, [Statement("First.", mention)]),
        Article("draft.txt", [Statement("Second.", .taking("x", 80, 80))])
      ).contradictions.count
    }
    #expect(count(.taking("x", 10, 10)) == 0)
    #expect(count(.taking("x", 10, 10, role: .recommended)) == 1)
    #expect(count(.taking("x", 10, 10, per: "day")) == 1)
  }

  @Test func equalDosesAgreeInWhateverUnit() {
    #expect(severity(.taking("x", 500, 500), .taking("x", 0.5, 0.5, "g")) == nil)
    #expect(severity(.taking("x", 0.25, 0.5), .taking("x", 250, 500, "mcg")) == nil)
    #expect(severity(.taking("x", 100, 300, "µg"), .taking("x", 100, 300, "ug")) == nil)
  }

  @Test func unitsThatNeedMoreKnowledgeAreNotConverted() {
    #expect(severity(.taking("x", 1000, 1000, "IU"), .taking("x", 25, 25, "µg")) == nil)
    #expect(severity(.taking("x", 10, 10, "mg/kg"), .taking("x", 500, 500)) == nil)
    #expect(severity(.taking("x", 5, 5, "mL"), .taking("x", 500, 500)) == nil)
    #expect(severity(.taking("x", 6, 6, "mg/kg"), .taking("x", 10, 10, "mg/kg")) == "error")
    #expect(
      severity(.taking("x", 6, 6, "mg/kg", per: "day"), .taking("x", 10, 10, per: "kg/day"))
        == "error")
  }

  @Test func amountsPerDifferentPeriodsAreNotCompared() {
    #expect(
      severity(.taking("x", 1, 1, per: "day"), .taking("x", 7, 7, per: "week")) == nil)
    #expect(severity(.taking("x", 1, 1), .taking("x", 7, 7, per: "week")) == nil)
    #expect(severity(.taking("x", 1, 1), .taking("x", 7, 7, per: "daily")) == "error")
  }

  @Test func anAmountTakenSeveralTimesADayAgreesWithTheDailyAmount() {
    #expect(severity(.taking("x", 500, 500), .taking("x", 1500, 1500, per: "day")) == nil)
    #expect(severity(.taking("x", 500, 500), .taking("x", 700, 700, per: "day")) == "error")
  }

  @Test func limitsAgreeWithWhatStaysOnTheirSide() {
    #expect(severity(.taking("x", nil, 800), .taking("x", 600, 600)) == nil)
    #expect(severity(.taking("x", nil, 800), .taking("x", 200, 400)) == nil)
    #expect(severity(.taking("x", 600, nil), .taking("x", 800, 1000)) == nil)
    #expect(severity(.taking("x", 600, nil), .taking("x", nil, 800)) == nil)
    #expect(severity(.taking("x", nil, 800), .taking("x", 900, 1000)) == "error")
  }

  @Test func anAmountAgreesWithTheRangeThatHoldsIt() {
    #expect(severity(.taking("x", 200, 400), .taking("x", 300, 300)) == nil)
    #expect(severity(.taking("x", 200, 400), .taking("x", 500, 500)) == "error")
  }

  @Test func regimensAreNotCompared() {
    #expect(severity(.taking("x", .low, 1, 5), .taking("x", .standard, 50, 100)) == nil)
    #expect(severity(.taking("x", .low, 1, 5), .taking("x", 50, 100)) == nil)
    #expect(severity(.taking("x", .high, 500, 900), .taking("x", 50, 100)) == nil)
  }

  @Test func aTextThatNamesNoRegimenMeansTheStandardOne() {
    #expect(severity(.taking("x", .standard, 50, 100), .taking("x", 150, 200)) == "error")
  }

  @Test func aHighDoseThatBeginsWithTheStandardOneIsTheSame() {
    #expect(
      severity(.taking("x", .high, 50, nil), .taking("x", .standard, 50, 100)) == "note")
  }

  @Test func studiedDosesContradictNothing() {
    #expect(
      severity(.taking("x", 1, 5, role: .studied), .taking("x", 7, 9, role: .recommended))
        == nil)
    #expect(
      severity(.taking("x", 1, 5, role: .toxic), .taking("x", 7, 9, role: .recommended))
        == nil)
  }

  @Test func aRecommendedDoseAboveTheMaximumIsAnError() throws {
    let found = contradictions(
      .taking("x", nil, 4000, "IU", per: "day", role: .maximum),
      .taking("x", 5000, 10000, "IU", per: "day", role: .recommended))
    let pair = try #require(found.first)
    #expect(pair.severity == "error")
    #expect(pair.reason == "the recommended dose is above the maximum")
    #expect(
      severity(
        .taking("x", nil, 4000, "IU", per: "day", role: .maximum),
        .taking("x", 600, 800, "IU", per: "day", role: .recommended)) == nil)
    #expect(
      severity(
        .taking("x", nil, 4, "g", role: .maximum), .taking("x", nil, 3, "g", role: .maximum))
        == "error")
  }

  @Test func contextsKeepDosesApart() {
    #expect(
      severity(
        .taking("x", 600, 600, context: [.population("adults")]),
        .taking("x", 800, 800, context: [.population("older adults")])) == nil)
    #expect(
      severity(
        .taking("x", 600, 600, context: [.population("children")]), .taking("x", 800, 800)) == nil)
    #expect(
      severity(
        .taking("x", 600, 600), .taking("x", 800, 800, context: [.route("intravenous")]))
        == nil)
    #expect(
      severity(
        .taking("x", 600, 600, context: [.population("children")]),
        .taking("x", 800, 800, context: [.population("children")])) == "error")
  }

  @Test func adultsAreWhoIsMeantWhereNobodyIsNamed() {
    #expect(
      severity(
        .taking("x", 600, 600, context: [.population("most adults")]), .taking("x", 800, 800))
        == "error")
  }

  @Test func aDeniedDoseContradictsTheOneItCovers() {
    let found = contradictions(
      .taking("x", 50, 100), .taking("x", 50, 100, polarity: .negated))
    #expect(found.map(\.rule) == ["negated-elsewhere"])
    #expect(
      contradictions(.taking("x", 10, 20), .taking("x", 50, nil, polarity: .negated)).isEmpty)
  }

  @Test func aFractionIsWorkedOutFromTheRegularDosesOfTheShelf() throws {
    let graph = ClaimGraph(
      of: Article(
        "tenth.txt",
        [Statement("A tenth.", .taking("x", .low, 0.1, 0.1, "x", relativeTo: "regular dose"))]),
      Article("low.txt", [Statement("Low.", .taking("x", .low, 1.5, 4.5, per: "day"))]),
      Article("standard.txt", [Statement("Standard.", .taking("x", .standard, 50, 100))]),
      Article("more.txt", [Statement("More.", .taking("x", .high, 50, nil))]),
      Article("agrees.txt", [Statement("Agrees.", .taking("x", .low, 5, 10))]))
    let fraction = try #require(graph.claims.firstIndex { $0.claim.dose?.isRelative ?? false })
    let found = graph.contradictions.filter { $0.claimA == fraction || $0.claimB == fraction }
    #expect(found.map(\.severity) == ["error"])
    #expect(found.first?.reason == "a tenth of 50–100 mg is 5–10 mg: the ranges do not meet")
  }

  @Test func aFractionOfAnUnknownDoseIsNotCompared() {
    #expect(
      contradictions(
        .taking("x", .low, 0.1, 0.1, "x", relativeTo: "regular dose"),
        .taking("x", .low, 1, 5)
      ).isEmpty)
  }

  @Test func dosesOfOneParagraphAreForDifferentPeople() {
    let graph = ClaimGraph(
      of: Article(
        "a.txt",
        [
          Statement("Most take 7.5 mg or less.", .taking("x", nil, 7.5)),
          Statement("Some need 15 mg or more.", .taking("x", 15, nil)),
        ]))
    #expect(graph.contradictions.isEmpty)
  }

  @Test func aRecommendedDoseAboveTheMaximumOfItsParagraphIsAConflict() {
    let maximum = Claim.taking("x", nil, 350, per: "day", role: .maximum)
    func rules(_ dose: Claim) -> [String] {
      ClaimGraph(
        of: Article(
          "a.txt", [Statement("Take this.", dose), Statement("Never more than that.", maximum)])
      ).contradictions.map(\.reason)
    }
    #expect(
      rules(.taking("x", 500, 500, per: "day", role: .recommended))
        == ["the recommended dose is above the maximum"])
    // What reaches above it, or is taken per dose, may be for others.
    #expect(rules(.taking("x", 300, 500, per: "day", role: .recommended)) == [])
    #expect(rules(.taking("x", 500, 500, role: .recommended)) == [])
    #expect(rules(.taking("x", 500, 500, per: "day")) == [])
    let together = ClaimGraph(
      of: Article(
        "a.txt",
        [
          Statement(
            "Take 500 mg, never more than 350.",
            .taking("x", 500, 500, per: "day", role: .recommended), maximum)
        ]))
    #expect(together.contradictions.isEmpty)
  }

  @Test func fromWhereOnSomethingHappensIsNoDoseToTake() {
    #expect(severity(.taking("x", 10, 40), .taking("x", 1000, nil)) == nil)
    #expect(severity(.taking("x", 10, 40), .taking("x", nil, 5)) == "error")
  }

  @Test func dosesOfTwoParagraphsOfOneSourceAreCompared() {
    func count(_ role: DoseRole?) -> Int {
      ClaimGraph(
        of: Article(
          "a.txt", [Statement("Take 5 mg.", .taking("x", 5, 5, role: role))],
          [Statement("Take 15 mg.", .taking("x", 15, 15, role: role))])
      ).contradictions.count
    }
    #expect(count(.recommended) == 1)
    // Amounts that one writer only mentions are for other people or uses.
    #expect(count(nil) == 0)
  }

  @Test func adviceAgainstAnAmountIsHeldAgainstWhatTheSameSourceRecommends() {
    let graph = ClaimGraph(
      of: Article(
        "a.txt", [Statement("Take 5 mg.", .taking("x", 5, 5, role: .recommended))],
        [Statement("Do not take 5 mg.", .taking("x", 5, 5, polarity: .negated))]))
    #expect(graph.contradictions.map(\.rule) == ["negated-elsewhere"])
  }

  @Test func aHedgeMakesTheConflictMilder() {
    let graph = ClaimGraph(
      of: Article("a.txt", [Statement("Perhaps 5 mg.", .taking("x", 5, 5), certainty: .hedged)]),
      Article("b.txt", [Statement("Take 15 mg.", .taking("x", 15, 15))]))
    #expect(graph.contradictions.map(\.severity) == ["warning"])
  }

  @Test func dosesOfDifferentSubstancesAreNotCompared() {
    #expect(contradictions(.taking("x", 5, 5), .taking("y", 15, 15)).isEmpty)
  }

  private func found(_ a: Claim, _ b: Claim) -> [String] {
    contradictions(a, b).map { "\($0.rule) \($0.severity): \($0.reason)" }
  }

  @Test func recommendingAboveAMaximumSaysSo() {
    #expect(
      found(
        .taking("x", 60, 80, role: .recommended), .taking("x", nil, 40, role: .maximum))
        == ["conflicting-dose error: the recommended dose is above the maximum"])
    #expect(
      found(
        .taking("x", 20, 80, role: .recommended), .taking("x", nil, 40, role: .maximum))
        == ["conflicting-dose warning: the recommended dose reaches above the maximum"])
    #expect(
      found(.taking("x", nil, 40, role: .maximum), .taking("x", nil, 60, role: .maximum))
        == ["conflicting-dose error: the maximum doses differ"])
  }

  @Test func aDoseThatIsAdvisedAgainstContradictsOneThatIsTaken() {
    #expect(
      found(.taking("x", 50, 100), .taking("x", 50, 100, polarity: .negated))
        == ["negated-elsewhere error: the dose is affirmed by one and denied by the other"])
    #expect(
      found(.taking("x", 50, 100), .taking("x", 75, 75, polarity: .negated))
        == [
          "negated-elsewhere warning: part of what one recommends is what the other advises against"
        ])
    #expect(
      found(
        .taking("x", nil, 40, role: .maximum), .taking("x", nil, 40, polarity: .negated))
        == ["negated-elsewhere error: the limit is affirmed by one and denied by the other"])
  }

  @Test func advisingAgainstMoreThanTheMaximumAgreesWithIt() {
    #expect(
      found(
        .taking("x", nil, 400, role: .maximum), .taking("x", 400, nil, polarity: .negated)
      ).isEmpty)
    #expect(found(.taking("x", 50, 100), .taking("x", 200, 300, polarity: .negated)).isEmpty)
    #expect(
      found(
        .taking("x", 50, 100, role: .studied), .taking("x", 50, 100, polarity: .negated)
      ).isEmpty)
  }

  @Test func peopleNamedByAConditionAreThoseWhomADoseForTheConditionIsFor() {
    let people = ContextQualifier.population("adults with gout")
    let condition = ContextQualifier(
      kind: .condition, concept: Concept(name: "gout", type: .condition))
    #expect(
      severity(.taking("x", 1, 5, context: [people]), .taking("x", 7, 9, context: [condition]))
        == "error")
    #expect(
      severity(.taking("x", 1, 5, context: [people]), .taking("x", 7, 9)) == nil)
  }
}
