import Claims
import Testing

@Suite("Doses")
struct DoseTests {
  @Test("What an amount is of keeps it apart")
  func forms() {
    #expect(
      Reading.claims("Take 3 g of ginger powder a day. Take 300 mg of ginger extract a day.")
        == [
          "ginger has_dose 3.0..3.0 g/day [form: powder]",
          "ginger has_dose 300.0..300.0 mg/day [form: extract]",
        ])
  }

  @Test(
    "How often and how much at most, in other words",
    arguments: [
      ("Take 3 g of ginger by mouth every day.", "ginger has_dose 3.0..3.0 g/day"),
      ("Take 3 mg of melatonin at bedtime.", "melatonin has_dose 3.0..3.0 mg/day"),
      ("Nobody should go beyond 2 g of ginger a day.", "ginger has_dose ..2.0 g/day"),
      ("The most that may be taken of ginger is 2 g a day.", "ginger has_dose ..2.0 g/day"),
    ])
  func wordings(text: String, expected: String) {
    #expect(Reading.claims(text).filter { $0.contains("has_dose") } == [expected])
  }

  @Test(
    "Amounts and those whom they are for",
    arguments: [
      (
        "The recommended amount of zinc for children is 5 mg (5,000 mcg) a day.",
        [
          "zinc has_dose 5.0..5.0 mg/day [population: child]"
        ]
      ),
      (
        "Women over 50 need 1,200 mg of calcium a day.",
        ["calcium has_dose 1200.0..1200.0 mg/day [population: women over 50]"]
      ),
      (
        "Zinc is safe for healthy adults at doses below 40 mg a day.",
        ["zinc has_dose ..40.0 mg/day [population: healthy adult]"]
      ),
      (
        "Take 1.6 mcg of levothyroxine per kg a day.",
        ["levothyroxine has_dose 1.6..1.6 µg/kg/day"]
      ),
      ("Every other day, 65 mg of iron is enough.", ["iron has_dose 65.0..65.0 mg/dose"]),
      (
        "The zinc lozenges come in 5 mg and 20 mg.", []
      ),
      (
        "The usual starting dose of metoprolol tartrate for high blood pressure is 50 mg a day.",
        [
          "standard-dose metoprolol has_dose 50.0..50.0 mg/day [condition: hypertension] [phase: starting]"
        ]
      ),
    ])
  func people(text: String, expected: [String]) {
    #expect(Reading.claims(text).filter { $0.contains("has_dose") } == expected)
  }

  @Test func whatPeopleInATrialTookWasStudied() {
    func roles(_ text: String) -> [DoseRole?] {
      Reading.result(text).assertions.compactMap { $0.claim.dose }.filter { $0.unit == "mg" }
        .map(\.role)
    }
    #expect(roles("People who took metformin 850 mg lost weight.") == [.studied])
    #expect(roles("Women who took 5 mg of melatonin a day for a year slept better.") == [.studied])
    #expect(roles("Women who take 5 mg of melatonin a day sleep better.") == [nil])
  }

  @Test func everyAmountHasItsOwnPeople() {
    #expect(
      Reading.claims(
        "The allowance for iodine is 150 mcg for adults, 290 mcg for nursing mothers and 90 mcg for children."
      )
        == [
          "iodine has_dose 150.0..150.0 µg/day [population: adult]",
          "iodine has_dose 290.0..290.0 µg/day [population: breastfeeding woman]",
          "iodine has_dose 90.0..90.0 µg/day [population: child]",
        ])
  }

  @Test func peopleEndWhereTheirVerbBegins() {
    #expect(
      Reading.claims("Adults who take metformin on its own are usually given 2,000 mg a day.")
        .filter {
          $0.contains("usually")
        } == [])
    #expect(
      Reading.claims("The FDA approved metformin for diabetes in children in 2000.").contains(
        "metformin approved_for diabetes [population: child]"))
  }

  @Test(
    "What is taken at first is a starting dose",
    arguments: [
      "Take no more than 500 mg of ginger a day in your first month.",
      "Take no more than 500 mg of ginger a day for the first two weeks.",
    ])
  func firstDays(text: String) {
    #expect(Reading.claims(text) == ["ginger has_dose ..500.0 mg/day [phase: starting]"])
  }

  @Test(
    "An amount with its bounds, period and person",
    arguments: [
      (
        "Adults should take 300 to 500 mg of magnesium per day.",
        "magnesium has_dose 300.0..500.0 mg/day [population: adult]"
      ),
      (
        "Infants need 400 IU of vitamin D per day.",
        "vitamin D has_dose 400.0..400.0 IU/day [population: infant]"
      ),
      ("The maximum dose of metformin is 2,550 mg per day.", "metformin has_dose ..2550.0 mg/day"),
      ("Take at least 600 IU of vitamin D daily.", "vitamin D has_dose 600.0.. IU/day"),
      (
        "Melatonin (0.5-3 mg) helps you fall asleep.", "melatonin has_dose 0.5..3.0 mg"
      ),
      (
        "For migraine, doctors use 600 mg of magnesium.",
        "magnesium has_dose 600.0..600.0 mg [condition: migraine]"
      ),
    ])
  func amounts(text: String, expected: String) {
    let doses = Reading.claims(text).filter { $0.contains("has_dose") }
    #expect(doses.count == 1)
    // Persons other than those of interest are told apart, too; the beginning must agree.
    #expect(doses.first?.hasPrefix(expected) == true, "\(doses)")
  }

  @Test("Loading and maintenance are told apart")
  func phases() {
    let claims = Reading.claims(
      "The loading dose of creatine is 20 g per day, and the maintenance dose is 3 to 5 g per day.")
    #expect(
      claims == [
        "creatine has_dose 20.0..20.0 g/day [phase: loading]",
        "creatine has_dose 3.0..5.0 g/day [phase: maintenance]",
      ])
  }

  @Test("A low-dose form keeps its regimen through its acronym")
  func regimens() {
    let claims = Reading.claims(
      "Low-dose aspirin (LDA) prevents stroke. LDA is taken at 75 to 100 mg per day.")
    #expect(claims.contains("low-dose aspirin prevents stroke"))
    #expect(claims.contains("low-dose aspirin has_dose 75.0..100.0 mg/day"))
  }

  @Test(
    "Amounts that nobody takes are no doses",
    arguments: [
      "A 60 g tube costs about 7 pounds.", "The normal level is below 200 ng/mL.",
      "She lost 5 kg in a month.", "Cells were grown with erythromycin (50 μg ml⁻¹).",
      "The water held zinc (0.5 g wet weight/mL).",
      "The doses of zinc were 6 to 11 times the mean human exposure.",
      "After 4 minutes of exercise the pulse rose.",
    ])
  func notDoses(text: String) {
    #expect(!Reading.claims(text).contains { $0.contains("has_dose") })
  }

  @Test(
    "What a dose is for, and doses that are advised against",
    arguments: [
      (
        "The usual dose of magnesium for migraine is 600 mg.",
        "standard-dose magnesium has_dose 600.0..600.0 mg [condition: migraine]"
      ),
      (
        "Adults with migraine should take 600 mg of magnesium.",
        "magnesium has_dose 600.0..600.0 mg [population: adult] [condition: migraine]"
      ),
      (
        "The society advises against taking magnesium at 600 mg for migraine.",
        "not magnesium has_dose 600.0..600.0 mg [condition: migraine]"
      ),
      (
        "The society does not recommend magnesium at 600 mg for migraine.",
        "not magnesium has_dose 600.0..600.0 mg [condition: migraine]"
      ),
    ])
  func purposes(text: String, expected: String) {
    #expect(Reading.claims(text).filter { $0.contains("has_dose") } == [expected])
  }

  @Test("A word of the name of a condition says nothing of how a dose is taken")
  func namesOfConditions() {
    let claims = Reading.claims(
      "Adults with deep vein thrombosis are given magnesium at 150 mg daily.")
    #expect(claims.contains { $0.contains("has_dose") })
    #expect(!claims.contains { $0.contains("intravenous") })
  }

  @Test(
    "Advice against an amount leaves the use alone, and advice gives the dose that is recommended")
  func advisedAmounts() {
    func isContraindicated(_ text: String) -> Bool {
      Reading.claims(text).contains { $0.contains("contraindicated_in") }
    }
    #expect(
      !isContraindicated(
        "The society advises against taking magnesium at up to 600 mg with meals for migraine."))
    #expect(
      Reading.claims("The society advises against taking magnesium for migraine.").contains {
        $0.hasPrefix("not magnesium treats migraine")
      })
    #expect(!isContraindicated("Doctors do not recommend magnesium at 600 mg for migraine."))
    #expect(
      Reading.claims("Doctors do not recommend magnesium for migraine.").contains {
        $0.hasPrefix("not magnesium treats migraine")
      })
    let advised = Reading.result(
      "For migraine, the society advises taking magnesium at a dose of at least 600 mg daily.")
    #expect(advised.assertions.compactMap(\.claim.dose?.role) == [.recommended])
  }

  @Test("A body with a word for research in its name makes no study")
  func bodies() {
    let text =
      "According to the Agency for Healthcare Research and Quality, adults should take 600 mg of magnesium a day."
    #expect(Reading.result(text).assertions.compactMap(\.claim.dose?.role) == [.recommended])
    #expect(
      Reading.result("In a trial, adults took 600 mg of magnesium a day.").assertions
        .compactMap(\.claim.dose?.role) == [.studied])
  }

  @Test(
    "What an amount is said to be stays with that amount",
    arguments: [
      (
        "The usual dose of zinc is 10 mg and the maximum is 20 mg.",
        [DoseRole.standard, .maximum]
      ),
      (
        "The recommended starting dose of zinc is 10 mg/day; the maximum dose is 20 mg/day.",
        [.recommended, .maximum]
      ),
      ("Zinc has a maximum dose of 10 mg, 20 mg or 40 mg.", [.maximum, .maximum]),
      (
        "Deaths were rarer in the zinc 80 mg group than in the zinc 10 mg arm.",
        [.studied, .studied]
      ),
    ])
  func roles(text: String, expected: [DoseRole]) {
    #expect(Reading.result(text).assertions.compactMap { $0.claim.dose?.role } == expected)
  }

  @Test(
    "A dose taken beside another substance is one for those who take both",
    arguments: [
      "In patients taking clarithromycin, the dose of simvastatin should not exceed 20 mg daily.",
      "When combined with clarithromycin, do not exceed 20 mg of simvastatin daily.",
    ])
  func companions(text: String) {
    let doses = Reading.claims(text).filter { $0.contains("has_dose") }
    #expect(doses.count == 1)
    #expect(doses.allSatisfy { $0.hasPrefix("simvastatin has_dose ..20.0 mg/day") })
    #expect(doses.allSatisfy { $0.contains("substance: clarithromycin") }, "\(doses)")
  }

  @Test(
    "A dose for people of an age is theirs alone",
    arguments: [
      (
        "People over age 70 should consume at least 800 IU of vitamin D daily.",
        "people over age 70"
      ),
      ("Adults over the age of 65 should take 10 mg of zinc daily.", "adults over the age of 65"),
      ("Children under age 8 should take 5 mg of zinc daily.", "children under age 8"),
      ("People aged 70 and older should take 800 IU of vitamin D.", "people aged 70 and older"),
    ])
  func ages(text: String, people: String) {
    let doses = Reading.claims(text).filter { $0.contains("has_dose") }
    #expect(doses.count == 1)
    #expect(doses.allSatisfy { $0.contains("[population: \(people)]") }, "\(doses)")
  }
}
