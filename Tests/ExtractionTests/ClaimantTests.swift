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
}
