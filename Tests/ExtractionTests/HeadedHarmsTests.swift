import Testing

@Suite("What stands under headings about harms and what something is taken with")
struct HeadedHarmsTests {
  private static let page = "# Metoprolol\n\nMetoprolol is a tablet.\n\n"

  private func claims(_ rest: String) -> [String] { Reading.claims(Self.page + rest) }

  private func lists(_ rest: String, _ claim: String) -> Bool {
    claims(rest).contains { $0.hasPrefix(claim) }
  }

  @Test(
    "Lines behind a heading that breaks off at a condition",
    arguments: [
      "Hands off if...\n\nyou have gout", "DON'T TAKE IT IF\n...you have gout",
      "We will not prescribe it if\n\nyou have gout", "# Never, ever\n\nif you have gout",
      "Do tell your doctor if…\n\nyou have gout.", "Who is not a candidate\nGout\nAsthma",
    ])
  func lines(rest: String) {
    #expect(lists(rest, "metoprolol contraindicated_in gout"))
  }

  @Test(
    "A label and a verdict on it",
    arguments: ["Gout: no.", "Gout, no.", "Gout: off limits.", "Gout: best to steer clear."])
  func verdicts(text: String) {
    #expect(lists("# Not for every patient\n\n" + text, "metoprolol contraindicated_in gout"))
  }

  @Test("A verdict on what it is used for is no contraindication")
  func uses() {
    #expect(!lists("# What it is used for\n\nGout: no.", "metoprolol contraindicated_in"))
    #expect(!lists("# In the laboratory\n\nMice: no.", "metoprolol contraindicated_in"))
  }

  @Test(
    "Whatever is said of another substance where mixing is spoken of",
    arguments: [
      "Warfarin: INR can climb.", "Warfarin hangs about longer.", "Never with warfarin.",
      "With warfarin the gut can bleed.", "Keep it away from warfarin.",
      "People on warfarin may bruise.",
    ])
  func partners(text: String) {
    #expect(lists("# Interactions\n\n" + text, "metoprolol interacts_with warfarin"))
  }

  @Test(
    "What goes well with it",
    arguments: [
      "Aspirin can be taken alongside.", "Aspirin can be taken.", "Aspirin can be taken as usual.",
      "Aspirin is unaffected.",
    ])
  func wellWith(text: String) {
    let found = claims("# Interactions\n\n" + text)
    #expect(found.contains { $0.hasPrefix("not metoprolol interacts_with aspirin") })
    #expect(!found.contains { $0.hasPrefix("metoprolol interacts_with aspirin") })
  }

  @Test("What is taken instead does not interact, nor what only says what something is")
  func instead() {
    for text in ["Take aspirin instead.", "Aspirin and naproxen do not appear to do so."] {
      #expect(
        !claims("# Interactions\n\n" + text).contains { $0.contains("interacts_with aspirin") })
    }
  }

  @Test("What becomes of the body, among side effects")
  func body() {
    #expect(lists("# Side effects\n\nNails darken.", "metoprolol causes nail darkening"))
    #expect(lists("# Side effects\n\nSome get giddy.", "metoprolol causes dizziness"))
    #expect(lists("# Side effects\n\nSeizures? Rare.", "metoprolol causes seizure"))
    #expect(!lists("# Side effects\n\nSeizures? Hardly ever.", "metoprolol causes seizure"))
    #expect(!lists("# History\n\nNails darken.", "metoprolol causes"))
    #expect(!lists("# Side effects\n\nNails do not darken.", "metoprolol causes"))
  }

  @Test("A heading that asks about a state, and advice against it below")
  func shunned() {
    #expect(
      lists("# Pregnant or breastfeeding?\n\nBest avoided.", "metoprolol contraindicated_in preg"))
    #expect(!lists("# Pregnant?\n\nKeep taking it.", "metoprolol contraindicated_in"))
  }

  @Test("Refusals")
  func refusals() {
    #expect(lists("We say no to people with gout.", "metoprolol contraindicated_in gout"))
    #expect(lists("Active gout rules the drug out.", "metoprolol contraindicated_in"))
    #expect(lists("You can't if you have gout.", "metoprolol contraindicated_in gout"))
    #expect(!lists("A scan rules gout out.", "metoprolol contraindicated_in"))
  }

  @Test("What does not matter to it")
  func noMatter() {
    #expect(lists("Aspirin makes no difference.", "not metoprolol interacts_with aspirin"))
    #expect(lists("Aspirin is unaffected.", "not metoprolol interacts_with aspirin"))
    #expect(
      !claims("Aspirin makes no difference to the pulse.").contains {
        $0.contains("interacts_with aspirin")
      })
  }
}
