import Findings
import Testing

/// What a baseline knows.
struct BaselineTests {
  private func finding(_ source: String, _ fingerprint: Character) -> Finding {
    Finding("x", FindingLocation(source, 0, 4), fingerprint: fingerprint)
  }

  @Test func whatWasThereIsKnownAfterAMoveAndNothingElseIs() throws {
    let baseline = try Baseline(Baseline([finding("a", "1"), finding("b", "2")]).bytes)
    let (new, gone) = baseline.news(in: [finding("renamed", "1"), finding("b", "3")])
    #expect(new == [finding("b", "3")])
    #expect(gone == 1)
  }

  @Test func aCopyOfWhatIsKnownIsNewAndTheOriginalIsNot() throws {
    let baseline = Baseline([finding("b", "1")])
    let (new, gone) = baseline.news(in: [finding("a", "1"), finding("b", "1")])
    #expect(new == [finding("a", "1")])
    #expect(gone == 0)
  }

  @Test func theFileIsSortedAndOneLineEach() {
    let findings = [finding("b", "2"), finding("a\nb", "1")]
    #expect(
      String(decoding: Baseline(findings).bytes, as: UTF8.self) == """
        # stet baseline 1
        11111111111111111111111111111111\tx\ta b
        22222222222222222222222222222222\tx\tb

        """)
    #expect(Baseline(findings) == Baseline(findings.reversed()))
  }

  @Test(arguments: [
    ("", 1), ("{}\n", 1), ("# stet baseline 1\nabc\tx\ta\n", 2),
    ("# stet baseline 1\n\n00000000000000000000000000000000 x a\n", 3),
  ])
  func anotherFileIsRefusedWithTheLine(_ text: String, _ line: Int) {
    #expect {
      try Baseline(Array(text.utf8))
    } throws: { ($0 as? BaselineError)?.line == line }
  }
}
