import Testing

/// What those who take a substance feel, cannot do or may have, in everyday words.
@Suite struct WhatTakersFeelTests {
  @Test(
    "what somebody cannot do while taking a substance is its effect",
    arguments: [
      (
        "Some people cannot concentrate while taking topiramate.",
        "topiramate causes impaired concentration"
      ),
      ("Some patients on lithium cannot concentrate.", "lithium causes impaired concentration"),
    ])
  func cannot(_ text: String, _ claim: String) {
    #expect(Reading.claims(text) == [claim])
  }

  @Test("what somebody cannot do without it is none")
  func cannotOtherwise() {
    let about = "# Zinc\nZinc is a mineral.\n"
    #expect(
      !Reading.claims(about + "Some people can't sleep. Zinc helps them.").contains {
        $0.contains("inability")
      })
    #expect(Reading.claims(about + "Some people cannot take zinc.").isEmpty)
    #expect(Reading.claims(about + "If you cannot sleep, try zinc.").isEmpty)
  }

  @Test("what leaves somebody feeling so brings it about")
  func feeling() {
    #expect(
      Reading.claims("Diphenhydramine can leave you feeling sluggish the next day.")
        == ["diphenhydramine causes sluggishness"])
    #expect(
      Reading.claims("# Melatonin\nToo much melatonin may leave you feeling groggy.").contains {
        $0.hasPrefix("melatonin causes feeling groggy")
      })
  }

  @Test("those on a dose are those who take it")
  func onDose() {
    #expect(
      Reading.claims("A person on a very high dose of vitamin D may have high calcium.").contains(
        "high-dose vitamin D causes high calcium ?"))
    let about = "# Melatonin\nMelatonin is a hormone.\n"
    #expect(
      Reading.claims(about + "People who take high doses may have nightmares.")
        == ["high-dose melatonin causes nightmare ?"])
    #expect(
      !Reading.claims(about + "People on dialysis may have anemia.").contains {
        $0.contains("dialysis causes")
      })
  }

  @Test("a side effect is read behind which")
  func ofWhich() {
    #expect(
      Reading.claims("Quetiapine has several side effects, one of which is drowsiness.").contains(
        "quetiapine causes drowsiness"))
    #expect(
      !Reading.claims("There are many drugs, one of which is gabapentin.").contains {
        $0.contains("causes")
      })
  }

  @Test("an overdose shows itself as what the substance causes")
  func shown() {
    #expect(
      Reading.claims("# Lithium\nLithium toxicity shows itself as confusion and coma.").filter {
        $0.contains("causes")
      }.count == 2)
    #expect(
      !Reading.claims("# Lithium\nAn overdose shows that the drug is risky.").contains {
        $0.contains("causes")
      })
  }

  @Test("what makes the side effects of a drug worse interacts with it")
  func worsened() {
    #expect(
      Reading.claims("Alcohol can worsen the side effects of zolpidem.")
        == ["alcohol interacts_with zolpidem"])
    #expect(
      !Reading.claims("Ginger reduces the side effects of cisplatin.").contains {
        $0.contains("interacts_with")
      })
  }

  @Test("how far a substance lends itself to misuse is read")
  func misuse() {
    #expect(
      Reading.claims("Buspirone has no abuse potential.") == ["not buspirone causes abuse"])
    #expect(
      Reading.claims("Naltrexone has no potential for misuse.")
        == ["not naltrexone causes misuse"])
    #expect(
      !Reading.claims("Gabapentin has the potential to cause dizziness.").contains {
        $0.contains("misuse") || $0.contains("abuse")
      })
  }
}
