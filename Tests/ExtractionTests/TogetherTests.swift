import Testing

@Suite("What several things do together, and what those with a disease feel")
struct TogetherTests {
  @Test(
    "Every one of several subjects",
    arguments: [
      (
        "Smoking, obesity and stress increase the risk of stroke.",
        [
          "obesity increases_risk_of stroke", "smoking increases_risk_of stroke",
          "stress increases_risk_of stroke",
        ]
      ),
      (
        "Obesity and lack of exercise increase your risk of stroke.",
        ["lack of exercise increases_risk_of stroke", "obesity increases_risk_of stroke"]
      ),
      (
        "# Psoriasis\nStress, infections, and certain medicines such as lithium can make it worse.",
        ["infection worsens psoriasis", "lithium worsens psoriasis", "stress worsens psoriasis"]
      ),
    ])
  func subjects(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Those with a disease feel what it causes",
    arguments: [
      ("If you have anemia, you may feel tired.", ["anemia causes fatigue ?"]),
      ("People with anemia may feel weak.", ["anemia causes weakness ?"]),
      ("# Antihistamines\nSome make you drowsy.", ["antihistamine causes drowsiness"]),
      ("Heart failure can be fatal.", ["heart failure causes death"]),
    ])
  func feelings(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Places are none of the things that are reduced",
    arguments: [
      (
        "Diuretics reduce swelling in the feet and ankles.", ["diuretic decreases swelling"]
      ),
      (
        "Diuretics reduce fluid buildup in the lungs.", ["diuretic decreases fluid buildup"]
      ),
      (
        "Glaucoma can damage the optic nerve and result in vision loss.",
        ["glaucoma causes optic nerve damage", "glaucoma causes vision loss"]
      ),
    ])
  func places(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("Treatment begins with what is named behind it")
  func beginnings() {
    #expect(
      Reading.claims("Treatment for gout usually begins with NSAIDs.") == ["NSAID treats gout"])
  }

  @Test("A text without a title is about the disease that it keeps naming")
  func untitled() {
    let text = """
      Surgery is an option for some. Gout is painful. Attacks of gout come at night, and gout runs in families.
      Symptoms include stiffness.
      """
    #expect(Reading.claims(text).contains("gout causes stiffness"))
  }
}
