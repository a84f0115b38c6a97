import Documents
import Testing

@testable import Extraction

/// Hostile text costs no more than ordinary text: four times the input, about four times the time.
@Suite(.serialized) struct QuantityTimeTests {
  static let hostile = [
    "7", " ", "1-", "1 ", "1,", "1.", "1/", "1:", "111,", "1 000 ", "one ", "one-", "one and ",
    "hundred ", "half a ", "a ", "1 to ", "every ", "every 6 ", "twice ", "of ", "5 mg ",
    "5 mg of ",
    "5 mg of a ", "5mg/kg/", "(", "[1,", "$", "<", "at least ", "than ", "5 or ", "B12", "a-1-",
    "½", "10^", "5 x 10^9 ", "http://", "µ", "\u{A0}", "é", "5 and ", "5, ", "5 mg/5 mg/", "1 in ",
  ]

  @Test(arguments: hostile) func timeIsLinear(unit: String) {
    let small = time(unit, bytes: 25_000)
    let large = time(unit, bytes: 100_000)
    #expect(large < max(small * 8, .milliseconds(200)))
    #expect(large < .seconds(30))
  }

  private func time(_ unit: String, bytes: Int) -> Duration {
    let text = Array(String(repeating: unit, count: bytes / unit.utf8.count).utf8)
    let recognizer = QuantityRecognizer()
    var found: [Quantity] = []
    return ContinuousClock().measure {
      text.withUnsafeBufferPointer {
        recognizer.recognize($0, TextRange(0, $0.count), into: &found)
      }
    }
  }
}
