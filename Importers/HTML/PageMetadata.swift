import Documents
import XMLReading

/// What a page says of itself: in JSON-LD, in the `meta` elements of Google Scholar (citation_*), Open Graph and
/// Dublin Core, in links, and in microdata.
struct PageMetadata {
  let structured: StructuredData
  private let tree: HTMLTree
  /// The values of `meta` elements by name, in the order of the page.
  private var named: [String: [String]] = [:]
  private var links: [String: String] = [:]
  private var titleElement: String?
  private(set) var authors: [String] = []

  init(_ tree: HTMLTree) {
    self.tree = tree
    structured = StructuredData(tree)
    for node in tree.nodes.indices {
      switch tree.nodes[node].tag {
      case .meta: readMeta(node)
      case .link, .a: readLink(node)
      case .title where titleElement == nil:
        let words = Self.plain(String(decoding: tree.allText(node), as: UTF8.self))
        if !words.isEmpty { titleElement = words }
      default: break
      }
    }
    authors = foundAuthors
  }

  private mutating func readMeta(_ node: Int) {
    guard
      let name = tree.value(.name, of: node) ?? tree.value(.property, of: node)
        ?? tree.value(.itemprop, of: node),
      let content = tree.value(.content, of: node)
    else { return }
    let words = Self.plain(content)
    guard !words.isEmpty, words.utf8.count <= 2_000 else { return }
    // A list of authors may be long, but not this long.
    let key = name.lowercased()
    if (named[key]?.count ?? 0) < 500 { named[key, default: []].append(words) }
  }

  private mutating func readLink(_ node: Int) {
    guard let relations = tree.value(.rel, of: node), let target = tree.value(.href, of: node)
    else { return }
    for relation in relations.lowercased().split(separator: " ") {
      let key = String(relation)
      if key == "canonical" && tree.nodes[node].tag == .link || key == "license",
        links[key] == nil, target.hasPrefix("http")
      {
        links[key] = Self.plain(target)
      }
    }
  }

  private func first(_ names: String...) -> String? {
    for name in names {
      if let value = named[name]?.first { return value }
    }
    return nil
  }

  /// The title as far as the page states it apart from its headings.
  var statedTitle: String? {
    first("citation_title", "og:title", "twitter:title", "dc.title", "dcterms.title")
      ?? structured.headline.map(Self.plain) ?? titleElement
  }

  /// - Parameter heading: the words of the heading that names the page.
  func metadata(heading: String?) -> DocumentMetadata {
    var metadata = DocumentMetadata()
    metadata.title =
      first("citation_title") ?? heading ?? structured.headline.map(Self.plain)
      ?? first("og:title", "dc.title", "dcterms.title", "twitter:title").map(withoutSite)
      ?? titleElement.map(withoutSite)
    metadata.uri =
      [links["canonical"], first("og:url"), structured.url, first("citation_public_url")]
      .compactMap { $0 }.first { $0.hasPrefix("http") }
    metadata.publisher =
      first("citation_journal_title", "prism.publicationname")
      ?? first("og:site_name") ?? structured.publisher.map(Self.plain)
      ?? first("citation_publisher", "dc.publisher", "dcterms.publisher", "application-name")
    metadata.authors = authors
    metadata.date = date
    metadata.licence =
      links["license"] ?? structured.licence ?? first("dc.rights.license", "dcterms.license")
    metadata.kind = kind
    metadata.publicationTypes =
      structured.types + (named["citation_article_type"] ?? []) + (named["dc.type"] ?? [])
    metadata.identifiers = identifiers(metadata.uri)
    return metadata
  }

  private var foundAuthors: [String] {
    let stated =
      [
        named["citation_author"], structured.authors, named["dc.creator"], named["author"],
        named["article:author"], named["parsely-author"],
      ]
      .compactMap { $0 }.first { !$0.isEmpty && !$0.allSatisfy { $0.hasPrefix("http") } } ?? []
    let names = stated.isEmpty ? VisibleByline(tree).names : stated
    var unique: [String] = []
    for name in names.map(Self.plain) where !name.hasPrefix("http") && !name.isEmpty {
      if !unique.contains(name) { unique.append(name) }
    }
    return unique
  }

  private var date: String? {
    let stated = [
      first("citation_publication_date", "citation_date", "citation_online_date"),
      structured.datePublished,
      first(
        "article:published_time", "og:article:published_time", "datepublished", "dc.date",
        "dcterms.date", "dcterms.created", "dc.date.issued", "parsely-pub-date", "pubdate",
        "publish-date", "date"),
    ]
    if let date = stated.compactMap({ $0.flatMap(DateText.iso) }).first { return date }
    var found: String?
    for node in tree.nodes.indices where !tree.nodes[node].isText {
      let isStated = tree.bytes(.itemprop, of: node)?.elementsEqual("datePublished".utf8) ?? false
      guard isStated || tree.nodes[node].tag == .time && found == nil else { continue }
      let words = tree.value(.datetime, of: node) ?? tree.value(.content, of: node)
      guard let date = words.flatMap(DateText.iso) else { continue }
      if isStated { return date }
      found = date
    }
    return found ?? VisibleByline(tree).date
  }

  private var kind: SourceKind {
    let types = structured.types
    if types.contains("ClaimReview") { return .factCheck }
    if types.contains("MedicalGuideline") { return .guideline }
    let named = (first("citation_article_type", "dc.type") ?? "").lowercased()
    if named.contains("review") { return .review }
    if named.contains("guideline") { return .guideline }
    if types.contains("ScholarlyArticle") || types.contains("MedicalScholarlyArticle")
      || first("citation_journal_title") != nil
    {
      return .study
    }
    return .article
  }

  private func identifiers(_ uri: String?) -> [WorkIdentifier] {
    var found: [WorkIdentifier] = []
    if let doi = first("citation_doi", "prism.doi", "bepress_citation_doi") {
      found += [WorkIdentifier(doi) ?? WorkIdentifier("doi:" + doi)].compactMap { $0 }
    }
    if let pmid = first("citation_pmid", "ncbi_uid") {
      found += [WorkIdentifier("pmid:" + pmid)].compactMap { $0 }
    }
    let others = (named["dc.identifier"] ?? []) + structured.identifiers
    for identifier in others.compactMap({ WorkIdentifier($0) }) where identifier.scheme != .url {
      found.append(identifier)
    }
    if let identifier = uri.flatMap({ WorkIdentifier($0) }) { found.append(identifier) }
    return found
  }

  /// "Zinc and sleep | The Daily" without the name of the site, which stands behind a sign between spaces.
  private func withoutSite(_ title: String) -> String {
    let site = (first("og:site_name", "application-name") ?? structured.publisher)?.lowercased()
    for sign in [" | ", " - ", " – ", " — ", " · ", " » ", " :: "] {
      let parts = title.components(separatedBy: sign)
      guard parts.count > 1, let last = parts.last else { continue }
      let isSite = site.map { last.lowercased() == $0 } ?? (sign == " | ")
      if isSite { return parts.dropLast().joined(separator: sign) }
    }
    return title
  }

  /// Words with one space between them.
  static func plain(_ text: String) -> String {
    let words = text.utf8.split(whereSeparator: { $0 <= 0x20 })
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }
}

extension String {
  /// The parts between the places where the separator stands.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
