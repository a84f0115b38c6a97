/// What suppressions make of findings.
package struct SuppressedFindings: Sendable {
  /// Those that nobody has let stand, in their order.
  package private(set) var kept: [Finding] = []
  /// Those that somebody has, with the suppression that did, in their order.
  package private(set) var suppressed: [(finding: Finding, by: Suppression)] = []
  /// Suppressions that let no finding stand, in their order.
  package private(set) var unused: [Suppression] = []
  /// Suppressions that hold no more, in their order.
  package private(set) var expired: [Suppression] = []

  /// - Parameters:
  ///   - findings: in any order, which is kept.
  ///   - suppressions: the first that is about a finding counts.
  ///   - today: `YYYY-MM-DD`; nil where nobody said what day it is, and then none expires.
  package init(_ findings: [Finding], _ suppressions: [Suppression], today: String?) {
    guard !suppressions.isEmpty else {
      kept = findings
      return
    }
    var byRule: [String: [Int]] = [:]
    var isUsed = [Bool](repeating: false, count: suppressions.count)
    for (i, suppression) in suppressions.enumerated() {
      if suppression.isExpired(on: today) {
        expired.append(suppression)
        isUsed[i] = true
      } else {
        for rule in suppression.rules { byRule[rule, default: []].append(i) }
      }
    }
    for finding in findings {
      let candidates = byRule[finding.rule] ?? []
      if candidates.isEmpty {
        kept.append(finding)
      } else if let i = candidates.first(where: {
        suppressions[$0].covers(finding.location, fingerprint: finding.fingerprint)
      }) {
        isUsed[i] = true
        suppressed.append((finding, suppressions[i]))
      } else {
        keep(finding, candidates, suppressions, &isUsed)
      }
    }
    unused = suppressions.indices.filter { !isUsed[$0] }.map { suppressions[$0] }
  }

  /// Keeps a finding without those passages of the other side that somebody lets stand; where that is all of
  /// them, nothing is left to find.
  private mutating func keep(
    _ finding: Finding, _ candidates: [Int], _ suppressions: [Suppression], _ isUsed: inout [Bool]
  ) {
    var by: Int?
    let related = finding.related.filter { location in
      guard
        let i = candidates.first(where: {
          suppressions[$0].covers(location, fingerprint: finding.fingerprint)
        })
      else { return true }
      isUsed[i] = true
      by = by ?? i
      return false
    }
    if related.isEmpty, let by {
      suppressed.append((finding, suppressions[by]))
    } else {
      kept.append(related.count == finding.related.count ? finding : finding.with(related: related))
    }
  }
}
