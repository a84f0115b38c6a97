import Testing

@Suite("Half-lives told by names and times")
struct NamedHalfLifeTests {
  @Test("Under a heading on half-lives")
  func named() {
    let claims = Reading.claims(
      "# Opioids\n# Half-life\n\nMorphine about 3 hours; methadone 24 hours or more.")
    #expect(claims.contains { $0.hasPrefix("morphine has_half_life") })
    #expect(claims.contains { $0.hasPrefix("methadone has_half_life 24 hours") })
  }

  @Test("Not under another heading, and not where a verb says something else")
  func others() {
    #expect(
      !Reading.claims("# Opioids\n# Effects\n\nMorphine about 3 hours; methadone 24 hours.")
        .contains { $0.contains("half_life") })
    #expect(
      !Reading.claims("# Opioids\n# Half-life\n\nMorphine relieves pain for 3 hours.")
        .contains { $0.contains("half_life") })
  }
}
