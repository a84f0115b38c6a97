import Testing

@Suite("Safety and risk in other words")
struct SafetyWordingTests {
  @Test(
    "What does not go together",
    arguments: [
      (
        "# Quetiapine\nQuetiapine does not mix well with alcohol.",
        ["quetiapine interacts_with alcohol"]
      ),
      (
        "# Quetiapine\nOther medicines that do not mix with it include lithium and tramadol.",
        ["quetiapine interacts_with lithium", "quetiapine interacts_with tramadol"]
      ),
      (
        "# Selegiline\nNever take selegiline within 14 days of tramadol.",
        ["selegiline interacts_with tramadol"]
      ),
      (
        "# Zolpidem\nMixing zolpidem with alcohol can be dangerous.",
        ["zolpidem interacts_with alcohol"]
      ),
      (
        "# Simvastatin\nPatients are told to avoid grapefruit while on it.",
        ["simvastatin interacts_with grapefruit"]
      ),
      (
        "# Simvastatin\nKetoconazole can push blood levels dangerously high.",
        ["ketoconazole interacts_with simvastatin"]
      ),
      ("# Simvastatin\nMix the powder with water.", []),
    ])
  func combinations(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What prescribers and leaflets rule out",
    arguments: [
      (
        "# Bupropion\nWe do not prescribe bupropion to anyone with epilepsy or anorexia.",
        ["bupropion contraindicated_in anorexia", "bupropion contraindicated_in epilepsy"]
      ),
      (
        "# Valerian\nValerian use is discouraged during pregnancy.",
        ["valerian contraindicated_in pregnancy"]
      ),
      (
        "# Sirolimus\nWomen are told not to become pregnant while on it.",
        ["sirolimus contraindicated_in pregnancy"]
      ),
      ("# Bupropion\nDoctors did not prescribe bupropion to the control group.", []),
    ])
  func restrictions(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What is to be expected of a substance",
    arguments: [
      ("# Lithium\nLithium is not addictive.", ["not lithium causes addiction"]),
      (
        "# Lithium\nExpect some nausea or tremor.",
        ["lithium causes nausea", "lithium causes tremor"]
      ),
      ("# Lithium\nDizziness may also occur.", ["lithium causes dizziness ?"]),
      ("# Lithium\nThe trial turned up no sign of tremor.", ["not lithium causes tremor"]),
      (
        "# Lithium\nSome people experience mild reactions that soon pass, such as nausea or rash.",
        ["lithium causes nausea", "lithium causes rash"]
      ),
      ("# Asthma\nAttacks may also occur.", []),
    ])
  func expectations(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "The risk of what a page is about",
    arguments: [
      (
        "# Gout\nGout is a kind of arthritis.\n\nObesity may also raise a person's risk.",
        "obesity increases_risk_of gout ?"
      ),
      (
        "# Gout\nGout is a kind of arthritis.\n\nSmokers have a higher risk.",
        "smoker increases_risk_of gout"
      ),
    ])
  func risks(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }

  @Test("What evidence is said to show is not said itself")
  func evidence() {
    #expect(
      Reading.claims("# Valerian\nThe evidence that valerian reduces anxiety is thin.")
        == ["valerian needs_evidence anxiety"])
    #expect(
      Reading.claims("# Valerian\nNobody has studied valerian for longer than a month.")
        == ["not valerian has_evidence long-term safety"])
  }
}
