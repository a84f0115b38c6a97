import Foundation
import Scoring
import Testing

@Suite("Scoring")
struct ScoringTests {
  private let names = Names(
    rows: "generic\tthe\ngeneric\tlevel\nsame\ttlr4\ttoll like receptor 4\n")

  private func annotated(
    _ quote: String, at start: Int, _ object: [String], kind: String = "therapeutic",
    predicate: String = "treats", dose: String = "null", authorities: [String] = [],
    optional: Bool = false
  ) throws -> AnnotatedClaim {
    let json = """
      {"quote":"\(quote)","start":\(start),"end":\(start + quote.utf8.count),"kind":["\(kind)"],
      "subject":["zinc"],"predicate":["\(predicate)"],"object":\(object),"polarity":"affirmed",
      "certainty":"asserted","dose":\(dose),"authorities":\(authorities),"optional":\(optional)}
      """
    return try JSONDecoder().decode(AnnotatedClaim.self, from: Data(json.utf8))
  }

  private func found(
    _ text: String, at start: Int, _ kind: String = "therapeutic", _ predicate: String = "treats",
    _ object: String?, subject: String = "zinc", polarity: String = "affirmed",
    certainty: String = "asserted", dose: String = "null"
  ) throws -> FoundClaim {
    let json = """
      {"source":"a.txt","kind":"\(kind)","subject":{"name":"\(subject)"},"predicate":"\(predicate)",
      "object":\(object.map { "{\"name\":\"\($0)\"}" } ?? "null"),"polarity":"\(polarity)",
      "certainty":"\(certainty)","dose":\(dose),"citations":[],
      "passage":{"text":"\(text)","start":\(start),"end":\(start + text.utf8.count)}}
      """
    return try JSONDecoder().decode(FoundClaim.self, from: Data(json.utf8))
  }

  private func score(_ found: [FoundClaim], _ annotated: [AnnotatedClaim]) -> ArticleScore {
    ArticleScore(
      name: "a", found: found, annotated: annotated,
      sentences: SentenceTable(starts: [0, 50, 100]),
      names: names)
  }

  @Test("Names are the same beside case, plurals, signs, generic words and other wordings")
  func sameNames() {
    #expect(names.accepts("Colds", among: ["the cold"]))
    #expect(names.accepts("TLR4", among: ["toll-like receptor 4"]))
    #expect(names.accepts("zinc’s level", among: ["zinc"]))
    #expect(names.accepts("severe pain", among: ["pain"]))
    #expect(!names.accepts("pain", among: ["nausea"]))
    #expect(!names.accepts("level", among: ["zinc"]))
    #expect(names.accepts(nil, among: []) && names.accepts(nil, among: ["*"]))
    #expect(!names.accepts(nil, among: ["pain"]))
    #expect(names.normal("5 µg") == names.normal("5 mcg"))
  }

  @Test("Each claim is paired once, and an optional row counts neither way")
  func pairs() throws {
    let cold = try annotated("treats colds", at: 10, ["cold"])
    let flu = try annotated("treats flu", at: 30, ["flu"], optional: true)
    let result = score(
      [
        try found("zinc treats colds", at: 5, "therapeutic", "treats", "cold"),
        try found("zinc treats colds", at: 5, "therapeutic", "treats", "colds"),
        try found("treats flu", at: 30, "therapeutic", "treats", "flu"),
      ], [cold, flu])
    #expect(result.tally == Tally(right: 1, spurious: 1, missed: 0))
    #expect(result.spurious.map(\.cause) == [.counted])
    #expect(score([], [cold, flu]).tally == Tally(right: 0, spurious: 0, missed: 1))
  }

  @Test("Two claims get two rows where only one order of pairing does it")
  func augmenting() throws {
    let either = try annotated("treats pain", at: 0, ["pain", "fever"])
    let one = try annotated("treats pain", at: 0, ["pain"])
    let result = score(
      [
        try found("treats pain", at: 0, "therapeutic", "treats", "pain"),
        try found("treats pain", at: 0, "therapeutic", "treats", "fever"),
      ], [either, one])
    #expect(result.tally == Tally(right: 2, spurious: 0, missed: 0))
  }

  @Test("Subject, certainty and citation are judged on what is right")
  func judged() throws {
    let row = try annotated("treats pain", at: 0, ["pain"], authorities: ["vague"])
    let result = score(
      [
        try found(
          "treats pain", at: 0, "therapeutic", "treats", "pain", subject: "iron",
          certainty: "hedged")
      ], [row])
    #expect(result.tally.right == 1)
    #expect(result.rightSubjects == 0 && result.rightCertainties == 0 && result.rightCitations == 0)
  }

  @Test("A dose is the same in bounds, unit and, where annotated, period")
  func doses() throws {
    let row = try annotated(
      "take 5 mg", at: 0, [], kind: "dosage", predicate: "has_dose",
      dose: #"{"low":5,"high":5,"unit":"mg","per":"day","relative":null}"#)
    func tally(_ dose: String) throws -> Tally {
      score([try found("take 5 mg", at: 0, "dosage", "has_dose", nil, dose: dose)], [row]).tally
    }
    #expect(try tally(#"{"low":5,"high":5,"unit":"mg","per":"day"}"#).right == 1)
    #expect(try tally(#"{"low":5,"high":5,"unit":"mg","per":null}"#).right == 0)
    #expect(try tally(#"{"low":5,"high":null,"unit":"mg","per":"day"}"#).right == 0)
    #expect(try tally(#"{"low":5,"high":5,"unit":"g","per":"day"}"#).right == 0)
  }

  @Test("An error has the cause that explains it best")
  func causes() throws {
    let row = try annotated("treats pain", at: 10, ["pain"])
    func cause(_ claims: FoundClaim...) -> [Cause] { score(claims, [row]).missed.map(\.cause) }
    #expect(
      cause(try found("pain", at: 17, "therapeutic", "treats", "pain", polarity: "negated"))
        == [.polarity])
    #expect(cause(try found("pain", at: 60, "therapeutic", "treats", "pain")) == [.elsewhere])
    #expect(cause(try found("pain", at: 17, "safety", "causes", "pain")) == [.kind])
    #expect(cause(try found("pain", at: 17, "therapeutic", "treats", "flu")) == [.object])
    #expect(cause(try found("zinc", at: 0, "safety", "causes", "flu")) == [.others])
    #expect(cause(try found("pain", at: 110, "therapeutic", "treats", "pain")) == [.nothing])
    let spurious = score([try found("flu", at: 60, "safety", "causes", "flu")], [row])
    #expect(spurious.spurious.map(\.cause) == [.nothing])
  }

  @Test("A row that cannot be read is named by file and line")
  func badRows() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "rows-\(ProcessInfo.processInfo.processIdentifier).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("\n{\"quote\":\"a\"}\n".utf8).write(to: file)
    let error = #expect(throws: InputError.self) {
      try JSONLines.read(AnnotatedClaim.self, from: file)
    }
    #expect(error?.description == "\(file.path):2: \"start\" is missing")
  }
}
