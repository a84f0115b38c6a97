import Documents

/// The names under which documents state their metadata, whether in front matter or in header lines.
enum MetadataField {
  case title, author, date, publisher, uri, kind
  /// Either an address or the name of a publisher.
  case source
  /// Known, and of no use to Stet.
  case ignored

  /// - Parameter name: the key as written; case, spaces, `-` and `_` do not count.
  init?(_ name: String) {
    let folded = name.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
    guard let field = Self.names[folded] else { return nil }
    self = field
  }

  private static let names: [String: MetadataField] = [
    "title": .title, "headline": .title,
    "author": .author, "authors": .author, "by": .author, "byline": .author, "writtenby": .author,
    "date": .date, "published": .date, "publishdate": .date, "datepublished": .date,
    "publicationdate": .date, "publishedon": .date, "pubdate": .date,
    "publisher": .publisher, "site": .publisher, "sitename": .publisher, "website": .publisher,
    "publication": .publisher, "journal": .publisher,
    "url": .uri, "uri": .uri, "link": .uri, "canonical": .uri, "canonicalurl": .uri,
    "permalink": .uri, "doi": .uri,
    "source": .source,
    "kind": .kind, "type": .kind,
    "tags": .ignored, "keywords": .ignored, "category": .ignored, "categories": .ignored,
    "description": .ignored, "subtitle": .ignored, "lang": .ignored, "language": .ignored,
    "slug": .ignored, "updated": .ignored, "lastupdated": .ignored, "lastreviewed": .ignored,
    "reviewedby": .ignored, "medicallyreviewedby": .ignored,
  ]

  /// Records what a document states under this name.
  /// - Returns: false where the words make no sense there (a date that is none).
  @discardableResult
  func store(_ words: String, in metadata: inout DocumentMetadata) -> Bool {
    guard !words.isEmpty else { return true }
    switch self {
    case .title: metadata.title = metadata.title ?? words
    case .author: metadata.authors.append(words)
    case .publisher: metadata.publisher = metadata.publisher ?? words
    case .uri: metadata.uri = metadata.uri ?? words
    case .source:
      if Self.isAddress(words) {
        metadata.uri = metadata.uri ?? words
      } else {
        metadata.publisher = metadata.publisher ?? words
      }
    case .date:
      guard let date = DateText.iso(words) else { return false }
      metadata.date = metadata.date ?? date
    case .kind:
      // Generators use "type" for things of their own ("post"), which is no error.
      let folded = words.lowercased().replacing(" ", with: "_").replacing("-", with: "_")
      if let kind = SourceKind(rawValue: folded) { metadata.kind = kind }
    case .ignored: break
    }
    return true
  }

  private static func isAddress(_ words: String) -> Bool {
    words.hasPrefix("http://") || words.hasPrefix("https://") || words.hasPrefix("doi:")
      || words.hasPrefix("10.")
  }
}
