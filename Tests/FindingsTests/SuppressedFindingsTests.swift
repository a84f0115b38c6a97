import Documents
import Findings
import Testing

/// Which findings a suppression lets stand.
struct SuppressedFindingsTests {
  private let here = Suppression.Scope.passage(source: "a", range: TextRange(10, 20))

  private func kept(_ finding: Finding, _ suppression: Suppression, today: String? = nil) -> Bool {
    !SuppressedFindings([finding], [suppression], today: today).kept.isEmpty
  }

  @Test func thePlaceTheFileAndTheRuleHaveToAgree() {
    let suppression = Suppression("x", scope: here)
    #expect(!kept(Finding("x", FindingLocation("a", 19, 30)), suppression))
    #expect(kept(Finding("x", FindingLocation("a", 20, 30)), suppression))
    #expect(kept(Finding("x", FindingLocation("b", 19, 30)), suppression))
    #expect(kept(Finding("y", FindingLocation("a", 19, 30)), suppression))
  }

  @Test func theOtherSideOfAConflictCountsWhereAllOfItIsLetStand() {
    let (own, other) = (FindingLocation("a", 12, 14), FindingLocation("c", 0, 4))
    let suppression = Suppression("x", scope: here)
    #expect(!kept(Finding("x", FindingLocation("b", 0, 4), related: [own]), suppression))
    let outcome = SuppressedFindings(
      [Finding("x", FindingLocation("b", 0, 4), related: [own, other])], [suppression], today: nil)
    #expect(outcome.kept.map(\.related) == [[other]])
    #expect(outcome.unused.isEmpty)
  }

  @Test func oneOfTheConfigurationIsFoundByPathWordsAndFingerprint() {
    let finding = Finding(
      "x", FindingLocation("drafts/a.md", 0, 4, "Take 50\n mg"), fingerprint: "7")
    func anywhere(_ path: String?, _ words: String?, _ fingerprint: String?) -> Suppression {
      Suppression(
        "x",
        scope: .anywhere(
          path: path.map { PathPattern($0) }, words: words, fingerprint: fingerprint))
    }
    #expect(!kept(finding, anywhere("drafts/*.md", "take 50 MG", nil)))
    #expect(!kept(finding, anywhere(nil, nil, String(repeating: "7", count: 32))))
    #expect(kept(finding, anywhere("drafts/*.md", "60 mg", nil)))
    #expect(kept(finding, anywhere("essays/*.md", "50 mg", nil)))
    #expect(kept(finding, anywhere(nil, nil, String(repeating: "8", count: 32))))
  }

  @Test(arguments: [
    (nil, false), ("2026-12-30", false), ("2026-12-31", false), ("2027-01-01", true),
  ])
  func anExpiredOneIsNotAppliedAndNotUnused(_ today: String?, _ isKept: Bool) {
    let suppression = Suppression("x", scope: here, until: "2026-12-31")
    let outcome = SuppressedFindings(
      [Finding("x", FindingLocation("a", 10, 12))], [suppression], today: today)
    #expect(outcome.kept.isEmpty != isKept)
    #expect(outcome.expired == (isKept ? [suppression] : []))
    #expect(outcome.unused.isEmpty)
  }

  @Test func whatLetsNothingStandIsUnused() {
    let (used, unused) = (Suppression("x", scope: here), Suppression("y", scope: here))
    let outcome = SuppressedFindings(
      [Finding("x", FindingLocation("a", 10, 12))], [used, unused], today: nil)
    #expect(outcome.unused == [unused])
  }
}
