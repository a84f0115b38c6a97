import Claims
import Documents
import Extraction
import References
import Testing

@Suite("Claims cite the list of references and the notes of their document")
struct ListedReferenceTests {
  private static let extractor = ClaimExtractor(vocabulary: .builtIn)

  /// Each claim's object with the entries and references it cites.
  private func cited(_ document: Document) -> [String] {
    Self.extractor.extract(document).assertions.map { assertion in
      let citations = assertion.citations.map {
        ($0.reference ?? $0.authority ?? "?") + ($0.entry.map { " #\($0)" } ?? "")
      }
      return "\(assertion.claim.object?.name ?? "?"): \(citations.joined(separator: ", "))"
    }
  }

  private static let list = """

    # References
    [1] Abel A. Ginger and nausea in adults. J Nutr. 2001;1:1-9.
    [2] Baker B. Zinc and colds in adults. J Nutr. 2002;2:1-9.
    [3] Clark C. Iron and fatigue in adults. J Nutr. 2003;3:1-9.
    """

  @Test("Each number of a mark is a citation of its entry")
  func numbers() {
    let document = ReferenceBinder.bind(
      Reading.document("Ginger relieves nausea [1, 3].\nZinc relieves pain.[2]" + Self.list))
    #expect(cited(document) == ["nausea: [1] #0, [3] #2", "pain: [2] #1"])
  }

  @Test("An author with a year leads to the entry, and stays the person who is cited")
  func authors() throws {
    let document = ReferenceBinder.bind(
      Reading.document(
        "According to Clark et al. (2003), ginger relieves nausea.\nZinc relieves pain (Baker, 2002)."
          + Self.list))
    let assertions = Self.extractor.extract(document).assertions
    let first = try #require(assertions.first?.citations.first)
    #expect(first.kind == .person && first.authority == "Clark et al" && first.entry == 2)
    #expect(assertions.last?.citations.map(\.entry) == [1])
  }

  @Test("Numbers that the list does not have are known by the identifier of the work")
  func unlabelled() {
    let text = "Ginger relieves nausea 1-2."
    let work = Work(identifiers: [WorkIdentifier(scheme: .doi, value: "10.5555/ginger")])
    let document = Reading.document(text).listing(
      [ListedReference(work: work), ListedReference(work: Work(title: "On ginger"))],
      marks: [CitationMark(range: TextRange(23, 26), references: [0, 1])],
      blocks: Reading.document(text).blocks)
    #expect(cited(document) == ["nausea: 10.5555/ginger #0, 1-2 #1"])
  }

  private func noted(_ notes: [(Note.Kind, words: String, text: String)]) -> Document {
    let text = "Ginger relieves nausea and zinc relieves pain. Iron relieves fatigue."
    let document = Reading.document(text)
    return Document(
      path: "a.docx", text: document.text, blocks: document.blocks,
      notes: notes.map { kind, words, note in
        let start = text.utf8.count - (text.range(of: words).map { text[$0...].utf8.count } ?? 0)
        return Note(
          kind: kind, range: TextRange(start, kind == .comment ? start + words.utf8.count : start),
          text: note)
      })
  }

  @Test("A comment on a fact that holds a link or a name is a citation of that fact")
  func comments() {
    let document = noted([
      (.comment, "zinc relieves pain", "https://doi.org/10.5555/zinc"),
      (.comment, "Iron", "Mayo Clinic"),
    ])
    #expect(
      cited(document) == [
        "nausea: ", "pain: https://doi.org/10.5555/zinc", "fatigue: Mayo Clinic",
      ])
  }

  @Test("A question about a fact is no citation of it")
  func questions() {
    let document = noted([(.comment, "Iron", "Can you check this with the Mayo Clinic?")])
    #expect(cited(document).last == "fatigue: ")
  }

  @Test("A footnote is a citation of the sentence that it stands behind")
  func footnotes() {
    let document = noted([(.footnote, " Iron", "See PMID: 12345678.")])
    #expect(
      cited(document) == ["nausea: PMID:12345678", "pain: PMID:12345678", "fatigue: "])
  }

  @Test(
    "Identifiers in a sentence are cited",
    arguments: [
      ("Ginger relieves nausea (doi: 10.5555/ABC.1).", "10.5555/abc.1"),
      ("Ginger relieves nausea (10.5555/abc.1).", "10.5555/abc.1"),
      ("Ginger relieves nausea (PMID 12345678).", "PMID:12345678"),
      ("Ginger relieves nausea (NCT01568918).", "NCT01568918"),
      ("Ginger relieves nausea (PMC7230802).", "PMC7230802"),
    ])
  func identifiers(text: String, reference: String) {
    #expect(cited(Reading.document(text)) == ["nausea: \(reference)"])
  }
}

extension String {
  fileprivate func range(of words: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(words) }
  }
}
