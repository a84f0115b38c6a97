import Testing

@Suite("How soon what is felt changes")
struct TimeCourseTests {
  @Test(
    "What passes, what comes back and what gets better",
    arguments: [
      (
        "The most common side effects are nausea and headache. Nausea tends to wear off within the first week.",
        "has_duration the first week"
      ),
      ("Dry mouth and drowsiness usually ease off in 3 weeks.", "has_duration 3 weeks"),
      ("Oiliness often settles within 6 weeks.", "has_duration 6 weeks"),
      ("Shedding often settles within 8 weeks.", "has_duration 8 weeks"),
      ("Desire usually picks up by 6 weeks.", "has_onset 6 weeks"),
      ("Sleep and energy often get better within two weeks.", "has_onset two weeks"),
      ("Most people start to feel better within 2 weeks.", "has_onset 2 weeks"),
      ("Expect 3 months for a noticeable change.", "has_onset 3 months"),
      ("Pain usually begins to ease after about 18 hours.", "has_onset about 18 hours"),
    ])
  func times(text: String, expected: String) {
    let found = Reading.claims("# Doxycycline\n\(text)")
    #expect(
      found.contains { $0.hasPrefix("doxycycline \(expected)") }, "\(found)")
  }

  @Test(
    "What changes for another reason, or changed once",
    arguments: [
      "The price fell within two years.", "Sales usually pick up in a month.",
      "The flu goes away within a week.", "Two patients felt better within a week.",
      "Symptoms of lupus come and go over the years.", "The debate never went away in a decade.",
      "Ibuprofen wears off within 6 hours.",
    ])
  func others(text: String) {
    let found = Reading.claims("# Doxycycline\n\(text)")
    #expect(
      found.allSatisfy {
        !$0.hasPrefix("doxycycline has_onset") && !$0.hasPrefix("doxycycline has_duration")
      }, "\(found)")
  }
}
