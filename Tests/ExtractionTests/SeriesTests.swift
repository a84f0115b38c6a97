import Testing

@Suite("Lists whose items say more than a name")
struct SeriesTests {
  @Test(
    "What is said of one item does not end the list",
    arguments: [
      (
        "# Sarcoidosis\nSymptoms of sarcoidosis include fever, difficulty with swallowing, and blindness.",
        [
          "sarcoidosis causes blindness", "sarcoidosis causes difficulty swallowing",
          "sarcoidosis causes fever",
        ]
      ),
      (
        "# Kidney stones\nSymptoms of kidney stones include pain in the back, side, or groin; "
          + "blood in the urine; fever or chills; and vomiting.",
        [
          "kidney stone causes blood in the urine", "kidney stone causes chill",
          "kidney stone causes fever", "kidney stone causes pain", "kidney stone causes vomiting",
        ]
      ),
      (
        "# Cystitis\nSymptoms of cystitis include fever, back or abdominal pain, and chills.",
        [
          "cystitis causes abdominal pain", "cystitis causes back pain", "cystitis causes chill",
          "cystitis causes fever",
        ]
      ),
      (
        "# Scleroderma\nScleroderma can cause difficulty tasting, chewing, and speaking.",
        [
          "scleroderma causes difficulty tasting", "scleroderma causes trouble chewing",
          "scleroderma causes trouble speaking",
        ]
      ),
      (
        "# Asthma\nAsthma may be triggered by dust mites or mold; exercise; and cold air.",
        [
          "cold air causes asthma ?", "exercise causes asthma ?", "house dust mite causes asthma ?",
          "mold causes asthma ?",
        ]
      ),
    ])
  func items(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What only says more of an item stands between the items, and another clause does not",
    arguments: [
      (
        "# Sarcoidosis\nSymptoms of sarcoidosis include a fever that comes and goes, headache, and blindness.",
        [
          "sarcoidosis causes blindness", "sarcoidosis causes fever", "sarcoidosis causes headache",
        ]
      ),
      (
        "# Sarcoidosis\nSigns of sarcoidosis may include chest pain when breathing in, hair loss, and fatigue.",
        [
          "sarcoidosis causes chest pain ?", "sarcoidosis causes fatigue ?",
          "sarcoidosis causes hair loss ?",
        ]
      ),
      (
        "# Sarcoidosis\nSymptoms of sarcoidosis include loss of muscle tone, fever, and chills.",
        [
          "sarcoidosis causes chill", "sarcoidosis causes fever",
          "sarcoidosis causes loss of muscle tone",
        ]
      ),
      (
        "# Etodolac\nEtodolac reduces fever, though it does not reduce cough, nausea, or fatigue.",
        [
          "etodolac decreases fever", "not etodolac decreases cough",
          "not etodolac decreases fatigue",
          "not etodolac decreases nausea",
        ]
      ),
    ])
  func asides(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("What is done is a risk factor beside what one has")
  func doings() {
    #expect(
      Reading.claims(
        "# Stroke\nRisk factors for stroke are high blood pressure and having diabetes.")
        == ["diabetes increases_risk_of stroke", "high blood pressure increases_risk_of stroke"])
  }

  @Test("A disease of a part of the body brings on what it is said to, and not the part")
  func antecedent() {
    #expect(
      Reading.claims("# Emphysema\nEmphysema is a disease of the lungs that causes wheezing.")
        == ["emphysema causes wheezing"])
  }

  @Test("Problems of people with a disease are what it brings on")
  func troubles() {
    #expect(
      Reading.claims(
        "# Lupus\nKidney problems in people with lupus include kidney failure and edema.")
        == ["lupus causes edema", "lupus causes kidney failure"])
  }
}
