import Claims
import Testing

/// List items that say what something does by nouns alone.
@Suite("Items of nouns")
struct NominalItemTests {
  private func items(_ heading: String, _ item: String) -> [String] {
    Reading.claims("# Boswellia\n# \(heading)\n- \(item)")
  }

  @Test("What is lessened is not increased, though it stands under benefits")
  func lessened() {
    #expect(
      items("Benefits", "Cholesterol and blood pressure reduction") == [
        "boswellia decreases blood pressure", "boswellia decreases cholesterol",
      ])
    #expect(
      items("Benefits", "Antimicrobial effects against bacteria and viruses") == [
        "boswellia decreases bacteria", "boswellia decreases microbe", "boswellia decreases virus",
      ])
  }

  @Test("A noun that ends an item says what is done to what stands before it")
  func actions() {
    #expect(items("Modern Applications", "Cancer prevention") == ["boswellia prevents cancer"])
    #expect(
      items("Uses", "Asthma prevention and management") == [
        "boswellia prevents asthma", "boswellia treats asthma",
      ])
    #expect(
      items("Benefits", "Immune system support and enhancement") == [
        "boswellia increases immune system"
      ])
  }

  @Test("A noun that begins an item says what is done to what stands behind it")
  func ahead() {
    #expect(items("Uses", "Prevention of migraine") == ["boswellia prevents migraine"])
    #expect(
      items("Uses", "Relief from nausea and vomiting") == [
        "boswellia treats nausea", "boswellia treats vomiting",
      ])
    #expect(!items("Safety", "No interactions with alcohol").contains { $0.contains("causes") })
  }

  @Test("What is not safe has no good profile")
  func unsafe() {
    #expect(items("Safety", "Not safe in pregnancy") == ["boswellia contraindicated_in pregnancy"])
  }

  @Test("An item of one name is what the heading says")
  func names() {
    #expect(items("Uses", "Asthma") == ["boswellia treats asthma"])
    #expect(items("Side effects", "Potential dizziness") == ["boswellia causes dizziness ?"])
    #expect(items("Side effects", "Dizziness") == ["boswellia causes dizziness"])
  }

  @Test("\"No\" at the beginning of an item denies it")
  func denied() {
    #expect(
      items("Very Safe", "No kidney damage in adults") == ["not boswellia causes kidney damage"])
    #expect(items("Very Safe", "No.") == [])
  }

  @Test("A remark in brackets leaves the item as it is")
  func remarks() {
    #expect(
      items("Drug Interactions", "Warfarin (may increase bleeding)").contains(
        "boswellia interacts_with warfarin"))
    #expect(
      items("Contraindications", "Pregnancy (insufficient data)").contains(
        "boswellia contraindicated_in pregnancy"))
  }

  @Test("Where a side effect is felt is none")
  func places() {
    #expect(
      items("Side Effects", "CNS: confusion, hallucinations") == [
        "boswellia causes confusion", "boswellia causes hallucination",
      ])
  }

  @Test("Symptoms are those of what the sentence before says is brought about")
  func symptoms() {
    let text = """
      # Methimazole

      Methimazole may cause fainting. It may make you drowsy.

      Rarely, methimazole may cause injury to the lungs. Symptoms may include:

      - Dry cough
      - Chest pain

      """
    let found = Reading.claims(text)
    #expect(found.contains("lung injury causes dry cough ?"))
    #expect(found.contains("lung injury causes chest pain ?"))
    #expect(!found.contains { $0.hasPrefix("fainting") })
  }
}
