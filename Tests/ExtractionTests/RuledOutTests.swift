import Testing

@Suite("Risks that are ruled out, or are not")
struct RuledOutTests {
  @Test("What cannot be ruled out is not denied")
  func open() {
    for words in [
      "A risk of cancer cannot be ruled out.", "A raised risk of cancer can't be excluded.",
      "Studies cannot rule out a small risk of cancer.",
    ] {
      let claims = Reading.claims("# Kava\n" + words)
      #expect(claims.contains { $0.hasPrefix("kava increases_risk_of cancer") })
      #expect(!claims.contains { $0.hasPrefix("not") })
    }
  }

  @Test("What was ruled out is, and those left out of a trial are not")
  func shut() {
    #expect(
      Reading.claims("# Kava\nA higher risk of stroke was ruled out.").contains {
        $0.hasPrefix("not kava increases_risk_of stroke")
      })
    #expect(
      !Reading.claims("# Kava\nIt raises the risk of stroke, but cancer was ruled out.").contains {
        $0.hasPrefix("not kava increases_risk_of stroke")
      })
  }
}
