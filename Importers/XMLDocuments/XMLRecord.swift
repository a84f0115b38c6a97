import Documents
import XMLReading

/// A document that stands in an XML file, before anything was made of it.
struct XMLRecord: Sendable {
  let kind: XMLRecordKind
  /// The path of the file, and behind `#` what tells the record from others in it.
  let path: String
  let tree: XMLTree
  let warnings: [ImportWarning]
  let comments: [MarkupComment]

  func document() -> Document {
    read().placing(comments.map { (line: $0.line, body: $0.body) })
  }

  private func read() -> Document {
    guard let root = XMLTree.root(of: tree) else {
      return Document(path: path, text: [], blocks: [], warnings: warnings)
    }
    switch kind {
    case .journalArticle:
      return JATSReader(article: root, path: path, warnings: warnings).document()
    case .pubMedArticle, .pubMedBook:
      return PubMedReader(record: root, path: path, warnings: warnings).document()
    case .drugLabel:
      return SPLReader(label: root, path: path, warnings: warnings).document()
    case .other:
      return UnknownXMLReader(root: root, path: path, warnings: warnings).document()
    }
  }

  /// By what a record is found in a file of many; nil where it names itself by nothing.
  static func identifier(of kind: XMLRecordKind, _ root: XMLNode) -> String? {
    switch kind {
    case .pubMedArticle:
      let citation = root.local == "MedlineCitation" ? root : root.first("MedlineCitation")
      return citation?.first("PMID").map(versioned)
    case .pubMedBook: return root.descend("BookDocument", "PMID").map(versioned)
    case .journalArticle:
      let ids = root.descend("front", "article-meta")?.all("article-id") ?? []
      for type in ["pmcid", "pmc", "pmid", "doi"] {
        let id = ids.first { $0["pub-id-type"] == type }?.text
        if let id, !id.isEmpty { return type == "pmc" && !id.hasPrefix("PMC") ? "PMC" + id : id }
      }
      return nil
    case .drugLabel: return root.first("setId")?["root"]
    case .other: return nil
    }
  }

  /// Later versions of a record have its number, too.
  private static func versioned(_ id: XMLNode) -> String {
    guard let version = id["Version"], version != "1" else { return id.text }
    return "\(id.text).\(version)"
  }
}
