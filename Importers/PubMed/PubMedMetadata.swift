import Documents
import XMLReading

/// What PubMed says of an article.
struct PubMedMetadata {
  private(set) var value = DocumentMetadata()
  /// Works about which this record is a notice.
  private(set) var noticed: [ListedReference] = []

  /// - Parameters:
  ///   - record: `PubmedArticle`, `PubmedBookArticle` or `MedlineCitation`.
  ///   - citation: the part with the article.
  init(record: XMLNode, citation: XMLNode) {
    let article = citation.first("Article") ?? citation
    let book = citation.first("Book")
    value.title =
      Self.title(article.first("ArticleTitle")) ?? Self.title(book?.first("BookTitle"))
      ?? Self.title(article.first("VernacularTitle"))
    value.authors = Self.authors(article, book)
    value.publisher =
      article.descend("Journal", "Title")?.text ?? book?.descend("Publisher", "PublisherName")?.text
      ?? citation.descend("MedlineJournalInfo", "MedlineTA")?.text
    value.date = Self.date(article, book)
    value.publicationTypes =
      article.first("PublicationTypeList")?.all("PublicationType").map(\.text)
      ?? article.all("PublicationType").map(\.text)
    value.kind = PubMedPublicationType.kind(value.publicationTypes)
    let headings = citation.first("MeshHeadingList")?.all("MeshHeading") ?? []
    value.topics = headings.compactMap { $0.first("DescriptorName")?.text }
    if value.topics.isEmpty {
      value.topics = citation.all("KeywordList").flatMap { $0.all("Keyword").map(\.text) }
    }
    value.identifiers = Set(Self.identifiers(record, citation, article)).sorted()
    if let pmid = citation.first("PMID")?.text, !pmid.isEmpty {
      value.uri = "https://pubmed.ncbi.nlm.nih.gov/\(pmid)/"
    }
    readNotices(citation)
  }

  /// Without the brackets around a translation and without the stop that PubMed adds.
  private static func title(_ node: XMLNode?) -> String? {
    guard var title = node?.text, !title.isEmpty else { return nil }
    if title.hasSuffix(".") { title.removeLast() }
    if title.hasPrefix("["), title.hasSuffix("]") { title = String(title.dropFirst().dropLast()) }
    return title.isEmpty ? nil : title
  }

  private static func authors(_ article: XMLNode, _ book: XMLNode?) -> [String] {
    let lists = article.all("AuthorList")
    let list =
      lists.first { $0["Type"] != "editors" } ?? lists.first ?? book?.first("AuthorList")
    return (list?.all("Author") ?? []).compactMap { author in
      if let name = author.first("CollectiveName")?.text { return name }
      let parts = ["ForeName", "LastName", "Suffix"].compactMap { author.first($0)?.text }
      return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
  }

  private static func date(_ article: XMLNode, _ book: XMLNode?) -> String? {
    let printed =
      article.descend("Journal", "JournalIssue", "PubDate") ?? book?.first("PubDate")
      ?? article.first("ContributionDate")
    let dates = [printed, article.first("ArticleDate")].compactMap { $0 }
    for date in dates {
      if let iso = PublicationDate.iso(date, year: "Year", month: "Month", day: "Day") {
        return iso
      }
      // "1998 Dec-1999 Jan", "Spring 2001"
      if let text = date.first("MedlineDate")?.text, let year = PublicationDate.year(in: text) {
        return String(year)
      }
    }
    return nil
  }

  private static func identifiers(
    _ record: XMLNode, _ citation: XMLNode, _ article: XMLNode
  ) -> [WorkIdentifier] {
    var found = JATSIdentifier.identifier("pmid", citation.first("PMID")?.text ?? "")
    for id in article.all("ELocationID") where id["ValidYN"] != "N" {
      found += JATSIdentifier.identifier(id["EIdType"] ?? "", id.text)
    }
    for part in [record.first("PubmedData"), record.first("PubmedBookData"), citation] {
      for id in part?.first("ArticleIdList")?.all("ArticleId") ?? [] {
        found += JATSIdentifier.identifier(id["IdType"] ?? "", id.text)
      }
    }
    for isbn in citation.first("Book")?.all("Isbn") ?? [] {
      found += JATSIdentifier.identifier("isbn", isbn.text)
    }
    for bank in article.first("DataBankList")?.all("DataBank") ?? [] {
      for number in bank.first("AccessionNumberList")?.all("AccessionNumber") ?? [] {
        if let trial = WorkIdentifier(number.text), trial.scheme == .nct { found.append(trial) }
      }
    }
    return found
  }

  /// `RetractionIn` and the like name notices about the article; `RetractionOf` says that it is one itself.
  private mutating func readNotices(_ citation: XMLNode) {
    let own = value.identifiers.first { $0.scheme == .pmid }
    for link in citation.first("CommentsCorrectionsList")?.all("CommentsCorrections") ?? [] {
      guard let type = link["RefType"] else { continue }
      let identifiers =
        JATSIdentifier.identifier("pmid", link.first("PMID")?.text ?? "")
        + JATSIdentifier.doi(in: link.first("RefSource")?.text ?? "")
      if let kind = PubMedPublicationType.noticeAbout(type) {
        let year = link.first("RefSource").flatMap { PublicationDate.year(in: $0.text) }
        value.notices.append(
          Notice(
            kind: kind, identifier: identifiers.first, date: year.map(String.init),
            reason: link.first("Note")?.text))
      } else if let kind = PubMedPublicationType.noticeOf(type), !identifiers.isEmpty {
        let notice = Notice(kind: kind, identifier: own, date: value.date, reason: value.title)
        noticed.append(ListedReference(work: Work(identifiers: identifiers, notices: [notice])))
      }
    }
    if value.publicationTypes.contains("Retracted Publication"),
      !value.notices.contains(where: { $0.kind == .retraction })
    {
      value.notices.append(Notice(kind: .retraction))
    }
  }
}
