import Documents
import Testing

@testable import Importers

@Suite("Bibliographies in BibTeX")
struct BibTeXTests {
  private func read(_ text: String) throws -> Document {
    try ImporterCatalog.builtIn.document(from: Array(text.utf8), path: "refs.bib")
  }

  private func work(_ fields: String) throws -> Work {
    let document = try read("@article{key,\n\(fields)\n}")
    return try #require(document.references.first).work
  }

  @Test("An entry becomes a work with its key, its line, and what it says of itself")
  func entry() throws {
    let document = try read(
      """
      Words outside of entries are comment, also someone@example.org.
      % So is this.

      @Article{marsh2011,
        author = {Marsh, Anna and Ben Reed}, title = "Curcumin for {Joint} Pain",
        Journal = {Fen J Med}, YEAR = 2011, doi = {https://doi.org/10.5555/Curcumin\\_1},
        pmid = {99990001}, url = "https://example.org/a~b\\%20c", abstract = {Long words.}
      }
      """)
    let reference = try #require(document.references.first)
    #expect(document.references.count == 1)
    #expect(reference.label == "marsh2011")
    #expect(
      reference.work
        == Work(
          identifiers: [
            WorkIdentifier(scheme: .doi, value: "10.5555/curcumin_1"),
            WorkIdentifier(scheme: .pmid, value: "99990001"),
            WorkIdentifier(scheme: .url, value: "https://example.org/a~b%20c"),
          ],
          title: "Curcumin for Joint Pain", authors: ["Marsh Anna", "Reed Ben"], year: 2011,
          container: "Fen J Med"))
    #expect(document.losses == [Loss("abstracts", count: 1)])
    #expect(document.blocks.isEmpty)
    let range = try #require(reference.range)
    #expect(document.string(range).hasPrefix("Marsh Anna, Reed Ben. Curcumin for Joint Pain. Fen"))
    #expect(document.origins.origin(of: range.start) == Origin(line: 4, path: "marsh2011"))
  }

  @Test(
    "Names of all forms are put with the family name first",
    arguments: [
      ("Anna Marsh", ["Marsh Anna"]), ("Marsh, Anna", ["Marsh Anna"]),
      ("Karl van der Berg", ["van der Berg Karl"]), ("van der Berg, Karl", ["van der Berg Karl"]),
      ("Marsh, Jr, Anna and others", ["Marsh Anna"]),
      ("{World Health Organization}", ["World Health Organization"]),
      ("Anna Marsh AND\n  Ben Reed", ["Marsh Anna", "Reed Ben"]),
      ("{Barnes and Noble} and Plato", ["Barnes and Noble", "Plato"]),
    ])
  func names(written: String, expected: [String]) throws {
    #expect(try work("author = {\(written)}, title = {T}").authors == expected)
  }

  @Test(
    "Accents, symbols and signs of LaTeX become characters",
    arguments: [
      (#"{\"o} \"{u} {\'{e}} \~n \c{c} {\v S} \'{\i} \H{o} \k a"#, "ö ü é ñ ç Š í ő ą"),
      (#"\ss \aa{} {\AE} {\o}st \l odz"#, "ßå Æ øst łodz"),
      (#"5--10 --- ``quoted'' A \& B, 5\% of~all"#, "5–10 — “quoted” A & B, 5% of all"),
      (
        #"$\alpha$-lipoic acid, H$_2$O, 10$^9$, \emph{in vitro}"#,
        "α-lipoic acid, H2O, 109, in vitro"
      ),
      (#"Größe, already UTF-8"#, "Größe, already UTF-8"),
    ])
  func latex(written: String, expected: String) throws {
    let title = try work("title = {\(written)}").title
    #expect(title.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
  }

  @Test("Strings are put in, pieces joined, and values may nest braces and quotes")
  func strings() throws {
    let document = try read(
      """
      @string{fjm = "Fen Journal"}
      @STRING(full = fjm # { of } # "Medicine")
      @preamble{ "\\newcommand" # fjm }
      @comment{ @article{no, title = {Not this}} }
      @article(one, journal = full, title = {A {nested {very} deep} "title"}, year = "20" # 11)
      @article{two, title = "Braces {"} in quotes", month = jan
        journal = unknown }
      """)
    #expect(document.references.map(\.label) == ["one", "two"])
    #expect(document.references.map(\.work.container) == ["Fen Journal of Medicine", "unknown"])
    #expect(
      document.references.map(\.work.title)
        == [#"A nested very deep "title""#, #"Braces " in quotes"#])
    #expect(document.references[0].work.year == 2011)
    #expect(document.warnings.map(\.message) == ["the string unknown is not defined"])
  }

  @Test("A part takes year and title of its whole, and no identifier")
  func crossref() throws {
    let document = try read(
      """
      @inproceedings{part, title = {On roots}, crossref = {Whole}}
      @proceedings{whole, title = {Congress of roots}, year = 2019, doi = {10.5555/whole}}
      @misc{a, crossref = {b}, title = {Round}} @misc{b, crossref = {a}, title = {About}}
      """)
    let part = document.references[0].work
    #expect(part.container == "Congress of roots")
    #expect(part.year == 2019)
    #expect(part.identifiers.isEmpty)
    #expect(document.references.count == 4)
  }

  @Test(
    "What is damaged is refused with its line",
    arguments: [
      (
        "@article{a, title = {One}}\n\n@article{b,\n title = {Two",
        "line 3: @article b does not end"
      ),
      ("@article{a,\n title {One}}", "line 2: a field of @article a has no \"name =\""),
      ("@article{a,\n title = ,}", "line 2: a field of @article a has no value"),
      ("@string{a {b}}", "line 1: @string has no \"name =\""),
      ("Nothing but words.", "holds no entries, as a BibTeX file has them"),
    ])
  func damaged(text: String, message: String) {
    #expect(throws: ImportError(path: "refs.bib", reason: .malformed(detail: message))) {
      try read(text)
    }
  }

  @Test("Strings made of strings cannot make a file many times as long")
  func amplification() {
    var text = "@string{s0 = {0123456789}}\n"
    for i in 1...60 { text += "@string{s\(i) = s\(i - 1) # s\(i - 1)}\n" }
    #expect(throws: ImportError.self) { try read(text + "@misc{a, title = s60}") }
  }
}
