import Claims
import Testing

@Suite("What encyclopedias say of a medicine")
struct EncyclopediaTests {
  @Test(
    "Uses, for whom not, and how it works",
    arguments: [
      ("Doxepin is used to treat mild to moderately severe itching.", "doxepin treats itching"),
      (
        "Doxepin works by acting as a selective histamine reuptake inhibitor.",
        "doxepin decreases histamine reuptake"
      ),
      (
        "While not recommended in women who are breastfeeding, it may be used in the elderly.",
        "doxepin contraindicated_in breastfeeding"
      ),
      (
        "It is not recommended in those who are at risk of glaucoma.",
        "doxepin contraindicated_in glaucoma"
      ),
      (
        "It should not be used during pregnancy, in children, or in people with glaucoma.",
        "doxepin contraindicated_in glaucoma"
      ),
      ("A topical cream is used to treat eczema.", "doxepin treats eczema"),
      ("Its efficacy is documented in hives, eczema and insomnia.", "doxepin treats eczema"),
      ("Its bioavailability is low.", "doxepin affects bioavailability"),
      (
        "Doxepin has anti-inflammatory, antioxidant, and anti-itch properties.",
        "doxepin decreases inflammation"
      ),
      ("It slows electrical activity in the brain.", "doxepin decreases electrical activity"),
      (
        "It may take up to two weeks of taking the drug until you get the full benefit.",
        "doxepin has_onset up to two weeks ?"
      ),
      ("Doxepin, when taken at bedtime, helps regulate sleep.", "doxepin affects sleep"),
      ("It is approved for use in treating hives.", "doxepin approved_for hives"),
      ("Use of this medication may cause drowsiness.", "doxepin causes drowsiness ?"),
      ("It is well tolerated, with occasional nausea.", "doxepin causes nausea"),
      (
        "It is contraindicated in case of kidney failure.",
        "doxepin contraindicated_in kidney failure"
      ),
      (
        "Doxepin can cause side effects. The most common ones are nausea and cramps.",
        "doxepin causes cramp"
      ),
    ])
  func stated(text: String, expected: String) {
    let claims = Reading.claims("# Doxepin\n\(text)")
    #expect(claims.contains(expected), "\(claims)")
  }

  @Test("How often something is prescribed counts prescriptions")
  func prescriptions() {
    let claims = Reading.claims(
      "# Doxepin\nIn 2018, it was the 61st most commonly prescribed medication in Spain, with more than 2 million prescriptions."
    )
    #expect(claims.count { $0.hasPrefix("doxepin has_value") } == 2, "\(claims)")
  }

  @Test(
    "Nothing is said of it",
    arguments: [
      "A placebo effect reduces itching.",
      "More trials are needed to assess its effectiveness in treating hives.",
      "Anti-inflammatory and anti-itch effects have been reported.",
      "It works through three mechanisms.",
      "Some companies sell it as a supplement to boost immunity.",
      "It acts as a partial agonist.",
    ])
  func silent(text: String) {
    let claims = Reading.claims("# Doxepin\n\(text)").filter {
      !$0.contains("evidence") && !$0.contains("approved_for")
    }
    #expect(claims == [], "\(claims)")
  }

  @Test(
    "Who acts and what is acted on",
    arguments: [
      (
        "Doxepin is used against hives, a disease in which people develop wheals.",
        "doxepin causes"
      ),
      ("It causes inflammation of the nose and throat.", "causes throat"),
      ("By blocking receptors in the brain and gut, it stops nausea.", "decreases gut"),
      ("Studies show a reduction in itching and an increase in sleep quality.", "decreases sleep"),
      ("Doxepin may decrease aspirin's ability to prevent strokes.", "prevents stroke"),
      ("The agency approved doxepin as a treatment for hives.", "agency treats"),
      ("Doxepin blocks histamines, substances that cause itching.", "substance causes"),
      ("It is safe with few side effects.", "unfavourable"),
      ("Side effects include tiredness and cold hands or feet.", "causes feet"),
    ])
  func apart(text: String, wrong: String) {
    let claims = Reading.claims("# Doxepin\n\(text)")
    #expect(!claims.contains { $0.contains(wrong) }, "\(claims)")
  }

  @Test("A numbered mark backs no claim that begins behind it")
  func marks() {
    let result = Reading.result(
      "# Doxepin\nDoxepin is used for itching,[1] and it may cause weight gain.")
    #expect(result.assertions.map { $0.citations.count } == [1, 0])
  }
}
