import Testing

@Suite("Trials that are cited by their names, and what they are not cited for")
struct CitedTrialTests {
  private func authorities(_ text: String) -> [String] {
    Reading.result(text).assertions.flatMap { $0.citations.compactMap(\.authority) }
  }

  @Test(
    "Names in capitals",
    arguments: [
      ("# Statins\nIn the RECOVERY trial, atorvastatin did not prevent stroke.", "RECOVERY trial"),
      ("# Statins\nIn an earlier study, PARAGON-HF, atorvastatin prevented stroke.", "PARAGON-HF"),
      (
        "# Statins\nA separate study, CONFIRM-HF, is testing whether it prevents stroke.",
        "CONFIRM-HF"
      ),
    ])
  func names(text: String, name: String) {
    #expect(authorities(text) == [name])
  }

  @Test("What a doubt says is not what the studies show")
  func doubt() {
    let found = Reading.result(
      "# Valerian\nSome studies show that valerian improves sleep, but it is unclear whether it relieves anxiety."
    ).assertions
    #expect(found.count == 2)
    #expect(found.map(\.citations.count).sorted() == [0, 1])
  }
}
