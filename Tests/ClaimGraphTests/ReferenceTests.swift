import ClaimGraph
import Testing

@Suite("One name for each cited work")
struct ReferenceTests {
  @Test(
    "Spellings of one work have one name",
    arguments: [
      ("10.1000/ABC.1", "doi:10.1000/abc.1"),
      ("doi: 10.1000/abc.1", "doi:10.1000/abc.1"),
      ("https://doi.org/10.1000/ABC.1", "doi:10.1000/abc.1"),
      ("http://dx.doi.org/10.1000/abc.1", "doi:10.1000/abc.1"),
      ("PMID: 12345", "pmid:12345"),
      ("pmid12345", "pmid:12345"),
      ("https://pubmed.ncbi.nlm.nih.gov/12345/", "pmid:12345"),
      ("https://www.ncbi.nlm.nih.gov/pubmed/12345", "pmid:12345"),
      ("PMC777", "pmcid:PMC777"),
      ("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC777/", "pmcid:PMC777"),
      ("NCT01234567", "nct:NCT01234567"),
      ("http://Example.org/Some/Path/#part", "https://example.org/Some/Path"),
      ("https://example.org", "https://example.org"),
    ])
  func normalForm(text: String, id: String) {
    #expect(ReferenceNode(text, inDocument: "a.txt").id == id)
  }

  @Test(
    "A marker means something in its own document only", arguments: ["[3]", "3", "10.", "", "NCT1"])
  func markers(text: String) {
    let here = ReferenceNode(text, inDocument: "a.txt")
    #expect(here.id == "a.txt#\(text)")
    #expect(here != ReferenceNode(text, inDocument: "b.txt"))
    #expect(here.uri == nil)
  }

  @Test("A work says where it can be looked up")
  func uris() {
    #expect(
      ReferenceNode("PMID 5", inDocument: "").uri == "https://pubmed.ncbi.nlm.nih.gov/5/")
    #expect(ReferenceNode("10.1/x", inDocument: "").uri == "https://doi.org/10.1/x")
  }
}
