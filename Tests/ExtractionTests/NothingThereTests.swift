import Testing

@Suite("What is said not to be there, and contractions without their apostrophe")
struct NothingThereTests {
  @Test(
    "There is nothing that does it: denied of that, and said of nothing else",
    arguments: [
      (
        "# Osteoarthritis\nAspirin eases pain. There are no drugs that prevent osteoarthritis.",
        ["aspirin treats pain", "not drug prevents osteoarthritis"]
      ),
      (
        "Aspirin eases pain, but there are no drugs that lower blood pressure.",
        ["aspirin treats pain", "not drug decreases blood pressure"]
      ),
    ])
  func nothing(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "A lost apostrophe denies all the same",
    arguments: [
      ("Antibiotics dont treat colds.", ["not antibiotic treats cold"]),
      ("Aspirin doesnt cause drowsiness.", ["not aspirin causes drowsiness"]),
      ("# Aspirin\nAspirin cant prevent gout.", ["not aspirin prevents gout"]),
    ])
  func contractions(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("Words that only end like contractions stay whole")
  func words() {
    #expect(
      Reading.claims("A coolant and an odorant cause headache.").allSatisfy {
        !$0.hasPrefix("not")
      })
  }

  @Test("A risk that something happens is no risk of the disease of the page")
  func riskThat() {
    #expect(
      !Reading.claims("# Asthma\nSmoking raises the risk that a baby will be born early.")
        .contains { $0.hasSuffix("asthma") })
  }
}
