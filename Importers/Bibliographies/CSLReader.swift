import Documents

/// Reads CSL-JSON (citationstyles.org), as Zotero, Mendeley and pandoc write it, and what Crossref answers.
enum CSLReader {
  static func read(_ text: [UInt8], into builder: inout BibliographyBuilder)
    throws(BibliographyFailure)
  {
    var lines = LineCounter(text)
    var failure: BibliographyFailure?
    do throws(JSONParser.Failure) {
      try JSONParser.parseElements(text) { value, offset in
        guard failure == nil else { return }
        let line = lines.line(of: offset)
        do throws(BibliographyFailure) {
          for item in items(value) { try add(item, line: line, to: &builder) }
        } catch {
          failure = error
        }
      }
    } catch {
      throw BibliographyFailure(
        line: lines.line(of: error.offset), message: "is no JSON: \(error.message)")
    }
    if let failure { throw failure }
  }

  /// The works of an element: itself, or those of the list it wraps.
  private static func items(_ value: JSONValue) -> [JSONValue] {
    guard case .object(let members) = value else { return [value] }
    if let message = value["message"] { return items(message) }
    if let items = value["items"] ?? value["references"], case .array(let list) = items {
      return list
    }
    guard value["title"] == nil, value["type"] == nil, value["DOI"] == nil else { return [value] }
    // By their keys.
    let works = members.map(\.value).filter { $0["title"] != nil || $0["DOI"] != nil }
    return works.isEmpty ? [value] : works
  }

  private static func add(
    _ item: JSONValue, line: Int, to builder: inout BibliographyBuilder
  ) throws(BibliographyFailure) {
    guard case .object = item else {
      builder.lose("values that are no works")
      return
    }
    var fields = WorkFields()
    fields.title = text(item["title"])
    fields.container = text(item["container-title"])
    fields.authors = names(item["author"])
    if fields.authors.isEmpty { fields.authors = names(item["editor"]) }
    fields.year =
      year(item["issued"]) ?? year(item["published-print"]) ?? year(item["published"])
      ?? year(item["original-date"])
    fields.identify("doi", text(item["DOI"]))
    fields.identify("pmid", text(item["PMID"]))
    fields.identify("pmc", text(item["PMCID"]))
    if item["type"]?.string == "book" || item["type"]?.string == "monograph" {
      fields.identify("isbn", text(item["ISBN"])?.split(separator: " ").first.map(String.init))
    }
    fields.identify(note: item["note"]?.string)
    fields.identify(address: text(item["URL"]))
    fields.notices = (item["updated-by"]?.elements ?? []).compactMap { update in
      kind(update).map {
        Notice(kind: $0, identifier: identifier(update), date: date(update["updated"]))
      }
    }
    if item["abstract"]?.string != nil { builder.lose("abstracts") }
    try builder.add(fields.work, label: text(item["id"]), line: line)
    for update in item["update-to"]?.elements ?? [] {
      guard let kind = kind(update), let noticed = identifier(update) else { continue }
      let notice = Notice(
        kind: kind, identifier: fields.work.identifiers.first { $0.scheme == .doi },
        date: date(update["updated"]), reason: fields.work.title)
      try builder.add(
        Work(identifiers: [noticed], notices: [notice]), label: nil, line: line)
    }
  }

  /// A string or number, or the first of several.
  private static func text(_ value: JSONValue?) -> String? {
    switch value?.elements.first {
    case .string(let string): string
    case .number(let number): number
    default: nil
    }
  }

  private static func names(_ value: JSONValue?) -> [String] {
    (value?.elements ?? []).compactMap { name in
      if let literal = name.string ?? name["literal"]?.string ?? name["name"]?.string {
        return literal
      }
      let parts = ["non-dropping-particle", "family", "given"].compactMap { name[$0]?.string }
      return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
  }

  private static func year(_ value: JSONValue?) -> Int? {
    guard let value else { return nil }
    if let parts = parts(value), let year = parts.first { return year }
    let words = text(value["raw"]) ?? text(value["literal"]) ?? text(value["year"]) ?? text(value)
    return words.flatMap(PublicationDate.year)
  }

  private static func date(_ value: JSONValue?) -> String? {
    guard let parts = value.flatMap(parts), !parts.isEmpty else { return nil }
    func part(_ index: Int) -> String? { parts.indices.contains(index) ? "\(parts[index])" : nil }
    return PublicationDate.iso(year: part(0), month: part(1), day: part(2))
  }

  /// Year, month and day of `{"date-parts": [[2014, 5, 2]]}`.
  private static func parts(_ value: JSONValue) -> [Int]? {
    guard let first = value["date-parts"]?.elements.first else { return nil }
    let numbers = first.elements.prefix(3).map { text($0).flatMap { Int($0) } }
    let known = numbers.prefix { $0 != nil }.compactMap { $0 }
    return known.isEmpty ? nil : known
  }

  private static func identifier(_ update: JSONValue) -> WorkIdentifier? {
    JATSIdentifier.identifier("doi", text(update["DOI"]) ?? "").first
  }

  /// The types of updates of Crossref (crossref.org/documentation/crossmark).
  private static func kind(_ update: JSONValue) -> Notice.Kind? {
    switch update["type"]?.string?.lowercased() {
    case "retraction", "withdrawal", "removal": .retraction
    case "correction", "corrigendum", "erratum", "partial_retraction": .correction
    case "expression_of_concern", "expression-of-concern": .expressionOfConcern
    default: nil
    }
  }
}
