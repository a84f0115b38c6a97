import GraphModel
import Testing

@testable import Cypher

/// Wrong queries get an error that shows the place and, where it can, what to write instead.
struct QueryErrorTests {
  private func rendered(_ query: String) -> String {
    do {
      _ = try CypherEngine.run(query, on: PropertyGraph())
      return "no error"
    } catch { return error.render(query: query) }
  }

  @Test func misspeltClauseIsShownWithCaretAndHint() {
    #expect(
      rendered("MATCH (n)\nRETRUN n") == """
        error: expected a clause or the end of the query, found 'RETRUN' (line 2, column 1)
        2 | RETRUN n
          | ^
        hint: did you mean 'RETURN'?
        """)
  }

  @Test func unknownVariableNamesACloseOne() {
    #expect(
      rendered("MATCH (claim:Claim) RETURN clam.kind") == """
        error: there is no variable 'clam' here (line 1, column 28)
        1 | MATCH (claim:Claim) RETURN clam.kind
          |                            ^
        hint: did you mean 'claim'?
        """)
  }

  @Test func unknownFunctionNamesACloseOne() {
    #expect(rendered("RETURN toUper('a')").contains("hint: did you mean 'toUpper'?"))
  }

  @Test func columnsCountCharactersAndTheCaretStandsUnderWideOnes() {
    #expect(
      rendered("RETURN '日本' + x") == """
        error: there is no variable 'x' here (line 1, column 15)
        1 | RETURN '日本' + x
          |                 ^
        """)
  }

  @Test func aLongLineIsCutAroundThePlace() {
    let query =
      "RETURN " + String(repeating: "1 + ", count: 500) + "x"
      + String(repeating: " + 1", count: 500)
    let lines = rendered(query).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test func controlCharactersOfTheQueryAreNotPrinted() {
    #expect(!rendered("RETURN '\u{1B}[2J' + x").contains("\u{1B}"))
  }

  @Test(arguments: [
    ("MATCH (n) FOREACH (x IN [1] | SET n.x = x)", "FOREACH is not supported"),
    ("LOAD CSV FROM 'x' AS l RETURN l", "LOAD CSV is not supported"),
    ("CALL { MATCH (n) RETURN n } RETURN n", "CALL with a subquery is not supported"),
    ("MATCH (n:!A) RETURN n", "negation of labels is not supported"),
    ("MATCH (a)-[:R]->{1,3}(b) RETURN a", "a quantifier after a relationship is not supported"),
    ("MATCH ((a)-->(b)) RETURN a", "a pattern in parentheses is not supported"),
    ("RETURN 1; RETURN 2", "more than one query at a time is not supported"),
    (
      "MATCH (a), (b) RETURN shortestPath((a)-[*]-(b))",
      "a shortest path inside an expression is not supported"
    ),
    (
      "MATCH p = shortestPath((a)-[*]-(b)), (c) WHERE length(p) > c.n RETURN p",
      "this condition on a shortest path in its own MATCH is not supported"
    ),
  ])
  func unsupportedFormsAreNamed(query: String, message: String) {
    #expect(rendered(query).contains(message))
  }

  @Test(arguments: [
    ("RETURN 1 != 2", "\"not equal\" is written <>"),
    ("MATCH (n) WHERE n.a == 1 RETURN n", "\"equal\" is written ="),
    ("RETURN 'abc", "this string is never closed"),
    ("RETURN 1 /* x", "this comment is never closed"),
    ("MATCH (n)", "a query cannot end with MATCH"),
    ("MATCH (n) RETURN n MATCH (m) RETURN m", "MATCH cannot follow RETURN"),
    ("MATCH (n) RETURN n LIMIT 1 SKIP 1", "SKIP stands before LIMIT"),
    ("RETURN $x", "the parameter $x has no value"),
    ("MATCH (n) WHERE count(n) > 1 RETURN n", "aggregate in WITH or RETURN first"),
    ("RETURN 9223372036854775808", "too large"),
    ("", "expected a clause such as MATCH or RETURN, found the end of the query"),
    ("CALL db.lables()", "did you mean 'db.labels'?"),
  ])
  func commonMistakesAreExplained(query: String, message: String) {
    #expect(rendered(query).contains(message))
  }
}
