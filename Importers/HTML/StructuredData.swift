import XMLReading

/// What a page states in JSON-LD (schema.org) of the article it holds.
struct StructuredData {
  var headline: String?
  var authors: [String] = []
  var datePublished: String?
  var publisher: String?
  var url: String?
  var licence: String?
  var identifiers: [String] = []
  /// The types of the article, and ClaimReview where there is one.
  var types: [String] = []
  /// The text of the article, without markup.
  var articleBody: String?
  /// How many scripts say they are JSON-LD and are none.
  var unreadable = 0

  /// Objects looked at; a page with more has them for other ends.
  private static let objectLimit = 2_000

  init(_ tree: HTMLTree) {
    var objects: [JSONValue] = []
    for node in tree.nodes.indices where tree.nodes[node].tag == .script {
      let text = Self.withoutWrapping(tree.allText(node))
      guard !text.isEmpty else { continue }
      do {
        objects += Self.objects(in: try JSONParser.parse(text))
      } catch {
        unreadable += 1
      }
    }
    if objects.contains(where: { Self.types(of: $0).contains("ClaimReview") }) {
      types.append("ClaimReview")
    }
    let articles = objects.filter { object in Self.types(of: object).contains(where: Self.isWork) }
    // Pages list other articles, too; the one of the page says most of itself.
    let main =
      articles.first { $0["articleBody"] != nil }
      ?? articles.first { $0["headline"] != nil && $0["datePublished"] != nil } ?? articles.first
    if let main { take(main, objects) }
    // Many sites write HTML into their data.
    headline = headline.map(CharacterReferences.decoded)
    publisher = publisher.map(CharacterReferences.decoded)
    authors = authors.map(CharacterReferences.decoded)
  }

  private static func isWork(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("Posting") || type.hasSuffix("WebPage")
      || ["Report", "Recipe", "Review", "MedicalGuideline", "AskPublicNewsArticle"].contains(type)
  }

  /// Comments and CDATA marks around the data.
  private static func withoutWrapping(_ text: [UInt8]) -> [UInt8] {
    guard let start = text.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let end = text.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start < end
    else { return [] }
    // "<![CDATA[" has brackets of its own.
    var first = start
    if text[start...].starts(with: "[CDATA[".utf8) {
      first = text[(start + 7)...].firstIndex { $0 == 0x7B || $0 == 0x5B } ?? start
      let last = text[..<end].lastIndex { $0 == 0x7D } ?? end
      return first <= last ? Array(text[first...last]) : []
    }
    first = start
    return Array(text[first...end])
  }

  /// All objects within a value, outer ones first.
  private static func objects(in value: JSONValue) -> [JSONValue] {
    var found: [JSONValue] = []
    var pending = [value]
    while let next = pending.popLast(), found.count < objectLimit {
      switch next {
      case .array(let elements): pending += elements.reversed()
      case .object(let members):
        found.append(next)
        pending += members.reversed().map(\.value)
      default: break
      }
    }
    return found
  }

  private static func types(of object: JSONValue) -> [String] {
    (object["@type"]?.elements ?? []).compactMap(\.string).map { type in
      type.split(separator: "/").last.map(String.init) ?? type
    }
  }

  private mutating func take(_ main: JSONValue, _ objects: [JSONValue]) {
    types += Self.types(of: main).filter { !types.contains($0) }
    headline = main["headline"]?.string ?? main["name"]?.string
    datePublished = main["datePublished"]?.string ?? main["dateCreated"]?.string
    authors = (main["author"]?.elements ?? []).compactMap { Self.name($0, objects) }
    publisher = main["publisher"].flatMap { Self.name($0, objects) }
    url = main["url"]?.string ?? main["mainEntityOfPage"].flatMap { $0.string ?? $0["@id"]?.string }
    licence = main["license"].flatMap { $0.string ?? $0["url"]?.string }
    let named = (main["identifier"]?.elements ?? []) + (main["sameAs"]?.elements ?? [])
    identifiers = named.compactMap { $0.string ?? $0["value"]?.string }
    articleBody = main["articleBody"]?.string.map(Self.withoutTags)
  }

  /// The name of a person or an organisation, also where only its `@id` is given.
  private static func name(_ value: JSONValue, _ objects: [JSONValue]) -> String? {
    if let string = value.string { return string.hasPrefix("http") ? nil : string }
    if let name = value["name"]?.elements.first?.string { return name }
    guard let id = value["@id"]?.string else { return nil }
    return objects.first { $0["@id"]?.string == id && $0["name"] != nil }?["name"]?.string
  }

  private static func withoutTags(_ text: String) -> String {
    var kept: [UInt8] = []
    var isInTag = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "<") {
        isInTag = true
        kept.append(0x20)
      } else if byte == UInt8(ascii: ">"), isInTag {
        isInTag = false
      } else if !isInTag {
        kept.append(byte)
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
