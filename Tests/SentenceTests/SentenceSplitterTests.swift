import Documents
import Testing

@testable import Extraction

/// The sentences of `text`, as strings.
func sentences(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  var ranges: [TextRange] = []
  bytes.withUnsafeBufferPointer {
    SentenceSplitter().split($0, TextRange(0, $0.count), into: &ranges)
  }
  return ranges.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
}

/// Splits `marked` at " | " and expects those sentences of the text without the marks.
func expectSentences(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let expected = marked.components(separatedBy: " | ")
  #expect(sentences(expected.joined(separator: " ")) == expected, sourceLocation: sourceLocation)
}

extension String {
  func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.range(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

extension Substring {
  func range(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}

@Suite struct SentenceSplitterTests {
  @Test func abbreviationsOfHealthWritingDoNotEndASentence() {
    expectSentences("Take it with food, e.g. Yoghurt or bread. | Dr. Lee said so.")
    expectSentences("The dose was approx. 5 mg b.i.d. for two weeks. | It worked.")
    expectSentences("Drug A vs. Placebo was studied by Smith et al. in 2012. | See Fig. 3 for it.")
    expectSentences("He takes no. 5 of them. | He said no. | Then he left.")
    expectSentences("It was sold in the U.S. | Physicians can obtain it there.")
    expectSentences("He works for the U.S. Government in Virginia.")
  }

  @Test func unitsBeforeAStopEndASentenceBeforeACapital() {
    expectSentences("The usual dose is 5 mg. | However, some need 10 g. | Others need none.")
    expectSentences("It can be taken at 6 p.m. | Others take it at 8 a.m. and at noon.")
    expectSentences("At 5 a.m. Mr. Smith took the first dose. | He slept.")
    expectSentences("Synephrine, 50 mg. | Sold as a slimming aid.")
  }

  @Test func decimalsDoNotEndASentence() {
    expectSentences("The usual starting dose is .25 mg twice a week. | It rises to 3.5 mg.")
    expectSentences("It was sold in 1984. | 5 people took it.")
  }

  @Test func lettersThatNameThingsEndASentence() {
    expectSentences("It contains vitamin D. | Most people get enough.")
    expectSentences("He had hepatitis B. | Vaccines prevent it.")
    expectSentences("A study by J. Smith and K. L. Jones found this.")
  }

  @Test func quotesBracketsAndReferencesStayWithTheSentenceTheyClose() {
    expectSentences("It does not cause flushing.[5] | It is a vitamin.[6][7] | Fine.")
    expectSentences("It eased the pain.3,4 | The effect lasted.")
    expectSentences("He said \u{201C}it works.\u{201D} | (It did not.) | That is all.")
    expectSentences("It is used for pain. [3, 4] | It helps.")
    expectSentences("**Never take it.** | Ask first.")
  }

  @Test func ellipsesInsideASentenceDoNotEndIt() {
    expectSentences("It helps \u{2026} sometimes. | It may not... at least at first.")
    expectSentences("He waited... | Nothing happened.")
  }

  @Test func bulletsInsideAParagraphAreSentences() {
    #expect(
      sentences("Aims are to  - lose weight  - control blood glucose levels  * eat less")
        == ["Aims are to", "- lose weight", "- control blood glucose levels", "* eat less"])
    #expect(sentences("a half-life of 5 - 10 hours") == ["a half-life of 5 - 10 hours"])
    #expect(
      sentences("Steps: 1) Wash your hands 2) Take it") == ["Steps: 1) Wash your hands 2) Take it"])
    #expect(sentences("1) Wash your hands 2) Take it") == ["1) Wash your hands", "2) Take it"])
    #expect(sentences("1. People with diabetes type 2. They").count == 2)
  }

  @Test func hardWrappedLinesAreJoinedAndBlankLinesSeparate() {
    let text = """
      Naltrexone is a medicine that is taken by mouth once
      a day and blocks the receptors that
      Smith described.

      another paragraph
      - an item
      - another item
      """
    #expect(sentences(text).count == 4)
    #expect(sentences(text).first?.hasSuffix("described.") == true)
  }

  @Test func aShortLineBeforeACapitalIsItsOwnSentence() {
    let text = """
      Side effects
      The most common side effects are nausea, headache and vivid dreams; they pass.
      """
    #expect(sentences(text).count == 2)
    #expect(sentences("It is a long line about a medicine. \n" + text).count == 3)
  }

  @Test func writersWithoutCapitalsAreSplitAtFullStops() {
    expectSentences("take it with vitamin `d`. | from what i read it helps.")
    expectSentences("i take 10,000 iu daily. | i look for the oil. | it is approx. the same.")
    expectSentences("He takes it vs. placebo only.")
  }

  @Test func rangesAreTrimmedAndInsideTheBlock() {
    let bytes = Array("xx  One. \u{A0} Two.\n\n yy".utf8)
    var ranges: [TextRange] = []
    bytes.withUnsafeBufferPointer {
      SentenceSplitter().split($0, TextRange(2, 15), into: &ranges)
    }
    #expect(ranges == [TextRange(4, 8), TextRange(12, 15)])
    bytes.withUnsafeBufferPointer {
      SentenceSplitter().split($0, TextRange(90, 99), into: &ranges)
    }
    #expect(ranges.count == 2)
  }
}
