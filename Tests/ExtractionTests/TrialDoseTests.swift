import Claims
import Testing

/// Doses of studies are noted and recommended by nobody.
@Suite("Doses of trials")
struct TrialDoseTests {
  private func roles(_ text: String) -> [DoseRole?] {
    Reading.result(text).assertions.compactMap(\.claim.dose).map(\.role)
  }

  @Test(
    "What was given to those who took part was studied",
    arguments: [
      "Participants took 500 mg of vitamin C daily for 8 weeks.",
      "Sixty adults were given 300 mg of curcumin twice a day.",
      "Women were randomly assigned to 5 mg/d of alendronate.",
      "We randomly assigned 635 patients to receive 325 mg of aspirin per day or placebo.",
      "Calcium intake of less than 800 mg/d vs more than 900 mg/d was associated with fractures.",
    ])
  func studied(sentence: String) {
    let found = roles(sentence)
    #expect(!found.isEmpty && found.allSatisfy { $0 == .studied })
  }

  @Test("What is to be taken was not")
  func advised() {
    #expect(roles("Take 5 mg of alendronate daily.") == [.recommended])
    #expect(roles("Adults should take 500 mg of vitamin C daily.") == [.recommended])
    #expect(
      roles("According to the Institute, adults should take up to 50 mg of zinc a day.")
        == [.maximum])
    #expect(roles("Do not take more than 800 mg of calcium a day.") == [.maximum])
  }

  @Test("Nobody takes milligrams of an operation")
  func operations() {
    #expect(roles("Before surgery 500 mg calmed people down.") == [])
  }

  @Test("The last hours of something are no dose of it")
  func stretches() {
    #expect(roles("Release of glucose over the last 2 h of exercise was higher.") == [])
  }

  @Test("What has a name of its own is not the kind it belongs to")
  func kinds() {
    func subjects(_ text: String) -> [String] {
      Reading.result(text).assertions.compactMap(\.claim.subject).map(\.name)
    }
    #expect(subjects("The RAD51 protein reduces inflammation.") == ["RAD51 protein"])
    #expect(subjects("Dietary protein reduces inflammation.") == ["protein"])
  }
}
