import Testing

@Suite("What is given beside the drug of a page, and what a dose is not of")
struct GivenTogetherTests {
  @Test("Co-administration that raises a level or is advised against is an interaction")
  func coadministration() {
    #expect(
      Reading.claims(
        "# Simvastatin\nCo-administration with clarithromycin increases simvastatin levels.") == [
          "simvastatin interacts_with clarithromycin"
        ])
    #expect(
      Reading.claims("# Lithium\nConcomitant use of lithium and ramipril is not recommended.") == [
        "lithium interacts_with ramipril"
      ])
    #expect(
      !Reading.claims("# Rifampicin\nConcomitant use of ketoconazole raises levels of midazolam.")
        .contains {
          $0.contains("interacts_with")
        })
  }

  @Test("What several can cause together with the drug is an interaction with each")
  func aside() {
    let read = Reading.claims(
      "# Sertraline\nTramadol and triptans can, together with sertraline, cause serotonin syndrome."
    )
    #expect(read.contains("sertraline interacts_with tramadol"))
    #expect(read.contains("sertraline interacts_with triptan"))
  }

  @Test("An operation is not what an amount is of, nor is what a nutrient comes from")
  func amounts() {
    #expect(
      Reading.claims("# Midazolam\nBefore surgery, 0.5 mg/kg is given by mouth.").allSatisfy {
        $0.hasPrefix("midazolam")
      })
    #expect(
      Reading.claims(
        "# Iron\nThe upper limit for iron from supplements and fortified foods is 45 mg a day."
      )
      .allSatisfy { $0.hasPrefix("iron") })
  }

  @Test("Those who have trouble getting enough are at risk of the deficiency")
  func tooLittle() {
    #expect(
      Reading.claims(
        "# Vitamin D\nCertain groups are more likely to have trouble getting enough:\n- Older adults\n- People with dark skin"
      ).contains("older adult increases_risk_of vitamin D deficiency"))
  }

  @Test("What states put in a schedule is scheduled")
  func scheduled() {
    #expect(
      Reading.claims("# Gabapentin\nSeven states have placed it in Schedule V.") == [
        "gabapentin approved_for Schedule V"
      ])
    #expect(Reading.claims("# Gabapentin\nThey placed the order on schedule.").isEmpty)
  }

  @Test("Pain that takers had cut is treated, and not caused")
  func hadLessened() {
    let read = Reading.claims(
      "# Gabapentin\nIn trials, half of those who took gabapentin had their pain cut by 50%.")
    #expect(read.contains("gabapentin treats pain"))
    #expect(!read.contains("gabapentin causes pain"))
  }

  @Test("An inverse agonist does the opposite of an agonist")
  func inverse() {
    #expect(
      Reading.claims(
        "# Cetirizine\nCetirizine acts as an inverse agonist of the histamine H1 receptor."
      ).contains(
        "cetirizine decreases histamine H1 receptor"))
  }
}
