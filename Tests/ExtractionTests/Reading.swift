import Claims
import Documents

@testable import Extraction

/// Reads claims from running text, for tests that state what they expect inline.
enum Reading {
  private static let extractor = ClaimExtractor(vocabulary: .builtIn)

  /// A text with a heading where a line begins with "# " and a list item where one begins with "- ",
  /// with two spaces before it for each list around its own.
  static func document(_ text: String) -> Document {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      if line.hasPrefix("# ") {
        blocks.append(Block(kind: .heading(level: 1), range: TextRange(start + 2, end)))
      } else if line.hasPrefix("- ") {
        blocks.append(Block(kind: .listItem(depth: 0), range: TextRange(start + 2, end)))
      } else if let mark = line.utf8.firstIndex(of: 0x2D),
        line.utf8[..<mark].allSatisfy({ $0 == 0x20 }),
        line[mark...].hasPrefix("- ")
      {
        let indent = line.utf8.distance(from: line.startIndex, to: mark)
        blocks.append(
          Block(kind: .listItem(depth: indent / 2), range: TextRange(start + indent + 2, end)))
      } else if !line.isEmpty {
        blocks.append(Block(kind: .paragraph, range: TextRange(start, end)))
      }
      start = end + 1
    }
    return Document(path: "test.txt", text: bytes, blocks: blocks)
  }

  static func result(_ text: String) -> ExtractionResult { extractor.extract(document(text)) }

  /// The claims as lines "subject predicate object", with "not" before a denied and "?" behind a
  /// hedged one, sorted.
  static func claims(_ text: String) -> [String] {
    result(text).assertions.map(line).sorted()
  }

  static func claims(_ document: Document) -> [String] {
    extractor.extract(document).assertions.map(line).sorted()
  }

  private static func line(_ assertion: Assertion) -> String {
    let claim = assertion.claim
    var line = claim.polarity == .negated ? "not " : ""
    if let regimen = claim.regimen { line += "\(regimen.rawValue)-dose " }
    line += "\(claim.subject.displayName) \(claim.predicate.rawValue)"
    if let object = claim.object { line += " \(object.displayName)" }
    if let dose = claim.dose { line += " " + words(dose) }
    for qualifier in claim.context {
      line += " [\(qualifier.kind.rawValue): \(qualifier.concept.displayName)]"
    }
    return assertion.certainty == .hedged ? line + " ?" : line
  }

  private static func words(_ dose: Dose) -> String {
    let low = dose.low.map { "\($0)" } ?? ""
    let high = dose.high.map { "\($0)" } ?? ""
    return "\(low)..\(high) \(dose.unit)" + (dose.per.map { "/\($0)" } ?? "")
  }
}
