import Claims
import Testing

/// Tables that set what is claimed beside whether it is so.
@Suite("Claims and verdicts in tables")
struct MythTableTests {
  private func rows(_ head: String, _ row: String) -> [String] {
    Reading.claims("# Creatine\n\(head)\n\(row)")
  }

  @Test(
    "What a verdict rejects is denied",
    arguments: [
      "False", "Unsupported", "Not supported", "Debunked", "No evidence", "Wrong",
    ])
  func rejected(verdict: String) {
    #expect(
      rows("Claim | Verdict", "Creatine causes dehydration | \(verdict)") == [
        "not creatine causes dehydration"
      ])
  }

  @Test("What a verdict confirms is stated, and what it doubts is hedged")
  func confirmed() {
    #expect(
      rows("Claim | Verdict", "Creatine causes weight gain | True") == [
        "creatine causes weight gain"
      ])
    #expect(
      rows("Claim | Verdict", "Creatine causes weight gain | Partly true") == [
        "creatine causes weight gain ?"
      ])
  }

  @Test("A myth is no claim, whatever stands beside it")
  func myths() {
    #expect(
      !rows("Myth | Fact", "Creatine causes hair loss | One study measured a hormone").contains(
        "creatine causes hair loss"))
  }

  @Test("Side effects of how something is used are its own")
  func use() {
    #expect(
      Reading.claims("# Creatine\nExcess dosing can lead to cramping.") == [
        "creatine causes cramping [manner: overdose]"
      ])
    #expect(
      Reading.claims("# Kava\nPossible side effects of long-term use include dizziness.")
        == ["kava causes dizziness ?"])
    #expect(
      Reading.claims("# Kava\nHeavy use of alcohol can cause dizziness.") == [
        "alcohol causes dizziness"
      ])
  }

  @Test("What happens to a substance is nothing that it interacts with")
  func happenings() {
    #expect(
      !Reading.claims(
        "# Gabapentin\n# Interactions\n- Gabapentin half-life rises when kidneys fail"
      ).contains { $0.hasPrefix("gabapentin interacts_with") })
  }
}
