import ClaimFixtures
import ClaimGraph
import Claims
import Findings
import Testing

@testable import Checks

/// What a cited work on the shelf is found to say of a claim.
struct CitedWorkTests {
  private let address = "https://example.org/page"

  /// What the work says of the claim, and nil where it is not found on the shelf.
  private func testimony(
    on claim: Claim, certainty: Certainty = .asserted, words: String = "X does so [1].",
    page: [Statement], pageURI: String? = "https://example.org/page",
    alsoCited: [Statement.Named] = []
  ) -> Testimony? {
    let named =
      [Statement.Named("[1]", .reference, reference: address)] + alsoCited
    let graph = ClaimGraph(
      of: Article("draft.txt", [Statement(words, claim, certainty: certainty, named: named)]),
      Article("page.txt", uri: pageURI, page))
    return CitedWorks(graph).claims().first?.testimony
  }

  private func pain(_ predicate: Predicate, context: [ContextQualifier] = []) -> Claim {
    .effect("x", predicate, "pain", .condition, context: context)
  }

  @Test func aWorkThatSaysSoConfirmsIt() {
    #expect(
      testimony(on: pain(.treats), page: [Statement("X reduces pain.", pain(.decreases))])
        == .confirmed)
  }

  @Test func aWorkThatIsNotOnTheShelfSaysNothing() {
    #expect(
      testimony(
        on: pain(.treats), page: [Statement("X reduces pain.", pain(.decreases))],
        pageURI: "https://example.org/another") == nil)
  }

  @Test func reserveInTheWorkIsNoticedOnlyWhereTheClaimHasNone() {
    let page = [Statement("X may reduce pain.", pain(.decreases), certainty: .hedged)]
    #expect(testimony(on: pain(.decreases), page: page) == .hedged)
    #expect(testimony(on: pain(.decreases), certainty: .hedged, page: page) == .confirmed)
  }

  @Test func aDenialForTheSameTimeIsTheReverse() {
    let short = pain(.treats, context: [.time("temporarily")])
    func denied(_ context: [ContextQualifier]) -> Claim {
      .effect("x", .treats, "pain", .condition, polarity: .negated, context: context)
    }
    #expect(
      testimony(on: denied([.time("temporarily")]), page: [Statement("X treats pain.", short)])
        == .opposite)
    #expect(
      testimony(on: denied([.time("overnight")]), page: [Statement("X treats pain.", short)])
        == .undecided)
  }

  @Test func percentagesOfOneEffectAreCompared() {
    func share(_ amount: String) -> Claim {
      Claim(
        kind: .statistic, subject: Concept(name: "x", type: .substance), predicate: .hasValue,
        object: Concept(name: amount, type: .concept), polarity: .affirmed)
    }
    func testimony(_ page: [Statement]) -> Testimony? {
      let graph = ClaimGraph(
        of: Article(
          "draft.txt",
          [
            Statement(
              "X reduces pain by 12% [1].", share("12%"), pain(.decreases),
              named: [.init("[1]", .reference, reference: address)])
          ]), Article("page.txt", uri: address, page))
      return CitedWorks(graph).claims().first {
        graph.claims[graph.assertions[$0.assertion].claim].claim.kind == .statistic
      }?.testimony
    }
    let other = Statement("X reduces pain by 3 percent.", share("3 percent"), pain(.decreases))
    let nausea = Claim.effect("x", .decreases, "nausea", .condition)
    #expect(testimony([other]) == .otherNumber)
    #expect(
      testimony([other, Statement("X reduces nausea by 12%.", share("12%"), nausea)]) == .confirmed)
    #expect(testimony([Statement("X reduces nausea by 3%.", share("3%"), nausea)]) == .undecided)
    #expect(
      testimony([Statement("X reduces both by 3%.", share("3%"), pain(.decreases), nausea)])
        == .undecided)
  }

  @Test func silenceNeedsAWorkThatIsTheOnlyOneAndSpeaksOfTheSubject() {
    let claim = Claim.effect("x", .decreases, "insomnia", .condition)
    let page = [
      Statement("X reduces pain.", pain(.decreases)),
      Statement("X reduces nausea.", .effect("x", .decreases, "nausea", .condition)),
    ]
    #expect(testimony(on: claim, page: page) == .silent)
    #expect(testimony(on: claim, page: [page[0]]) == .undecided)
    #expect(
      testimony(on: .effect("x", .decreases, "warmth", .target), page: page) == .undecided)
    #expect(
      testimony(
        on: claim, page: page,
        alsoCited: [.init("X", .reference, reference: "https://example.org/elsewhere")])
        == .undecided)
    let otherSubject = Claim.effect("y", .decreases, "pain", .condition)
    #expect(testimony(on: claim, page: [Statement("Y reduces pain.", otherSubject)]) == .undecided)
    #expect(
      testimony(
        on: claim, page: page + [Statement("People with insomnia ask about x.", pain(.treats))])
        == .undecided)
  }

  @Test func anObjectInSimilarWordsIsLeftOpen() {
    #expect(
      testimony(
        on: .effect("x", .decreases, "chronic pain", .condition),
        page: [Statement("X reduces pain.", pain(.decreases))]) == .undecided)
  }

  @Test func whatIsSaidOfAnimalsIsNotSaidOfPeople() {
    let mouse = ContextQualifier(
      kind: .population,
      concept: Concept(name: "mouse", type: .population, identifier: "NCBITaxon:10090"))
    let page = [Statement("X reduces pain in mice.", pain(.decreases, context: [mouse]))]
    #expect(testimony(on: pain(.decreases), page: page) == .otherSpecies)
    #expect(testimony(on: pain(.decreases, context: [mouse]), page: page) == .confirmed)
  }

  @Test func theReverseIsNoticedButNotOfOtherPeople() {
    let denied = Claim.effect("x", .decreases, "pain", .condition, polarity: .negated)
    #expect(
      testimony(on: pain(.decreases), page: [Statement("X does not reduce pain.", denied)])
        == .opposite)
    let children = Claim.effect(
      "x", .decreases, "pain", .condition, polarity: .negated, context: [.population("child")])
    #expect(
      testimony(on: pain(.decreases), page: [Statement("Not in children.", children)])
        == .undecided)
  }

  @Test(arguments: [
    (Claim.taking("x", 500, 500, per: "day"), Testimony.confirmed),
    (.taking("x", 0.5, 0.5, "g", per: "day"), .confirmed),
    (.taking("x", 250, 250, per: "dose"), .undecided),
    (.taking("x", 800, 800, per: "day"), .otherNumber),
    (.taking("x", 500, 800, per: "day"), .otherNumber),
    (.taking("x", 800, 800, per: "day", role: .maximum), .undecided),
    (.taking("x", 800, 800, per: "day", context: [.population("child")]), .undecided),
  ])
  func dosesAreComparedInOneUnitRoleAndPopulation(_ claim: Claim, _ expected: Testimony) {
    #expect(
      testimony(on: claim, page: [Statement("500 mg.", .taking("x", 500, 500, per: "day"))])
        == expected)
  }

  @Test func aFigureThatStandsElsewhereInTheWorkIsLeftOpen() {
    let page = [
      Statement("500 mg.", .taking("x", 500, 500, per: "day")),
      Statement(
        "Children take 800 mg.",
        .taking("x", 800, 800, per: "day", context: [.population("child")])),
    ]
    #expect(testimony(on: .taking("x", 800, 800, per: "day"), page: page) == .undecided)
  }

  @Test func anAssociationIsNoCauseUnlessTheWriterSaysAssociationToo() {
    let risk = Claim.effect(
      "x", .decreasesRiskOf, "pain", .condition, kind: .association)
    let page = [Statement("X is associated with a lower risk of pain.", risk)]
    #expect(testimony(on: pain(.prevents), page: page) == .associated)
    #expect(
      testimony(on: pain(.prevents), words: "X is linked to less pain.", page: page) == .undecided)
    #expect(
      testimony(on: pain(.prevents), page: [Statement("X lowers the risk of pain.", risk)])
        == .undecided)
  }

  @Test func aNamedPublisherCountsOnlyAgainstWhatItsPageDenies() {
    let draft = Article(
      "draft.txt",
      [
        Statement(
          "According to the Clinic, X reduces pain.", pain(.decreases),
          named: [.init("Clinic", .institution)]),
        Statement(
          "According to the Clinic, X reduces insomnia.",
          .effect("x", .decreases, "insomnia", .condition),
          named: [.init("Clinic", .institution)]),
      ])
    let page = Article(
      "page.txt", publisher: "Clinic",
      [Statement("X may reduce pain.", pain(.decreases), certainty: .hedged)])
    let second = Article("second.txt", publisher: "Clinic", [])
    #expect(
      CitedWorks(ClaimGraph(of: draft, page)).claims().map(\.testimony) == [.hedged, .undecided])
    #expect(CitedWorks(ClaimGraph(of: draft, page, second)).claims().isEmpty)
  }
}
