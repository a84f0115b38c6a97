import Documents
import Importers
import Testing

@Suite("The text of a document is bound to its list of references")
struct BindingTests {
  private func document(_ text: String, _ path: String = "a.txt") throws -> Document {
    try ImporterCatalog.builtIn.document(from: Array(text.utf8), path: path)
  }

  /// Each mark as its words and the labels or first authors of what it refers to.
  private func marks(_ document: Document) -> [String] {
    document.marks.map { mark in
      let names = mark.references.map { index in
        let reference = document.references[index]
        return reference.label ?? reference.work.authors.first ?? "?"
      }
      return "\(document.string(mark.range)) → \(names.joined(separator: ", "))"
    }
  }

  private static let list = """
    ## References

    1. Abel A. Zinc and the common cold in adults. J Nutr. 2001;1:1-9.
    2. Baker B. Zinc lozenges: a randomised trial. J Nutr. 2002;2:1-9.
    3. Clark C. Zinc in the prevention of colds. J Nutr. 2003;3:1-9.
    4. Dean D. Iron and fatigue in young women. J Nutr. 2004;4:1-9.

    """

  @Test("Ranges repeated without end lead to no more entries than a long review does")
  func boundedRanges() throws {
    var text = String(repeating: "a [1-99] ", count: 20_000) + "\n\n## References\n\n"
    for i in 1...99 {
      text += "\(i). Abel A. Zinc and the common cold in adults. J Nutr. 2001;1:1-9.\n"
    }
    let found = try document(text).marks
    #expect(found.count > 1_000)
    #expect(found.reduce(0) { $0 + $1.references.count } <= 200_000)
  }

  @Test("Numbers in brackets, also several and ranges; a number that the list lacks is no mark")
  func brackets() throws {
    let document = try document(
      "Zinc helps [1]. It is safe [2, 3]. It is cheap.[1,3–4] In [9] nothing.\n\n" + Self.list)
    #expect(document.references.map(\.label) == ["1", "2", "3", "4"])
    #expect(marks(document) == ["[1] → 1", "[2, 3] → 2, 3", "[1,3–4] → 1, 3, 4"])
  }

  @Test("Superscripts, and numbers that lost their form; units and decimals are none")
  func superscripts() throws {
    let document = try document(
      "Zinc helps.³ At 30 kg/m² it takes 1.5 mg daily.2,4 Then it heals.1 No.3 is less.\n\n"
        + Self.list)
    #expect(marks(document) == ["³ → 3", "2,4 → 2, 4", "1 → 1"])
  }

  @Test("Round brackets refer to a numbered list where a clause ends behind them")
  func round() throws {
    let document = try document(
      "Zinc (1) heals and (2) helps. It shortens colds (3), which iron does not (1, 4).\n\n"
        + Self.list)
    #expect(marks(document) == ["(3) → 3", "(1, 4) → 1, 4"])
    let plain = try self.document("It shortens colds (3), which iron does not (4).\n")
    #expect(plain.marks.isEmpty)
  }

  @Test("Authors and years, in brackets and in the sentence")
  func authors() throws {
    let document = try document(
      """
      Zinc helps (Abel et al., 2001; see Müller & Zorn 2010). Clark and Dean (2003) differ, as does
      van der Berg (2012b). Smith (2001) is not listed, and nobody knows (Roe, 1999).

      References

      Abel, A., & Xu, B. (2001). Zinc and the common cold. Nutrients, 1, 1–9.

      Clark, C., & Dean, D. (2003). Zinc in the prevention of colds. Nutrients, 3, 1–9.

      Mueller, K. (2010). Something else about zinc. Nutrients, 2, 1–9.

      Müller, K., & Zorn, F. (2010). Zinc in old age. Nutrients, 2, 10–19.

      van der Berg, H. (2012a). Copper in old age. Nutrients, 4, 10–19.

      van der Berg, H. (2012b). Iron in old age. Nutrients, 4, 20–29.
      """)
    #expect(document.references.count == 6)
    #expect(
      marks(document) == [
        "Abel et al., 2001 → Abel A", "Müller & Zorn 2010 → Müller K",
        "Clark and Dean (2003 → Clark C", "Berg (2012b → van der Berg H",
      ])
    #expect(
      document.marks.last.map { document.references[$0.references[0]].work.title }
        == "Iron in old age")
  }

  @Test("The entries of a list are notes, from which no claims are read")
  func blocks() throws {
    let document = try document(
      "# Zinc\n\nZinc helps.\n\n## Sources\n\n- https://example.org/zinc\n- Abel A. Zinc reduces colds. "
        + "J Nutr. 2001;1:2.\n\n## About us\n\nWe write in 2001 of zinc.\n", "a.md")
    #expect(document.references.count == 2)
    #expect(document.blocks.filter { $0.kind == .footnote }.count == 2)
    #expect(document.blocks.last?.kind == .paragraph)
  }

  @Test("Footnotes of a text are bound to where they are referred to")
  func footnotes() throws {
    let document = try document(
      "Zinc helps.[^a] Iron does not.[^b]\n\n[^a]: Abel A. Zinc and colds. J Nutr. 2001;1:2.\n\n"
        + "[^b]: https://example.org/iron\n", "a.md")
    #expect(marks(document) == ["[^a] → a", "[^b] → b"])
  }

  @Test("A document without a list is left as it is")
  func none() throws {
    let document = try document("Zinc helps [1]. In 2001 (Abel, 2001) it did.\n")
    #expect(document.references.isEmpty)
    #expect(document.marks.isEmpty)
  }

  @Test(
    "Many thousand brackets and years are read in time that grows with its length",
    .timeLimit(.minutes(5)))
  func bounded() throws {
    for filler in ["[1", "(2001", "(Abel ", "[1](", "10.1000/", "https://"] {
      let text = String(repeating: filler, count: 200_000 / filler.utf8.count)
      let document = try document(text + "\n\n" + Self.list + "\n" + text + "\n")
      #expect(document.references.count >= 4)
    }
  }
}
