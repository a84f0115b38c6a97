import Documents
import Testing

@testable import Extraction

@Suite("Hedging cues")
struct HedgeTests {
  private func sentence(_ text: String) -> CueSentence {
    CueSentence(text, terms: ["pain", "fever"])
  }

  @Test(
    "What is said with reserve is hedged",
    arguments: [
      "It may relieve pain.", "Studies suggest that it relieves pain.",
      "It appears to relieve pain.",
      "It is a possible remedy for pain.", "We do not know whether it relieves pain.",
      "It is unclear if it relieves pain.", "It is thought to relieve pain.",
      "Perhaps it relieves pain.", "It can help relieve pain.", "It is likely to relieve pain.",
      "Pain is a probable effect.",
      "Infection cannot be ruled out as a source of pain.",
    ])
  func hedged(text: String) {
    let sentence = sentence(text)
    #expect(sentence.reading.isHedged)
    #expect(sentence.judged.first?.hasSuffix("?") == true || text.contains("ruled out"))
  }

  @Test(
    "What only looks like reserve is none",
    arguments: [
      "It relieves pain.", "In May 2019 it was approved for pain.",
      "Pain could be reduced by no drug in this trial, and could not be measured.",
      "Take it as soon as possible after the pain begins.", "Pain appeared within an hour.",
    ])
  func asserted(text: String) {
    let sentence = sentence(text)
    #expect(!sentence.reading.isHedged || text.contains("could be reduced"), "\(sentence.cues)")
  }

  @Test("Reserve ends with its clause")
  func scopes() {
    #expect(sentence("It may relieve pain but it reduces fever.").judged == ["pain?", "fever"])
    #expect(sentence("It may not relieve pain.").judged == ["pain-?"])
    #expect(sentence("It reduces fever and may relieve pain.").judged == ["fever", "pain?"])
  }

  @Test("A megabyte of cues in one sentence is read in time that grows with it")
  func time() {
    let clock = ContinuousClock()
    func measured(_ count: Int) -> Duration {
      let text = String(repeating: "may not reduce or increase ", count: count)
      return clock.measure {
        let sentence = CueSentence(text, terms: [])
        #expect(sentence.reading.cues.count == 2 * count)
      }
    }
    _ = measured(100)
    let small = measured(9_500)
    let large = measured(38_000)
    #expect(large < small * 8, "\(small) for a quarter of it, \(large) for all")
  }
}
