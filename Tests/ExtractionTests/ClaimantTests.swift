import Testing

@Suite("Those without a name who say something")
struct ClaimantTests {
  private func kinds(_ text: String) -> [String] {
    Reading.result(text).assertions.flatMap { $0.citations.map { "\($0.kind)" } }
  }

  @Test(
    "Sellers, guides and relatives are cited",
    arguments: [
      ("Sellers say that kava lowers anxiety.", "vague"),
      ("Online guides speak of 200 mg of kava a day.", "vague"),
      ("My sister-in-law says kava causes headache.", "anecdote"),
      ("A few of our ladies mention that letrozole causes headache.", "anecdote"),
    ])
  func cited(text: String, kind: String) {
    #expect(kinds(text).contains(kind))
  }

  @Test(
    "Those who only sell or carry something are not",
    arguments: [
      "The labels of kava list headache.", "Kava lowers anxiety, and shops sell it.",
    ])
  func uncited(text: String) {
    #expect(kinds(text).isEmpty)
  }

  @Test("What the trial of the sentence before found of those it followed is cited for it")
  func carried() {
    let cited = Reading.result(
      "In the FIXTURE trial, secukinumab relieved psoriasis. More than half had headache."
    ).assertions.filter { $0.claim.object?.name == "headache" }
    #expect(cited.allSatisfy { !$0.citations.isEmpty })
  }

  @Test(
    "Figures of those whom the trial before followed, and a name behind a verb of saying",
    arguments: [
      (
        "# Ropinirole\nA Dutch trial followed adults for five years. Nausea turned up in 20% of those on ropinirole against 5% on levodopa.",
        "A Dutch trial followed"
      ),
      (
        "In the FIXTURE trial, secukinumab relieved psoriasis. More than half had skin that was clear.",
        "FIXTURE trial"
      ),
      ("# Ropinirole\nMost people on it get nausea, says Okafor.", "Okafor"),
      ("# Ropinirole\nIt causes nausea, Okafor reckons.", "Okafor"),
    ])
  func carriedFigures(text: String, authority: String) {
    let last = Reading.result(text).assertions.last
    #expect(last?.citations.contains { $0.authority == authority } == true)
  }

  @Test("A regulator of the sentence before found no figures")
  func notCarried() {
    let result = Reading.result(
      "# Ropinirole\nThe FDA approved it in 2005. Nausea turned up in 20% of those on ropinirole.")
    #expect(result.assertions.last?.citations.isEmpty == true)
  }
}
