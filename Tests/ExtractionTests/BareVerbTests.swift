import Testing

@Suite("Verbs that only the words beside them show to be verbs")
struct BareVerbTests {
  @Test(
    "Behind amounts, asides, shares and pronouns",
    arguments: [
      (
        "# Psyllium\n14 mg twice daily for 28 days improved sleep quality.",
        "psyllium increases sleep quality"
      ),
      ("Propranolol, a beta blocker, slows the heart rate.", "propranolol decreases heart rate"),
      ("# Psyllium\nPsyllium traps bile acids.", "psyllium decreases bile acid"),
      ("# Psyllium\nIt mops up bile acids.", "psyllium decreases bile acid"),
      (
        "# Saffron\nTeenagers given saffron for eight weeks felt less anxious.",
        "saffron treats anxiety"
      ),
    ])
  func verbs(text: String, expected: String) {
    #expect(Reading.claims(text).contains(expected))
  }
}
