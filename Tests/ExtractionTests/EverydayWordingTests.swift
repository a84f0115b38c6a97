import Testing

@Suite("Claims in everyday words, and how firmly they are made")
struct EverydayWordingTests {
  @Test(
    "Little evidence denies, thin evidence leaves room, and claims without support are denied",
    arguments: [
      ("There is little evidence that kombucha prevents gout.", ["not kombucha prevents gout"]),
      ("There is limited evidence that kombucha prevents gout.", ["kombucha prevents gout ?"]),
      (
        "Claims that kombucha cures gout are not supported by evidence.",
        ["not kombucha treats gout [manner: cure]"]
      ),
      ("Claims that kombucha relieves gout have no basis.", ["not kombucha treats gout"]),
    ])
  func evidence(text: String, expected: [String]) {
    #expect(Reading.claims("# Kombucha\n" + text) == expected)
  }

  @Test(
    "What people get from it, and what it is taken for",
    arguments: [
      ("Some people get a rash.", ["kombucha causes rash"]),
      ("A few people feel dizzy at first.", ["kombucha causes dizziness"]),
      ("Many people take kombucha for sleep.", ["kombucha treats sleep"]),
      ("Kombucha is given to people with gout.", ["kombucha treats gout"]),
      ("Kombucha works well for people with gout.", ["kombucha treats gout"]),
      ("Alcohol makes the side effects worse.", ["alcohol worsens side effect"]),
      ("Mice fed kombucha had less inflammation.", ["kombucha decreases inflammation"]),
      (
        "Kombucha may give the immune system a gentle push.", ["kombucha increases immune system ?"]
      ),
      ("The agency considers kombucha safe.", ["kombucha has_safety_profile favourable"]),
      (
        "Kombucha has been blamed for gout, but a 2019 review found no link.",
        ["not kombucha associated_with gout"]
      ),
      ("Kombucha has no known interactions.", ["not kombucha interacts_with medication"]),
      (
        "Kombucha will not be offered on the NHS.",
        ["not kombucha covered_by the nhs"]
      ),
    ])
  func wordings(text: String, expected: [String]) {
    let claims = Reading.claims("# Kombucha\n" + text)
    for claim in expected { #expect(claims.contains(claim), "\(claims)") }
  }

  @Test(
    "What says nothing of the substance",
    arguments: [
      "Kombucha should be taken with food to reduce nausea.",
      "Drink 12 grams of it a day to support digestion.",
    ])
  func advice(text: String) {
    #expect(
      Reading.claims("# Kombucha\n" + text).allSatisfy {
        !$0.contains("decreases") && !$0.contains("increases")
      })
  }

  @Test("Groups at risk of a lack of a nutrient are at risk of its deficiency")
  func deficiency() {
    #expect(
      Reading.claims(
        "# Iodine\nIodine is a mineral.\nGroups at risk of deficiency include:\n- pregnant women\n- vegans"
      ).contains { $0.hasSuffix("increases_risk_of iodine deficiency") })
  }

  @Test(
    "Headings in everyday words say what stands under them",
    arguments: [
      ("What not to mix it with", "warfarin", "sulpiride interacts_with warfarin"),
      ("Medicines to avoid", "warfarin", "sulpiride interacts_with warfarin"),
      ("What can go wrong?", "tremor", "sulpiride causes tremor"),
      ("Less common", "tremor", "sulpiride causes tremor"),
      ("Reasons not to take it", "gout", "sulpiride contraindicated_in gout"),
      ("What does it treat?", "vertigo", "sulpiride treats vertigo"),
      ("Who is it for?", "vertigo", "sulpiride treats vertigo"),
    ])
  func headings(heading: String, item: String, expected: String) {
    #expect(
      Reading.claims("# Sulpiride\nSulpiride is a tablet.\n# \(heading)\n- \(item)") == [expected])
  }

  @Test(
    "Labels with a verdict, logs, and what too much does",
    arguments: [
      (
        "Breastfeeding: safe.", "sulpiride has_safety_profile favourable [condition: breastfeeding]"
      ),
      ("Alcohol: avoid.", "sulpiride interacts_with alcohol"),
      ("Pregnancy: not recommended.", "sulpiride contraindicated_in pregnancy"),
      ("Day 3: nausea and a headache.", "sulpiride causes headache"),
      ("Not for use in pregnancy.", "sulpiride contraindicated_in pregnancy"),
      ("I had to stop because of the nausea.", "sulpiride causes nausea"),
      ("My doctor put me on sulpiride for vertigo.", "sulpiride treats vertigo"),
      ("Signs of toxicity include tremor.", "sulpiride causes tremor [manner: toxicity]"),
      ("There are no known drug interactions.", "not sulpiride interacts_with medication"),
      ("It is cleared by the kidneys.", "sulpiride affects kidney"),
      ("I took 5 mg in the morning.", "sulpiride has_dose 5.0..5.0 mg/dose"),
      ("Sulpiride prevents stones from forming.", "sulpiride prevents stone"),
    ])
  func labels(text: String, expected: String) {
    let claims = Reading.claims("# Sulpiride\nSulpiride is a tablet.\n" + text)
    #expect(claims.contains(expected), "\(claims)")
  }

  @Test("The head of a column says what the things in it are to the topic")
  func columns() {
    let claims = Reading.claims(
      "# Sulpiride\nSulpiride is a tablet.\nSide effect        How common\nTremor             1 in 4\nNausea             1 in 10"
    )
    #expect(claims.contains("sulpiride causes tremor"), "\(claims)")
    #expect(claims.contains("sulpiride causes nausea"), "\(claims)")
  }

  @Test(
    "Where no pattern understands a sentence, a known condition beside a word of relief or suffering is read",
    arguments: [
      (
        "Plenty of readers wrote in, and for most of them the vertigo had gone.",
        "sulpiride treats vertigo [manner: in passing]"
      ),
      (
        "The rest of the village got hiccups over it.",
        "sulpiride causes hiccup [manner: in passing]"
      ),
    ])
  func gist(text: String, expected: String) {
    let claims = Reading.claims("# Sulpiride\nSulpiride is a tablet.\n" + text)
    #expect(claims.contains(expected), "\(claims)")
  }

  @Test(
    "but not what is advised, asked or denied",
    arguments: [
      "Ask a doctor if the vertigo you had comes back.", "Nobody in the village had got hiccups.",
    ])
  func noGist(text: String) {
    let claims = Reading.claims("# Sulpiride\nSulpiride is a tablet.\n" + text)
    #expect(claims.allSatisfy { $0.hasPrefix("not ") }, "\(claims)")
  }
}
