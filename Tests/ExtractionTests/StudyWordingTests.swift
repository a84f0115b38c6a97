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
}
