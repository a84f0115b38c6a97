import Claims
import Testing

/// What becomes of a substance in the body, and uses that came to nothing.
@Suite("Conversions and failures")
struct ConversionTests {
  @Test(
    "What turns into something makes for more of it",
    arguments: [
      ("Tryptophan becomes serotonin.", ["L-tryptophan increases serotonin"]),
      ("Codeine breaks down to morphine.", ["codeine increases morphine"]),
      ("Levodopa turns into dopamine in the brain.", ["levodopa increases dopamine"]),
      ("Thyroid hormone is made from iodine.", ["iodine increases thyroid hormone"]),
      ("Fish oil capsules are made from fish.", []),
      ("Ibuprofen became popular.", []),
    ])
  func conversions(sentence: String, claims: [String]) {
    #expect(Reading.claims(sentence) == claims)
  }

  @Test(
    "What failed in a disease does not treat it",
    arguments: [
      ("Infliximab has failed in sarcoidosis.", ["not infliximab treats sarcoidosis"]),
      ("Memantine was tried in glaucoma and did not work.", ["not memantine treats glaucoma"]),
      ("Memantine was tested in glaucoma without success.", ["not memantine treats glaucoma"]),
    ])
  func failures(sentence: String, claims: [String]) {
    #expect(Reading.claims(sentence) == claims)
  }

  @Test("What was only tried has not failed")
  func tried() {
    #expect(!Reading.claims("Memantine was tried in glaucoma.").contains { $0.hasPrefix("not ") })
  }

  @Test(
    "No benefit over placebo is none",
    arguments: [
      "Gabapentin provides no benefit over placebo in the treatment of sciatica.",
      "Gabapentin (or pregabalin) alone offers no significant benefit over placebo in the treatment of sciatica.",
      "Gabapentin has no place in the management of sciatica.",
      "Ginger is no painkiller.",
    ])
  func noBenefit(sentence: String) {
    let found = Reading.claims(sentence)
    #expect(!found.isEmpty && found.allSatisfy { $0.hasPrefix("not ") })
  }

  @Test("Slowing the breakdown of something is no lack of it")
  func breakdown() {
    #expect(
      Reading.claims("Grapefruit slows the breakdown of felodipine.") == [
        "grapefruit decreases felodipine breakdown"
      ])
    #expect(
      Reading.claims("Selegiline blocks the breakdown of dopamine.") == [
        "selegiline decreases dopamine breakdown"
      ])
  }

  @Test("Cells that respond to insulin are more sensitive to it")
  func response() {
    #expect(
      Reading.claims("Berberine helps cells respond to insulin.") == [
        "berberine increases insulin sensitivity"
      ])
  }

  @Test(
    "The kind of drug stands alone where the text is about one",
    arguments: ["A PPAR-gamma agonist.", "A selective PPAR-gamma agonist that lowers blood sugar."])
  func kinds(sentence: String) {
    let found = Reading.claims("# Lobeglitazone\n# Mechanism of action\n\(sentence)")
    #expect(found.contains("lobeglitazone increases PPAR-gamma"))
    #expect(found.allSatisfy { $0.hasPrefix("lobeglitazone") })
  }

  @Test("Kinds that interact are not what the text is about")
  func partners() {
    let found = Reading.claims("# Lobeglitazone\n# Interactions\n- Beta blocker")
    #expect(found == ["lobeglitazone interacts_with beta blocker"])
  }

  @Test("A name is written as the text has it")
  func names() {
    #expect(Reading.claims("Bimekizumab blocks IL-17A.") == ["bimekizumab decreases IL-17A"])
  }

  @Test(
    "Persons who take an amount of something take it",
    arguments: [
      "People who drank four cups of tea a day had a lower risk of gout.",
      "Men who drink over four cups of tea per day had a lower risk of gout.",
    ])
  func amounts(sentence: String) {
    #expect(Reading.claims(sentence).contains("tea decreases_risk_of gout"))
  }

  @Test("A link may have a direction")
  func links() {
    #expect(
      Reading.claims("One study suggested a link between tea and a lower risk of stroke.") == [
        "tea decreases_risk_of stroke ?"
      ])
    #expect(
      Reading.claims("Scientists have found links between inflammation and obesity.") == [
        "inflammation associated_with obesity"
      ])
  }

  @Test("An agency brings about nothing that it is responsible for")
  func offices() {
    #expect(
      Reading.claims("The agency is responsible for the safety of our food supply.").isEmpty)
  }

  @Test(
    "Contraindications by their name",
    arguments: [
      ("Contraindications to metformin are kidney failure and acidosis.", "kidney failure"),
      ("Contraindications to metformin are kidney failure and acidosis.", "acidosis"),
    ])
  func contraindications(sentence: String, condition: String) {
    #expect(
      Reading.claims(sentence).contains("metformin contraindicated_in \(condition)"))
  }

  @Test(
    "Words that deny stand in many places",
    arguments: [
      (
        "Melatonin is effective not for pain but for insomnia.",
        ["melatonin treats insomnia", "not melatonin treats pain"]
      ),
      (
        "Apixaban does not work by blocking vitamin K.", ["not apixaban decreases vitamin K"]
      ),
      ("Melatonin makes no dent in blood sugar.", ["not melatonin decreases blood sugar"]),
      ("Melatonin makes a dent in blood sugar.", ["melatonin decreases blood sugar"]),
      ("Zinc has zero effect on blood sugar.", ["not zinc affects blood sugar"]),
    ])
  func denied(sentence: String, claims: [String]) {
    #expect(Reading.claims(sentence) == claims)
  }
}
