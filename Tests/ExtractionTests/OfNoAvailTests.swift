import Testing

@Suite("What is of no avail, and lists that are announced")
struct OfNoAvailTests {
  @Test(
    "Ineffective is denied, however the disease is named",
    arguments: [
      ("Buspirone is ineffective in the treatment of psychosis.", "psychosis"),
      ("Buspirone was found to be ineffective in the treatment of psychosis.", "psychosis"),
      ("# Buspirone\nIt is ineffective as a treatment for autism.", "autism"),
      ("Buspirone is useless as a treatment for migraine.", "migraine"),
    ])
  func denied(text: String, disease: String) {
    let claims = Reading.claims(text)
    #expect(claims == ["not buspirone treats \(disease)"])
  }

  @Test("Too little evidence of a treatment is no treatment")
  func thin() {
    let claims = Reading.claims(
      "There is insufficient evidence of piracetam as a treatment for vascular dementia.")
    #expect(!claims.contains { $0.contains("treats") }, "\(claims)")
  }

  @Test("A list of side effects stands for the words that announce it")
  func announced() {
    #expect(
      Reading.claims("Piracetam has the following side effects: weight gain, anxiety.")
        == ["piracetam causes anxiety", "piracetam causes weight gain"])
  }

  @Test(
    "What is feared, claimed or reported and not borne out is denied",
    arguments: [
      (
        "Concerns that buspirone could cause dependence are not supported by studies.", "dependence"
      ),
      ("Fears that buspirone causes hair loss have not been confirmed.", "hair loss"),
      ("There is no truth to the claim that buspirone causes cancer.", "cancer"),
      ("Reports that buspirone causes gout were not confirmed in trials.", "gout"),
    ])
  func feared(text: String, harm: String) {
    let claims = Reading.claims(text).filter { $0.contains("causes") }
    #expect(claims.count == 1 && claims[0].hasPrefix("not buspirone causes \(harm)"), "\(claims)")
  }

  @Test(
    "Pregnancy is not treated, and what is found not to be so is denied",
    arguments: [
      "Aspirin should only be used in pregnancy if a doctor advises it.",
      "Although it has been suggested that aspirin causes gout, trials found no such effect.",
      "Contrary to popular belief, aspirin does not thin the blood.",
    ])
  func exceptions(text: String) {
    let claims = Reading.claims("# Aspirin\n" + text)
    #expect(
      claims.allSatisfy {
        !$0.contains("treats pregnancy") && !$0.hasPrefix("aspirin causes")
          && !$0.contains("belief")
      }, "\(claims)")
  }

  @Test("Those who are excepted are said the opposite of")
  func excepted() {
    #expect(
      Reading.claims("Aspirin is safe for adults but not for children.") == [
        "aspirin has_safety_profile favourable [population: adult]",
        "aspirin has_safety_profile unfavourable [population: child]",
      ])
  }

  @Test("Safe for use in something")
  func use() {
    #expect(
      Reading.claims("Ibuprofen is not safe for use in pregnancy.")
        == ["ibuprofen has_safety_profile unfavourable [condition: pregnancy]"])
  }

  @Test("A safe alternative is safe")
  func alternatives() {
    #expect(
      Reading.claims("Melatonin is a safer alternative in insomnia.").contains {
        $0.hasPrefix("melatonin has_safety_profile favourable")
      })
  }
}
