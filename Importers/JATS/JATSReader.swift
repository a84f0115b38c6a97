import Documents
import XMLReading

/// Makes a document of a journal article in JATS, or in the NLM document types before it
/// (jats.nlm.nih.gov/archiving/tag-library).
struct JATSReader {
  let article: XMLNode
  let path: String
  let warnings: [ImportWarning]
  let paths: XMLPaths
  let list: JATSReferenceList
  var builder = DocumentBuilder()
  var marks: [CitationMark] = []
  var notes: [Note] = []
  /// The texts of footnotes, by id.
  var footnotes: [String: String] = [:]
  /// How many superscripts the text at hand is in.
  var raised = 0

  init(article: XMLNode, path: String, warnings: [ImportWarning]) {
    self.article = article
    self.path = path
    self.warnings = warnings
    paths = XMLPaths(article)
    list = JATSReferenceList(article)
  }

  consuming func document() -> Document {
    let front = article.first("front")
    let meta = front?.first("article-meta") ?? article.first("front-stub")
    let metadata = JATSMetadata(article: article, front: front, meta: meta)
    for note in article.descendants("fn") {
      if let id = note["id"] { footnotes[id] = note.text }
    }
    if let title = meta?.descend("title-group", "article-title") ?? meta?.first("article-title") {
      heading(title, level: 1)
      if let subtitle = meta?.descend("title-group", "subtitle") { heading(subtitle, level: 2) }
    }
    for abstract in meta?.all("abstract") ?? [] { readAbstract(abstract) }
    for abstract in meta?.all("trans-abstract") ?? [] where !abstract.text.isEmpty {
      builder.lose("abstracts in other languages")
    }
    if let body = article.first("body") { blocks(body, level: 2) }
    if let floats = article.first("floats-group") { blocks(floats, level: 2) }
    if let floats = article.first("floats-wrap") { blocks(floats, level: 2) }
    if let back = article.first("back") { blocks(back, level: 2) }
    let references = readReferences()
    let parts = article.all("sub-article").count + article.all("response").count
    if parts > 0 { builder.lose("sub-articles (reviews, replies)", count: parts) }
    return builder.document(
      path: path, metadata: metadata.value, references: references + metadata.noticed,
      marks: marks, notes: notes, warnings: warnings)
  }

  private mutating func readAbstract(_ abstract: XMLNode) {
    // Pictures and short forms made for tables of contents say what the abstract says.
    let type = abstract["abstract-type"] ?? ""
    if ["graphical", "toc", "teaser", "web-summary"].contains(type) {
      builder.lose("\(type == "graphical" ? "graphical abstracts" : "summaries for lists")")
      return
    }
    if let title = abstract.first("title") {
      heading(title, level: 2)
    } else {
      builder.begin(.heading(level: 2), origin: paths.origin(of: abstract))
      builder.append("Abstract")
    }
    for part in abstract.children where part.local != "title" { block(part, level: 3) }
  }

  /// Writes the list of references behind the text, so that each entry can be shown.
  private mutating func readReferences() -> [ListedReference] {
    guard let first = list.entries.first else { return [] }
    let title = first.lists?.first("title")?.text ?? ""
    builder.begin(.heading(level: 2), origin: paths.origin(of: first.lists ?? first.node))
    builder.append(title.isEmpty ? "References" : title)
    var references: [ListedReference] = []
    for entry in list.entries {
      builder.begin(.footnote, origin: paths.origin(of: entry.node))
      let start = builder.nextOffset()
      if let label = entry.label { builder.append("\(label). ") }
      builder.append(entry.wording)
      let end = builder.endOffset
      references.append(
        ListedReference(
          label: entry.label, range: end > start ? TextRange(start, end) : nil, work: entry.work))
    }
    builder.endBlock()
    return references
  }

  mutating func heading(_ title: XMLNode, level: Int) {
    builder.begin(.heading(level: min(6, level)), origin: paths.origin(of: title))
    inline(title)
    builder.endBlock()
  }
}
