import Testing

@Suite("Polarity and certainty")
struct PolarityTests {
  @Test(
    "What is denied is negated",
    arguments: [
      ("Melatonin does not cause weight gain.", ["not melatonin causes weight gain"]),
      (
        "There is no evidence that vitamin C prevents the common cold.",
        ["not vitamin C prevents common cold"]
      ),
      ("Ginger fails to relieve pain.", ["not ginger treats pain"]),
      ("Magnesium has no side effects.", ["not magnesium causes side effect"]),
      ("Melatonin was ineffective in preventing migraine.", ["not melatonin prevents migraine"]),
      (
        "Melatonin was no better than placebo in preventing migraine.",
        ["not melatonin prevents migraine"]
      ),
      ("Obesity was not a predictor of stroke.", ["not obesity increases_risk_of stroke"]),
      (
        "The FDA has not approved melatonin for insomnia.", ["not melatonin approved_for insomnia"]
      ),
    ])
  func denied(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "A predicate that lessens is no denial",
    arguments: [
      ("Magnesium prevents migraine.", ["magnesium prevents migraine"]),
      ("Zinc reduces diarrhea.", ["zinc decreases diarrhea"]),
    ])
  func lessening(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }

  @Test(
    "May, might, could, suggest and thought to hedge; shown to does not",
    arguments: [
      ("Ginger may relieve nausea.", ["ginger treats nausea ?"]),
      (
        "Studies suggest that curcumin reduces inflammation.", ["curcumin decreases inflammation ?"]
      ),
      ("Curcumin is thought to reduce inflammation.", ["curcumin decreases inflammation ?"]),
      (
        "Curcumin may reduce inflammation and relieve pain.",
        ["curcumin decreases inflammation ?", "curcumin treats pain ?"]
      ),
      ("Curcumin has been shown to reduce inflammation.", ["curcumin decreases inflammation"]),
      ("Perhaps ginger relieves nausea.", ["ginger treats nausea ?"]),
      (
        "It is possible that curcumin does not reduce inflammation.",
        ["not curcumin decreases inflammation ?"]
      ),
      ("It may be that ginger relieves nausea.", ["ginger treats nausea ?"]),
      ("It is known that ginger relieves nausea.", ["ginger treats nausea"]),
    ])
  func hedged(text: String, expected: [String]) {
    #expect(Reading.claims(text) == expected)
  }
}
