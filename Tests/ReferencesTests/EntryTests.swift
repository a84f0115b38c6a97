import Documents
import Importers
import Testing

@Suite("Entries of a list are read as they are commonly written")
struct EntryTests {
  private func work(_ entry: String) throws -> Work {
    let document = try ImporterCatalog.builtIn.document(
      from: Array("Zinc works.\n\nReferences\n\n\(entry)\n".utf8), path: "a.txt")
    return try #require(document.references.first).work
  }

  @Test("Vancouver: authors, title, journal, year, volume, pages")
  func vancouver() throws {
    let work = try work(
      """
      3. Younger J, Mackey S, de la Cruz MA. Fibromyalgia symptoms are reduced by low-dose \
      naltrexone: a pilot study. Pain Med. 2009;10(4):663-72. doi:10.1111/j.1526-4637.2009.00613.x. \
      PMID: 19453963
      """)
    #expect(work.authors == ["Younger J", "Mackey S", "de la Cruz MA"])
    #expect(
      work.title == "Fibromyalgia symptoms are reduced by low-dose naltrexone: a pilot study")
    #expect(work.container == "Pain Med")
    #expect(work.year == 2009)
    #expect(
      work.identifiers.map(\.description) == [
        "doi:10.1111/j.1526-4637.2009.00613.x", "pmid:19453963",
      ])
  }

  @Test("APA: the year in brackets behind the authors")
  func apa() throws {
    let work = try work(
      """
      Younger, J. W., Noor, N., & O\u{2019}Brien-Smith, S. C. (2014). The use of low-dose naltrexone \
      as a novel anti-inflammatory treatment for chronic pain. Clinical Rheumatology, 33(4), 451\u{2013}459.
      """)
    #expect(work.authors == ["Younger JW", "Noor N", "O\u{2019}Brien-Smith SC"])
    #expect(
      work.title
        == "The use of low-dose naltrexone as a novel anti-inflammatory treatment for chronic pain")
    #expect(work.container == "Clinical Rheumatology")
    #expect(work.year == 2014)
  }

  @Test("MLA and Chicago: the title in quotation marks")
  func mla() throws {
    let work = try work(
      """
      Younger, Jarred, and Sean Mackey. \u{201C}Fibromyalgia Symptoms Are Reduced by Low-Dose \
      Naltrexone.\u{201D} Pain Medicine, vol. 10, no. 4, 2009, pp. 663\u{2013}72.
      """)
    #expect(work.authors == ["Younger Jarred", "Mackey Sean"])
    #expect(work.title == "Fibromyalgia Symptoms Are Reduced by Low-Dose Naltrexone")
    #expect(work.container == "Pain Medicine")
    #expect(work.year == 2009)
  }

  @Test("An entry without authors: title, journal, year")
  func withoutAuthors() throws {
    let work = try work(
      "1. Zinc for the common cold: a review of trials. J Nutr. 2011;141(2):1-9.")
    #expect(work.authors.isEmpty)
    #expect(work.title == "Zinc for the common cold: a review of trials")
    #expect(work.container == "J Nutr")
    #expect(work.year == 2011)
  }

  @Test("A body as author, and the date of access is not the year")
  func body() throws {
    let work = try work(
      """
      World Health Organization. Guideline on sugars intake for adults and children. Geneva: WHO; 2015. \
      Accessed May 3, 2024. https://www.who.int/publications/i/item/9789241549028
      """)
    #expect(work.authors == ["World Health Organization"])
    #expect(work.title == "Guideline on sugars intake for adults and children")
    #expect(work.year == 2015)
    #expect(
      work.identifiers.map(\.description) == [
        "https://www.who.int/publications/i/item/9789241549028"
      ])
  }

  @Test("A bare link is an entry of a list")
  func link() throws {
    let work = try work("https://pubmed.ncbi.nlm.nih.gov/19453963/")
    #expect(work.identifiers.map(\.description) == ["pmid:19453963"])
    #expect(work.title == nil)
  }

  @Test("Pages and article numbers that look like years are none")
  func pages() throws {
    let work = try work(
      "2. Li X. Vitamin K and bone in older adults. Bone. 1998;22(5):1999-2007.")
    #expect(work.year == 1998)
  }
}
