import Testing

@Suite("Side effects by how many meet them, and whom a substance is not for")
struct IncidenceTests {
  @Test(
    "What the main complaints are",
    arguments: [
      (
        "# Doxazosin\nThe most frequently reported problems are dizziness and back pain.",
        ["doxazosin causes back pain", "doxazosin causes dizziness"]
      ),
      (
        "# Doxazosin\nA serious but rare complication is priapism.",
        ["doxazosin causes priapism"]
      ),
      ("# Doxazosin\nDizziness is the chief hazard.", ["doxazosin causes dizziness"]),
      (
        "# Doxazosin\nHeadache and fatigue top the list.",
        ["doxazosin causes fatigue", "doxazosin causes headache"]
      ),
      (
        "# Doxazosin\nPossible side effects range from fatigue to liver injury.",
        ["doxazosin causes fatigue", "doxazosin causes liver injury"]
      ),
      ("# Doxazosin\nDizziness bothers one in ten users.", ["doxazosin causes dizziness"]),
      ("# Doxazosin\nHeadache may follow the injection.", ["doxazosin causes headache ?"]),
      ("# Doxazosin\nThe tablets can leave a metallic taste.", ["doxazosin causes metallic taste"]),
      ("# Doxazosin\nThe chief problem is cost.", []),
      ("# Gout\nThe most common problem is joint pain.", []),
    ])
  func complaints(text: String, expected: [String]) {
    let claims = Reading.claims(text).filter { $0.contains(" causes ") }
    #expect(claims == expected)
  }

  @Test(
    "Caution, grounds and candidates",
    arguments: [
      (
        "# Doxazosin\nDoxazosin must be used cautiously in people with liver disease.",
        ["doxazosin contraindicated_in liver disease"]
      ),
      (
        "# Doxazosin\nCaution is warranted in those with heart failure.",
        ["doxazosin contraindicated_in heart failure"]
      ),
      (
        "# Doxazosin\nContraindications include glaucoma and gout.",
        ["doxazosin contraindicated_in glaucoma", "doxazosin contraindicated_in gout"]
      ),
      (
        "# Doxazosin\nPeople with a history of stroke are not candidates for it.",
        ["doxazosin contraindicated_in stroke"]
      ),
      (
        "# Doxazosin\nIt is off the table for anyone with gout.",
        ["doxazosin contraindicated_in gout"]
      ),
      (
        "# Doxazosin\nYou can't take doxazosin if you:\n\n- have gout\n- are pregnant",
        ["doxazosin contraindicated_in gout", "doxazosin contraindicated_in pregnancy"]
      ),
      (
        "# Doxazosin\nYou cannot take doxazosin if you have gout.",
        ["doxazosin contraindicated_in gout"]
      ),
      (
        "# Doxazosin\nIt is dangerous to combine it with sildenafil.",
        ["doxazosin interacts_with sildenafil"]
      ),
      (
        "# Doxazosin\nDrug interactions include sildenafil and rifampin.",
        ["doxazosin interacts_with rifampin", "doxazosin interacts_with sildenafil"]
      ),
    ])
  func cautions(text: String, expected: [String]) {
    let claims = Reading.claims(text).filter { !$0.contains("has_safety_profile") }
    #expect(claims == expected)
  }

  @Test(
    "Uses, groups without a difference, risks and aging",
    arguments: [
      (
        "# Doxazosin\nOther uses include treatment of migraine, gout, and insomnia.",
        ["doxazosin treats gout", "doxazosin treats insomnia", "doxazosin treats migraine"]
      ),
      (
        "# Doxazosin\nBody weight did not differ between the groups.",
        ["not doxazosin affects body weight"]
      ),
      (
        "# Doxazosin\nHeadache was more common with the drug.",
        ["doxazosin increases_risk_of headache"]
      ),
      (
        "# Doxazosin\nDoxazosin carries a small risk of fainting.",
        ["doxazosin increases_risk_of fainting"]
      ),
      ("# Doxazosin\nDoxazosin rarely causes cough.", ["doxazosin causes cough"]),
      ("# NAD+\nMelatonin levels fall as we get older.", ["aging decreases melatonin level"]),
      (
        "# Gout\nYou have a higher chance of gout if you:\n\n- are obese\n- have kidney disease",
        ["kidney disease increases_risk_of gout", "obesity increases_risk_of gout"]
      ),
    ])
  func others(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "What the text keeps naming is what nothing in particular is said of",
    arguments: [
      (
        """
        # Tizanidine
        Tizanidine relaxes muscles. Tizanidine eases spasms. Baclofen may be safer than \
        tizanidine. The drug can cause fatigue.
        """, "tizanidine causes fatigue"
      ),
      (
        "# Fluvoxamine\nFluvoxamine treats anxiety. The antidepressant can cause nausea.",
        "fluvoxamine causes nausea"
      ),
      (
        "# Saffron\nSaffron acts as a regulator that reduces inflammation.",
        "saffron decreases inflammation"
      ),
      (
        "# Stroke pill wins approval\nRegulators approved ticagrelor. The drug can cause nausea.",
        "ticagrelor causes nausea"
      ),
    ])
  func settled(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }

  @Test(
    "What belongs to a number, and what a comparison denies",
    arguments: [
      ("# Gout\nOne in ten adults has gout.", ["gout has_value One in ten adults"]),
      (
        "# Saffron\nOne study showed no benefit over placebo for fatigue.",
        ["not saffron treats fatigue"]
      ),
      (
        "# Saffron\nSaffron did not outperform placebo for anxiety.",
        ["not saffron treats anxiety"]
      ),
      (
        "# Saffron\nSaffron strengthens immune defenses against viruses and bacteria.",
        ["saffron increases immune defense"]
      ),
      ("# Gout\nFatigue can stem from anemia.", ["anemia causes fatigue"]),
    ])
  func belonging(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("An hour before bed is no dose an hour")
  func hourBefore() throws {
    let result = Reading.result("# Melatonin\nTake 3 mg of melatonin an hour before bed.")
    let doses = result.assertions.compactMap(\.claim.dose)
    #expect(doses.map(\.per) == ["day"])
  }
}
