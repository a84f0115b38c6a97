import Claims
import Documents
import Findings
import Foundation
import Testing

@testable import Reporters

/// The machine formats, to the byte.
struct JSONReporterTests {
  @Test func aFindingIsOneLineWithKeysInOrder() {
    let document = Fixture.document("b.txt", "Take \"5 mg\"\n")
    let location = Fixture.location(document, "\"5 mg\"")
    let bytes = JSONLinesReporter.report([Fixture.finding(location, [location])])
    let place =
      #"{"source":"b.txt","start":5,"end":11,"line":1,"column":6,"text":"\"5 mg\""}"#
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"rule":"conflicting-dose","severity":"warning","message":"the doses differ","location":"#
        + place + #","related":["# + place + #"],"claims":["0a","0b"],"fingerprint":"f0"}"# + "\n")
  }

  @Test func anAssertionIsOneLineWithKeysInOrder() {
    let text = "Intro.\nIt is typically ranging from 1.5 mg to 4.5 mg per day.\n"
    let document = Fixture.document("articles/ldn.txt", text)
    let location = Fixture.location(document, "typically ranging from 1.5 mg to 4.5 mg per day")
    let claim = Claim(
      kind: .dosage, subject: Concept(name: "naltrexone", type: .substance), regimen: .low,
      predicate: .hasDose, object: nil,
      dose: Dose(low: 1.5, high: 4.5, unit: "mg", per: "day", role: .recommended),
      context: [
        ContextQualifier(
          kind: .population,
          concept: Concept(name: "adults", type: .population, identifier: "X:1"))
      ])
    let assertion = Assertion(
      claim: claim, certainty: .asserted,
      citations: [
        Citation(
          authority: "National Institutes of Health", kind: .agency, reference: nil,
          range: TextRange(0, 5))
      ], passage: location.range, sentence: location.range, paragraph: location.range, section: nil)
    let result = ExtractionResult(
      assertions: [assertion], citations: [], coverage: Coverage())
    let line = String(decoding: AssertionReporter.report(document, result), as: UTF8.self)
    #expect(
      line
        == #"{"id":"\#(ClaimID(claim))","source":"articles/ldn.txt","kind":"dosage","#
        + #""subject":{"name":"naltrexone","type":"Substance","identifier":null,"regimen":"low"},"#
        + #""predicate":"has_dose","object":null,"polarity":"affirmed","certainty":"asserted","#
        + #""dose":{"low":1.5,"high":4.5,"unit":"mg","per":"day","role":"recommended","#
        + #""relative_to":null},"#
        + #""context":[{"kind":"population","name":"adults","type":"Population","#
        + #""identifier":"X:1"}],"#
        + #""citations":[{"authority":"National Institutes of Health","kind":"agency","#
        + #""reference":null}],"#
        + #""passage":{"text":"typically ranging from 1.5 mg to 4.5 mg per day","#
        + #""start":13,"end":60,"line":2,"column":7}}"# + "\n")
  }

  @Test(arguments: [
    "", "plain", "\"\\/", "tab\tline\r\n", "\u{0}\u{1}\u{1F}\u{7F}", "é – µ 日本 👩‍⚕️",
    "\u{85}\u{2028}\u{2029}",
    "\u{80}\u{2027}\u{202A}",
  ])
  func stringsSurviveTheWay(_ text: String) throws {
    var writer = JSONWriter()
    writer.beginArray()
    writer.string(text)
    Array(text.utf8).withUnsafeBufferPointer { writer.string(utf8: $0) }
    writer.endArray()
    let read = try JSONDecoder().decode([String].self, from: Data(writer.bytes))
    #expect(read == [text, text])
    #expect(!String(decoding: writer.bytes, as: UTF8.self).unicodeScalars.contains("\u{2028}"))
    #expect(!writer.bytes.contains(0x0A))
  }

  @Test func numbersAreWrittenAsJSONHasThem() {
    var writer = JSONWriter()
    writer.beginArray()
    for value in [0, -5, 1.5, 1e21, 0.1, .nan, .infinity] as [Double] { writer.number(value) }
    writer.integer(.min)
    writer.boolean(true)
    writer.endArray()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "[0,-5,1.5,1e+21,0.1,null,null,-9223372036854775808,true]")
  }

  @Test func positionsAreRightInWhateverOrderTheyAreAskedFor() {
    let document = Fixture.document("a.txt", "é one\r\ntwo\rthree é four\n\nfive")
    document.text.withUnsafeBufferPointer { text in
      var tracker = PositionTracker(text, document.lines)
      for offset in Array(0...document.text.count) + [3, 20, 1, 9, 9, 0, 28] {
        #expect(tracker.position(of: offset) == document.position(offset))
      }
    }
  }
}
