import DocumentFixtures
import Foundation
import Testing

@Suite("One article in several formats")
struct FormatTests {
  /// The claims that are read from a file, without where in it they stand: with what they say, how certain they are,
  /// who is cited for them and their words.
  private func claims(_ file: String) throws -> [String] {
    let run = try StetProcess.run(["extract", file])
    #expect(run.status == 0, "\(run.messages)")
    return try run.output.split(separator: "\n").map { line in
      var claim = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let passage = try #require(claim["passage"] as? [String: Any])
      let words = (passage["text"] as? String)?.replacingOccurrences(of: "*", with: "")
      claim["source"] = nil
      claim["passage"] = words
      let data = try JSONSerialization.data(withJSONObject: claim, options: [.sortedKeys])
      return String(decoding: data, as: UTF8.self)
    }
  }

  @Test(
    "The same claims are read from text, Markdown, a web page and a Word document",
    arguments: [
      "creatine-and-probiotics-blog", "magnesium-clinic", "metformin-clinic",
      "metformin-longevity-news", "sleep-supplements-blog", "vitamin-d-blog", "vitamin-d-clinic",
    ])
  func sameClaims(_ name: String) throws {
    let path = "\(ArticleConversion.folder)/\(name).txt"
    let article = ArticleConversion(try String(contentsOfFile: path, encoding: .utf8))
    let folder = try TemporaryFolder()
    let text = try claims(try folder.write("a.txt", article.text))
    #expect(text.count > 10)
    #expect(try claims(try folder.write("a.md", article.markdown)) == text)
    #expect(try claims(try folder.write("a.html", article.html)) == text)
    #expect(try claims(try folder.write("a.docx", article.word)) == text)
  }

  @Test("Comments and footnotes of a Word document are citations of the words they are attached to")
  func notes() throws {
    func commented(_ text: String, _ id: Int) -> String {
      """
      <w:commentRangeStart w:id="\(id)"/>\(WordFixture.run(text))<w:commentRangeEnd w:id="\(id)"/>\
      <w:r><w:commentReference w:id="\(id)"/></w:r>
      """
    }
    func comment(_ id: Int, _ text: String) -> String {
      #"<w:comment w:id="\#(id)" w:author="Ann">\#(WordFixture.paragraph(text))</w:comment>"#
    }
    func noted(_ text: String, _ id: Int) -> String {
      #"\#(WordFixture.run(text))<w:r><w:footnoteReference w:id="\#(id)"/></w:r>"#
    }
    let word = WordFixture(
      body: """
        <w:p>\(commented("Zinc relieves acne.", 1))</w:p><w:p>\(WordFixture.run("Zinc prevents hair loss."))</w:p>
        <w:p>\(commented("Zinc reduces fatigue.", 2))</w:p>
        <w:p>\(commented("Zinc improves memory.", 3))</w:p>
        <w:p>\(noted("Zinc shortens colds.", 5))</w:p><w:p>\(noted("Zinc lowers blood pressure.", 6))</w:p>
        """,
      parts: [
        "comments": comment(1, "See doi:10.1000/acne.") + comment(2, "According to the Mayo Clinic")
          + comment(3, "Is this so?"),
        "footnotes": """
        <w:footnote w:id="5">\(WordFixture.paragraph("PMID: 12345678"))</w:footnote>
        <w:footnote w:id="6">\(WordFixture.paragraph("A trial: https://example.org/trial"))</w:footnote>
        """,
      ]
    )
    let folder = try TemporaryFolder()
    let file = try folder.write("a.docx", word.fixture.archive())
    let check = try StetProcess.run(["check", file, "--format", "jsonl"])
    let uncited = check.output.split(separator: "\n").filter { $0.contains(#""uncited-claim""#) }
    let flagged = ["hair loss", "memory", "acne", "fatigue", "colds", "blood pressure"]
      .filter { words in uncited.contains { $0.contains(words) } }
    #expect(flagged == ["hair loss", "memory"], "\(check.output)")

    let query = try StetProcess.run([
      "query", file, "--format", "csv",
      """
      MATCH (c:Claim)<-[:ASSERTS]-(p:Passage)-[:CITES]->(w) WHERE w.id <> 'reference:reference' \
      RETURN c.object AS object, w.id AS cited
      """,
    ])
    for cited in ["doi:10.1000/acne", "pmid:12345678", "mayo clinic", "example.org/trial"] {
      #expect(query.output.contains(cited), "\(query.output)\(query.messages)")
    }
  }
}
