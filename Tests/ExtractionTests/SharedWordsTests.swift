import Testing

/// Words that several verbs, parts of the body or doses share.
@Suite struct SharedWordsTests {
  @Test("a second verb of help says what the first does")
  func helpsTo() {
    #expect(
      Reading.claims("Naltrexone reduces pain and helps to reduce inflammation.")
        == ["naltrexone decreases inflammation", "naltrexone decreases pain"])
    #expect(
      Reading.claims("# Metformin\nMetformin is a drug.\n## Benefits\n- Helps to restore ovulation")
        .contains("metformin increases ovulation"))
    #expect(
      !Reading.claims("She needs rest and help to walk.").contains { $0.contains("decreases") })
  }

  @Test("parts of the body share what is said of the first")
  func quality() {
    #expect(
      Reading.claims("Isotretinoin causes dry skin, lips, and eyes.")
        == [
          "isotretinoin causes cracked lip", "isotretinoin causes dry eye",
          "isotretinoin causes dry skin",
        ])
    #expect(
      Reading.claims("Isotretinoin causes dry skin, headache and rash.")
        == [
          "isotretinoin causes dry skin", "isotretinoin causes headache",
          "isotretinoin causes rash",
        ])
  }

  @Test("a part of the body alone is no risk")
  func bareParts() {
    #expect(
      !Reading.claims("Prednisone raises the risk of fractures of the hip, spine and wrists.")
        .contains { $0.hasSuffix("increases_risk_of spine") || $0.hasSuffix("risk_of wrist") })
  }

  @Test("an amount beyond which nothing is gained is no dose")
  func noFurtherBenefit() {
    #expect(
      Reading.claims("Gabapentin shows no additional benefit above 1800 mg/day.").isEmpty)
    #expect(
      Reading.claims("There was no benefit of gabapentin, so the dose was raised to 600 mg a day.")
        .contains { $0.contains("has_dose") })
  }

  @Test("the way that a drug leaves the body does nothing to it")
  func elimination() {
    #expect(
      !Reading.claims("Gabapentin is eliminated by renal excretion.").contains {
        $0.contains("decreases")
      })
  }

  @Test("what somebody is to limit is not what a drug lessens")
  func advice() {
    #expect(
      !Reading.claims("You should avoid or limit alcohol while taking gabapentin.").contains {
        $0.contains("decreases")
      })
  }

  @Test("two verbs behind help share their object")
  func helpsEither() {
    #expect(
      !Reading.claims("Finasteride helps slow or stop hair loss.").contains {
        $0.hasSuffix(" slow")
      })
  }

  @Test("promise hedges")
  func promise() {
    #expect(
      Reading.claims("Curcumin has shown promise in treating arthritis.")
        == ["curcumin treats arthritis ?"])
    #expect(
      Reading.claims("Curcumin was effective in treating arthritis.").contains(
        "curcumin treats arthritis"))
  }

  @Test("what drains the body of a substance lessens that")
  func drains() {
    #expect(
      Reading.claims("Methotrexate depletes the body of folic acid.")
        == ["methotrexate decreases folic acid"])
  }

  @Test("vessels that are made narrow are read")
  func vessels() {
    #expect(
      Reading.claims("Angiotensin II makes your vessels constrict.")
        == ["angiotensin II decreases vessel"])
  }

  @Test("what is applied to a part of the body acts, and not the part")
  func applied() {
    #expect(
      Reading.claims("Minoxidil applied to the scalp can cause itching.")
        == ["minoxidil causes itching"])
    #expect(
      !Reading.claims("The company applied to the agency and can sell minoxidil.").contains {
        $0.contains("causes")
      })
  }

  @Test("side effects of statins are those of statins")
  func statins() {
    #expect(
      Reading.claims("Side effects of statins include nausea.") == ["statin causes nausea"])
  }
}
