import Testing

@Suite("When an illness begins and ends, and how soon a treatment works")
struct IllnessCourseTests {
  @Test(
    "The course of an illness is said of the illness",
    arguments: [
      (
        "# What is shingles?\nSymptoms begin 2 to 10 days after infection.",
        "shingles has_onset 2 to 10 days"
      ),
      (
        "# What is shingles?\nThe rash clears up within three weeks.",
        "shingles has_duration three weeks"
      ),
      (
        "In salmonellosis, symptoms generally begin 12 to 72 hours after eating eggs.",
        "salmonellosis has_onset 12 to 72 hours"
      ),
    ])
  func courses(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected), "\(Reading.claims(text))")
  }

  @Test(
    "How soon and how long something works",
    arguments: [
      (
        "# Doxepin\nMaximal effect is typically around two hours after a dose.",
        "doxepin has_onset around two hours"
      ),
      ("# Doxepin\nFull effectiveness requires 2 to 4 weeks.", "doxepin has_onset 2 to 4 weeks"),
      (
        "# Doxepin\nYou need at least 2 months of treatment to see results.",
        "doxepin has_onset at least 2 months"
      ),
      ("# Doxepin\nIt is effective for up to 12 hours.", "doxepin has_duration up to 12 hours"),
    ])
  func effects(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected), "\(Reading.claims(text))")
  }

  @Test("Each half-life of a list is one, and the time behind another verb is not")
  func halfLives() {
    #expect(
      Reading.claims(
        "The half-life of doxepin was 5 hours in children, 9 hours in adults, and 13 hours in the elderly."
      ).count { $0.contains("has_half_life") } == 3)
    #expect(
      Reading.claims(
        "# Doxepin\nThe half-life is about 40 hours and the effect lasts 2 to 5 days."
      ).count { $0.contains("has_half_life") } == 1)
  }

  @Test(
    "That a disease can be fatal gives no harm to a drug that is not named",
    arguments: [
      (
        "Doctors give penicillin against wound infections. All forms of botulism can be fatal.",
        "botulism"
      ),
      (
        "Patients with listeriosis are given ampicillin. Ampicillin lowers the fever. All forms of listeriosis can be fatal.",
        "listeriosis"
      ),
    ])
  func fatal(text: String, disease: String) {
    let deaths = Reading.claims(text).filter { $0.contains("causes death") }
    #expect(deaths == ["\(disease) causes death ?"] || deaths == ["\(disease) causes death"])
  }

  @Test("What can be fatal without a name is the disease of the text")
  func fatalPronoun() {
    let claims = Reading.claims(
      "Tetanus is a serious disease. Doctors treat tetanus with penicillin. It can be fatal.")
    #expect(!claims.contains { $0.hasPrefix("penicillin causes death") }, "\(claims)")
  }
}
