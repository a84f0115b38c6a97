import Documents
import XMLReading

/// Makes a document of a record of PubMed (dtd.nlm.nih.gov/ncbi/pubmed/doc/out): title and abstract are its text.
struct PubMedReader {
  private let record: XMLNode
  /// What PubMed says of the article: `MedlineCitation`, or `BookDocument` of a chapter.
  private let citation: XMLNode
  private let path: String
  private let warnings: [ImportWarning]
  private let paths: XMLPaths
  private var builder = DocumentBuilder()
  private var raised = 0

  init(record: XMLNode, path: String, warnings: [ImportWarning]) {
    self.record = record
    citation = record.first("MedlineCitation") ?? record.first("BookDocument") ?? record
    self.path = path
    self.warnings = warnings
    paths = XMLPaths(record)
  }

  consuming func document() -> Document {
    let metadata = PubMedMetadata(record: record, citation: citation)
    let article = citation.first("Article") ?? citation
    if let title = article.first("ArticleTitle") ?? citation.descend("Book", "BookTitle"),
      !title.text.isEmpty
    {
      block(title, .heading(level: 1))
    }
    if let abstract = article.first("Abstract") ?? citation.first("Abstract") {
      readAbstract(abstract)
    }
    for other in citation.all("OtherAbstract") {
      guard (other["Language"] ?? "eng") == "eng" else {
        builder.lose("abstracts in other languages")
        continue
      }
      builder.begin(.heading(level: 2), origin: paths.origin(of: other))
      builder.append(
        other["Type"] == "plain-language-summary" ? "Plain language summary" : "Other abstract")
      readAbstract(other)
    }
    let sections = citation.descend("Sections")?.descendants("Section").count ?? 0
    if sections > 0 { builder.lose("sections named without their text", count: sections) }
    return builder.document(
      path: path, metadata: metadata.value,
      references: PubMedReferences(record: record, citation: citation).entries + metadata.noticed,
      warnings: warnings)
  }

  private mutating func readAbstract(_ abstract: XMLNode) {
    for part in abstract.all("AbstractText") {
      if let label = part["Label"], !label.isEmpty, label.uppercased() != "UNLABELLED" {
        builder.begin(.heading(level: 2), origin: paths.origin(of: part))
        builder.append(label)
      }
      block(part, .paragraph)
    }
  }

  private mutating func block(_ node: XMLNode, _ kind: Block.Kind) {
    builder.begin(kind, origin: paths.origin(of: node))
    inline(node)
    builder.endBlock()
  }

  // As deep as the file was allowed to be.
  private mutating func inline(_ node: XMLNode) {
    for part in node.content {
      if part.isText {
        let text = raised > 0 ? Superscript.raised(part.bytes) : nil
        builder.append(bytes: text?[...] ?? part.bytes)
        continue
      }
      switch part.local {
      case "sup":
        let isRaised = Superscript.raised(part.text.utf8) != nil
        raised += isRaised ? 1 : 0
        inline(part)
        raised -= isRaised ? 1 : 0
      case "math":
        builder.lose("formulas")
        builder.append(part.text)
      case "DispFormula": builder.lose("formulas")
      default: inline(part)
      }
    }
  }
}
