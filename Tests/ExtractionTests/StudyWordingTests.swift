import Testing

/// How studies put what they found.
@Suite("Wordings of studies")
struct StudyWordingTests {
  @Test("A strength before a form belongs to what stands before it")
  func strengths() {
    #expect(Reading.claims("Minoxidil 5% foam helps hair loss.") == ["minoxidil treats hair loss"])
    #expect(
      Reading.claims("Timolol 0.5% eye drops relieve glaucoma.") == ["timolol treats glaucoma"])
  }

  @Test("What is put off or attempted does nothing")
  func deferral() {
    #expect(
      Reading.claims("Deferral of warfarin reduced bleeding.")
        == ["deferral of warfarin decreases bleeding"])
    #expect(Reading.claims("Efforts are being made to treat asthma.") == [])
    #expect(
      Reading.claims("Attempts have been made to use zinc to treat asthma.")
        == ["zinc treats asthma"])
  }

  @Test("Without what: said of what the sentence is about, not of what stands before it")
  func without() {
    let claims = Reading.claims(
      "Apixaban reduced strokes and other events related to surgery without increasing bleeding.")
    #expect(claims.contains("not apixaban increases_risk_of bleeding"))
    #expect(!claims.contains { $0.contains("event increases") })
  }

  @Test("What changes by itself changes nothing else")
  func concomitant() {
    #expect(
      Reading.claims("Folate status improved with a concomitant decrease in homocysteine.") == [])
    #expect(Reading.claims("Symptoms improved with a reduction in dose.") == [])
    #expect(
      Reading.claims("Metformin improved insulin sensitivity with a reduction in weight.").contains(
        "metformin decreases weight"))
  }

  @Test("These agents are those that were studied")
  func agents() {
    #expect(
      Reading.claims("A review of beta blockers found that these drugs reduce mortality.")
        == ["beta blocker decreases mortality"])
  }

  @Test("Important in the prevention of it says one thing")
  func prevention() {
    #expect(
      Reading.claims("Magnesium is important in the prevention of migraine.")
        == ["magnesium prevents migraine"])
  }

  @Test("What tests for a disease does not treat it")
  func tests() {
    #expect(Reading.claims("The kit is recommended as a test for HIV.") == [])
    #expect(
      Reading.claims("Zinc is recommended as a first choice for migraine.")
        == ["zinc treats migraine"])
  }

  @Test("What somebody supposes does nothing and is shown by nothing")
  func suppositions() {
    #expect(
      Reading.claims("They reinforce the conclusion that zinc is useless for migraine.")
        == ["not zinc treats migraine"])
    #expect(
      Reading.claims("Our findings do not support the hypothesis that coffee reduces strokes.")
        .allSatisfy { !$0.contains("hypothesis") })
  }

  @Test("What is only told apart by what stands behind it is tied to nothing")
  func toldApart() {
    #expect(Reading.claims("Basic concepts related to food choices were explained.") == [])
    #expect(Reading.claims("Fractures involving the neck were treated.") == [])
    #expect(
      Reading.claims("Sepsis associated with catheters is rare.").contains {
        $0.contains("associated_with")
      })
  }

  @Test("Parentheses inside a name belong to it")
  func namesWithParentheses() {
    #expect(
      Reading.claims("Higher levels of 25(OH)D were associated with a lower risk of cancer.")
        == ["vitamin D level decreases_risk_of cancer"])
    #expect(
      Reading.claims("Homocyst(e)ine raises the risk of stroke.")
        == ["homocyst(e)ine increases_risk_of stroke"])
    #expect(
      Reading.claims("Aspirin (75 mg) raises the risk of stroke.").contains(
        "aspirin increases_risk_of stroke"))
  }

  @Test(
    "What was looked at, and how, is not what was found",
    arguments: [
      "To quantify the effects of alcohol consumption on the risk of heart attack and death.",
      "OBJECTIVE To investigate the link between alcohol and the risk of several cancers.",
      "Relative risks were used to assess the association between alcohol and stroke risk.",
      "The effect of alcohol intake on lowering of homocysteine and stroke risk: a meta-analysis.",
      "We searched for trials of alcohol that reported cardiovascular events.",
    ])
  func inquiries(sentence: String) {
    #expect(Reading.claims("# Alcohol\n\nAlcohol is drunk by many.\n\n" + sentence) == [])
  }

  @Test("What was found is read in the same words")
  func found() {
    #expect(
      Reading.claims("# Alcohol\n\nIt is used to treat pain and can raise the risk of stroke.")
        .contains("alcohol increases_risk_of stroke"))
    #expect(
      Reading.claims("# Alcohol\n\nThe effect of alcohol on sleep is that it causes insomnia.")
        .contains("alcohol causes insomnia"))
  }

  @Test("Not only denies nothing, and goes on")
  func notOnly() {
    #expect(
      Reading.claims("Zinc is effective not only for migraine but also for acne.")
        == ["zinc treats acne", "zinc treats migraine"])
    #expect(
      Reading.claims("Zinc reduces not only migraine but also acne.")
        == ["zinc decreases acne", "zinc decreases migraine"])
  }

  @Test("Where works were searched for is no authority, and who says so is")
  func searches() {
    func named(_ text: String) -> [String] {
      Reading.result(text).assertions.flatMap(\.citations).compactMap(\.authority)
    }
    #expect(named("MEDLINE was searched for trials in which zinc reduces pneumonia.") == [])
    #expect(named("According to MEDLINE, zinc reduces pneumonia.") == ["MEDLINE"])
  }

  @Test("Nobody takes a dose of placebo")
  func placebo() {
    #expect(
      Reading.claims("Patients received placebo or 3 mg of varenicline.")
        .allSatisfy { !$0.contains("placebo") })
    #expect(Reading.claims("Placebo, 3 mg daily, was given.") == [])
  }

  @Test("One of several causes is a cause")
  func notTheOnlyCause() {
    #expect(
      Reading.claims("Salt is not the only cause of high blood pressure.")
        == ["salt causes high blood pressure"])
    #expect(
      Reading.claims("Salt is not a cause of high blood pressure.")
        == ["not salt causes high blood pressure"])
  }

  @Test("Those who did not are only told apart")
  func whoDidNot() {
    #expect(
      Reading.claims("Patients taking metformin who did not lose weight were older.") == [])
    #expect(
      Reading.claims("Patients took metformin, which did not reduce weight.").contains(
        "not metformin decreases weight"))
  }

  @Test("What was counted in all comes of nothing that is not named")
  func outcomes() {
    let heading = "# Aspirin\n\nAspirin is an old drug.\n\n"
    #expect(
      Reading.claims(
        heading + "After 10 years, 48 participants had developed 53 colorectal cancers.")
        == [])
    #expect(
      Reading.claims(heading + "Two of the people on it developed lung cancer.")
        == ["aspirin causes lung cancer"])
  }
}
