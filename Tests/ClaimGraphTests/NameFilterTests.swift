import Claims
import Testing

/// What a text names, kept without the text.
struct NameFilterTests {
  private func names(_ text: String, _ concepts: [Concept] = []) -> NameFilter {
    NameFilter(texts: [Array(text.utf8)], concepts: concepts)
  }

  private func condition(_ name: String, wording: String? = nil) -> Concept {
    Concept(name: name, type: .condition, wording: wording)
  }

  private let text = "Ginger soothes painful legs and diabetic feet, and does nothing for a cold."

  @Test func whatIsNamedIsInItInAnyForm() {
    let filter = names(text)
    for name in ["pain", "leg", "diabetes", "joint pain", "common cold", "Ginger"] {
      #expect(filter.mayName(condition(name)), "\(name)")
    }
    #expect(filter.mayName(condition("mellitus", wording: "diabetes")))
  }

  @Test func whatIsNotNamedIsNotInIt() {
    let filter = names(text)
    let others = ["insomnia", "migraine", "asthma", "gout", "anxiety", "psoriasis", "hypertension"]
    #expect(others.filter { filter.mayName(condition($0)) } == [])
  }

  @Test func aConceptIsNamedInOtherWords() {
    let filter = names("It lowers blood pressure.", [condition("hypertension")])
    #expect(filter.mayName(condition("hypertension")))
    #expect(!filter.mayName(Concept(name: "hypertension", type: .substance)))
  }

  @Test func namesTooShortToTellAreTakenToBeThere() {
    #expect(names(text).mayName(condition("E4")))
  }

  @Test func itIsTheSameBehindItsDigits() {
    let long = (0..<2000).map { "\($0 * 7919 % 9973)x" }.joined(separator: " ")
    for filter in [names(""), names(text), names(long)] {
      #expect(NameFilter(digits: filter.digits) == filter)
    }
    #expect(names(long).digits.utf8.count > names(text).digits.utf8.count)
    for digits in ["", "0", String(repeating: "g", count: 64), String(repeating: "0", count: 48)] {
      #expect(NameFilter(digits: digits) == nil)
    }
  }
}
