import Documents
import Testing

@testable import Importers

@Suite("PubMed records")
struct PubMedTests {
  /// A record with these parts of an article and of a citation.
  static func record(
    pmid: String = "12345678", article: String = "", citation: String = "", data: String = ""
  ) -> String {
    """
    <PubmedArticle><MedlineCitation><PMID Version="1">\(pmid)</PMID><Article><ArticleTitle>Ginger for nausea.\
    </ArticleTitle>\(article)</Article>\(citation)</MedlineCitation><PubmedData>\(data)</PubmedData></PubmedArticle>
    """
  }

  private func document(article: String = "", citation: String = "", data: String = "") throws
    -> Document
  {
    try xml(Self.record(article: article, citation: citation, data: data), path: "p.xml")
  }

  @Test("Title, authors, journal, date, identifiers and headings of MeSH")
  func metadata() throws {
    let metadata = try document(
      article: """
        <Journal><JournalIssue><PubDate><MedlineDate>1998 Dec-1999 Jan</MedlineDate></PubDate></JournalIssue>
        <Title>J Nausea</Title></Journal><AuthorList><Author><LastName>Doe</LastName><ForeName>Jane</ForeName></Author>
        <Author><CollectiveName>The Ginger Group</CollectiveName></Author></AuthorList>
        <DataBankList><DataBank><DataBankName>ClinicalTrials.gov</DataBankName><AccessionNumberList>
        <AccessionNumber>NCT01234567</AccessionNumber></AccessionNumberList></DataBank></DataBankList>
        """,
      citation: """
        <MeshHeadingList><MeshHeading><DescriptorName>Zingiber officinale</DescriptorName><QualifierName>x</QualifierName>
        </MeshHeading></MeshHeadingList>
        """,
      data: """
        <ArticleIdList><ArticleId IdType="pubmed">12345678</ArticleId><ArticleId IdType="doi">10.5555/G</ArticleId>
        <ArticleId IdType="pmc">PMC77</ArticleId></ArticleIdList>
        """
    ).metadata
    #expect(metadata.title == "Ginger for nausea")
    #expect(metadata.authors == ["Jane Doe", "The Ginger Group"])
    #expect(metadata.publisher == "J Nausea")
    #expect(metadata.date == "1998")
    #expect(
      metadata.identifiers.map(\.description) == [
        "doi:10.5555/g", "nct:NCT01234567", "pmcid:PMC77", "pmid:12345678",
      ])
    #expect(metadata.topics == ["Zingiber officinale"])
    #expect(metadata.uri == "https://pubmed.ncbi.nlm.nih.gov/12345678/")
  }

  @Test("Labels of the abstract are headings")
  func structuredAbstract() throws {
    let document = try document(
      article: """
        <Abstract><AbstractText Label="METHODS">We asked <i>n</i> = 10<sup>2</sup>.</AbstractText>
        <AbstractText Label="RESULTS">It helped.</AbstractText></Abstract>
        """)
    #expect(
      outline(document) == [
        "h1: Ginger for nausea.", "h2: METHODS", "p: We asked n = 10².", "h2: RESULTS",
        "p: It helped.",
      ])
  }

  @Test(
    "The publication types say what it is",
    arguments: [
      (["Journal Article"], SourceKind.study), (["Journal Article", "Editorial"], .article),
      (["Journal Article", "Review"], .review),
      (["Journal Article", "Randomized Controlled Trial"], .study),
      (["Clinical Trial, Phase II", "Journal Article"], .study),
      (["Systematic Review", "Journal Article"], .review),
      (["Practice Guideline", "Review"], .guideline),
    ])
  func kinds(types: [String], kind: SourceKind) throws {
    let list = types.map { "<PublicationType>\($0)</PublicationType>" }.joined()
    let metadata = try document(article: "<PublicationTypeList>\(list)</PublicationTypeList>")
      .metadata
    #expect(metadata.publicationTypes == types)
    #expect(metadata.kind == kind)
  }

  @Test("Retractions, errata and concerns: about the record, and those that it is itself")
  func notices() throws {
    func linked(_ type: String) throws -> Document {
      try document(
        citation: """
          <CommentsCorrectionsList><CommentsCorrections RefType="\(type)"><RefSource>J Nausea. 2021;3:4</RefSource>
          <PMID>999</PMID></CommentsCorrections></CommentsCorrectionsList>
          """)
    }
    let other = WorkIdentifier(scheme: .pmid, value: "999")
    for (type, kind) in [
      ("RetractionIn", Notice.Kind.retraction), ("ErratumIn", .correction),
      ("ExpressionOfConcernIn", .expressionOfConcern),
    ] {
      let document = try linked(type)
      #expect(
        document.metadata.notices == [Notice(kind: kind, identifier: other, date: "2021")],
        "\(type)")
      #expect(document.references.isEmpty)
    }
    let retraction = try linked("RetractionOf")
    #expect(retraction.metadata.notices.isEmpty)
    #expect(retraction.references.map(\.work.identifiers) == [[other]])
    #expect(retraction.references.first?.work.notices.map(\.kind) == [.retraction])
    #expect(try linked("CommentIn").metadata.notices.isEmpty)
  }

  @Test("The works that it cites, by their numbers and in words")
  func references() throws {
    let document = try document(
      data: """
        <ReferenceList><Reference><Citation>Roe J. Ginger at sea. J Nausea. 2014;3:10-9.</Citation><ArticleIdList>
        <ArticleId IdType="pubmed">777</ArticleId></ArticleIdList></Reference></ReferenceList>
        """)
    let work = try #require(document.references.first?.work)
    #expect(work.identifiers.map(\.description) == ["pmid:777"])
    #expect(work.title == "Ginger at sea")
    #expect(work.year == 2014)
  }

  @Test("Each record of a file is a document, by its number")
  func collection() throws {
    let records = ["1", "2", "2"].map { Self.record(pmid: $0) }.joined(separator: "\n")
    let (documents, error) = stream("<PubmedArticleSet>\n\(records)</PubmedArticleSet>")
    #expect(documents.map(\.path) == ["set.xml#1", "set.xml#2", "set.xml#2-3"])
    #expect(documents.map { $0.origins.origin(of: 0)?.line } == [2, 3, 4])
    #expect(error == nil)
  }

  @Test(
    "A collection that is damaged gives what came before the damage, and one error with the line")
  func damagedCollection() {
    let records = "\(Self.record(pmid: "1"))\n\(Self.record(pmid: "2"))"
    for rest in ["", "\n<PubmedArticle><MedlineCitation>", "</PubmedArticle>", "\n&<"] {
      let (documents, error) = stream("<PubmedArticleSet>\n\(records)\(rest)")
      #expect(documents.map(\.path) == ["set.xml#1", "set.xml#2"], "\(rest)")
      #expect(error?.path.hasPrefix("set.xml") ?? false, "\(rest)")
    }
  }

  @Test("However a collection is cut into pieces, its documents are the same")
  func pieces() {
    let text =
      "<PubmedArticleSet>\(Self.record(pmid: "1"))\(Self.record(pmid: "2"))</PubmedArticleSet>"
    let whole = stream(text).documents
    for length in [1, 7, 64] {
      let parts = stream(text, pieceLength: length)
      #expect(parts.documents.map(\.text) == whole.map(\.text))
      #expect(parts.documents.map(\.path) == whole.map(\.path))
    }
  }

  /// What a file gives that is read piece by piece, and the error it ends with.
  private func stream(_ text: String, pieceLength: Int = 100) -> (
    documents: [Document], error: ImportError?
  ) {
    let stream = XMLImporter().documents(
      in: Pieces(Array(text.utf8), length: pieceLength), path: "set.xml")
    var documents: [Document] = []
    do throws(ImportError) {
      while let next = try stream.nextDocument() { documents.append(next.document()) }
      return (documents, nil)
    } catch {
      return (documents, error)
    }
  }

  private final class Pieces: ByteSource {
    private var rest: ArraySlice<UInt8>
    private let length: Int

    init(_ bytes: [UInt8], length: Int) {
      rest = bytes[...]
      self.length = length
    }

    func read() -> [UInt8] {
      defer { rest = rest.dropFirst(length) }
      return Array(rest.prefix(length))
    }
  }
}
