import Testing

/// What is not to be taken together, whose effects another changes, and what stops before an operation.
@Suite struct AdvisedApartTests {
  @Test(
    "two that are not to be taken together interact",
    arguments: [
      ("Do not take warfarin and aspirin together.", "warfarin interacts_with aspirin"),
      ("Avoid using lithium and ibuprofen at the same time.", "lithium interacts_with ibuprofen"),
      (
        "It is not safe to take tramadol and sertraline together.",
        "tramadol interacts_with sertraline"
      ),
      (
        "It is contraindicated to take simvastatin and ketoconazole together.",
        "simvastatin interacts_with ketoconazole"
      ),
      ("It is dangerous to mix methadone and alcohol.", "methadone interacts_with alcohol"),
    ])
  func pairs(_ text: String, _ claim: String) {
    #expect(Reading.claims(text) == [claim])
  }

  @Test(
    "what may be taken together, or not with a third, is no pair",
    arguments: [
      "You can take warfarin and acetaminophen together.",
      "It is safe to take warfarin and acetaminophen together.",
      "Take iron and zinc together with food.",
      "Do not take iron or zinc together with coffee.",
      "If you take lithium and ibuprofen together, call your doctor.",
    ])
  func noPairs(_ text: String) {
    #expect(
      !Reading.claims(text).contains {
        $0 == "warfarin interacts_with acetaminophen" || $0 == "iron interacts_with zinc"
          || $0 == "lithium interacts_with ibuprofen"
      })
  }

  @Test(
    "an interaction between two is read wherever the verb stands",
    arguments: [
      (
        "An interaction between cranberry and warfarin has been reported.",
        "cranberry interacts_with warfarin"
      ),
      (
        "Interactions have been reported between garlic and saquinavir.",
        "garlic interacts_with saquinavir"
      ),
      (
        "No interactions were found between fluoxetine and lithium.",
        "not fluoxetine interacts_with lithium"
      ),
      (
        "No interaction between ginger and nifedipine was seen.",
        "not ginger interacts_with nifedipine"
      ),
      (
        "There is no evidence of an interaction between ginger and nifedipine.",
        "not ginger interacts_with nifedipine"
      ),
      ("There are no known interactions with valerian.", "not valerian interacts_with medication"),
    ])
  func between(_ text: String, _ claim: String) {
    #expect(Reading.claims(text) == [claim])
  }

  @Test("an interaction between other things is none")
  func otherInteractions() {
    #expect(Reading.claims("No interaction between age and treatment was seen.").isEmpty)
    #expect(Reading.claims("Is there an interaction between ginger and nifedipine?").isEmpty)
  }

  @Test(
    "what is to be separated interacts",
    arguments: [
      (
        "Separate levothyroxine and calcium by at least four hours.",
        "levothyroxine interacts_with calcium"
      ),
      ("Separate iron from levothyroxine by 4 hours.", "iron interacts_with levothyroxine"),
    ])
  func separated(_ text: String, _ claim: String) {
    #expect(Reading.claims(text) == [claim])
    #expect(Reading.claims("Separate the two doses by eight hours.").isEmpty)
  }

  @Test("what changes the effect of another drug is read from a group that takes it")
  func changedInGroup() {
    #expect(
      Reading.claims("The effect of warfarin was reduced in the ginseng group.")
        == ["ginseng decreases warfarin"])
    #expect(
      Reading.claims("Higher digoxin levels were found in those on amiodarone.")
        == ["amiodarone increases digoxin"])
    #expect(
      Reading.claims("The dose of warfarin was reduced in patients on amiodarone.").isEmpty)
  }

  @Test("drugs that a substance acts on are its partners")
  func affected() {
    let expected = [
      "grapefruit interacts_with felodipine ?", "grapefruit interacts_with simvastatin ?",
    ]
    #expect(
      Reading.claims(
        "Medicines whose levels may be raised by grapefruit include felodipine and simvastatin.")
        == expected)
    #expect(
      Reading.claims("Drugs that may be affected by grapefruit include felodipine and simvastatin.")
        == expected)
    #expect(
      !Reading.claims("Drugs that lower cholesterol include simvastatin and niacin.").contains {
        $0.contains("interacts_with")
      })
  }

  @Test(
    "care that is urged names for whom",
    arguments: [
      (
        "Use caution with licorice if you have high blood pressure.",
        "licorice contraindicated_in high blood pressure"
      ),
      (
        "Be careful with licorice if you have high blood pressure.",
        "licorice contraindicated_in high blood pressure"
      ),
      (
        "Exercise caution when taking licorice if you have high blood pressure.",
        "licorice contraindicated_in high blood pressure"
      ),
    ])
  func urged(_ text: String, _ claim: String) {
    #expect(Reading.claims(text) == [claim])
  }

  @Test("care about something else is no warning")
  func otherCare() {
    let about = "# Kava\nKava is a plant.\n"
    #expect(
      !Reading.claims(about + "Be careful when driving if you feel tired.").contains {
        $0.contains("contraindicated")
      })
    #expect(Reading.claims(about + "Be careful with the dose.").isEmpty)
  }

  @Test("what is stopped because of an operation is not for it")
  func operations() {
    let about = "# Garlic\nGarlic is a plant.\n"
    #expect(
      Reading.claims(about + "If you are due for surgery, stop it 36 hours before.")
        == ["garlic contraindicated_in surgery"])
    #expect(
      !Reading.claims(about + "If you are due for surgery, stop smoking.").contains {
        $0.contains("surgery")
      })
    #expect(
      Reading.claims(about + "Stop taking it if you develop a rash.") == ["garlic causes rash ?"])
  }

  @Test("what is the same in both groups is not raised by what one of them took")
  func sameInBoth() {
    let about = "# Aspirin\nAspirin is a drug.\n"
    for text in [
      "Bleeding rates were the same in both groups.",
      "Rates of bleeding were the same in both groups.",
      "Bleeding was equally common in both groups.",
    ] {
      #expect(Reading.claims(about + text) == ["not aspirin increases_risk_of bleeding"])
    }
    #expect(Reading.claims(about + "The doses were the same in both groups.").isEmpty)
    #expect(Reading.claims(about + "Aspirin is the same as acetylsalicylic acid.").isEmpty)
  }

  @Test("mixing that asks for trouble, and what to hold off on")
  func trouble() {
    #expect(
      Reading.claims("Mixing fluoxetine and tramadol is asking for trouble.")
        == ["fluoxetine interacts_with tramadol"])
    let about = "# Turmeric\nTurmeric is a plant.\n"
    #expect(
      Reading.claims(about + "Pregnant women should hold off on turmeric supplements.")
        == ["turmeric contraindicated_in pregnancy"])
    #expect(
      Reading.claims(about + "You should hold off on turmeric until you see a doctor.").isEmpty)
  }

  @Test("risks that are named are what the substance may bring")
  func namedRisks() {
    let about = "# Turmeric\nTurmeric is a plant.\n"
    #expect(
      Reading.claims(about + "It comes with risks such as kidney stones.")
        == ["turmeric causes kidney stone"])
    #expect(
      !Reading.claims(about + "It is without risks such as kidney stones.").contains {
        $0.hasPrefix("turmeric causes")
      })
  }

  @Test("the category in which an authority has put a substance is its status")
  func category() {
    #expect(
      Reading.claims("The FDA placed BPC-157 in Category 2 of its list.")
        == ["BPC-157 approved_for category 2"])
    #expect(Reading.claims("He was placed in category 2 of the aspirin trial.").isEmpty)
  }

  @Test("two that do harm together interact")
  func harmTogether() {
    #expect(
      Reading.claims("Naproxen taken with alcohol raises the odds of bleeding.")
        == ["naproxen increases_risk_of bleeding", "naproxen interacts_with alcohol"])
    #expect(
      Reading.claims("Fluoxetine and tramadol are a dangerous combination.")
        == ["fluoxetine interacts_with tramadol"])
    for text in [
      "Naproxen combined with exercise can cause soreness.", "Naproxen and lithium are a good mix.",
      "Naproxen taken with food can cause nausea.",
    ] {
      #expect(!Reading.claims(text).contains { $0.contains("interacts_with") })
    }
  }

  @Test("a part of the body that swells is no effect by itself")
  func yourFeet() {
    #expect(
      !Reading.claims("Naproxen can cause your feet to swell.").contains { $0.hasSuffix(" feet") })
    #expect(
      Reading.claims("# Naproxen\nNaproxen is a drug.\nSide effects are few and mild.")
        == ["naproxen has_safety_profile favourable"])
  }
}
