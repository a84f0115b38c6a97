import Documents
import XMLReading

/// What an article says of itself.
struct JATSMetadata {
  private(set) var value = DocumentMetadata()
  /// Works about which this article is a notice: what it retracts, corrects or doubts.
  private(set) var noticed: [ListedReference] = []

  init(article: XMLNode, front: XMLNode?, meta: XMLNode?) {
    guard let meta else { return }
    let title = (meta.descend("title-group", "article-title") ?? meta.first("article-title"))?.text
    value.title = title.flatMap { $0.isEmpty ? nil : $0 }
    value.authors = Self.authors(meta)
    value.date = Self.date(meta)
    let journal = front?.first("journal-meta")
    value.publisher = [
      journal?.descend("journal-title-group", "journal-title"), journal?.first("journal-title"),
      journal?.descend("publisher", "publisher-name"),
    ].compactMap { $0?.text }.first { !$0.isEmpty }
    value.identifiers = Set(
      meta.all("article-id").flatMap {
        JATSIdentifier.identifier($0["pub-id-type"] ?? "", $0.text)
      } + Self.trials(meta)
    ).sorted()
    value.uri = Self.uri(meta, value.identifiers)
    let type = article["article-type"]
    let subjects = meta.first("article-categories")?.all("subj-group") ?? []
    value.publicationTypes = [type].compactMap { $0 }
    value.topics = meta.all("kwd-group").flatMap { $0.descendants("kwd").map(\.text) }
    value.kind = Self.kind(
      type ?? "", subjects: subjects.flatMap { $0.all("subject").map(\.text) })
    value.licence = Self.licence(meta)
    readNotices(meta, articleType: type ?? "")
  }

  private static func authors(_ meta: XMLNode) -> [String] {
    let groups = meta.all("contrib-group")
    let all = groups.flatMap { $0.all("contrib") }
    let typed = all.filter { $0["contrib-type"] == "author" }
    let chosen = typed.isEmpty ? all.filter { $0["contrib-type"] == nil } : typed
    return chosen.compactMap { contributor in
      let name =
        contributor.first("name") ?? contributor.first("string-name")
        ?? contributor.descend("name-alternatives", "name")
      if let name { return JATSName.givenFirst(name) }
      return contributor.first("collab")?.text
    }.filter { !$0.isEmpty }
  }

  /// The earliest date of publication, as precise as there is one of that year.
  private static func date(_ meta: XMLNode) -> String? {
    let dates = meta.all("pub-date").filter { $0["pub-type"] != "pmc-release" }
    let found = dates.compactMap { node in
      node["iso-8601-date"].flatMap { $0.isEmpty ? nil : $0 }
        ?? PublicationDate.iso(node, year: "year", month: "month", day: "day")
    }
    guard let year = found.map({ $0.prefix(4) }).min() else { return nil }
    let ofYear = found.filter { $0.prefix(4) == year }
    let longest = ofYear.map(\.utf8.count).max() ?? 0
    return ofYear.filter { $0.utf8.count == longest }.min()
  }

  private static func trials(_ meta: XMLNode) -> [WorkIdentifier] {
    (meta.descendants("ext-link") + meta.descendants("related-object")).compactMap { node in
      let text = node["document-id"] ?? node.text
      guard let identifier = WorkIdentifier(text), identifier.scheme == .nct else { return nil }
      return identifier
    }
  }

  private static func uri(_ meta: XMLNode, _ identifiers: [WorkIdentifier]) -> String? {
    if let doi = identifiers.first(where: { $0.scheme == .doi }) {
      return "https://doi.org/" + doi.value
    }
    if let pmc = identifiers.first(where: { $0.scheme == .pmcid }) {
      return "https://pmc.ncbi.nlm.nih.gov/articles/" + pmc.value
    }
    let own = meta.first("self-uri")?["href"] ?? ""
    return own.hasPrefix("http") ? own : nil
  }

  private static func kind(_ type: String, subjects: [String]) -> SourceKind {
    let words = ([type] + subjects).map { $0.lowercased() }
    func any(_ parts: String...) -> Bool {
      words.contains { word in
        parts.contains { part in word.utf8.count < 80 && word.contains(part) }
      }
    }
    if any("guideline", "consensus statement", "position statement") { return .guideline }
    // Reviews of books and products are of the same name.
    if type == "book-review" || type == "product-review" { return .article }
    if type == "review-article" || any("systematic-review", "systematic review", "meta-analysis") {
      return .review
    }
    switch type {
    case "research-article", "brief-report", "case-report", "rapid-communication", "data-paper",
      "clinical-trial", "clinical-study":
      return .study
    default: return .article
    }
  }

  private static func licence(_ meta: XMLNode) -> String? {
    guard let licence = meta.descend("permissions", "license") ?? meta.first("license") else {
      return nil
    }
    let links = licence.descendants("license_ref").map(\.text)
    let inText = licence.descendants("ext-link").compactMap { $0["href"] }.filter {
      $0.contains("creativecommons.org")
    }
    let candidates = [licence["href"]].compactMap { $0 } + links + inText + [licence.text]
    return candidates.first { !$0.isEmpty }
  }

  /// Notices about this article (`…-forward`), and those that this article is.
  private mutating func readNotices(_ meta: XMLNode, articleType: String) {
    let own = value.identifiers.first { $0.scheme == .doi } ?? value.identifiers.first
    for related in meta.descendants("related-article") {
      let identifiers = Self.identifiers(of: related)
      switch JATSRelation(related["related-article-type"] ?? "", articleType: articleType) {
      case .about(let kind):
        value.notices.append(Notice(kind: kind, identifier: identifiers.first))
      case .noticeOf(let kind):
        let notice = Notice(kind: kind, identifier: own, date: value.date, reason: value.title)
        noticed.append(
          ListedReference(work: Work(identifiers: identifiers, notices: [notice])))
      case .other: continue
      }
    }
    let isMarked = value.title?.uppercased().hasPrefix("RETRACTED") ?? false
    if isMarked || articleType == "retracted-article",
      !value.notices.contains(where: { $0.kind == .retraction })
    {
      value.notices.append(Notice(kind: .retraction))
    }
  }

  private static func identifiers(of related: XMLNode) -> [WorkIdentifier] {
    let href = related["href"] ?? ""
    var found = JATSIdentifier.identifier(related["ext-link-type"] ?? "doi", href)
    if found.isEmpty, let identifier = WorkIdentifier(href) { found = [identifier] }
    for id in related.descendants("pub-id") + related.descendants("article-id") {
      found += JATSIdentifier.identifier(id["pub-id-type"] ?? "", id.text)
    }
    return found
  }
}
