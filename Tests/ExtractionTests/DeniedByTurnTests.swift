import Testing

@Suite("Denials that stand apart from what they deny")
struct DeniedByTurnTests {
  @Test("Neither before qualities denies both")
  func neither() {
    #expect(
      Reading.claims("# Melatonin\nMelatonin is neither addictive nor sedating.") == [
        "not melatonin causes addiction", "not melatonin causes sedation",
      ])
    #expect(
      !Reading.claims("# Kava\nKava is neither safe nor effective in children.").contains {
        $0.contains("has_safety_profile favourable")
      })
  }

  @Test("A verb behind its subject and the auxiliary of neither or nor is denied")
  func turned() {
    #expect(
      Reading.claims(
        "# Kava\nKava is not approved for insomnia. Nor has the FDA approved it for anxiety.") == [
          "not kava approved_for anxiety", "not kava approved_for insomnia",
        ])
    #expect(
      Reading.claims(
        "# Kava\nThe FDA hasn't banned kava, but neither has it approved the herb to treat anxiety."
      )
        == ["not kava approved_for anxiety"])
  }

  @Test("A quotation mark between the denial and the verb keeps it denied")
  func quoted() {
    #expect(
      Reading.claims("# Turmeric\nTurmeric does not \"boost immunity\".") == [
        "not turmeric increases immunity"
      ])
    #expect(
      Reading.claims("# Zinc\nZinc can \"boost immunity\".").allSatisfy { !$0.hasPrefix("not") })
  }

  @Test("A risk that a trial ruled out is none, and people whom it excluded are no risk")
  func ruledOut() {
    #expect(
      Reading.claims("# Aspirin\nThe trial ruled out a higher risk of dementia with aspirin.") == [
        "not aspirin increases_risk_of dementia [manner: in passing]"
      ])
    #expect(
      Reading.claims("# Aspirin\nThe study excluded an increased risk of cancer.") == [
        "not aspirin increases_risk_of cancer [manner: in passing]"
      ])
  }

  @Test("What is not recommended together interacts")
  func together() {
    #expect(
      Reading.claims("# Lithium\nCombining it with ibuprofen or ramipril is not recommended.") == [
        "lithium interacts_with ibuprofen", "lithium interacts_with ramipril",
      ])
    #expect(
      Reading.claims(
        "# Lithium\nUsing it with drugs that prolong the QT interval, such as citalopram, is not advised."
      )
      .contains("lithium interacts_with citalopram"))
    #expect(
      !Reading.claims("# Iron\nTaking iron with vitamin C is recommended.").contains {
        $0.contains("interacts_with")
      })
  }

  @Test("Lower doses without an effect deny what was said of the dose before")
  func lowerDoses() {
    #expect(
      Reading.claims("# Valerian\nValerian improved sleep. Lower doses had no effect.").contains(
        "not low-dose valerian increases sleep"))
    #expect(
      !Reading.claims("# Valerian\nValerian improved sleep. Lower doses had no side effects.")
        .contains {
          $0.contains("increases") && $0.hasPrefix("not")
        })
  }

  @Test("Something that has not been shown to do so does not do what was said before")
  func doneSo() {
    #expect(
      Reading.claims(
        "# Zinc\nCopper may lower the risk of cancer. Zinc has not been shown to do so."
      ).contains(
        "not zinc decreases_risk_of cancer"))
    #expect(
      Reading.claims("# Zinc\nZinc may cause nausea. Most people are glad to do so.").filter {
        $0.hasPrefix("not")
      }.isEmpty)
  }
}
