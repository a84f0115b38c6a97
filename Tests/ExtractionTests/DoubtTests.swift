import Testing

@Suite("What the words before take back from a statement")
struct DoubtTests {
  @Test(
    "It is denied",
    arguments: [
      ("Nobody has shown that ginger prevents cancer.", "not ginger prevents cancer"),
      (
        "Ginger was no better than a sugar pill at easing knee pain.",
        "not ginger treats knee pain"
      ),
      ("Ginger did no better than a dummy pill in easing migraine.", "not ginger treats migraine"),
      (
        "There is no reason to think that ginger causes infertility.",
        "not ginger causes infertility"
      ),
      ("The trial failed to find a benefit of ginger for asthma.", "not ginger treats asthma"),
      ("Evidence that ginger helps with tinnitus is lacking.", "ginger needs_evidence tinnitus"),
    ])
  func denied(text: String, claim: String) {
    let found = Reading.claims(text)
    #expect(found.count == 1 && found[0].hasPrefix(claim), "\(found)")
  }

  @Test(
    "It is left open",
    arguments: [
      "It is far from clear that ginger prevents dementia.",
      "The trial stopped short of proving that ginger prevents strokes.",
      "# Iodine\n\nIodine is a mineral. Without it, blood pressure may rise.",
    ])
  func open(text: String) {
    #expect(
      !Reading.claims(text).contains { $0.contains("prevents") || $0.contains("increases") },
      "\(Reading.claims(text))")
  }

  @Test("A limit on how much is taken denies nothing")
  func limit() {
    let found = Reading.claims(
      "# Ginger\n\nGinger is a herb. Take no more than one pill a day to relieve nausea.")
    #expect(!found.contains { $0.hasPrefix("not") }, "\(found)")
  }

  @Test("A reason or a benefit that there is takes nothing back")
  func kept() {
    #expect(
      Reading.claims("Nobody disputes that ginger relieves nausea.")
        == ["ginger treats nausea"])
    #expect(
      Reading.claims("Ginger worked better than a dummy pill in easing migraine.").contains {
        $0.hasPrefix("ginger treats migraine")
      })
    #expect(
      !Reading.claims("Evidence that ginger relieves nausea is strong.").contains {
        $0.contains("needs_evidence")
      })
  }
}
