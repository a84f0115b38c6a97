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

  @Test(
    "Two things that do not go together",
    arguments: [
      ("Minoxidil and tramadol should not be used together.", "minoxidil interacts_with tramadol"),
      ("Tramadol and minoxidil are incompatible.", "minoxidil interacts_with tramadol"),
      (
        "There have been reports of an interaction between minoxidil and digoxin.",
        "minoxidil interacts_with digoxin"
      ),
      (
        "There is no interaction between minoxidil and digoxin.",
        "not minoxidil interacts_with digoxin"
      ),
    ])
  func apart(text: String, claim: String) {
    #expect(claims(text).contains { $0.hasPrefix(claim) }, "\(claims(text))")
  }

  @Test("What is used together or named side by side does not clash")
  func together() {
    #expect(
      !claims("Minoxidil and finasteride are often used together.").contains {
        $0.hasPrefix("minoxidil interacts_with")
      })
    #expect(
      !claims("The brain depends on an interaction between sleep and light.").contains {
        $0.contains("interacts_with")
      })
  }

  @Test("Lead-ins that say of a kind what its items do, and lists of risks")
  func leadIns() {
    #expect(
      Reading.claims("Foods that raise uric acid include:\n\n- beer\n- anchovies\n") == [
        "anchovy increases uric acid", "beer increases uric acid",
      ])
    let found = claims("It might have these risks:\n\n- liver damage\n- birth defects\n")
    #expect(found.count == 2 && found.allSatisfy { $0.contains("causes") }, "\(found)")
    let used = claims(
      "Common side effects of minoxidil when used for more than a few weeks:\n\n- dry skin\n")
    #expect(used.allSatisfy { !$0.contains("treats") }, "\(used)")
  }

  @Test("Too little of a nutrient is its deficiency")
  func lowIntake() {
    let found = Reading.claims(
      "# Zinc\n\nZinc is a mineral. Low zinc intake can lead to hair loss.")
    #expect(found == ["low zinc causes hair loss"])
  }
}
