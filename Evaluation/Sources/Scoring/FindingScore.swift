import Foundation

/// How the findings of a check compare with a list of what must and what must not be flagged.
package struct FindingScore: Sendable {
  /// Pairs of passages, which contradict one another or do not.
  package private(set) var pairs = FindingTally()
  /// Single passages, which want support or do not.
  package private(set) var passages = FindingTally()
  package var all: FindingTally { pairs + passages }

  /// A line for each that is wrong.
  package private(set) var failures: [String] = []

  /// A passage or a pair of passages; each is the beginning of a file's name and a quote from it.
  private struct Expected: Decodable {
    let must: Bool
    let rules: [String]
    let a: [String]
    let b: [String]?
    let why: String?
  }

  private struct Place: Decodable {
    let source: String
    let start: Int
    let end: Int
  }

  private struct Finding: Decodable {
    let rule: String
    let location: Place
    let related: [Place]?
  }

  private struct Quote {
    let name: String
    let range: ByteRange

    func holds(_ place: Place) -> Bool {
      let file = URL(fileURLWithPath: place.source).deletingPathExtension().lastPathComponent
      return file.hasPrefix(name) && range.overlaps(ByteRange(place.start, place.end))
    }
  }

  /// - Parameters:
  ///   - expected: the list, a JSON array
  ///   - sources: the folder that was checked
  ///   - findings: what `stet check --format jsonl` printed
  package init(expected: URL, sources: URL, findings: URL) throws {
    guard let data = try? Data(contentsOf: expected),
      let cases = try? JSONDecoder().decode([Expected].self, from: data)
    else { throw InputError(expected.path, "is no list of expected findings") }
    let found = try JSONLines.read(Finding.self, from: findings)
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? [])
      .sorted()
    for item in cases {
      let first = try Self.locate(item.a, in: sources, files: files)
      let second = try item.b.map { try Self.locate($0, in: sources, files: files) }
      let isFlagged = found.contains { finding in
        guard item.rules.contains(finding.rule) else { return false }
        guard let second else { return first.holds(finding.location) }
        let related = finding.related ?? []
        return first.holds(finding.location) && related.contains { second.holds($0) }
          || second.holds(finding.location) && related.contains { first.holds($0) }
      }
      if second == nil {
        passages.add(mustBeFlagged: item.must, isFlagged: isFlagged)
      } else {
        pairs.add(mustBeFlagged: item.must, isFlagged: isFlagged)
      }
      if item.must != isFlagged {
        let quotes = [item.a, item.b ?? []].filter { !$0.isEmpty }
          .map { $0.joined(separator: ": ") }.joined(separator: " / ")
        failures.append(
          "\(item.must ? "missed" : "false alarm") \(item.rules.joined(separator: "|")) \(quotes)"
            + (item.why.map { " - " + $0 } ?? ""))
      }
    }
  }

  private static func locate(_ quote: [String], in sources: URL, files: [String]) throws -> Quote {
    guard quote.count == 2, let file = files.first(where: { $0.hasPrefix(quote[0]) }) else {
      throw InputError(sources.path, "holds no file \(quote.first ?? "")…")
    }
    let text = try Data(contentsOf: sources.appendingPathComponent(file))
    guard let range = text.range(of: Data(quote[1].utf8)) else {
      throw InputError(sources.appendingPathComponent(file).path, "does not say “\(quote[1])”")
    }
    return Quote(name: quote[0], range: ByteRange(range.lowerBound, range.upperBound))
  }
}
