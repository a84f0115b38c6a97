import StetKit
import Testing

/// What queries may ask of doses, claims, texts and sources.
struct ClaimFunctionTests {
  private func value(_ expression: String) throws -> String {
    let session = try Workspace().session(on: nil)
    let text = try session.ask("RETURN \(expression) AS x", format: .csv).text
    return String(text.dropFirst(2).dropLast())
  }

  @Test(arguments: [
    ("dose.overlaps({low: 1, high: 4, unit: 'mg'}, {low: 4, high: 8, unit: 'mg'})", "true"),
    ("dose.overlaps({low: 1, high: 3, unit: 'mg'}, {low: 4, high: 8, unit: 'mg'})", "false"),
    ("dose.overlaps({low: 500, high: 500, unit: 'mg'}, {low: 0.5, high: 0.5, unit: 'g'})", "true"),
    ("dose.overlaps({high: 4, unit: 'mg'}, {low: 2, unit: 'mg'})", "true"),
    ("dose.overlaps({low: 1, unit: 'mg'}, {low: 1, unit: 'IU'})", "\"\""),
    (
      "dose.overlaps({low: 7, high: 7, unit: 'mg', per: 'week'}, {low: 1, high: 1, unit: 'mg', per: 'day'})",
      "true"
    ),
    ("dose.overlaps(null, {low: 1, unit: 'mg'})", "\"\""),
    ("dose.contains({low: 1, high: 8, unit: 'mg'}, {low: 2, high: 3, unit: 'mg'})", "true"),
    ("dose.contains({low: 2, high: 3, unit: 'mg'}, {low: 1, high: 8, unit: 'mg'})", "false"),
    ("dose.contains({high: 8, unit: 'mg'}, {low: 2, high: 8, unit: 'mg'})", "true"),
    ("dose.convert({low: 0.3, high: 2, unit: 'g', per: 'day'}, 'mg/day').low", "300.0"),
    ("dose.convert({low: 700, high: 700, unit: 'µg', per: 'week'}, 'mg/day').high", "0.1"),
    ("dose.convert({low: 1, unit: 'g'}, 'mg').high", "\"\""),
    ("dose.convert({low: 1, unit: 'g'}, 'mg').low", "1000.0"),
    ("dose.convert({low: 1, unit: 'mg/kg', per: 'day'}, 'µg/kg').low", "1000.0"),
    ("dose.convert({low: 1, unit: 'IU'}, 'mg')", "\"\""),
    ("dose.convert({low: 1, unit: 'mg'}, 'mg/day')", "\"\""),
  ])
  func dosesAreCompared(expression: String, expected: String) throws {
    #expect(try value(expression) == expected)
  }

  @Test func textsAreComparedWithoutCaseAndPunctuation() throws {
    #expect(try value("text.similarity('Zinc helps.', 'zinc   HELPS')") == "1.0")
    #expect(try value("text.similarity('zinc', 'magnesium')") == "0.0")
    let likeness = try value(
      "text.similarity('zinc shortens colds', 'zinc shortens a cold') > 0.6")
    #expect(likeness == "true")
    #expect(try value("text.similarity('', '')") == "1.0")
    #expect(try value("text.similarity(null, 'a')") == "\"\"")
  }

  @Test(arguments: [
    "dose.overlaps(1, 2)", "text.similarity(1, 'a')", "dose.convert({low: 1, unit: 'mg'}, 2)",
    "dose.overlaps({low: 1, unit: 'mg'})", "dose.overlap(null, null)",
    "source.independent('a', 'b')",
  ])
  func whatDoesNotFitIsAnError(expression: String) {
    #expect(throws: StetError.self) { _ = try value(expression) }
  }

  private func scratch(_ queries: [String]) throws -> String {
    let session = try Workspace().session(on: nil)
    var text = ""
    for query in queries { text = try session.ask(query, format: .csv).text }
    return text
  }

  @Test func sourcesAreIndependentWithoutACommonOrigin() throws {
    let shelf = """
      CREATE (a:Source {n: 'a'})-[:CONTAINS]->(:Passage)-[:CITES]->(r:Reference)-[:IDENTIFIES]->(b:Source {n: 'b'}),
        (c:Source {n: 'c'})-[:CONTAINS]->(:Passage)-[:CITES]->(r),
        (d:Source {n: 'd'})-[:CONTAINS]->(:Passage)-[:CITES]->(n:Authority {name: 'Agency'}),
        (b)-[:CONTAINS]->(:Passage)-[:CITES]->(n)
      """
    let answer = try scratch([
      shelf,
      """
      MATCH (s:Source), (t:Source) WHERE s.n < t.n AND source.independent(s, t)
      RETURN s.n + t.n AS pair ORDER BY pair
      """,
    ])
    // To name the same agency is not to depend on one another.
    #expect(answer == "pair\nad\nbd\ncd\n")
  }

  @Test func claimsAreComparableWhereTheySpeakOfTheSame() throws {
    let claims = """
      CREATE (z:Substance), (x:Condition), (y:Condition), (g:Population),
        (a:Claim {n: 'a', predicate: 'treats'})-[:SUBJECT]->(z), (a)-[:OBJECT]->(x),
        (b:Claim {n: 'b', predicate: 'worsens'})-[:SUBJECT]->(z), (b)-[:OBJECT]->(x),
        (c:Claim {n: 'c', predicate: 'treats'})-[:SUBJECT]->(z), (c)-[:OBJECT]->(y),
        (d:Claim {n: 'd', predicate: 'treats'})-[:SUBJECT]->(z), (d)-[:OBJECT]->(x),
        (d)-[:IN_CONTEXT {kind: 'population'}]->(g),
        (e:Claim {n: 'e', predicate: 'treats', regimen: 'low'})-[:SUBJECT]->(z), (e)-[:OBJECT]->(x),
        (f:Claim {n: 'f', predicate: 'has_dose'})-[:SUBJECT]->(z),
        (f)-[:HAS_DOSE]->(:Dose {low: 1.0, unit: 'mg'}),
        (h:Claim {n: 'h', predicate: 'has_dose'})-[:SUBJECT]->(z),
        (h)-[:HAS_DOSE]->(:Dose {low: 2.0, unit: 'g'}),
        (i:Claim {n: 'i', predicate: 'has_dose'})-[:SUBJECT]->(z),
        (i)-[:HAS_DOSE]->(:Dose {low: 2.0, unit: 'IU'})
      """
    let answer = try scratch([
      claims,
      """
      MATCH (s:Claim), (t:Claim) WHERE s.n < t.n AND claim.comparable(s, t)
      RETURN s.n + t.n AS pair ORDER BY pair
      """,
    ])
    #expect(answer == "pair\nab\nfh\n")
  }
}
