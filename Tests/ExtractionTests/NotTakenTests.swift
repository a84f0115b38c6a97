import Claims
import Testing

@Suite("Amounts that nobody takes, and amounts that go on from others")
struct NotTakenTests {
  private func doses(_ text: String) -> [String] {
    Reading.claims(text).filter { $0.contains("has_dose") }
  }

  @Test(
    "What is for sale, in a bottle, in a measurement or said to be wrong is no dose",
    arguments: [
      "Famotidine is available as 10 mg and 20 mg tablets.",
      "Famotidine comes in 10 mg and 20 mg tablets.",
      "The bottle contains 60 capsules of 200 mg ginger each.",
      "Ginger costs $25 for 60 g.",
      "Overdoses of up to 30 g of paracetamol have been reported.",
      "The clearance of pindolol is 500 mL/minute.",
      "The bioavailability of thiamine falls from 60% at 30 mg to 20% at 300 mg.",
      "A single 40 mg dose of furosemide produces a peak plasma concentration of 2 mg/L.",
    ])
  func notTaken(text: String) {
    #expect(doses(text).filter { !$0.contains("60%") } == [])
  }

  @Test(
    "What is said of one amount holds for the ones that go on from it",
    arguments: [
      (
        "The dose of atenolol must not exceed 2 mg/kg or 100 mg per day.",
        ["atenolol has_dose ..100.0 mg/day", "atenolol has_dose ..2.0 mg/kg"]
      ),
      (
        "You must not take more than 8 tablets (4 g) of paracetamol in one day.",
        ["acetaminophen has_dose ..4.0 g"]
      ),
      (
        "Women should get 8 mg of zinc every day, and men 11 mg.",
        [
          "zinc has_dose 11.0..11.0 mg/day", "zinc has_dose 8.0..8.0 mg/day",
        ]
      ),
      ("Take 1 gram (1,000 mg) of ginger.", ["ginger has_dose 1.0..1.0 g"]),
      ("The dose of melatonin that works is 1 mg, not 5 mg.", ["melatonin has_dose 1.0..1.0 mg"]),
    ])
  func goesOn(text: String, expected: [String]) {
    let found = doses(text).map { $0.split(separator: " [").first.map(String.init) ?? "" }
    for dose in expected {
      #expect(found.contains { $0.hasPrefix(dose) }, "\(found)")
    }
    #expect(found.count <= expected.count, "\(found)")
  }

  @Test(
    "More than one should take is a limit",
    arguments: [
      "We rarely go above 75 mg of nortriptyline.",
      "Doses of nortriptyline above 75 mg are not recommended.",
      "More than 75 mg of nortriptyline is pointless.",
    ])
  func limits(text: String) {
    let dose = Reading.result(text).assertions.compactMap(\.claim.dose).first
    #expect(dose?.low == nil)
    #expect(dose?.high == 75)
    #expect(dose?.role == .maximum)
  }

  @Test("A limit that something will not help beyond is none")
  func noLimit() {
    let dose = Reading.result(
      "Ginger in large amounts won't help: more than 5 g a day has never been shown to work better."
    ).assertions.compactMap(\.claim.dose).first
    #expect(dose?.role != .maximum)
  }

  @Test("A parenthesis with the maximum leaves the amount before it alone")
  func parenthesis() {
    let roles = Reading.result("Take 100 mg of doxepin (max 200 mg).").assertions.compactMap {
      $0.claim.dose?.role
    }
    #expect(roles.contains(.maximum))
    #expect(roles.count { $0 == .maximum } == 1)
  }

  @Test("What kills or poisons is a toxic dose, and what did not is none")
  func toxic() {
    #expect(
      Reading.result("Fatal doses of theophylline range from 5 to 10 g.").assertions
        .compactMap(\.claim.dose?.role) == [.toxic])
    #expect(
      Reading.result("Rats given 200 mg/kg of ginger showed no toxicity.").assertions
        .allSatisfy { $0.claim.dose?.role != .toxic })
  }

  @Test(
    "How often, in more words",
    arguments: [
      ("Take 45 mg of menaquinone (MK-4) daily.", "45.0..45.0 mg/day"),
      (
        "Most people should try to get at least 30 minutes of exercise on most days.",
        "30.0.. min/day"
      ),
      ("Adults should do 150 minutes of moderate activity a week.", "150.0..150.0 min/week"),
      ("Athletes took 20 mg of caffeine per kg of body weight daily.", "20.0..20.0 mg/kg/day"),
    ])
  func often(text: String, expected: String) {
    #expect(doses(text).contains { $0.contains(expected) }, "\(doses(text))")
  }

  @Test("The name of an allowance is not what is taken")
  func allowances() {
    #expect(
      doses(
        "# How much zinc do I need?\nThe recommended dietary allowance (RDA) for men is 11 mg per day."
      ).allSatisfy { $0.hasPrefix("zinc has_dose 11.0..11.0 mg/day") })
    #expect(
      doses("# Zinc\nDaily amounts are listed below.\nBreastfeeding teens: 13 mg").allSatisfy {
        $0.hasPrefix("zinc ")
      })
  }

  @Test("Guidelines for an intake are for a day")
  func intake() {
    #expect(
      doses(
        "# Vitamin C\nThe guidelines for vitamin C intake are\n- adults may require 90 mg\n- children may require 45 mg"
      ).allSatisfy { $0.contains("mg/day") })
  }

  @Test("A table of foods gives no doses")
  func foods() {
    #expect(
      doses(
        "# Choline\n\n| Food | Choline |\n| --- | --- |\n| Egg, boiled | 147 mg |\n| Soybeans | 107 mg |"
      ) == [])
  }

  @Test("Doses of a vaccine are counted")
  func vaccines() {
    #expect(
      doses("# Hepatitis B vaccine\nTwo doses are recommended.").contains {
        $0.contains("2.0..2.0 dose")
      })
  }

  @Test("A drink is one of alcohol, and a regular shot has its month")
  func everyday() {
    #expect(
      doses("Women should have no more than one alcoholic drink per day.").contains {
        $0.hasPrefix("alcohol has_dose ..1.0 drink/day")
      })
    #expect(
      doses("Doctors often give 1,000 mcg of cobalamin by injection every month.").contains {
        $0.contains("µg/month")
      })
    #expect(
      doses("# Hepatitis B vaccine\nOnly a single dose is recommended.").contains {
        $0.contains("1.0..1.0 dose")
      })
    #expect(
      doses(
        "Adults should have 1,000 mg of calcium per day, while women over 50 need 1,200 mg."
      ).allSatisfy { $0.contains("mg/day") })
  }

  @Test("A limit that is named for itself is none for the amounts below it")
  func namedLimit() {
    let roles = Reading.result(
      "# Doxepin\n- Max: 200 mg/day\n- Weeks 1-4: 50 mg\n- Weeks 5-12: 100 mg"
    ).assertions.compactMap { $0.claim.dose?.role }
    #expect(roles == [.maximum])
    #expect(
      Reading.result("# Doxepin\nWe cap the dose at 200 mg.").assertions.compactMap(
        \.claim.dose?.role) == [.maximum])
  }
}
