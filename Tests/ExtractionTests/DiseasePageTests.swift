import Testing

@Suite("What pages about a disease say of it")
struct DiseasePageTests {
  @Test(
    "What it brings with it",
    arguments: [
      (
        "# Sarcoidosis\nComplications of sarcoidosis include glaucoma and kidney stones.",
        ["sarcoidosis causes glaucoma", "sarcoidosis causes kidney stone"]
      ),
      (
        "# Sarcoidosis\nIt can also lead to heart failure.", ["sarcoidosis causes heart failure"]
      ),
      (
        "# Sarcoidosis\nPatients may develop fever and joint pain.",
        ["sarcoidosis causes fever ?", "sarcoidosis causes joint pain ?"]
      ),
      ("# Sarcoidosis\nMost people have no fever.", []),
      (
        "# Sarcoidosis\nPeople with sarcoidosis often have depression.",
        ["sarcoidosis associated_with depression"]
      ),
      ("# Sarcoidosis\nSarcoidosis is sometimes fatal.", ["sarcoidosis causes death"]),
      (
        "# Sarcoidosis\nFever, fatigue and a dry cough are common symptoms.",
        [
          "sarcoidosis causes dry cough", "sarcoidosis causes fatigue", "sarcoidosis causes fever",
        ]
      ),
      ("# Sarcoidosis\nPregnant women can get sarcoidosis, too.", []),
      (
        "# Sarcoidosis\nThe disease is characterized by fever and fatigue.",
        ["sarcoidosis causes fatigue", "sarcoidosis causes fever"]
      ),
      (
        "# Sarcoidosis\nCommon signs are itching, tingling and fever.",
        [
          "sarcoidosis causes fever", "sarcoidosis causes itching", "sarcoidosis causes tingling",
        ]
      ),
      (
        "# Sarcoidosis\nSarcoidosis can lead to lasting pain, vision loss, or breathing problems.",
        [
          "sarcoidosis causes breathing problem", "sarcoidosis causes pain",
          "sarcoidosis causes vision loss",
        ]
      ),
      (
        "# Sarcoidosis\nCommon symptoms include wheezing, coughing and fatigue.",
        [
          "sarcoidosis causes coughing", "sarcoidosis causes fatigue",
          "sarcoidosis causes wheezing",
        ]
      ),
    ])
  func outcomes(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Where it comes from",
    arguments: [
      (
        "# Vertigo\nOther causes include migraine and stroke.",
        ["migraine causes vertigo", "stroke causes vertigo"]
      ),
      ("# Vertigo\nThe exact cause of vertigo is unknown.", ["vertigo needs_evidence cause"]),
      (
        "# Vertigo\nDoctors do not know what causes vertigo.",
        ["vertigo needs_evidence cause"]
      ),
      ("# Vertigo\nThe cause of vertigo is well known.", []),
      (
        "# Vertigo\nVertigo has many causes, including migraine and stroke.",
        ["migraine causes vertigo", "stroke causes vertigo"]
      ),
      (
        "# Cholera\nCholera is spread through contaminated water.",
        ["contaminated water causes cholera"]
      ),
      ("# Cholera\nYou can get cholera at any age.", []),
      ("# Anemia\nMutations in this gene cause anemia.", ["mutation causes anemia"]),
    ])
  func causes(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Who runs the risk",
    arguments: [
      (
        "# Scurvy\nObesity, smoking, and too much salt increase your risk of stroke.",
        [
          "obesity increases_risk_of stroke", "salt increases_risk_of stroke",
          "smoking increases_risk_of stroke",
        ]
      ),
      (
        "# Stroke\nSeveral things raise the risk of stroke, including diabetes and smoking.",
        ["diabetes increases_risk_of stroke", "smoking increases_risk_of stroke"]
      ),
      (
        "# Scurvy\nThose at risk include smokers and infants.",
        ["infant increases_risk_of scurvy", "smoker increases_risk_of scurvy"]
      ),
      (
        "# Stroke\nYour risk is higher if you have diabetes or if you smoke.",
        ["diabetes increases_risk_of stroke", "smoking increases_risk_of stroke"]
      ),
      (
        "# Stroke\nPeople who stop smoking lower their risk of stroke.",
        ["smoking cessation decreases_risk_of stroke"]
      ),
      (
        "# Stroke\nControlling diabetes reduces the risk of stroke.",
        ["controlling diabetes decreases_risk_of stroke"]
      ),
      (
        "# Stroke\nYou can lower your risk by losing weight.",
        ["losing weight decreases_risk_of stroke ?"]
      ),
      (
        "# Stroke\nThe risk of stroke rises as you get older.", ["age increases_risk_of stroke"]
      ),
      ("# Stroke\nLearn more about the risks of a stroke.", []),
      (
        "# Stroke\nCertain conditions, such as diabetes and lupus, raise the risk of stroke.",
        ["diabetes increases_risk_of stroke", "lupus increases_risk_of stroke"]
      ),
      ("# Measles\nThe measles vaccine means that fewer people will get measles.", []),
    ])
  func risks(text: String, expected: [String]) {
    let claims = Reading.claims(text).filter { !$0.contains("[") }
    #expect(claims == expected)
  }

  @Test(
    "A disease that no vocabulary has",
    arguments: [
      (
        "# Hexaporphuria\nPatients may develop fever. It can also lead to stroke.",
        ["hexaporphuria causes fever ?", "hexaporphuria causes stroke"]
      ),
      (
        "# Zanterel\nZanterel is a rare disorder that affects children. Patients may develop fever.",
        ["zanterel causes fever ?"]
      ),
      (
        "# Zanter disease\nOther causes include stroke.", ["stroke causes zanter disease"]
      ),
      ("# Zanterel\nZanterel is a new drug. Some people get a rash.", ["zanterel causes rash"]),
    ])
  func unlisted(text: String, expected: [String]) {
    #expect(Reading.claims(text).filter { $0.contains("causes") } == expected)
  }

  @Test("A description behind a comma is of what stands before it")
  func appositions() {
    #expect(
      Reading.claims("# Gout\nGout can cause uveitis, a condition that may lead to blindness.")
        == ["gout causes uveitis", "uveitis causes blindness ?"])
    #expect(
      Reading.claims("# Glaucoma\nGlaucoma damages the retina, the part of the eye that sees.")
        == ["glaucoma causes retina damage"])
  }
}
