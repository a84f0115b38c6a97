import Testing

@Suite("Plain statements in other forms")
struct PlainFormTests {
  private func claims(_ text: String) -> [String] {
    Reading.claims("# Minoxidil\n\nMinoxidil is a drug.\n\n" + text)
  }

  @Test(
    "Changes told as nouns, uses in an if-clause, kinds of approval, what was not found",
    arguments: [
      ("A drop in LDL cholesterol was seen.", "minoxidil decreases LDL cholesterol"),
      ("There was a marked fall in LDL cholesterol.", "minoxidil decreases LDL cholesterol"),
      ("No reduction in mortality was found.", "not minoxidil decreases mortality"),
      (
        "It may be helpful if you have high blood pressure.", "minoxidil treats high blood pressure"
      ),
      ("It is not an FDA-approved medication.", "not minoxidil approved_for"),
      ("Studies found no evidence of liver damage.", "not minoxidil causes liver damage"),
      ("It poses no health risk.", "minoxidil has_safety_profile favourable"),
      ("It has minimal effects on blood pressure.", "not minoxidil affects blood pressure"),
      ("Side effects, though mild, include headache and nausea.", "minoxidil causes nausea"),
      ("It is used for adults with moderate to severe dermatitis.", "minoxidil treats dermatitis"),
      ("It takes effect within 4 to 6 weeks.", "minoxidil has_onset 4 to 6 weeks"),
      ("Claims that it raises sperm count are unproved.", "not minoxidil increases sperm count"),
      (
        "One of the stubborn myths is that it damages the kidneys.",
        "not minoxidil causes kidney damage"
      ),
    ])
  func read(text: String, claim: String) {
    let found = claims(text)
    #expect(found.contains { $0.hasPrefix(claim) }, "\(found)")
  }

  @Test("The verb that denies the first infinitive denies the second")
  func infinitives() {
    let found = claims("It has not been shown to help sleep or to reduce pain.")
    #expect(found == ["not minoxidil affects sleep", "not minoxidil decreases pain"])
  }

  @Test(
    "News of the world, times and parts of the body are no effects",
    arguments: [
      "There has been a rise in obesity.", "People who exercised twice a week had fewer strokes.",
      "It can cause dry skin, lips and eyes.",
    ])
  func unread(text: String) {
    #expect(
      !claims(text).contains {
        $0.contains("obesity") || $0.contains("time ") || $0.hasSuffix("causes lip")
          || $0.hasSuffix("causes eye")
      }, "\(claims(text))")
  }
}
