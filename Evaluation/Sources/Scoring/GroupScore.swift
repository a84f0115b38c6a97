import Foundation

/// The articles of a group, scored.
package struct GroupScore: Sendable {
  package let articles: [ArticleScore]
  /// Annotated claims that are not optional.
  package let required: Int
  package private(set) var sentences = 0
  package private(set) var sentencesWithClaims = 0
  package private(set) var notChecked = 0

  private struct Sentence: Decodable {
    let type: String
    let source: String
    let start: Int
  }

  private struct Coverage: Decodable {
    let sentences: Int
    let claiming: Int
    let unchecked: Int
  }

  /// - Parameters:
  ///   - rows: a folder with a file NAME.jsonl of annotated claims an article
  ///   - output: what the command printed on the articles: the path of files ending in
  ///     `.claims.jsonl`, `.annotations.jsonl` and `.coverage.jsonl`
  package init(rows: URL, output: String, names: Names) throws {
    func file(_ suffix: String) -> URL { URL(fileURLWithPath: output + suffix) }
    let found = Dictionary(
      grouping: try JSONLines.read(FoundClaim.self, from: file(".claims.jsonl")),
      by: { Self.stem($0.source) })
    let sentences = Dictionary(
      grouping: try JSONLines.read(Sentence.self, from: file(".annotations.jsonl"))
        .filter { $0.type == "sentence" }, by: { Self.stem($0.source) })
    var required = 0
    articles = try Self.articles(in: rows).map { name in
      let annotated = try JSONLines.read(
        AnnotatedClaim.self, from: rows.appendingPathComponent(name + ".jsonl"))
      required += annotated.count { !$0.optional }
      return ArticleScore(
        name: name, found: found[name] ?? [], annotated: annotated,
        sentences: SentenceTable(starts: (sentences[name] ?? []).map(\.start)), names: names)
    }
    self.required = required
    for coverage in try JSONLines.read(Coverage.self, from: file(".coverage.jsonl")) {
      self.sentences += coverage.sentences
      sentencesWithClaims += coverage.claiming
      notChecked += coverage.unchecked
    }
  }

  /// The names of the annotated articles of a folder, sorted.
  package static func articles(in rows: URL) throws -> [String] {
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: rows.path) else {
      throw InputError(rows.path, "cannot be read")
    }
    let names = files.filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }.sorted()
    if names.isEmpty { throw InputError(rows.path, "holds no annotated claims") }
    return names
  }

  private static func stem(_ path: String) -> String {
    URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  }

  package var tally: Tally { articles.map(\.tally).reduce(Tally(), +) }

  /// By kind, sorted by name.
  package var kinds: [(name: String, tally: Tally)] {
    var sums: [String: Tally] = [:]
    for article in articles { sums.merge(article.kinds, uniquingKeysWith: +) }
    return sums.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }

  /// Shares of the right claims.
  package var subjects: Double { share(sum(\.rightSubjects), of: tally.right) }
  package var certainties: Double { share(sum(\.rightCertainties), of: tally.right) }
  package var citations: Double { share(sum(\.rightCitations), of: tally.right) }

  /// Right claims with one annotated subject, or certainty, and the share that has it.
  package var fixedSubjects: Int { tally.right - sum(\.openSubjects) }
  package var fixedCertainties: Int { tally.right - sum(\.openCertainties) }
  package var subjectsOfFixed: Double {
    share(sum(\.rightSubjects) - sum(\.openSubjects), of: fixedSubjects)
  }
  package var certaintiesOfFixed: Double {
    share(sum(\.rightCertainties) - sum(\.openCertainties), of: fixedCertainties)
  }

  private func sum(_ count: (ArticleScore) -> Int) -> Int { articles.map(count).reduce(0, +) }

  private func share(_ part: Int, of whole: Int) -> Double {
    Double(part) / Double(max(1, whole))
  }
}
