import Claims
import Documents
import Testing

@testable import StetKit

@Suite("A document is read again when anything of it has changed")
struct ContentHashTests {
  private func hash(
    _ metadata: DocumentMetadata = DocumentMetadata(), references: [ListedReference] = [],
    losses: [Loss] = []
  ) -> UInt64 {
    var hash = ContentHash()
    hash.add(
      Document(
        path: "a.xml", text: Array("Zinc is safe.".utf8), metadata: metadata, blocks: [],
        references: references, losses: losses))
    return hash.high
  }

  @Test("A retraction, an entry of its list or a loss, with the text as it was")
  func all() {
    let plain = hash()
    #expect(hash() == plain)
    let notice = Documents.Notice(kind: .retraction, date: "2020")
    #expect(hash(DocumentMetadata(notices: [notice])) != plain)
    let entry = ListedReference(label: "1", work: Work(title: "On zinc"))
    #expect(hash(references: [entry]) != plain)
    let retracted = ListedReference(label: "1", work: Work(title: "On zinc", notices: [notice]))
    #expect(hash(references: [retracted]) != hash(references: [entry]))
    #expect(hash(losses: [Loss("figures", count: 1)]) != plain)
  }
}
