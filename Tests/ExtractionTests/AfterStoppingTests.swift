import Testing

@Suite("What stopping brings on, what stays the same, and what is less")
struct AfterStoppingTests {
  @Test(
    "Those who stop something",
    arguments: [
      (
        "People who quit paroxetine after taking it for months may have dizziness.",
        ["paroxetine causes dizziness [manner: withdrawal] ?"]
      ),
      (
        "# Venlafaxine\nAnyone who stops taking it may get headaches.",
        ["venlafaxine causes headache [manner: withdrawal] ?"]
      ),
      (
        "People coming off venlafaxine often feel dizzy.",
        ["venlafaxine causes dizziness [manner: withdrawal]"]
      ),
      ("People who do not stop paroxetine may have dizziness.", []),
    ])
  func stopping(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("Those on something, on a page about another")
  func others() {
    #expect(
      Reading.claims("# Loratadine\nKids on montelukast sometimes get jittery.")
        == ["montelukast causes nervousness"])
  }

  @Test(
    "Doses that stay as they are, and those that do not",
    arguments: [
      (
        "The dose does not need to be changed in liver disease.",
        ["not ramipril contraindicated_in liver disease"]
      ),
      (
        "No dose adjustment is needed in kidney disease.",
        ["not ramipril contraindicated_in kidney disease"]
      ),
      (
        "No dose adjustment is needed in kidney disease; avoid it in asthma.",
        [
          "not ramipril contraindicated_in kidney disease",
          "ramipril contraindicated_in asthma [manner: in passing]",
        ]
      ),
    ])
  func doses(text: String, expected: [String]) {
    #expect(Reading.claims("# Ramipril\nRamipril is a drug. " + text) == expected)
  }

  @Test("Those who need less")
  func less() {
    #expect(
      Reading.claims("# Gabapentin\nPeople with kidney disease will usually need less.").contains {
        $0.hasPrefix("gabapentin contraindicated_in kidney disease")
      })
    #expect(
      Reading.claims("# Gabapentin\nPeople with kidney disease need less sleep.").isEmpty)
  }

  @Test(
    "Less of an effect",
    arguments: [
      (
        "Fexofenadine is less sedating than most antihistamines.",
        ["not fexofenadine causes sedation [comparator: antihistamine]"]
      ),
      (
        "Fexofenadine is less likely to make you drowsy.",
        ["not fexofenadine causes drowsiness"]
      ),
      (
        "Trazodone is more sedating than sertraline.",
        ["trazodone causes sedation [comparator: sertraline]"]
      ),
    ])
  func lessening(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Worries that came to nothing, and one that did not",
    arguments: [
      (
        "An old worry that sertraline caused birth defects was later ruled out.",
        ["not sertraline causes birth defect"]
      ),
      (
        "The fear that statins cause cancer has proved unfounded.", ["not statin causes cancer"]
      ),
      (
        "The fear that statins cause cancer has not been ruled out.", ["statin causes cancer"]
      ),
    ])
  func worries(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What is known to happen, though not how",
    arguments: [
      ("How valerian eases anxiety is unclear.", ["valerian treats anxiety"]),
      ("How valerian affects anxiety is not known.", ["valerian needs_evidence anxiety"]),
    ])
  func how(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "Times of one thing beside those of another",
    arguments: [
      (
        "The half-life of fluoxetine is 4 days. Sertraline's is 26 hours.",
        ["fluoxetine has_half_life 4 days", "sertraline has_half_life 26 hours"]
      ),
      (
        "Cetirizine starts to act within an hour, whereas fexofenadine takes two hours.",
        ["cetirizine has_onset an hour", "fexofenadine has_onset two hours"]
      ),
    ])
  func times(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("For whom something has no licence")
  func licences() {
    #expect(
      Reading.claims("Ibuprofen is not licensed in pregnancy.").contains(
        "not ibuprofen approved_for pregnancy"))
  }

  @Test("What gets into the brain, and who gets somewhere")
  func places() {
    #expect(
      Reading.claims("Loratadine does not slip into the brain.")
        == ["not loratadine affects brain"])
    #expect(Reading.claims("# Loratadine\nChildren get into trouble.").isEmpty)
  }

  @Test("What helps with a harm")
  func relief() {
    let claims = Reading.claims(
      "# Nifedipine\n# Side effects\nNifedipine can cause swollen ankles. Raising your legs helps.")
    #expect(
      claims == ["nifedipine causes swollen ankle", "raising your legs treats peripheral edema"])
  }

  @Test("A good kind of what is else unwanted")
  func wanted() {
    #expect(
      Reading.claims("Garlic improves HDL cholesterol.") == ["garlic increases HDL cholesterol"])
    #expect(Reading.claims("Garlic improves cholesterol.") == ["garlic decreases cholesterol"])
  }
}
