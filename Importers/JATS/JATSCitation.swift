import Documents
import References
import XMLReading

/// An entry of a list of references, in parts (`element-citation`) or as printed (`mixed-citation`).
struct JATSCitation {
  private let node: XMLNode

  init(_ node: XMLNode) { self.node = node }

  var work: Work {
    let title = titleNode?.text
    let source = node.first("source")?.text
    let work = Work(
      identifiers: identifiers, title: title ?? source, authors: authors, year: year,
      container: title == nil ? nil : source)
    guard work.title == nil else { return work }
    // As printed and in no parts.
    var read = EntryParser.work(node.text)
    read.identifiers = Set(read.identifiers + work.identifiers).sorted()
    if !work.authors.isEmpty { read.authors = work.authors }
    read.year = work.year ?? read.year
    return read
  }

  private var titleNode: XMLNode? {
    for name in ["article-title", "chapter-title", "part-title", "data-title", "trans-title"] {
      if let title = node.first(name), !title.text.isEmpty { return title }
    }
    return nil
  }

  /// "Smith J, Jones A", with the editors where there are no authors.
  private var authors: [String] {
    let groups = node.all("person-group")
    let chosen = groups.first { $0["person-group-type"] == "author" } ?? groups.first
    let direct = Self.names(in: node)
    return direct.isEmpty ? chosen.map(Self.names) ?? [] : direct
  }

  private static func names(in parent: XMLNode) -> [String] {
    parent.children.compactMap { child in
      switch child.local {
      case "name", "string-name": JATSName.familyFirst(child)
      case "collab", "on-behalf-of": child.text
      default: nil
      }
    }.filter { !$0.isEmpty }
  }

  private var year: Int? {
    guard let year = node.first("year") else { return nil }
    return PublicationDate.year(in: year["iso-8601-date"] ?? year.text)
      ?? PublicationDate.year(in: year.text)
  }

  private var identifiers: [WorkIdentifier] {
    var found: [WorkIdentifier] = []
    for name in ["pub-id", "object-id", "article-id"] {
      for id in node.descendants(name) {
        found += JATSIdentifier.identifier(id["pub-id-type"] ?? "", id.text)
      }
    }
    for name in ["ext-link", "uri", "self-uri"] {
      for link in node.descendants(name) {
        found += WorkIdentifier(JATSLink.target(link)).map { [$0] } ?? []
      }
    }
    for isbn in node.all("isbn") {
      found += WorkIdentifier("ISBN " + isbn.text).map { [$0] } ?? []
    }
    for name in ["comment", "elocation-id"] {
      for text in node.all(name) { found += JATSIdentifier.doi(in: text.text) }
    }
    if found.isEmpty { found += JATSIdentifier.doi(in: node.text) }
    return found
  }

  /// The entry as a line of text.
  var wording: String {
    // Words that stand between the elements are those of print.
    let isPrinted = node.content.contains { $0.isText && !$0.isBlank }
    if isPrinted { return node.text }
    var parts = [authors.joined(separator: ", ")]
    if !node.descendants("etal").isEmpty { parts[0] += ", et al" }
    parts.append(titleNode?.text ?? "")
    parts.append(node.first("source")?.text ?? "")
    var place = node.first("year")?.text ?? ""
    if let volume = node.first("volume")?.text { place += (place.isEmpty ? "" : ";") + volume }
    if let issue = node.first("issue")?.text { place += "(\(issue))" }
    if let page = (node.first("fpage") ?? node.first("elocation-id"))?.text {
      place += (place.isEmpty ? "" : ":") + page
      if let last = node.first("lpage")?.text { place += "–" + last }
    }
    parts.append(place)
    parts += work.identifiers.map(\.description)
    return parts.filter { !$0.isEmpty }.map { part in
      part.hasSuffix(".") || part.hasSuffix("?") ? part : part + "."
    }.joined(separator: " ")
  }
}
