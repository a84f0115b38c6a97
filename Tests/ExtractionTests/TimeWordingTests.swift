import Testing

@Suite("Times in other words")
struct TimeWordingTests {
  @Test(
    "Half-lives, onsets and durations",
    arguments: [
      ("A dose is half gone in about 6 hours.", "has_half_life about 6 hours"),
      ("Half of the drug is cleared within 7 hours.", "has_half_life 7 hours"),
      ("It takes 6 hours for half of the dose to be eliminated.", "has_half_life 6 hours"),
      ("Doxycycline is gone within a couple of days.", "has_duration a couple of days"),
      ("The drug itself is out of your blood in about ten hours.", "has_duration about ten hours"),
      ("Doxycycline can be detected in urine for up to 3 days.", "has_duration up to 3 days"),
      ("Expect clearer skin at 12 weeks.", "has_onset 12 weeks"),
      ("Wrinkles need six months.", "has_onset six months"),
      ("Blood pressure falls within two weeks.", "has_onset two weeks"),
      ("Blood sugar begins to improve within a few days.", "has_onset a few days"),
    ])
  func times(text: String, expected: String) {
    let found = Reading.claims("# Doxycycline\n\(text)")
    #expect(found.contains("doxycycline \(expected)"), "\(found)")
  }

  @Test(
    "The answer to a question after the time",
    arguments: [
      ("How long till it works?", "has_onset 12 to 72 hours"),
      ("How long does it last?", "has_duration 12 to 72 hours"),
    ])
  func answers(question: String, expected: String) {
    let found = Reading.claims("# Doxycycline\n\(question)\n12 to 72 hours.")
    #expect(found.contains("doxycycline \(expected)"), "\(found)")
  }

  @Test(
    "Times of something else",
    arguments: [
      "The flu takes two weeks.", "Half the swelling was gone in 3 days.",
      "Half of the patients were gone within 6 weeks.", "Take it 30 to 60 minutes beforehand.",
      "Who pays for it?\n12 to 72 hours.",
    ])
  func others(text: String) {
    let found = Reading.claims("# Doxycycline\n\(text)")
    #expect(
      found.allSatisfy {
        !$0.contains("has_onset") && !$0.contains("has_half_life") && !$0.contains("has_duration")
      }, "\(found)")
  }
}
