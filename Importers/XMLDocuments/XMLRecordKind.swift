/// The XML documents that are read with their structure.
enum XMLRecordKind: Sendable {
  case journalArticle, pubMedArticle, pubMedBook, drugLabel
  /// An element of any other name, of which the text alone is read.
  case other

  /// What the element of a name holds; nil where it holds no document.
  init?(local: String, namespace: String?) {
    switch local {
    case "article":
      // DocBook has articles, too, in a namespace of its own.
      guard namespace.map({ $0.isEmpty || $0.contains("jats") || $0.contains("nlm") }) ?? true
      else { return nil }
      self = .journalArticle
    case "PubmedArticle", "MedlineCitation": self = .pubMedArticle
    case "PubmedBookArticle": self = .pubMedBook
    case "document" where namespace == "urn:hl7-org:v3": self = .drugLabel
    default: return nil
    }
  }

  /// Whether an element of the name holds documents, one after another.
  static func isCollection(_ local: String) -> Bool { collections.contains(local) }

  private static let collections: Set<String> = [
    "PubmedArticleSet", "PubmedBookArticleSet", "MedlineCitationSet", "pmc-articleset", "OAI-PMH",
  ]
}
