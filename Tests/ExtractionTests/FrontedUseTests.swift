import Testing

@Suite("What something is of use for, in the words of columns and clinics")
struct FrontedUseTests {
  @Test(
    "A use at the front, in a second place or in the name of the kind of drug",
    arguments: [
      ("# Colchicine\nFor sciatica it does nothing.", ["not colchicine treats sciatica"]),
      ("# Colchicine\nFor gout it is not useless.", ["colchicine treats gout"]),
      ("# Colchicine\nFor gout it is not worth trying.", ["not colchicine treats gout"]),
      ("# Colchicine\nIn gout, it does seem to take the edge off.", ["colchicine treats gout"]),
      ("# Colchicine\nFor gout it may be worth trying.", ["colchicine treats gout"]),
      (
        "# Colchicine\nIt is used for gout and, less often, for pericarditis.",
        ["colchicine treats gout", "colchicine treats pericarditis"]
      ),
      ("# Colchicine\nColchicine is a gout medicine.", ["colchicine treats gout"]),
      ("# Colchicine\nThe gout medicine is blue.", []),
      ("# Colchicine\nColchicine beat placebo in adults with gout.", ["colchicine treats gout"]),
      (
        "# Colchicine\nIt eased gout no more than placebo did.",
        ["not colchicine treats gout"]
      ),
    ])
  func uses(text: String, expected: [String]) {
    #expect(Reading.claims(text).map { $0.replacing("?", with: "").trimmed } == expected.sorted())
  }

  @Test(
    "Trials that found nothing are about the disease that was spoken of",
    arguments: [
      "# Colchicine\nColchicine is being studied in osteoarthritis. Two later trials found no benefit.",
      "# Colchicine\nIn osteoarthritis, a large trial found no benefit.",
    ])
  func nothing(text: String) {
    #expect(Reading.claims(text).contains("not colchicine treats osteoarthritis"))
  }

  @Test("The condition that the sentence before spoke of")
  func before() {
    #expect(
      Reading.claims("# Zinc\nZinc may shorten colds. It won't prevent them.")
        == ["not zinc prevents common cold", "zinc decreases cold ?"])
  }

  @Test("What persons are helped to do")
  func persons() {
    #expect(Reading.claims("# Varenicline\nIt helps people quit smoking.").count == 1)
    #expect(
      Reading.claims("# Whey\nWhey tricks the body into making more insulin.")
        == ["whey protein increases insulin"])
    #expect(
      Reading.claims("# Metformin\nExpect your blood sugar to drop.")
        == ["metformin decreases blood sugar"])
    #expect(Reading.claims("# Metformin\nAnalysts expect prices to drop.") == [])
  }
}

extension String {
  fileprivate var trimmed: String {
    var words = Substring(self)
    while words.last == " " { words = words.dropLast() }
    return String(words)
  }
}
