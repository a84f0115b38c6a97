import Testing

@Suite("Harms looked for in vain, what is limited and what is no partner")
struct LimitedIntakeTests {
  @Test(
    "Harms that a study looked for in vain",
    arguments: [
      (
        "# Vitamin D\nA study did not detect an increase in kidney stones.",
        ["not vitamin D increases_risk_of kidney stone"]
      ),
      (
        "# Vitamin D\nRegistries have seen no rise in birth defects.",
        ["not vitamin D increases_risk_of birth defect"]
      ),
      ("# Vitamin D\nDoctors noted no rise in interest.", []),
    ])
  func noRise(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test("Who should limit it, and who should limit something else")
  func limits() {
    let text = "# Spinach\nPersons with a history of kidney stones should limit their intake."
    #expect(
      Reading.claims(text).contains { $0.hasPrefix("spinach contraindicated_in kidney stone") })
    #expect(
      !Reading.claims("# Spinach\nPeople with gout should limit their use of alcohol.").contains {
        $0.hasPrefix("spinach contraindicated_in")
      })
  }

  @Test("What somebody is allergic to is not what it is taken with")
  func allergens() {
    let asked = "# Ramipril\nTell us before you take ramipril if "
    #expect(
      !Reading.claims(asked + "you have had an allergic reaction to it or to lisinopril.").contains
      {
        $0.contains("interacts_with")
      })
    #expect(
      Reading.claims(asked + "you are allergic to lisinopril or take aspirin.").contains {
        $0.hasPrefix("ramipril interacts_with aspirin")
      })
  }

  @Test("Two doses at once are no dose")
  func doubled() {
    #expect(Reading.claims("# Metformin\nNever take two doses together.").isEmpty)
    #expect(
      Reading.claims("# Metformin\nTake 500 mg together with food.").contains {
        $0.hasPrefix("metformin has_dose 500.0..500.0 mg")
      })
  }

  @Test("In whom something has not been studied")
  func unstudied() {
    #expect(
      Reading.claims("# Echinacea\nIts use in children has not been tested.")
        == ["not echinacea has_evidence children"])
  }

  @Test("What people say it does to them")
  func them() {
    #expect(
      Reading.claims("# Melatonin\nSome people find it makes them sleepy.")
        == ["melatonin causes drowsiness"])
  }

  @Test("One of a few that are held to be safe")
  func safest() {
    #expect(
      Reading.claims("# Sertraline\nSertraline is one of two considered safest in pregnancy.")
        .contains { $0.hasPrefix("sertraline has_safety_profile favourable") })
  }

  @Test("Both of two groups that share a word")
  func shared() {
    let claims = Reading.claims(
      "# Gabapentin\nPeople with kidney or liver disease should be careful.")
    #expect(claims.contains { $0.hasPrefix("gabapentin contraindicated_in kidney disease") })
    #expect(claims.contains { $0.hasPrefix("gabapentin contraindicated_in liver disease") })
  }

  @Test("A dose of a day that another sentence goes on from")
  func carried() {
    let claims = Reading.claims(
      "# Topiramate\n# How to take it\nUsual amount: 100 to 200 mg a day. Some people have needed 400 mg."
    )
    #expect(claims.contains { $0.contains("has_dose 400.0..400.0 mg/day") })
  }

  @Test("Lines below a lead-in, each a paragraph of its own")
  func lines() {
    let claims = Reading.claims(
      "# Sertraline\n# Side effects\nVery rarely there can be:\n\nliver failure\n"
        + "heart failure, mainly in people who have been ill before\nkidney failure")
    #expect(
      claims == [
        "sertraline causes heart failure", "sertraline causes kidney failure",
        "sertraline causes liver failure",
      ])
  }
}
