import Testing

@Suite("Amounts that are taken")
struct IntakeTests {
  private func doses(_ text: String) -> [String] {
    Reading.claims(text).filter { $0.contains("has_dose") }
  }

  @Test(
    "An amount without a substance beside it is of what the text is about",
    arguments: [
      ("Most adults start on 25 mg once a day.", "25.0..25.0 mg/day"),
      ("Some people need up to 40 mg.", "..40.0 mg"),
      ("Do not exceed 60 mg in 24 hours.", "..60.0 mg/day"),
      ("Children should not take more than 3 mg.", "..3.0 mg"),
      ("Currently on 20 mg/day.", "20.0..20.0 mg/day"),
      ("Adults: 20 to 40 mg daily", "20.0..40.0 mg/day"),
      ("The volunteers took 5 or 10 mg a week.", "5.0..10.0 mg/week"),
      ("It is injected at 40 mg every other week.", "40.0..40.0 mg/2 weeks"),
      ("More than 2,000 mg a day may cause cramps.", "2000.0.. mg/day"),
      ("The maximum recommended daily dose for adults is 4 g.", "..4.0 g/day"),
    ])
  func topic(text: String, expected: String) {
    let found = doses("# Omeprazole\n\(text)")
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.contains("omeprazole has_dose \(expected)") == true, "\(found)")
  }

  @Test(
    "Portions that somebody takes",
    arguments: [
      ("Take two tablets every 6 hours.", "omeprazole has_dose 2.0..2.0 tablet/dose"),
      ("Drink two cups of green tea a day.", "green tea has_dose 2.0..2.0 cup/day"),
      ("Inhale two puffs twice daily.", "omeprazole has_dose 2.0..2.0 puff/dose"),
      (
        "Women should limit alcohol to one drink per day.",
        "alcohol has_dose ..1.0 drink/day"
      ),
    ])
  func portions(text: String, expected: String) {
    let found = doses("# Omeprazole\n\(text)")
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix(expected) == true, "\(found)")
  }

  @Test("Upper amounts introduced for a list are limits")
  func limits() {
    let found = doses(
      """
      Upper amounts suggested for zinc supplements are listed below.
      Children 9-13 years: 23 mg
      Adults 19 years and older: 40 mg
      """)
    #expect(found.count == 2, "\(found)")
    #expect(found.allSatisfy { $0.contains("zinc has_dose ..") }, "\(found)")
  }

  @Test("Daily amounts are said once for an enumeration")
  func daily() {
    let found = doses("The daily amounts used were 500 mg of vitamin C and 80 mg of zinc.")
    #expect(found == ["vitamin C has_dose 500.0..500.0 mg/day", "zinc has_dose 80.0..80.0 mg/day"])
  }

  @Test(
    "What is made, weighed, contained or only counted is no dose",
    arguments: [
      "Your body produces 1 g a day.", "The patients weighed 70 kg.",
      "Participants lost 5 pounds.", "About 60% of it is protein bound.",
      "The odds ratio was 2.0 (95% CI 1.3-3.0).", "The body contains about 25 g.",
    ])
  func measured(text: String) {
    #expect(doses("# Omeprazole\n\(text)").isEmpty)
  }
}
