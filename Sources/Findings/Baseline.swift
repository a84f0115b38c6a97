/// The findings that were there when an editor began, so that only new ones are shown.
///
/// A file of lines `fingerprint`, `rule`, `source`, parted by tabs and sorted, which version control can show the
/// changes of. Fingerprints know no places, so that edits elsewhere, moves and renames change nothing; where one
/// occurs several times, it is known as many times.
package struct Baseline: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let fingerprint: String
    package let rule: String
    package let source: String
  }

  /// Sorted.
  package let entries: [Entry]

  package init(_ findings: [Finding]) {
    entries = findings.map {
      Entry(fingerprint: $0.fingerprint, rule: $0.rule, source: Self.line($0.source))
    }.sorted { $0.line.utf8.lexicographicallyPrecedes($1.line.utf8) }
  }

  /// The first line of a file of this format.
  private static let heading = "# stet baseline 1"

  /// The bytes of the file.
  package var bytes: [UInt8] {
    Array((Self.heading + "\n" + entries.map { $0.line + "\n" }.joined()).utf8)
  }

  /// - Throws: `BaselineError` that names the line.
  package init(_ bytes: [UInt8]) throws(BaselineError) {
    var entries: [Entry] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      if number == 1, text != Self.heading {
        throw BaselineError(
          line: 1, detail: "is no baseline: it does not begin with “\(Self.heading)”")
      }
      if text.isEmpty || text.hasPrefix("#") { continue }
      let fields = text.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count == 3, fields[0].utf8.count == 32, fields[0].allSatisfy(\.isHexDigit) else {
        throw BaselineError(
          line: number, detail: "is not a fingerprint, a rule and a source parted by tabs")
      }
      entries.append(
        Entry(
          fingerprint: String(fields[0]), rule: String(fields[1]), source: String(fields[2])))
    }
    self.entries = entries.sorted { $0.line.utf8.lexicographicallyPrecedes($1.line.utf8) }
  }

  /// The findings that the baseline does not know, in their order, and how many of its entries are found no more.
  ///
  /// Of several findings with one fingerprint, those in a source that the baseline names are the known ones.
  package func news(in findings: [Finding]) -> (new: [Finding], gone: Int) {
    var places: [Entry: Int] = [:]
    var counts: [String: Int] = [:]
    for entry in entries {
      places[entry, default: 0] += 1
      counts[entry.fingerprint, default: 0] += 1
    }
    var isKnown = [Bool](repeating: false, count: findings.count)
    for (i, finding) in findings.enumerated() {
      let entry = Entry(
        fingerprint: finding.fingerprint, rule: finding.rule, source: Self.line(finding.source))
      guard let left = places[entry], left > 0 else { continue }
      places[entry] = left - 1
      counts[finding.fingerprint, default: 0] -= 1
      isKnown[i] = true
    }
    for (i, finding) in findings.enumerated() where !isKnown[i] {
      guard let left = counts[finding.fingerprint], left > 0 else { continue }
      counts[finding.fingerprint] = left - 1
      isKnown[i] = true
    }
    let new = findings.indices.filter { !isKnown[$0] }.map { findings[$0] }
    return (new, counts.values.reduce(0) { $0 + max(0, $1) })
  }

  /// A path on one line.
  private static func line(_ path: String) -> String {
    String(path.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}

extension Baseline.Entry {
  fileprivate var line: String { "\(fingerprint)\t\(rule)\t\(source)" }
}
