import Testing

@Suite("What may be taken together")
struct JointUseTests {
  @Test(
    "Who permits it says that the two do not interact",
    arguments: [
      "Ginger can be taken with warfarin.",
      "Ginger can be used alongside warfarin.",
      "Ginger is safe to take with warfarin.",
      "You can take ginger with warfarin.",
      "It is fine to take ginger with warfarin.",
    ])
  func permitted(text: String) {
    #expect(Reading.claims(text) == ["not ginger interacts_with warfarin"])
  }

  @Test(
    "Meals and prohibitions say something else",
    arguments: [
      ("Ginger can be taken with food.", []),
      ("Ginger must not be combined with warfarin.", ["ginger interacts_with warfarin"]),
      (
        "Codeine should not be used while breastfeeding.",
        ["codeine contraindicated_in breastfeeding"]
      ),
    ])
  func others(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test func sharesAreOfThoseWhoTakeWhatIsNamed() {
    #expect(
      Reading.claims("About 10% of people taking amoxicillin get diarrhea.").contains(
        "diarrhea has_value About 10% [substance: amoxicillin]"))
    #expect(
      Reading.claims("Diarrhea affects 1% of people on amoxicillin.").contains(
        "diarrhea has_value 1% [substance: amoxicillin]"))
  }

  @Test func aDietLowInSomethingIsNoLackOfTheDiet() {
    #expect(
      Reading.claims("A low-carbohydrate diet lowers blood sugar.") == [
        "low-carbohydrate diet decreases blood sugar"
      ])
  }
}
