import Testing

@Suite("What is said of all of the substances that a text compares")
struct ComparedTests {
  private static let title =
    "# Sertraline and fluoxetine\n\nSertraline and fluoxetine are antidepressants. "

  private func claims(_ sentence: String) -> Set<String> {
    Set(Reading.claims(Self.title + sentence)).subtracting([
      "sertraline treats depression", "fluoxetine treats depression",
    ])
  }

  @Test(
    "Words for all of them state the claim of each",
    arguments: [
      ("Both cause nausea.", ["causes nausea"]),
      ("Each can cause nausea.", ["causes nausea"]),
      ("In rats, each caused nausea.", ["causes nausea"]),
      ("Both drugs should be avoided in pregnancy.", ["contraindicated_in pregnancy"]),
      ("Gallstones are a rare risk of both.", ["increases_risk_of gallstone"]),
      ("Both of these medicines interact with tramadol.", ["interacts_with tramadol"]),
      ("Both work by blocking serotonin reuptake.", ["decreases serotonin reuptake"]),
      ("The two drugs slow stomach emptying.", ["decreases stomach emptying"]),
    ])
  func all(sentence: String, claims: [String]) {
    let found = self.claims(sentence)
    for claim in claims {
      for drug in ["sertraline", "fluoxetine"] {
        #expect(found.contains { $0.hasPrefix("\(drug) \(claim)") }, "\(found)")
      }
    }
  }

  @Test("What is said of neither is denied of each")
  func neither() {
    #expect(
      claims("Neither causes weight gain.") == [
        "not sertraline causes weight gain", "not fluoxetine causes weight gain",
      ])
    #expect(
      claims("Neither should be used in pregnancy.") == [
        "sertraline contraindicated_in pregnancy", "fluoxetine contraindicated_in pregnancy",
      ])
    #expect(
      claims("Neither drug is approved for migraine.") == [
        "not sertraline approved_for migraine", "not fluoxetine approved_for migraine",
      ])
  }

  @Test("They go on with all of them, and one that is named stands alone")
  func goingOn() {
    let found = claims(
      "Both cause nausea. They can also cause headache. Fluoxetine prolongs sleep.")
    #expect(found.contains { $0.hasPrefix("sertraline causes headache") }, "\(found)")
    #expect(found.contains { $0.hasPrefix("fluoxetine causes headache") }, "\(found)")
    #expect(!found.contains { $0.hasPrefix("sertraline increases sleep") }, "\(found)")
  }

  @Test("Both sexes, groups and conditions are none of them")
  func others() {
    #expect(claims("Both men and women need sleep.").isEmpty)
    #expect(claims("Both groups slept for eight hours.").isEmpty)
    let found = Set(Reading.claims("Zinc cures colds. Both heart and kidney disease are common."))
    #expect(found == ["zinc treats cold [manner: cure]"])
  }
}
