import Testing

@testable import Extraction

@Suite("Vocabularies as OBO")
struct OBOTests {
  private let file = """
    format-version: 1.2
    ontology: test

    [Term]
    id: DOID:1
    name: zorb fever ! a comment
    synonym: "zorb ague" EXACT []
    synonym: "illness" BROAD []
    synonym: "zorb \\"red\\" fever" EXACT [] {source="x"}

    [Typedef]
    id: part_of
    name: part of

    [Term]
    id: CHEBI:2
    name: old zorbin
    is_obsolete: true

    [Term]
    id: CHEBI:3
    name: zorbin
    """

  @Test("Names and exact synonyms are taken, with the type that the identifier tells")
  func terms() throws {
    var vocabulary = Vocabulary()
    let summary = try vocabulary.add(contentsOf: Array(file.utf8), path: "a.obo")
    #expect(summary.terms == 2)
    #expect(summary.names == 4)
    #expect(summary.entriesPassedOver == 1)
    #expect(
      mentions("zorb fever or zorb ague, an illness, old zorbin, part of it", vocabulary) == [
        "zorb fever Condition DOID:1", "zorb fever Condition DOID:1", "zorbin Substance CHEBI:3",
      ])
  }

  @Test(
    "What is wrong is said with file and line",
    arguments: [
      ("name,type\n", "a.obo: holds no [Term], so it is no ontology in OBO format"),
      ("[Term]\nname: x\n", "a.obo:1: a [Term] without an id"),
      ("[Term]\nid: X:1\nnonsense\n", "a.obo:3: a tag needs a colon: \"nonsense\""),
      (
        "[Term]\nid: X:1\nname: x\nsynonym: \"y EXACT []\n",
        "a.obo:4: the quotation mark of a synonym is not closed"
      ),
      ("[Term]\nid: X:1\nsynonym: y\n", "a.obo:3: a synonym needs quotation marks"),
    ])
  func errors(contents: String, message: String) {
    #expect(failure(contents, path: "a.obo") == message)
  }

  @Test("A file that cannot be read leaves the vocabulary as it was")
  func unchanged() {
    var vocabulary = Vocabulary()
    #expect(throws: VocabularyError.self) {
      try vocabulary.add(
        contentsOf: Array("[Term]\nid: X:1\nname: zorb\n[Term]\nname: y\n".utf8), path: "a.obo")
    }
    #expect(vocabulary.terms.isEmpty)
  }
}
