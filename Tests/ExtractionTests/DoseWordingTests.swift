import Testing

@Suite("Doses in other words")
struct DoseWordingTests {
  @Test(
    "How far a dose goes, and how often it is taken",
    arguments: [
      ("We then bump it up to 300 mg a day.", "300.0..300.0 mg/day"),
      ("Some step up to 900 mg a day.", "900.0..900.0 mg/day"),
      ("You can go up to 900 mg a day.", "..900.0 mg/day"),
      ("Patients start low and may go to 84 mg.", "..84.0 mg"),
      ("The dose can be raised to 600 mg a day.", "..600.0 mg/day"),
      ("Nobody needs more than 500 mg.", "..500.0 mg"),
      ("The tolerable upper intake is 40 mg.", "..40.0 mg/day"),
      ("A weekly capsule of 50 mg is used.", "50.0..50.0 mg/week"),
      ("Do not go past 1,500 mg.", "..1500.0 mg"),
      ("Upper end: 8 mg", "..8.0 mg"),
      ("Some do well on as little as 0.2 mg daily.", "0.2..0.2 mg/day"),
      ("Doses above 200 mg are seldom required.", "..200.0 mg"),
      ("Max. 25 g per day", "..25.0 g/day"),
      ("Don't go above 5 g unless told to.", "..5.0 g"),
      ("They reach a top dose of 40 mg after a month.", "..40.0 mg"),
      ("Don't exceed 200 mg every other day.", "..200.0 mg/2 days"),
      ("Dialysis patients get 100 mg every 3 days.", "100.0..100.0 mg/3 days"),
      ("Doses above 1,800 mg are seldom needed.", "..1800.0 mg"),
      ("The acceptable daily intake is 3 mg per kilo of body weight.", "..3.0 mg/kg/day"),
      ("Take 20 mg for a max of 14 days.", "20.0..20.0 mg"),
    ])
  func amounts(text: String, expected: String) {
    let found = Reading.claims("# Pregabalin\n\(text)").filter { $0.contains("has_dose") }
      .map { String($0.split(separator: " [")[0]) }
    #expect(found == ["pregabalin has_dose \(expected)"])
  }

  @Test("A limit that the next sentence points back to")
  func limitAgain() {
    let text = """
      # Choline

      The upper limit for adults is 400 mg a day. For children aged 4-8 it is 150 mg. In 2023 the agency set an upper limit of 255 mg for adults.
      """
    let found = Reading.claims(text).filter { $0.contains("has_dose") }
      .map { String($0.split(separator: " [")[0]) }
    #expect(
      found == [
        "choline has_dose ..150.0 mg/day", "choline has_dose ..255.0 mg/day",
        "choline has_dose ..400.0 mg/day",
      ])
  }

  @Test("A limit for one time is none for a day, and other amounts are no limit")
  func otherAmounts() {
    let text = """
      # Choline

      The maximum is 40 mg a day. Never take more than 20 mg at a time. Over the counter it is 5 mg.
      """
    let found = Reading.claims(text).filter { $0.contains("has_dose") }
    #expect(found.contains("choline has_dose ..20.0 mg"), "\(found)")
    #expect(found.contains("choline has_dose 5.0..5.0 mg"), "\(found)")
  }

  @Test(
    "Amounts that nobody is told to take",
    arguments: [
      "At doses up to 300 mg a day the risk of falls is about 0.1%; at 450 mg it's closer to 0.4%.",
      "Tap water may contain no more than 83 mg of nitrate per litre.",
      "One capsule contained 20 times the labelled amount.",
      "A dose of pregabalin is half gone in about 6 hours.",
      "A steak holds about 1 g per 8 ounces.", "That is why one capsule lasts around 24 hrs.",
      "One capsule lasts around 12 hours.",
    ])
  func notTaken(text: String) {
    let found = Reading.claims("# Pregabalin\n\(text)")
    #expect(found.allSatisfy { !$0.contains("has_dose") }, "\(found)")
  }

  @Test("What is taken beside it is not whose dose it is")
  func beside() {
    for text in ["With valproate, start at 25 mg a day.", "On valproate: 25 mg a day"] {
      let found = Reading.claims("# Lamotrigine\n\(text)").filter { $0.contains("has_dose") }
      #expect(found.allSatisfy { $0.hasPrefix("lamotrigine ") } && found.count == 1, "\(found)")
    }
    #expect(
      Reading.claims("# Lamotrigine\nWith lamotrigine, start at 25 mg a day.")
        .contains { $0.hasPrefix("lamotrigine has_dose 25.0..25.0 mg/day") })
  }

  @Test("What a portion of food holds, and how many take something")
  func counted() {
    #expect(
      Reading.claims("# Choline\nOne cup of white beans supplies 8 mg.")
        .contains { $0.contains("has_value 8 mg") })
    #expect(
      Reading.claims("# Retinol\nOne large egg contains 260 IU.")
        .contains("egg has_value 260 IU"))
    #expect(
      Reading.claims("# Choline\nRoughly 3 million Americans take it.")
        == ["choline has_value 3 million Americans"])
    #expect(Reading.claims("# Choline\nIn one trial 3,000 people took it.").isEmpty)
  }

  @Test("A dose that does something")
  func effect() {
    #expect(
      Reading.claims("# Inositol\nTrials show that 4 g/day lowers cholesterol.")
        == ["inositol decreases cholesterol", "inositol has_dose 4.0..4.0 g/day"])
    #expect(
      Reading.claims("# Inositol\nTaking 2 g twice daily for 8 weeks improved sleep quality.")
        .contains("inositol increases sleep quality"))
  }

  @Test(
    "A strength of what is put on",
    arguments: [
      ("I put beginners on 15% gel.", ["azelaic acid has_dose 15.0..15.0 %"]),
      ("Start with a 10% cream.", ["azelaic acid has_dose 10.0..10.0 %"]),
      ("Azelaic acid comes as a 20% cream.", []),
    ])
  func preparation(text: String, expected: [String]) {
    let found = Reading.claims("# Azelaic acid\n\(text)").filter { $0.contains("has_dose") }
      .map { String($0.split(separator: " [")[0]) }
    #expect(found == expected)
  }
}
