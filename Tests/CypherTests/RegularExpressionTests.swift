import GraphModel
import Testing

@testable import Cypher

struct RegularExpressionTests {
  private func matches(_ text: String, _ pattern: String) throws -> Bool {
    let result = try CypherEngine.run(
      "RETURN $t =~ $p AS m", on: PropertyGraph(),
      parameters: ["t": .string(text), "p": .string(pattern)])
    if case .boolean(let answer) = result.rows[0][0] { return answer }
    return false
  }

  @Test(arguments: [
    ("abc", "abc"), ("abc", "a.c"), ("abc", "a.*"), ("abc", "(a|b)bc"), ("aaa", "a{3}"),
    ("aaaa", "a{2,}"), ("aa", "a{1,3}"), ("ABC", "(?i)abc"), ("a1_", "\\w+"), ("12", "\\d\\d"),
    ("x y", "x\\sy"), ("b", "[a-c]"), ("d", "[^a-c]"), ("a-b", "a[-x]b"), ("", "a*"),
    ("abc", "^abc$"), ("ab", "(?:ab)?"), ("a.b", "a\\.b"), ("é", "."), ("ab", "a??b"),
    ("acd", "a(b|c(d|e))"), ("ad", "a(b|c|d)"),
  ])
  func textsMatch(text: String, pattern: String) throws {
    #expect(try matches(text, pattern))
  }

  @Test(arguments: [
    ("abcd", "abc"), ("abc", "b"), ("aa", "a{3}"), ("aaaa", "a{1,3}"), ("a\nb", "a.b"),
    ("b", "[^a-c]"), ("", "a+"), ("ae", "a(b|c(d|e))"), ("axb", "a\\.b"),
  ])
  func textsDoNotMatch(text: String, pattern: String) throws {
    #expect(try !matches(text, pattern))
  }

  @Test(arguments: ["(", "a)", "[a", "*a", "a{2", "a{3,2}", "\\", "a++", "(?=a)", "\\p{L}"])
  func patternsThatAreNotUnderstoodAreRefused(pattern: String) {
    #expect(throws: CypherError.self) { try matches("a", pattern) }
  }
}
