import Claims
import Testing

@Suite("What people who take a supplement say of themselves")
struct SupplementLogTests {
  private func lines(_ text: String) -> [String] {
    let claims = Reading.claims("# Kava\n\(text)")
    let kinds = Reading.result("# Kava\n\(text)").assertions.flatMap { $0.citations.map(\.kind) }
    return claims + kinds.map { "\($0)" }
  }

  @Test(
    "Told as an anecdote",
    arguments: [
      ("It helps me sleep.", "kava increases sleep"),
      ("It helps me relax.", "kava increases relaxation"),
      ("I had back pain, which stopped after taking kava.", "kava treats back pain"),
      ("I feel more alert on kava.", "kava increases alertness"),
      ("It gave me a rash.", "kava causes rash"),
    ])
  func told(text: String, expected: String) {
    #expect(lines(text) == [expected, "anecdote"])
  }

  @Test(
    "Said of everybody",
    arguments: [
      ("Kava can help you relax.", "kava increases relaxation ?"),
      (
        "Kava may reduce anxiety and potentially slow down memory loss.",
        "kava decreases memory loss ?"
      ),
      ("Certain medicines (antacids, diuretics) deplete kava.", "diuretic decreases kava"),
      (
        "Kava is an herb found in many islands that is used to treat anxiety.",
        "kava treats anxiety"
      ),
      ("Some people say that kava causes them to feel tired.", "kava causes fatigue"),
      ("It increases levels of the active compounds in turmeric.", "kava increases turmeric"),
      ("In those taking kava, there was a decrease in anxiety.", "kava decreases anxiety"),
    ])
  func general(text: String, expected: String) {
    let claims = Reading.claims("# Kava\n\(text)")
    #expect(claims.contains(expected), "\(claims)")
  }

  @Test(
    "Nothing to read",
    arguments: [
      "I didn't start taking kava for sleep.",
      "Kava powder holds 5 g/100 g of protein.",
    ])
  func silent(text: String) {
    #expect(Reading.claims("# Kava\n\(text)") == [])
  }
}
