import Documents

/// Makes works of the entries of a BibTeX or biblatex file.
enum BibTeXWorks {
  static func read(_ text: [UInt8], into builder: inout BibliographyBuilder)
    throws(BibliographyFailure)
  {
    var parser = BibTeXParser(text)
    var entries: [BibTeXEntry] = []
    while var entry = try parser.next() {
      if entry.type == "xdata" || entry.type == "set" || entry.type == "control" { continue }
      if entry.fields["abstract"] != nil { builder.lose("abstracts") }
      if entry.fields["file"] != nil { builder.lose("attached files") }
      entry.fields = entry.fields.filter { used.contains($0.key) }
      guard entries.count < BibliographyBuilder.workLimit else {
        throw BibliographyFailure(
          line: entry.line, message: "more than \(BibliographyBuilder.workLimit) works")
      }
      entries.append(entry)
    }
    if let unknown = parser.unknownMacros.min(by: { $0.key < $1.key }) {
      let more = parser.unknownMacros.count - 1
      builder.warn(
        "the string \(unknown.key.prefix(100))\(more > 0 ? " and \(more) more are" : " is") not defined"
      )
    }
    let byKey = Dictionary(
      entries.indices.map { (entries[$0].key.lowercased(), $0) }, uniquingKeysWith: { a, _ in a })
    for entry in entries {
      let work = work(inheriting(entry, entries, byKey))
      try builder.add(work, label: entry.key.isEmpty ? nil : entry.key, line: entry.line)
    }
  }

  private static let used: Set<String> = [
    "title", "subtitle", "author", "editor", "year", "date", "journal", "journaltitle",
    "booktitle", "maintitle", "doi", "pmid", "pmcid", "isbn", "url", "eprint", "eprinttype",
    "archiveprefix", "note", "howpublished", "crossref", "institution", "organization",
  ]

  /// An entry with what it leaves to the one that `crossref` names. Identifiers are not passed on: they are
  /// those of the whole.
  private static func inheriting(
    _ entry: BibTeXEntry, _ entries: [BibTeXEntry], _ byKey: [String: Int]
  ) -> BibTeXEntry {
    var entry = entry
    var next = entry.fields["crossref"]
    var steps = 0
    while let key = next, steps < 4,
      let parent = byKey[String(decoding: key, as: UTF8.self).lowercased()]
    {
      let whole = entries[parent].fields
      let passedOn = ["year", "date", "journal", "journaltitle", "booktitle", "editor"]
      for name in passedOn where entry.fields[name] == nil { entry.fields[name] = whole[name] }
      if entry.fields["booktitle"] == nil { entry.fields["booktitle"] = whole["title"] }
      next = whole["crossref"]
      steps += 1
    }
    return entry
  }

  private static func work(_ entry: BibTeXEntry) -> Work {
    func text(_ name: String) -> String? {
      entry.fields[name].map { LaTeXText.plain($0[...]) }.flatMap(WorkFields.collapsed)
    }
    func verbatim(_ name: String) -> String? { entry.fields[name].map { LaTeXText.verbatim($0) } }
    var fields = WorkFields()
    let subtitle = text("subtitle").map { ": " + $0 } ?? ""
    fields.title = text("title").map { $0 + subtitle } ?? text("booktitle")
    for name in ["author", "editor"] where fields.authors.isEmpty {
      fields.authors = BibTeXNames.names(entry.fields[name] ?? [])
    }
    if fields.authors.isEmpty, let body = text("institution") ?? text("organization") {
      fields.authors = [body]
    }
    fields.year = (text("year") ?? text("date")).flatMap(PublicationDate.year)
    fields.container = text("journal") ?? text("journaltitle") ?? text("booktitle")
    fields.identify("doi", verbatim("doi"))
    fields.identify("pmid", verbatim("pmid"))
    fields.identify("pmc", verbatim("pmcid"))
    let archive = (text("eprinttype") ?? text("archiveprefix") ?? "").lowercased()
    if archive == "pubmed" || archive == "pmid" { fields.identify("pmid", verbatim("eprint")) }
    if archive == "pmc" { fields.identify("pmc", verbatim("eprint")) }
    // Of a part of a book, the number is that of the whole.
    if !entry.type.hasPrefix("in") { fields.identify("isbn", verbatim("isbn")) }
    fields.identify(note: text("note"))
    fields.identify(address: verbatim("url"))
    fields.identify(note: text("howpublished"))
    return fields.work
  }
}
