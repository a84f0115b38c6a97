import Claims
import Testing

@Suite("For whom claims hold")
struct PeopleTests {
  @Test(
    "Words before the subject say for whom",
    arguments: [
      ("In rats, curcumin increased hunger.", ["curcumin increases hunger [population: rat]"]),
      (
        "Among women with osteoporosis, zinc reduces pain.",
        ["zinc decreases pain [population: people with osteoporosis]"]
      ),
      ("However, in mice, zinc reduces pain.", ["zinc decreases pain [population: mouse]"]),
      (
        "In a trial of older adults, zinc reduced pain.",
        ["zinc decreases pain [population: older adult]"]
      ),
      ("In general, zinc reduces pain.", ["zinc decreases pain"]),
    ])
  func leading(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What narrows people down belongs to them",
    arguments: [
      (
        "In people with poor kidney function the maximum dose of zinc is 7 mg per day.",
        ["zinc has_dose ..7.0 mg/day [population: people] [condition: poor kidney function]"]
      ),
      (
        "Zinc does not reduce pain in adults who do not smoke.",
        ["not zinc decreases pain [population: adult] [population: who do not smoke]"]
      ),
    ])
  func narrowed(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "People of an age are named by it, in running text and in rows",
    arguments: [
      (
        "People ages 51 to 70 should consume at least 600 IU of vitamin D daily.",
        "vitamin D has_dose 600.0.. IU/day [population: people ages 51 to 70]"
      ),
      ("Zinc for children 4–8 years | 5 mg", "zinc has_dose 5.0..5.0 mg [population: child]"),
    ])
  func ages(text: String, expected: String) {
    #expect(Reading.claims(text) == [expected])
  }

  @Test("What a product holds is an amount in it")
  func contents() {
    #expect(
      Reading.claims("Our gummies contain 5 mg of melatonin.") == [
        "melatonin has_dose 5.0..5.0 mg [form: gummies]"
      ])
  }

  @Test("A dose that is called recommended is")
  func recommended() {
    let roles = Reading.result("The recommended dose of zinc is 5 to 10 mg per day.").assertions
      .map { $0.claim.dose?.role }
    #expect(roles == [.recommended])
  }

  @Test("An order says nothing of what a substance does, and this after it is not the substance")
  func orders() {
    #expect(
      Reading.claims("Zinc reduces pain.\nDo not stop gabapentin: this can cause seizures.") == [
        "zinc decreases pain"
      ])
  }
}
