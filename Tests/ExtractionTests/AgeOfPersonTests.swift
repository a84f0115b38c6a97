import Testing

@Suite("Persons of an age")
struct AgeOfPersonTests {
  @Test(
    "What they have stands behind their age",
    arguments: [
      "The FDA recommends selenium for children over six with asthma.",
      "Selenium is used for adults under 40 with asthma.",
      "Selenium is used in women over the age of 50 with asthma.",
      "Selenium helps adults over 40 with asthma.",
      "Selenium helps adults aged 65 and over with asthma.",
    ])
  func conditions(text: String) {
    let found = Reading.claims("# Selenium\n\(text)")
    #expect(
      found.contains { $0.hasPrefix("selenium treats asthma") && !$0.contains("in passing") },
      "\(found)")
    #expect(found.allSatisfy { !$0.contains("over") }, "\(found)")
  }

  @Test("An age alone names no condition")
  func ages() {
    #expect(
      Reading.claims("# Selenium\nSelenium is sold to adults over 40.").allSatisfy {
        !$0.contains("treats")
      })
  }
}
