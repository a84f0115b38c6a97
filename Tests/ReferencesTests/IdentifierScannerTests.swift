import References
import Testing

@Suite("Identifiers are found in running text")
struct IdentifierScannerTests {
  private func identifiers(_ text: String) -> [String] {
    IdentifierScanner.identifiers(in: Array(text.utf8)).map(\.identifier.description)
  }

  @Test(
    "DOIs lose the punctuation of the sentence and keep brackets of their own",
    arguments: [
      ("See doi:10.1000/XYZ.", "doi:10.1000/xyz"),
      ("(https://doi.org/10.1016/S0140-6736(05)67480-X).", "doi:10.1016/s0140-6736(05)67480-x"),
      ("[10.5555/abc;", "doi:10.5555/abc"),
      ("DOI: 10.1002/14651858.CD001055.pub3, and more", "doi:10.1002/14651858.cd001055.pub3"),
      ("as \u{201C}10.1093/pm/pnx123\u{201D}", "doi:10.1093/pm/pnx123"),
      ("https://dx.doi.org/10.1234/a_b-c).", "doi:10.1234/a_b-c"),
    ])
  func dois(text: String, doi: String) {
    #expect(identifiers(text) == [doi])
  }

  @Test("Each kind of identifier is found by its own form")
  func kinds() {
    #expect(
      identifiers(
        """
        PMID: 19453963; PMCID: PMC2891387, PMC7230802, NCT01568918, ISBN 978-3-16-148410-0, \
        https://Example.org/Page/, www.example.com/a, https://pubmed.ncbi.nlm.nih.gov/123/
        """) == [
          "pmid:19453963", "pmcid:PMC2891387", "pmcid:PMC7230802", "nct:NCT01568918",
          "isbn:9783161484100", "https://example.org/Page", "https://www.example.com/a",
          "pmid:123",
        ])
  }

  @Test(
    "Amounts, versions, sections and words that begin alike are none",
    arguments: [
      "10.5 mg/day", "section 10.1000 of it", "PMID", "PMC", "NCT0156", "10.12/3", "isbn 123",
      "www", "pmcx12345", "a110.1000/5",
    ])
  func others(text: String) {
    #expect(identifiers(text).isEmpty)
  }
}
