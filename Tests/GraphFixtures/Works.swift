import Claims
import Documents

/// Documents that list and cite works, each by its own names for them.
package enum Works {
  package static let doi = WorkIdentifier(scheme: .doi, value: "10.5555/velorin.1")
  package static let pmid = WorkIdentifier(scheme: .pmid, value: "12345678")

  package static let trial = Work(
    identifiers: [doi, pmid], title: "Velorin in trudge fever: a randomised trial",
    authors: ["Marsh A", "Reed B"], year: 2011, container: "Fen J Med")

  /// A text of one sentence, with the works as its list.
  package static func document(
    _ path: String, listing works: [Work], metadata: DocumentMetadata = DocumentMetadata()
  ) -> Document {
    let text = Array("Velorin treats trudge fever [1].".utf8)
    return Document(
      path: path, text: text, metadata: metadata,
      blocks: [Block(kind: .paragraph, range: TextRange(0, text.count))],
      references: works.enumerated().map { ListedReference(label: "\($0 + 1)", work: $1) })
  }

  /// One claim that cites the entry of the list, or a work by the words for it.
  package static func result(entry: Int? = nil, reference: String = "[1]") -> ExtractionResult {
    let citation = Citation(
      authority: "reference", kind: .reference, reference: reference, range: TextRange(28, 31),
      entry: entry)
    return ExtractionResult(
      assertions: [
        Assertion(
          claim: Shelf.treats, certainty: .asserted, citations: [citation],
          passage: TextRange(0, 27), sentence: TextRange(0, 32), paragraph: TextRange(0, 32),
          section: nil)
      ], citations: [citation], coverage: Coverage())
  }
}
