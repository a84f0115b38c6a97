import Testing

@testable import Cypher

/// Parameters are given as JSON.
struct JSONValueTests {
  private func text(_ json: String) -> String? {
    JSONValueReader.value(Array(json.utf8)).map {
      CypherText.text(of: $0, in: QueryResult(columns: [], rows: []))
    }
  }

  @Test(arguments: [
    ("1", "1"), ("-12", "-12"), ("0", "0"), ("1.5", "1.5"), ("1e2", "100.0"), ("true", "true"),
    ("null", "null"), (#""a\nb""#, "'a\nb'"), (#""\u00e9\ud83d\ude00""#, "'é😀'"),
    ("[1, [2, \"x\"]]", "[1, [2, 'x']]"), (#" {"a": {"b": []}} "#, "{a: {b: []}}"),
    ("123456789012345678901", "1.2345678901234568e+20"),
  ])
  func valuesAreRead(json: String, value: String) { #expect(text(json) == value) }

  @Test(arguments: [
    "", "01", "1.", "--1", "tru", "[1,]", "{a: 1}", #"{"a" 1}"#, "\"a", "\"\\x\"", "1 2",
    #""\ud800""#, "\"\n\"", "+1", "1e999", String(repeating: "[", count: 1000),
  ])
  func whatIsNoJSONIsRefused(json: String) { #expect(text(json) == nil) }
}
