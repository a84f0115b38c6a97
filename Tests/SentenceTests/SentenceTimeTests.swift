import Documents
import Testing

@testable import Extraction

/// Hostile text costs no more than ordinary text: four times the input, about four times the time.
@Suite(.serialized) struct SentenceTimeTests {
  static let hostile: [(name: String, unit: String)] = [
    ("no stop", "word "), ("stops", "."), ("spaced stops", " ."), ("spaces", " "),
    ("line breaks", "\n"), ("line breaks and letters", "a\n"), ("brackets", "("),
    ("closing brackets", ".)"), ("references", ".[1] "), ("open references", ".[1,"),
    ("initials", "A. "), ("items", "1. "), ("bullets", "  - "), ("quotes", ".\""),
    ("digits", ".1"), ("question marks", "?!"), ("ellipses", "\u{2026}"),
    ("no-break spaces", ".\u{A0}"), ("carriage returns", "\r"), ("broken bytes", "\u{FFFD}. "),
  ]

  @Test(arguments: hostile.indices) func timeIsLinear(index: Int) {
    let unit = Self.hostile[index].unit
    let small = time(unit, bytes: 100_000)
    let large = time(unit, bytes: 400_000)
    #expect(large < max(small * 8, .milliseconds(200)), "\(Self.hostile[index].name)")
    #expect(large < .seconds(30), "\(Self.hostile[index].name)")
  }

  private func time(_ unit: String, bytes: Int) -> Duration {
    let text = Array(String(repeating: unit, count: bytes / unit.utf8.count).utf8)
    let splitter = SentenceSplitter()
    var ranges: [TextRange] = []
    return ContinuousClock().measure {
      text.withUnsafeBufferPointer {
        splitter.split($0, TextRange(0, $0.count), into: &ranges)
      }
    }
  }
}
