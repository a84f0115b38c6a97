import ClaimFixtures
import ClaimGraph
import Claims
import Documents
import Findings
import Testing

@testable import Checks

/// Which assertions count as backed, and which authorities as worth naming.
struct SupportRulesTests {
  /// "rule: words" of every finding, in order.
  private func findings(kind: SourceKind = .article, _ paragraphs: [Statement]...) -> [String] {
    var article = Article("a.txt", kind: kind)
    switch paragraphs.count {
    case 1: article = Article("a.txt", kind: kind, paragraphs[0])
    default: article = Article("a.txt", kind: kind, paragraphs[0], paragraphs[1])
    }
    return Checker.run(rules: AllRules.make(), on: ClaimGraph(of: article))
      .map { "\($0.rule): \($0.location.text)" }
  }

  private let claim = Claim.effect("x", .decreases, "pain", .condition)

  @Test func aClaimThatNobodyIsNamedForIsFlagged() {
    #expect(findings([Statement("X reduces pain.", claim)]) == ["uncited-claim: X reduces pain."])
  }

  @Test func anybodyNamedInTheSentenceCounts() {
    #expect(
      findings([
        Statement(
          "Dr. Lee says X reduces pain.", claim, named: [.init("Dr. Lee", .person)],
          isAttached: false)
      ]).isEmpty)
  }

  @Test func aNameElsewhereInTheParagraphCounts() {
    let named = Statement(
      "The Mayo Clinic looked at X in 2019.", named: [.init("Mayo Clinic", .institution)])
    let claimed = Statement("X reduces pain.", claim)
    #expect(findings([named, claimed]).filter { $0.hasPrefix("uncited") }.isEmpty)
    #expect(findings([named], [claimed]).filter { $0.hasPrefix("uncited") }.count == 1)
  }

  @Test func studiesElsewhereInTheParagraphDoNotCount() {
    #expect(
      findings([
        Statement("Studies were made.", named: [.init("Studies", .vague)]),
        Statement("X reduces pain.", claim),
      ]) == ["vague-authority: Studies", "uncited-claim: X reduces pain."])
  }

  /// A statement that could not be read is flagged like a claim, and let stand where somebody is named nearby.
  @Test func aStatementThatWasNotReadIsFlagged() {
    func flagged(_ first: String, _ others: Statement...) -> [String] {
      let article = Article("a.txt", [Statement(first)] + others)
      let whole = TextRange(0, first.utf8.count)
      var graph = ClaimGraph()
      graph.merge(
        article.document,
        ExtractionResult(
          assertions: article.result.assertions, citations: article.result.citations,
          coverage: article.result.coverage,
          unread: [
            UnreadStatement(
              sentence: whole, paragraph: article.document.blocks[0].range, section: nil)
          ]))
      graph.seal()
      return Checker.run(rules: [UncitedClaim()], on: graph).map(\.message)
    }
    #expect(
      flagged("X oozes out of muscles.")
        == ["nobody is cited for this statement, which was not understood in detail"])
    #expect(
      flagged(
        "X oozes out of muscles.",
        Statement("The Mayo Clinic says so.", named: [.init("Mayo Clinic", .institution)])
      ).isEmpty)
  }

  @Test func numberedReferencesCount() {
    #expect(
      findings([
        Statement(
          "X reduces pain [3].", claim, named: [.init("[3]", .reference, reference: "[3]")])
      ]).isEmpty)
  }

  @Test func aRegulatorThatReportsADecisionBacksNothingElse() {
    let decision = Statement(
      "The FDA has not approved X.", .approval("x", for: "gout", polarity: .negated),
      named: [.init("FDA", .regulator)])
    #expect(
      findings([decision, Statement("X reduces pain.", claim)])
        == ["uncited-claim: X reduces pain."])
    let warning = Statement(
      "The FDA warns that X causes nausea.",
      .effect("x", .causes, "nausea", .condition, kind: .safety), named: [.init("FDA", .regulator)])
    #expect(
      findings([warning, Statement("X reduces pain.", claim)])
        == ["unreferenced-authority: The FDA warns that X causes nausea."])
  }

  @Test func statementsAboutTheEvidenceNeedNone() {
    let subject = Concept(name: "x", type: .substance)
    let needed = Claim(
      kind: .evidence, subject: subject, predicate: .needsEvidence,
      object: Concept(name: "pain", type: .condition))
    #expect(findings([Statement("More research is needed.", needed)]).isEmpty)
  }

  @Test func whatNamesNothingInParticularNeedsNone() {
    #expect(
      findings([
        Statement(
          "X helps with various conditions.",
          .effect("x", .treats, "various conditions", .concept, kind: .therapeutic))
      ]).isEmpty)
  }

  @Test(arguments: [SourceKind.label, .guideline, .study])
  func sourcesThatDecideForThemselvesNeedNone(_ kind: SourceKind) {
    #expect(findings(kind: kind, [Statement("X reduces pain.", claim)]).isEmpty)
  }

  @Test func passagesOfOneListMakeOneFinding() {
    let sentence = "X reduces pain and fatigue."
    let article = Article(
      "a.txt",
      [Statement(sentence, claim, passage: "X reduces pain")])
    let longer = Assertion(
      claim: .effect("x", .decreases, "fatigue", .condition), certainty: .asserted, citations: [],
      passage: TextRange(0, 26), sentence: TextRange(0, 27), paragraph: TextRange(0, 27),
      section: nil)
    var graph = ClaimGraph()
    graph.merge(
      article.document,
      ExtractionResult(
        assertions: article.result.assertions + [longer], citations: [], coverage: Coverage()))
    graph.seal()
    let findings = Checker.run(rules: [UncitedClaim()], on: graph)
    #expect(findings.map(\.location.text) == ["X reduces pain and fatigue"])
    #expect(findings.first?.claims.count == 2)
    #expect(
      findings.first?.message == "nobody is cited for: x decreases pain (and 1 more claim)")
  }

  @Test(arguments: [
    (Citation.Kind.vague, "vague-authority"), (.index, "index-as-authority"),
    (.anecdote, "anecdotal-evidence"), (.agency, "unreferenced-authority"),
    (.publisher, "unreferenced-authority"), (.journal, "unreferenced-authority"),
    (.institution, "unreferenced-authority"),
  ])
  func whoIsNamedDecidesWhichRuleSpeaks(_ kind: Citation.Kind, _ rule: String) {
    let statement = Statement(
      "Somebody says that X reduces pain.", claim, named: [.init("Somebody", kind)],
      passage: "X reduces pain")
    #expect(findings([statement]) == ["\(rule): X reduces pain"])
  }

  @Test(arguments: [Citation.Kind.vague, .index, .agency])
  func aWorkToLookUpMakesAnyAuthorityGood(_ kind: Citation.Kind) {
    let statement = Statement(
      "Somebody says that X reduces pain [3].", claim,
      named: [.init("Somebody", kind), .init("[3]", .reference, reference: "[3]")])
    #expect(findings([statement]).isEmpty)
    let linked = Statement(
      "Somebody says that X reduces pain.", claim,
      named: [.init("Somebody", kind, reference: "https://example.org/study")])
    #expect(findings([linked]).isEmpty)
  }

  @Test func aYearMakesABodyFindable() {
    let statement = Statement(
      "The Mayo Clinic said in 2019 that X reduces pain.", claim,
      named: [.init("Mayo Clinic", .institution)])
    #expect(findings([statement]).isEmpty)
  }

  @Test func decisionsOfARegulatorCanBeLookedUp() {
    let statement = Statement(
      "The FDA has not approved X.", .approval("x", for: "gout", polarity: .negated),
      named: [.init("FDA", .regulator)])
    #expect(findings([statement]).isEmpty)
  }

  @Test func thatMoreResearchIsNeededNeedsNobodyToSaySo() {
    let needed = Claim(
      kind: .evidence, subject: Concept(name: "x", type: .substance), predicate: .needsEvidence,
      object: Concept(name: "pain", type: .condition))
    #expect(
      findings([
        Statement("Experts want more research.", needed, named: [.init("Experts", .vague)])
      ]).isEmpty)
  }

  @Test func aCitationWithoutAClaimIsFlaggedByItsOwnWords() {
    let statement = Statement("As PubMed shows, it works.", named: [.init("PubMed", .index)])
    #expect(findings([statement]) == ["index-as-authority: PubMed"])
  }

  @Test(.timeLimit(.minutes(5)))
  func aParagraphOfVeryManyCitationsStaysAffordable() {
    let words = "Studies show. "
    let count = 100_000
    let text = Array(String(repeating: words, count: count).utf8)
    let document = Document(
      path: "a.txt", text: text,
      blocks: [Block(kind: .paragraph, range: TextRange(0, text.count))])
    let citations = (0..<count).map { i in
      Citation(
        authority: "Studies", kind: .vague, reference: nil,
        range: TextRange(i * words.utf8.count, i * words.utf8.count + 7))
    }
    var graph = ClaimGraph()
    graph.merge(
      document, ExtractionResult(assertions: [], citations: citations, coverage: Coverage()))
    graph.seal()
    #expect(Checker.run(rules: AllRules.make(), on: graph).count == count)
  }
}
