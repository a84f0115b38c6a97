import Testing

@Suite("How far a denial and a citation reach")
struct ReachOfDenialTests {
  @Test(
    "What nobody thinks and no study has found",
    arguments: [
      "Nobody thinks it causes dependence.", "No one claims it causes dependence.",
      "No study since has found that it causes dependence.",
      "No reputable doctor believes that it causes dependence.",
    ])
  func nobody(text: String) {
    #expect(
      Reading.claims("# Kava\n" + text).contains { $0.hasPrefix("not kava causes dependence") })
  }

  @Test(
    "An answer before what studies show denies nothing, nor does a denial what stands behind it")
  func answers() {
    #expect(
      Reading.claims("# Kava\nNo, studies show that it relieves pain.") == ["kava treats pain"])
    #expect(
      Reading.claims(
        "# Kava\nNo trial has shown that it causes gout, and doctors use it for asthma."
      )
      .contains("kava treats asthma"))
  }

  @Test("What a body that looked at something suggests that nobody do")
  func suggested() {
    for text in [
      "The panel looked at trials and suggested that clinicians not use kava for insomnia.",
      "The panel weighed this up and advised that doctors not prescribe kava for insomnia.",
    ] {
      let claims = Reading.claims("# Kava\n" + text)
      #expect(!claims.isEmpty && claims.allSatisfy { $0.hasPrefix("not kava treats insomnia") })
    }
  }

  @Test("The name of a disease before what was found says nothing of it")
  func labels() {
    #expect(
      Reading.claims(
        "# Kava\n# What do studies say?\n\nDepression. In a trial, it failed to improve mood.")
        == ["not kava increases mood"])
  }

  @Test("Who is cited between dashes, or is not heeded, or approved it, knows no more than that")
  func citations() {
    let aside = Reading.result(
      "# Warfarin\nWarfarin can cause bleeding – NICE says apixaban relieves pain – but it prevents stroke."
    ).assertions
    #expect(
      aside.filter { $0.claim.subject.name == "warfarin" }.allSatisfy { $0.citations.isEmpty })
    #expect(aside.contains { !$0.citations.isEmpty })
    for text in [
      "Kava does not cure cancer, whatever the studies in that video say.",
      "Contrary to what some studies suggest, kava does not cure cancer.",
    ] {
      let found = Reading.result("# Kava\n" + text).assertions
      #expect(!found.isEmpty && found.allSatisfy { $0.citations.isEmpty })
    }
    let sold = Reading.result(
      "# Kava\nKava has not been approved by the FDA; it has been registered in Fiji for anxiety."
    ).assertions
    #expect(sold.first?.citations.isEmpty == false)
    #expect(sold.filter { $0.claim.object != nil }.allSatisfy { $0.citations.isEmpty })
  }

  @Test("Trials by their names")
  func trials() {
    for text in [
      "In VITAL, a trial of 25,871 adults, kava did not prevent stroke.",
      "In the D2d study, kava did not prevent stroke.",
    ] {
      #expect(
        Reading.result("# Kava\n" + text).assertions.contains {
          $0.claim.polarity == .negated && !$0.citations.isEmpty
        })
    }
  }
}
