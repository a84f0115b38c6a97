import Documents
import References
import XMLReading

/// The works that a record says its article cites; their text is no part of the record's own.
struct PubMedReferences {
  private(set) var entries: [ListedReference] = []

  init(record: XMLNode, citation: XMLNode) {
    for name in ["PubmedData", "PubmedBookData"] {
      for list in record.first(name)?.all("ReferenceList") ?? [] { add(list) }
    }
    for list in citation.all("ReferenceList") { add(list) }
    for link in citation.first("CommentsCorrectionsList")?.all("CommentsCorrections") ?? []
    where link["RefType"] == "Cites" {
      let source = link.first("RefSource")?.text ?? ""
      var work = EntryParser.work(source)
      work.identifiers += JATSIdentifier.identifier("pmid", link.first("PMID")?.text ?? "")
      work.identifiers.sort()
      entries.append(ListedReference(work: work))
    }
  }

  // Lists may hold lists, as deep as the file was allowed to be.
  private mutating func add(_ list: XMLNode) {
    for node in list.children {
      if node.local == "ReferenceList" {
        add(node)
      } else if node.local == "Reference" {
        let words = node.first("Citation")?.text ?? ""
        let ids = node.first("ArticleIdList")?.all("ArticleId") ?? []
        let identifiers = ids.flatMap { JATSIdentifier.identifier($0["IdType"] ?? "", $0.text) }
        var work = EntryParser.work(words)
        if !identifiers.isEmpty { work.identifiers = Set(identifiers).sorted() }
        entries.append(ListedReference(work: work))
      }
    }
  }
}
