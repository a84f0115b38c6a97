import Testing

@Suite("How often and how much of an amount")
struct DosePeriodTests {
  @Test(
    "An amount that goes on from another is taken as often",
    arguments: [
      (
        "Start tianeptine at 10 mg a day, raised by 5 mg every two weeks to a maximum of 40 mg.",
        ["tianeptine has_dose ..40.0 mg/day", "tianeptine has_dose 10.0..10.0 mg/day"]
      ),
      (
        "The dose of tianeptine is 10 mg once weekly. It can then be increased to 25 mg.",
        ["tianeptine has_dose 10.0..10.0 mg/week", "tianeptine has_dose 25.0..25.0 mg/week"]
      ),
      (
        "Tianeptine is given at a weekly dosage ranging from 5 to 25 mg.",
        ["tianeptine has_dose 5.0..25.0 mg/week"]
      ),
    ])
  func carried(text: String, expected: [String]) {
    let found = Reading.claims(text).map { $0.split(separator: "[")[0] }.map {
      $0.hasSuffix(" ") ? String($0.dropLast()) : String($0)
    }
    for claim in expected { #expect(found.contains { $0.hasSuffix(claim) }, "\(found)") }
  }

  @Test(
    "Amounts beside a period in another place",
    arguments: [
      (
        "Take 900 mg (three 300 mg tablets) of lovage twice a day.",
        ["lovage has_dose 900.0..900.0 mg/dose"]
      ),
      (
        "# Inulin\n\nAdults take 1 to 2 sachets (each 12 g) daily.",
        ["inulin has_dose 1.0..2.0 sachet/day"]
      ),
      (
        "Adults take two fish oil capsules every day.",
        ["fish oil has_dose 2.0..2.0 capsule/day"]
      ),
    ])
  func parentheses(text: String, expected: [String]) {
    let found = Reading.claims(text).filter { $0.contains("has_dose") }.map {
      $0.split(separator: " [")[0]
    }.map(String.init)
    #expect(found == expected)
  }

  @Test("The upper limits that a lead-in speaks of")
  func limits() {
    let text = """
      # Choline

      The upper limits for choline are as follows:

      - Adults: 3,500 mg/day
      - Children: 1,000 mg/day
      """
    let found = Reading.claims(text).map { $0.split(separator: " [")[0] }
    #expect(found == ["choline has_dose ..1000.0 mg/day", "choline has_dose ..3500.0 mg/day"])
  }

  @Test("A dose that is found wrong is advised against")
  func wrong() {
    #expect(
      Reading.claims("A dose of 60 mg of melatonin is excessive.")
        == ["not melatonin has_dose 60.0..60.0 mg"])
    #expect(
      Reading.claims("A daily dose of 60 mg of melatonin is not recommended.")
        .allSatisfy { $0.hasPrefix("not ") })
  }

  @Test(
    "Whose amount it is",
    arguments: [
      (
        "Patients on methotrexate are given a minimum dose of 5 mg folic acid once weekly.",
        "folic acid has_dose 5.0.. mg/week"
      ),
      (
        "# Torasemide\n\nIn patients on dialysis, the recommended dose is 20 mg once a day.",
        "torsemide has_dose 20.0..20.0 mg/day"
      ),
      (
        "# Inulin\n\nThe recommended dose is 10 g of powder once a day.",
        "inulin has_dose 10.0..10.0 g/day"
      ),
      (
        "# Thiamine deficiency\n\nInfants 0-12 months: 10 mg/day",
        "thiamine has_dose 10.0..10.0 mg/day"
      ),
    ])
  func owners(text: String, expected: String) {
    let found = Reading.claims(text).filter { $0.contains("has_dose") }
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix(expected) || $0.contains(expected) }, "\(found)")
  }

  @Test(
    "Amounts that nobody takes",
    arguments: [
      "# Torasemide\n\nSmaller doses are given where the kidneys clear less than 40 milliliters per minute.",
      "# Torasemide\n\nThe liquid contains 10 mg in 1 ml.",
      "# Torasemide\n\nThe strengths of the tablets range from 5 mg to 20 mg.",
      "# Torasemide\n\nAdd water to a 5 mg vial.",
      "The oil is a blend containing 70% lauric acid and 10% oleic acid.",
      "# Selenium\n\nIn one village the serum levels ranged from 100 to 900 µg.",
      "# Torasemide\n\nThe amount of each dose is 4 times the clearance.",
    ])
  func silent(text: String) {
    #expect(!Reading.claims(text).contains { $0.contains("has_dose") }, "\(Reading.claims(text))")
  }

  @Test("A maximum behind another amount is that of its own amount")
  func ownMaximum() {
    let found = Reading.claims(
      "The usual dose of torsemide is 5 mg once daily with a maximum of 20 mg once daily."
    ).map { $0.split(separator: " [")[0] }
    #expect(found.contains { $0.hasSuffix("torsemide has_dose 5.0..5.0 mg/day") }, "\(found)")
    #expect(found.contains { $0.hasSuffix("torsemide has_dose ..20.0 mg/day") }, "\(found)")
  }

  @Test("By how much a dose is changed is none that is taken")
  func increments() {
    let found = Reading.claims("# Torsemide\n\nThe dose can be raised in increments of 5 mg.")
    #expect(!found.contains { $0.contains("has_dose") }, "\(found)")
  }

  @Test("The number of a day is no amount")
  func days() {
    let found = Reading.claims(
      "Take 100 mg of torasemide on day 2, 200 mg on day 3, and 300 mg on day 4."
    ).filter { $0.contains("has_dose") }
    #expect(found.count == 3)
  }

  @Test("An amount that ends an item without a stop")
  func unended() {
    let found = Reading.result("# Zinc\n# Dose\n- Usual dose 50 mg daily\n- Usual dose of 50 mg")
    #expect(found.assertions.compactMap(\.claim.dose?.high) == [50, 50])
  }
}
