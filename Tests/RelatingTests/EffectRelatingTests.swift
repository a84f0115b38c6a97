import ClaimFixtures
import ClaimGraph
import Claims
import Documents
import Testing

/// Which effects, approvals, safety statements and figures cannot both hold.
struct EffectRelatingTests {
  private func graph(_ a: Claim, _ b: Claim) -> ClaimGraph {
    ClaimGraph(
      of: Article("a.txt", [Statement("First.", a)]), Article("b.txt", [Statement("Second.", b)]))
  }

  /// "rule severity" of each contradiction.
  private func found(_ a: Claim, _ b: Claim) -> [String] {
    graph(a, b).contradictions.map { "\($0.rule) \($0.severity)" }
  }

  @Test func affirmedAndDeniedIsAnError() {
    #expect(
      found(
        .effect("x", .decreases, "inflammation"),
        .effect("x", .decreases, "inflammation", polarity: .negated))
        == ["negated-elsewhere error"])
  }

  @Test func noCureLeavesReliefStanding() {
    #expect(
      found(
        .effect("x", .treats, "gout"),
        .effect("x", .treats, "gout", polarity: .negated, context: [.manner("cure")])) == [])
    #expect(
      found(
        .effect("x", .treats, "gout", context: [.manner("cure")]),
        .effect("x", .treats, "gout", polarity: .negated, context: [.manner("cure")])
      ).count == 1)
  }

  @Test func whatIsSaidInPassingIsNotHeldAgainstWhatIsSaidOutright() {
    #expect(
      found(
        .effect("x", .treats, "gout", context: [.manner("in passing")]),
        .effect("x", .treats, "gout", polarity: .negated)) == [])
  }

  @Test func aMannerMakesADenialMilder() {
    #expect(
      found(
        .effect("x", .decreases, "receptor", context: [.time("temporary")]),
        .effect(
          "x", .decreases, "receptor", polarity: .negated, context: [.manner("in the same way")]))
        == ["negated-elsewhere warning"])
  }

  @Test func denyingADegreeOrATimeDeniesNothingElse() {
    #expect(
      found(
        .effect("x", .decreases, "pain"),
        .effect("x", .decreases, "pain", polarity: .negated, context: [.manner("only")])
      )
      .isEmpty)
    #expect(
      found(
        .effect("x", .decreases, "pain", context: [.time("short-term")]),
        .effect("x", .decreases, "pain", polarity: .negated, context: [.time("long-term")])
      )
      .isEmpty)
  }

  @Test func helpingAndReducingAConditionAreTheSame() {
    #expect(
      found(
        .effect("x", .treats, "pain", .condition, kind: .therapeutic),
        .effect("x", .decreases, "pain", .condition, polarity: .negated))
        == ["negated-elsewhere error"])
  }

  @Test(
    "A risk of a condition is raised or lowered by what increases or decreases it",
    arguments: [
      (Predicate.decreases, Predicate.decreasesRiskOf), (.decreasesRiskOf, .decreases),
      (.increases, .increasesRiskOf), (.increasesRiskOf, .increases), (.decreases, .prevents),
      (.increasesRiskOf, .affects), (.causes, .affects), (.causes, .associatedWith),
      (.prevents, .associatedWith), (.decreases, .associatedWith),
    ])
  func risksAreDenied(affirmed: Predicate, denied: Predicate) {
    #expect(
      found(
        .effect("x", affirmed, "stroke", .condition),
        .effect("x", denied, "stroke", .condition, polarity: .negated))
        == ["negated-elsewhere error"])
  }

  @Test func noAssociationLeavesAnEffectOnAMeasureStanding() {
    #expect(
      found(
        .effect("x", .decreases, "blood pressure"),
        .effect("x", .associatedWith, "blood pressure", polarity: .negated)
      ).isEmpty)
  }

  @Test func sharesOfThoseWhoTakeSomethingDifferWhereOneIsTwiceTheOther() {
    func share(_ amount: String, of substance: String) -> Claim {
      Claim(
        kind: .statistic, subject: Concept(name: "nausea", type: .condition), regimen: nil,
        predicate: .hasValue, object: Concept(name: amount, type: .concept), polarity: .affirmed,
        context: [
          ContextQualifier(kind: .substance, concept: Concept(name: substance, type: .substance))
        ])
    }
    #expect(
      found(share("about 2%", of: "x"), share("6 percent of users", of: "x"))
        == ["conflicting-number warning"])
    #expect(found(share("about 4%", of: "x"), share("6 percent of users", of: "x")) == [])
    #expect(found(share("about 2%", of: "x"), share("6 percent of users", of: "y")) == [])
  }

  @Test func whatComesOfStoppingIsNoEffectOfTaking() {
    let treats = Statement(
      "X prevents seizures.", .effect("x", .treats, "seizure", .condition, kind: .therapeutic))
    let harm = Claim.effect("x", .causes, "seizure", .condition, kind: .safety)
    func count(_ words: String) -> Int {
      ClaimGraph(of: Article("a.txt", [treats]), Article("b.txt", [Statement(words, harm)]))
        .contradictions.count
    }
    #expect(count("Stopping suddenly can trigger seizures.") == 0)
    #expect(count("X can trigger seizures.") == 1)
  }

  @Test func whatIsOnlyLinkedNeedNotBeACause() {
    let linked = Statement(
      "X is associated with a higher risk of dementia.",
      .effect("x", .increasesRiskOf, "dementia", .condition, kind: .association))
    let raised = Statement(
      "X raises the risk of dementia.",
      .effect("x", .increasesRiskOf, "dementia", .condition, kind: .association))
    let denied = Statement(
      "X does not cause dementia.",
      .effect("x", .causes, "dementia", .condition, polarity: .negated))
    func count(_ a: Statement, _ b: Statement) -> Int {
      ClaimGraph(of: Article("a.txt", [a]), Article("b.txt", [b])).contradictions.count
    }
    #expect(count(linked, denied) == 0)
    #expect(count(raised, denied) == 1)
  }

  @Test func aNameMayBePutWithOf() {
    #expect(
      found(
        .effect("x", .decreases, "transmission of influenza"),
        .effect("x", .decreases, "influenza transmission", polarity: .negated))
        == ["negated-elsewhere error"])
  }

  @Test func whoDeniesAnEffectDeniesItAlsoInComparison() {
    let comparison = [
      ContextQualifier(kind: .comparator, concept: Concept(name: "y", type: .substance))
    ]
    let affirmed = Claim.effect("x", .decreases, "inflammation", context: comparison)
    #expect(
      found(affirmed, .effect("x", .decreases, "inflammation", polarity: .negated))
        == ["negated-elsewhere error"])
    #expect(
      found(
        .effect("x", .decreases, "inflammation"),
        .effect("x", .decreases, "inflammation", polarity: .negated, context: comparison)) == [])
    #expect(
      found(
        affirmed,
        .effect("x", .decreases, "inflammation", polarity: .negated, context: comparison))
        == ["negated-elsewhere error"])
  }

  @Test func havingNoEffectContradictsAnyEffect() {
    #expect(
      found(
        .effect("x", .increases, "blood pressure"),
        .effect("x", .affects, "blood pressure", polarity: .negated))
        == ["negated-elsewhere error"])
    #expect(
      found(
        .effect("x", .affects, "blood pressure"),
        .effect("x", .increases, "blood pressure", polarity: .negated)
      ).isEmpty)
  }

  @Test func oppositeDirectionsAreAnError() {
    #expect(
      found(.effect("x", .increases, "cortisol"), .effect("x", .decreases, "cortisol"))
        == ["opposite-effect error"])
    #expect(
      found(
        .effect("x", .treats, "anxiety", .condition),
        .effect("x", .worsens, "anxiety", .condition)) == ["opposite-effect error"])
  }

  @Test func aShortTermFallAndARiseHoldTogether() {
    #expect(
      found(
        .effect("x", .decreases, "endorphin", context: [.time("short-term")]),
        .effect("x", .increases, "endorphin")
      ).isEmpty)
  }

  @Test func aFallAndARiseInARowAreOneProcess() {
    let graph = ClaimGraph(
      of: Article(
        "a.txt", [Statement("First it falls.", .effect("x", .decreases, "endorphin"))],
        [Statement("Then it rises.", .effect("x", .increases, "endorphin"))]))
    #expect(graph.contradictions.isEmpty)
  }

  @Test func aFallAndARiseFarApartInOneSourceContradict() {
    let filler = String(repeating: "Something else is said here. ", count: 20)
    let graph = ClaimGraph(
      of: Article(
        "a.txt", [Statement("It falls.", .effect("x", .decreases, "cortisol"))],
        [Statement(filler)], [Statement("It rises.", .effect("x", .increases, "cortisol"))]))
    #expect(graph.contradictions.map(\.rule) == ["opposite-effect"])
  }

  @Test func aNumberOfParticipantsIsNoPopulation() {
    #expect(
      found(
        .effect(
          "x", .treats, "pain", .condition, context: [.population("4,130 participants")]),
        .effect("x", .treats, "pain", .condition, polarity: .negated))
        == ["negated-elsewhere error"])
  }

  @Test func populationsKeepEffectsApart() {
    #expect(
      found(
        .effect("x", .treats, "pain", .condition, context: [.population("adults")]),
        .effect(
          "x", .treats, "pain", .condition, polarity: .negated, context: [.population("children")])
      ).isEmpty)
  }

  @Test func regimensKeepEffectsApart() {
    #expect(
      found(
        .effect("x", .decreases, "receptor"),
        .effect("x", .decreases, "receptor", regimen: .low, polarity: .negated)
      ).isEmpty)
  }

  @Test(arguments: [
    "various conditions", "many chronic diseases", "symptoms", "it", "these issues",
  ])
  func vagueObjectsAreNotCompared(_ object: String) {
    #expect(
      found(
        .effect("x", .treats, object, .concept),
        .effect("x", .treats, object, .concept, polarity: .negated)
      ).isEmpty)
  }

  @Test func aNumberMakesANameParticular() {
    #expect(
      found(
        .effect("x", .treats, "type 2", .concept),
        .effect("x", .treats, "type 2", .concept, polarity: .negated)
      ).count == 1)
  }

  @Test func subjectsOfNoKnownTypeAreNotCompared() {
    let subject = Concept(name: "it", type: .concept)
    func claim(_ polarity: Polarity) -> Claim {
      Claim(
        kind: .mechanism, subject: subject, predicate: .increases,
        object: Concept(name: "sleep", type: .target), polarity: polarity)
    }
    #expect(found(claim(.affirmed), claim(.negated)).isEmpty)
  }

  @Test func hedgedSidesMakeAWarning() {
    let graph = ClaimGraph(
      of: Article(
        "a.txt",
        [Statement("It may rise.", .effect("x", .increases, "cortisol"), certainty: .hedged)]),
      Article("b.txt", [Statement("It falls.", .effect("x", .decreases, "cortisol"))]))
    #expect(graph.contradictions.map(\.severity) == ["warning"])
  }

  @Test func approvalIsComparedForTheSameUseOnly() {
    #expect(
      found(.approval("x", for: "gout"), .approval("x", for: "gout", polarity: .negated))
        == ["conflicting-status error"])
    #expect(
      found(.approval("x", for: "gout"), .approval("x", for: "acne", polarity: .negated)).isEmpty)
    #expect(
      found(.approval("x", for: "gout"), .approval("x", polarity: .negated)).isEmpty)
    #expect(
      found(
        .approval("x", for: "clinical use"),
        .approval("x", for: "off-label uses", polarity: .negated)
      ).isEmpty)
  }

  @Test func regulatorsDecideForThemselves() {
    func graph(_ second: String) -> ClaimGraph {
      ClaimGraph(
        of: Article(
          "a.txt",
          [
            Statement(
              "The FDA approved it.", .approval("x", for: "gout"), named: [.init("FDA", .regulator)]
            )
          ]),
        Article(
          "b.txt",
          [
            Statement(
              "The \(second) did not.", .approval("x", for: "gout", polarity: .negated),
              named: [.init(second, .regulator)])
          ]))
    }
    #expect(graph("FDA").contradictions.map(\.rule) == ["conflicting-status"])
    #expect(graph("EMA").contradictions.isEmpty)
  }

  @Test func oneWriterMeansTheEffectAndTheRelief() {
    let harm = Statement(
      "X causes nausea.", .effect("x", .causes, "nausea", .condition, kind: .safety))
    let relief = Statement(
      "Taken slowly, x eases nausea.",
      .effect("x", .treats, "nausea", .condition, kind: .therapeutic))
    #expect(ClaimGraph(of: Article("a.txt", [harm], [relief])).contradictions.isEmpty)
    #expect(
      ClaimGraph(of: Article("a.txt", [harm]), Article("b.txt", [relief])).contradictions.count == 1
    )
  }

  @Test func aLabelMeansAllThatItSays() {
    let statements = [
      Statement("X raises blood pressure.", .effect("x", .increases, "blood pressure")),
      Statement("In trials x lowered blood pressure.", .effect("x", .decreases, "blood pressure")),
    ]
    func count(_ kind: SourceKind) -> Int {
      ClaimGraph(
        of: Article(
          "a.txt", kind: kind, [statements[0]], [.init(String(repeating: "Much. ", count: 90))],
          [statements[1]])
      ).contradictions.count
    }
    #expect(count(.label) == 0)
    #expect(count(.article) == 1)
  }

  @Test func oneParagraphThatApprovesAndDoesNotMeansTwoThings() {
    func graph(_ paragraphs: [Statement]...) -> ClaimGraph {
      paragraphs.count == 1
        ? ClaimGraph(of: Article("a.txt", paragraphs[0]))
        : ClaimGraph(of: Article("a.txt", paragraphs[0], paragraphs[1]))
    }
    let approved = Statement("Here it is approved.", .approval("x", for: "gout"))
    let refused = Statement(
      "There it is not.", .approval("x", for: "gout", polarity: .negated))
    #expect(graph([approved, refused]).contradictions.isEmpty)
    #expect(graph([approved], [refused]).contradictions.count == 1)
    let safe = Statement("It is safe for most.", .safety("x", "favourable"))
    let unsafe = Statement("It is unsafe for some.", .safety("x", "unfavourable"))
    #expect(graph([safe, unsafe]).contradictions.isEmpty)
    #expect(graph([safe], [unsafe]).contradictions.count == 1)
    // Not in so many words, one writer weighs the one against the other.
    let risky = Statement("It is not without risk.", .safety("x", "unfavourable"))
    #expect(graph([safe], [risky]).contradictions.isEmpty)
    #expect(
      ClaimGraph(of: Article("a.txt", [safe]), Article("b.txt", [risky])).contradictions.count == 1)
  }

  @Test func datesOfOneApprovalMustAgree() {
    #expect(
      found(
        .approval("x", for: "gout", context: [.time("in 1984")]),
        .approval("x", for: "gout", context: [.time("in 1994")])) == ["conflicting-number warning"])
  }

  @Test func safeAndUnsafeContradict() {
    #expect(
      found(.safety("x", "favourable"), .safety("x", "unfavourable"))
        == ["conflicting-safety warning"])
    #expect(
      found(.safety("x", "favourable"), .safety("x", "favourable", polarity: .negated))
        == ["conflicting-safety warning"])
    #expect(
      found(
        .safety("x", "favourable"),
        .safety("x", "unfavourable", context: [.population("pregnant women")])
      ).isEmpty)
  }

  @Test func noSideEffectsContradictsANamedOne() {
    let none = Claim.effect(
      "x", .causes, "side effects", .concept, kind: .safety, polarity: .negated)
    #expect(
      found(none, .effect("x", .causes, "nausea", .condition, kind: .safety))
        == ["conflicting-safety warning"])
    #expect(
      found(
        .safety("x", "favourable"), .effect("x", .causes, "nausea", .condition, kind: .safety)
      ).isEmpty)
  }

  @Test func safeForThoseForWhomItIsContraindicatedContradicts() {
    #expect(
      found(
        .safety("x", "favourable", context: [.population("pregnant women")]),
        .effect("x", .contraindicatedIn, "pregnant women", .population, kind: .safety))
        == ["conflicting-safety warning"])
  }

  @Test func halfLivesThatDifferContradict() {
    #expect(
      found(.halfLife("x", "4 hours"), .halfLife("x", "about 13 hours"))
        == ["conflicting-number warning"])
    #expect(found(.halfLife("x", "about eight hours"), .halfLife("x", "21 hours")).count == 1)
    #expect(found(.halfLife("x", "twenty-four hours"), .halfLife("x", "1 day")).isEmpty)
    #expect(found(.halfLife("x", "half an hour"), .halfLife("x", "30 minutes")).isEmpty)
    #expect(found(.halfLife("x", "4 hours"), .halfLife("x", "240 minutes")).isEmpty)
    #expect(found(.halfLife("x", "4–6 hours"), .halfLife("x", "5 hours")).isEmpty)
    #expect(found(.halfLife("x", "24 hours"), .halfLife("x", "1 day")).isEmpty)
  }

  @Test func relatingDoesNotDependOnTheOrderOfTexts() {
    let articles = [
      Article("a.txt", [Statement("First.", .taking("x", 1, 5))]),
      Article("b.txt", [Statement("Second.", .taking("x", 3, 9))]),
      Article("c.txt", [Statement("Third.", .taking("x", 30, 90))]),
    ]
    let forward = ClaimGraph(of: articles[0], articles[1], articles[2])
    let backward = ClaimGraph(of: articles[2], articles[1], articles[0])
    #expect(forward.contradictions == backward.contradictions)
    #expect(forward.contradictions.count == 3)
  }

  @Test func aGroupOfVeryManyClaimsStaysAffordable() {
    var graph = ClaimGraph()
    for i in 0..<3000 {
      let amount = Double(i * 2 + 1)
      let article = Article("\(i).txt", [Statement("Take it.", .taking("x", amount, amount))])
      graph.merge(article.document, article.result)
    }
    graph.seal()
    let count = ClaimRelater.relate(graph).count
    #expect(count > 3000)
    #expect(count < 3000 * 129)
  }

  @Test func interactionsAreComparedWhicheverOfTheTwoIsNamedFirst() {
    let graph = ClaimGraph(
      of: Article(
        "a.txt",
        [Statement("X interacts with y.", .effect("x", .interactsWith, "y", .substance))]),
      Article(
        "b.txt",
        [
          Statement(
            "Y does not interact with x.",
            .effect("y", .interactsWith, "x", .substance, polarity: .negated))
        ]))
    #expect(graph.contradictions.map(\.rule) == ["negated-elsewhere"])
  }

  @Test func treatingIsNotPreventing() {
    #expect(
      found(
        .effect("x", .treats, "gout", .condition, kind: .therapeutic),
        .effect("x", .prevents, "gout", .condition, kind: .therapeutic, polarity: .negated))
        == ["negated-elsewhere note"])
  }

  @Test func whatHappensToPeopleIsAtRiskAsAConditionIs() {
    for event in ["falls", "hospital admission", "relapse"] {
      #expect(
        found(
          .effect("x", .decreases, event, .concept),
          .effect("x", .decreasesRiskOf, event, .concept, kind: .association, polarity: .negated))
          == ["negated-elsewhere error"])
    }
    #expect(
      found(
        .effect("x", .decreases, "weight", .concept),
        .effect("x", .decreasesRiskOf, "weight", .concept, kind: .association, polarity: .negated)
      ).isEmpty)
  }

  @Test(
    "Pregnant women and their unborn children are those who are meant by pregnancy",
    arguments: ["pregnant woman", "unborn baby", "fetus", "pregnant women"])
  func pregnancy(people: String) {
    let carrying = ContextQualifier(
      kind: .condition, concept: Concept(name: "pregnancy", type: .condition))
    let safe = Claim.safety("x", "favourable", context: [carrying])
    #expect(
      found(safe, .safety("x", "unfavourable", context: [.population(people)]))
        == ["conflicting-safety warning"])
    #expect(
      found(
        safe,
        .effect("x", .contraindicatedIn, people, .target, kind: .safety))
        == ["conflicting-safety warning"])
    #expect(
      found(safe, .safety("x", "unfavourable", context: [.population("breastfeeding woman")]))
        .isEmpty)
  }

  @Test func whatSomePeopleReportIsContradictedMildly() {
    func severities(_ named: [Statement.Named]) -> [String] {
      ClaimGraph(
        of: Article(
          "a.txt",
          [
            Statement(
              "Some people report itching.",
              .effect("x", .causes, "itching", .condition, kind: .safety), named: named)
          ]),
        Article(
          "b.txt",
          [
            Statement(
              "X does not cause itching.",
              .effect("x", .causes, "itching", .condition, kind: .safety, polarity: .negated))
          ])
      ).contradictions.map(\.severity)
    }
    #expect(severities([.init("people report", .anecdote)]) == ["warning"])
    #expect(severities([]) == ["error"])
  }

  @Test func timesOfDifferentEffectsAreNotCompared() {
    func count(_ a: String, _ b: String) -> Int {
      func lasting(_ time: String) -> Claim {
        Claim(
          kind: .pharmacokinetic, subject: Concept(name: "x", type: .substance),
          predicate: .hasDuration, object: Concept(name: time, type: .concept), polarity: .affirmed)
      }
      return ClaimGraph(
        of: Article("a.txt", [Statement(a, lasting("2 weeks"))]),
        Article("b.txt", [Statement(b, lasting("4 hours"))])
      ).contradictions.count
    }
    #expect(count("The calming effect of x lasts 2 weeks.", "Its effect lasts 4 hours.") == 0)
    #expect(count("Its effect lasts 2 weeks.", "The effect of x lasts 4 hours.") == 1)
    #expect(count("X takes effect soon and lasts 2 weeks.", "X lasts 4 hours.") == 1)
  }

  @Test func beingGivenIsNotWorking() {
    func found(_ words: String) -> [String] {
      ClaimGraph(
        of: Article(
          "a.txt",
          [Statement(words, .effect("x", .treats, "gout", .condition, kind: .therapeutic))]),
        Article(
          "b.txt",
          [
            Statement(
              "X does not treat gout.",
              .effect("x", .treats, "gout", .condition, kind: .therapeutic, polarity: .negated))
          ])
      ).contradictions.map(\.rule)
    }
    #expect(found("People with treatment-resistant gout are often given X.").isEmpty)
    #expect(found("X is used to treat gout.") == ["negated-elsewhere"])
    #expect(found("X is effective against gout.") == ["negated-elsewhere"])
  }

  @Test func noSeriousSideEffectsLeaveRoomForOthers() {
    let nausea = Claim.effect("x", .causes, "nausea", .condition, kind: .safety)
    #expect(
      found(
        .effect("x", .causes, "serious side effect", kind: .safety, polarity: .negated), nausea
      ).isEmpty)
    #expect(
      found(.effect("x", .causes, "side effect", kind: .safety, polarity: .negated), nausea)
        == ["conflicting-safety warning"])
  }

  // MARK: Apparent contradictions

  /// "rule separator" of each pair that only circumstances keep apart.
  private func apparent(_ a: Claim, _ b: Claim) -> [String] {
    ClaimRelater.apparent(graph(a, b)).map { "\($0.rule) \($0.separator ?? "setting")" }
  }

  @Test func whatIsSaidOfOthersIsAnApparentContradiction() {
    let claims: (Claim, Claim) = (
      .effect("x", .decreases, "pain", context: [.population("rat")]),
      .effect("x", .increases, "pain")
    )
    #expect(found(claims.0, claims.1).isEmpty)
    #expect(apparent(claims.0, claims.1) == ["opposite-effect setting"])
  }

  @Test func aContradictionIsNoApparentOne() {
    #expect(
      apparent(.effect("x", .decreases, "pain"), .effect("x", .increases, "pain")).isEmpty)
  }

  @Test func whatAgreesElsewhereIsNoApparentContradiction() {
    #expect(
      apparent(
        .effect("x", .decreases, "pain", context: [.population("rat")]),
        .effect("x", .decreases, "pain")
      ).isEmpty)
  }

  @Test func anotherTimeMakesAContradictionApparent() {
    #expect(
      apparent(
        .effect("x", .decreases, "pain", context: [.time("short-term")]),
        .effect("x", .increases, "pain")) == ["opposite-effect time"])
  }

  /// A label that says both has other people or uses in mind; an article that does may have made a mistake.
  @Test(arguments: [
    (SourceKind.article, 1), (.factCheck, 1), (.label, 0), (.study, 0), (.review, 0),
    (.guideline, 0),
  ])
  func whatOneLabelSaysTwiceIsWeighed(kind: SourceKind, expected: Int) {
    let affirmed = Claim.effect("x", .decreases, "pain")
    let denied = Claim.effect("x", .decreases, "pain", polarity: .negated)
    let both = Article(
      "both.txt", kind: kind, [Statement("First.", affirmed)], [Statement("Second.", denied)])
    #expect(ClaimGraph(of: both).contradictions.count == expected)
    let draft = Article("draft.txt", [Statement("Third.", denied)])
    #expect(ClaimGraph(of: both, draft).contradictions.count == expected)
    let other = Article("label.txt", kind: kind, [Statement("First.", affirmed)])
    #expect(ClaimGraph(of: other, draft).contradictions.count == 1)
  }
}
