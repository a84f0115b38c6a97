import Testing

@Suite("Lists that go on, and examples that the next sentence names")
struct ListExtentTests {
  @Test("A line that reads like a sentence does not end a list without marks")
  func unmarkedItems() {
    let text = """
      # Croup

      If symptoms of croup occur, they may include:

      Hoarse voice

      Swelling or pain in the throat or redness of the cheeks caused by fever

      Lack of energy

      Double or blurred vision

      Fever

      Croup is common.
      """
    let claims = Reading.claims(text)
    for symptom in ["lack of energy", "double vision", "blurred vision", "fever"] {
      #expect(claims.contains("croup causes \(symptom) ?"), "\(symptom)")
    }
  }

  @Test(
    "Kinds of things stand for what is named of them",
    arguments: [
      (
        "Many diseases, medicines and factors can cause gout, including lupus, aspirin and stress.",
        ["lupus causes gout", "aspirin causes gout", "stress causes gout"]
      ),
      (
        "Certain conditions can cause gout. Examples include lupus and obesity.",
        ["condition causes gout", "lupus causes gout", "obesity causes gout"]
      ),
      (
        "Lupus can cause skin problems. Examples of these problems are eczema and hives.",
        ["lupus causes eczema", "lupus causes hives"]
      ),
      (
        "Lupus can cause problems that differ. Examples include eczema and hives.",
        ["lupus causes eczema", "lupus causes hives"]
      ),
      // Of other things, or behind another sentence.
      (
        "Certain conditions can cause gout. Examples of rashes include hives.",
        ["condition causes gout"]
      ),
      (
        "Certain conditions can cause gout. Doctors know this. Examples include lupus.",
        ["condition causes gout"]
      ),
    ])
  func examples(text: String, expected: [String]) {
    let claims = Reading.claims(text)
    for claim in expected { #expect(claims.contains(claim), "\(claims)") }
    if !expected.contains(where: { $0.hasPrefix("lupus") }) {
      #expect(!claims.contains { $0.hasPrefix("lupus") || $0.hasPrefix("hives") })
    }
  }

  @Test(
    "What only says more of an item does not end a list",
    arguments: [
      (
        "Anemia can cause dizziness, especially when standing up; headaches; cold hands; and fever.",
        ["dizziness", "headache", "fever"]
      ),
      (
        "Anemia can cause fever, bouts of crying, and headache.",
        ["fever", "bouts of crying", "headache"]
      ),
      ("Anemia causes narrowing of the arteries.", ["narrowing of artery"]),
      ("Anemia can cause growth problems.", ["growth problem"]),
    ])
  func asides(text: String, symptoms: [String]) {
    let claims = Reading.claims(text)
    for symptom in symptoms { #expect(claims.contains("anemia causes \(symptom)"), "\(claims)") }
  }

  @Test(
    "Brackets, and words that share a noun",
    arguments: [
      (
        "Gout can be treated with colchicine or other drugs (such as naproxen) and prednisone.",
        ["colchicine treats gout", "naproxen treats gout", "prednisone treats gout"]
      ),
      (
        "Gout can cause fever, blurred or double vision, and hives.",
        [
          "gout causes blurred vision", "gout causes double vision", "gout causes fever",
          "gout causes hives",
        ]
      ),
      (
        "Gout can cause fever, feeling very thirsty, and hives.",
        ["gout causes feeling very thirsty", "gout causes fever", "gout causes hives"]
      ),
    ])
  func brackets(text: String, expected: [String]) {
    let claims = Reading.claims(text).map { $0.hasSuffix(" ?") ? String($0.dropLast(2)) : $0 }
    #expect(claims == expected)
  }

  @Test("Items that say what somebody has had raise the risk")
  func hadAndTaken() {
    let text = """
      # Gout

      You are more likely to get gout if you:

      - Have been exposed to benzene
      - Have had cancer or taken prednisone
      """
    let claims = Reading.claims(text)
    for factor in ["benzene", "cancer", "prednisone"] {
      #expect(claims.contains("\(factor) increases_risk_of gout"), "\(claims)")
    }
  }

  @Test("What withdrawal shows itself by is the doing of the substance")
  func withdrawal() {
    let text = """
      # Baclofen

      Baclofen is a medicine. Baclofen is used to treat spasticity. Withdrawal symptoms may include fever and anxiety.
      """
    let claims = Reading.claims(text)
    #expect(claims.contains("baclofen causes fever [manner: withdrawal] ?"), "\(claims)")
    #expect(claims.contains("baclofen causes anxiety [manner: withdrawal] ?"), "\(claims)")
  }

  @Test("An acronym in capitals is no plural of a shorter one")
  func acronym() {
    #expect(Reading.claims("Smoking causes RAS.").allSatisfy { !$0.contains("arthritis") })
    #expect(Reading.claims("Smoking causes RA.") == ["smoking causes rheumatoid arthritis"])
  }

  @Test("An acronym that begins with a small letter is no acronym all in capitals")
  func smallAcronym() {
    #expect(
      Reading.claims("Dapagliflozin increases eGFR.")
        == ["dapagliflozin increases glomerular filtration rate"])
    #expect(
      Reading.claims("Dapagliflozin increases EGFR.").allSatisfy { !$0.contains("filtration") })
  }

  @Test(
    "What studies conclude on goes by one name",
    arguments: [
      ("Empagliflozin decreases MACE.", "decreases major adverse cardiovascular event"),
      ("Empagliflozin increases LVEF.", "increases left ventricular ejection fraction"),
      ("Gefitinib does not increase PFS.", "not gefitinib increases progression-free survival"),
    ])
  func outcomes(text: String, claim: String) {
    #expect(Reading.claims(text).contains { $0.contains(claim) }, "\(Reading.claims(text))")
  }

  @Test("A text is about the disease that it names most, whatever that is called")
  func topic() {
    let text = """
      A heart attack is an emergency. Angina can come before a heart attack. Call for help at the first sign of a heart \
      attack.

      The condition can cause nausea.
      """
    #expect(Reading.claims(text).contains("heart attack causes nausea"))
  }

  @Test(
    "Amounts before the first sentence that names what is taken are of what the text names most")
  func amountsFirst() {
    let text = """
      # Recommended amounts

      - Adults: 500 mg, 2 times daily

      Berberine is a plant compound. Berberine is taken with meals. Some take berberine with zinc. Berberine is bitter. \
      Pure berberine is yellow.
      """
    #expect(Reading.claims(text).contains { $0.hasPrefix("berberine has_dose") })
    // As often as another thing: of neither.
    let both = text + " Zinc is a metal. Zinc is grey. Pure zinc is hard. Zinc is cheap."
    #expect(!Reading.claims(both).contains { $0.hasPrefix("berberine has_dose") })
  }
}
