import Testing

@Suite("Care and its aims")
struct CareTests {
  @Test(
    "What treatment is meant to do is said of the treatment",
    arguments: [
      (
        "# Tinnitus\nThe goals of treating tinnitus include easing pain and preventing deafness.",
        ["treatment prevents deafness", "treatment treats pain"]
      ),
      (
        "# Tinnitus\nThe aim of therapy is to relieve anxiety.",
        ["therapy treats anxiety"]
      ),
      (
        "# Tinnitus\nTreatment for tinnitus is symptomatic and supportive.",
        ["supportive treatment treats tinnitus"]
      ),
      (
        "# Tinnitus\nThe goals of treatment are to relieve pain, lower blood pressure, and prevent stroke.",
        [
          "treatment decreases blood pressure", "treatment prevents stroke",
          "treatment treats pain",
        ]
      ),
    ])
  func goals(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What is prescribed for something does it, though it is not named",
    arguments: [
      (
        "# Bursitis\nDoctors may prescribe medicines to relieve pain, treat infection, and prevent fever.",
        ["medicine prevents fever ?", "medicine treats infection ?", "medicine treats pain ?"]
      ),
      (
        "# Bursitis\nYour doctor may prescribe medicines to:\n- Treat infection with penicillin.\n- Ease pain",
        ["medicine treats pain ?", "penicillin treats infection ?"]
      ),
      (
        "# Bursitis\nYour doctor may prescribe the following medicines:\n- Naproxen, to lower fever",
        ["naproxen decreases fever ?", "naproxen treats bursitis ?"]
      ),
      (
        "# Bursitis\nThere are medicines available to treat bursitis.",
        ["medicine treats bursitis"]
      ),
      (
        "# Bursitis\nTreatment may include medicines or surgery.",
        ["medicine treats bursitis ?", "surgery treats bursitis ?"]
      ),
    ])
  func prescribed(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What is given to those who have something treats that",
    arguments: [
      (
        "# Tinnitus\nMost people who have gout are treated with naproxen.",
        ["naproxen treats gout"]
      ),
      (
        "# Tinnitus\nSpeech therapy may be beneficial in some individuals. Surgery may help some people.",
        ["speech therapy treats tinnitus ?", "surgery treats tinnitus ?"]
      ),
      (
        "# Bursitis\nThis surgery is used for adults who have gout.",
        ["surgery treats gout"]
      ),
      (
        "# Bursitis\nSurgery is part of the treatment plan for many patients with gout.",
        ["surgery treats gout"]
      ),
      (
        "# Bursitis\nRadiation therapy uses rays to kill cancer cells.",
        ["radiation therapy decreases cancer cell"]
      ),
    ])
  func given(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What there is not, or need not be, is denied",
    arguments: [
      (
        "# Tinnitus\nResearchers have not yet found a cure for tinnitus.",
        ["not cure treats tinnitus [manner: yet]"]
      ),
      (
        "# Tinnitus\nMost people with tinnitus do not need treatment.",
        ["not treatment treats tinnitus"]
      ),
      ("# Tinnitus\nNo treatment is needed.", ["not treatment treats tinnitus"]),
      (
        "# Tinnitus\nThere is no specific course of treatment for tinnitus.",
        ["not treatment treats tinnitus"]
      ),
      (
        "# Tinnitus\nThere are no available treatments to stop hearing loss.",
        ["not treatment prevents hearing loss"]
      ),
    ])
  func denied(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What persons do lowers their risk, wherever it stands",
    arguments: [
      (
        "# Gout\nBy quitting, you reduce your risk of stroke.",
        ["smoking cessation decreases_risk_of stroke"]
      ),
      (
        "# Gout\nFor those who smoke, quitting will lower the risk of stroke.",
        ["smoking cessation decreases_risk_of stroke"]
      ),
      (
        "# Gout\nYou can lower your risk of stroke if you eat vegetables and don't smoke.",
        [
          "not smoking decreases_risk_of stroke ?",
          "vegetable decreases_risk_of stroke ?",
        ]
      ),
      (
        "# Gout\nBeing physically active and losing weight can help prevent stroke.",
        ["being physically active prevents stroke ?", "losing weight prevents stroke ?"]
      ),
    ])
  func doings(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("What is studied for a disease is not yet said to treat it")
  func studied() {
    let claims = Reading.claims("# Gout\nResearchers are studying gene therapy to treat gout.")
    #expect(claims == ["gene therapy has_evidence gout"])
  }

  @Test("What is treated by doing something does not do it")
  func treatedByDoing() {
    let claims = Reading.claims("# Gout\nAnemia is treated by improving the diet.")
    #expect(!claims.contains { $0.hasPrefix("anemia") })
  }

  @Test("What one sentence speaks of as medicines, the next names")
  func kindsNamed() {
    let claims = Reading.claims(
      "# Tinnitus\nMany medicines are used to treat gout. They include allopurinol and colchicine.")
    #expect(claims.contains("allopurinol treats gout"))
    #expect(claims.contains("colchicine treats gout"))
  }

  @Test("Surgery on an organ treats the disease, and is no less of the organ")
  func operations() {
    let claims = Reading.claims("# Colitis\nSurgery may be needed to remove the colon.")
    #expect(claims == ["surgery treats colitis ?"])
  }

  @Test("Precautions in a list are things that are done")
  func precautions() {
    let claims = Reading.claims(
      "# Cholera\nTo prevent cholera, the following precautions should be taken:\n- Wash your hands"
    )
    #expect(claims == ["washing your hands prevents cholera"])
  }

  @Test("That there are treatments says of none that it is one")
  func options() {
    #expect(Reading.claims("# Tinnitus\nThere are several treatments for tinnitus.").isEmpty)
  }

  @Test("Those who got something and lived longer owe it to that")
  func longerLives() {
    let claims = Reading.claims(
      "# Melanoma\nPatients who received chemotherapy usually survived longer.")
    #expect(claims.contains("chemotherapy increases survival"))
  }

  @Test("Neither treatment, cure nor vaccine is each of them none")
  func noneOf() {
    let claims = Reading.claims(
      "# Ebola\nThere is no specific treatment, cure, or vaccine for dengue fever.")
    #expect(
      claims == [
        "not cure treats dengue fever", "not treatment treats dengue fever",
        "not vaccine prevents dengue fever",
      ])
  }

  @Test("Treatment of something is not the thing itself")
  func treatmentOfSomething() {
    let claims = Reading.claims(
      "# Gastritis\nTreatment of the infection may improve symptoms.")
    #expect(claims == ["treatment of infection treats gastritis symptom ?"])
  }

  @Test("An operation is named by what it is called")
  func calledOperations() {
    let claims = Reading.claims(
      "# Gastritis\nA surgeon may need to remove the stomach in a surgery called gastrectomy.")
    #expect(claims.contains("gastrectomy treats gastritis ?"))
  }
}
