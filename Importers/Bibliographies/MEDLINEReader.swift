import Documents
import References

/// Reads what PubMed saves as `.nbib`: MEDLINE records of tagged lines, apart by empty lines
/// (nlm.nih.gov/bsd/mms/medlineelements.html).
enum MEDLINEReader {
  static func read(_ text: [UInt8], into builder: inout BibliographyBuilder)
    throws(BibliographyFailure)
  {
    var open: TaggedRecord?
    var number = 0
    for line in TextLines(text) {
      number += 1
      if let tagged = TaggedLine(line) {
        if tagged.tag == "PMID" {
          if let record = open { try add(record, to: &builder) }
          open = TaggedRecord(line: number)
        }
        guard open != nil else { throw misplaced(number) }
        open?.add(tagged.tag, tagged.value)
        continue
      }
      let words = line.drop { $0 <= 0x20 }
      guard !words.isEmpty else { continue }
      guard open != nil, line.first == 0x20 || line.first == 0x09 else { throw misplaced(number) }
      open?.goOn(words)
    }
    if let record = open { try add(record, to: &builder) }
  }

  private static func misplaced(_ line: Int) -> BibliographyFailure {
    BibliographyFailure(
      line: line, message: "is in no record of MEDLINE, which begin with \"PMID- \"")
  }

  private static func add(_ record: TaggedRecord, to builder: inout BibliographyBuilder)
    throws(BibliographyFailure)
  {
    var fields = WorkFields()
    fields.title = title(record.first("TI", "BTI", "TT"))
    fields.authors = record["AU"].isEmpty ? record["FAU"].map(WorkFields.familyFirst) : record["AU"]
    if fields.authors.isEmpty { fields.authors = record["CN"] }
    fields.year = record.first("DP", "DEP").flatMap(PublicationDate.year)
    fields.container = record.first("JT", "TA")
    fields.identify("pmid", record.first("PMID"))
    fields.identify("pmc", record.first("PMC"))
    for value in record["LID"] + record["AID"] where value.contains("[doi]") {
      fields.identify("doi", value.split(separator: " ").first.map(String.init))
    }
    fields.identify("isbn", record.first("ISBN"))
    fields.notices = notices(record)
    if record.has("AB") { builder.lose("abstracts") }
    try builder.add(fields.work, label: nil, line: record.line)
    try addNoticed(record, fields.work, to: &builder)
  }

  /// Without the brackets around a translation and the stop at the end.
  private static func title(_ text: String?) -> String? {
    guard var title = text.flatMap(WorkFields.collapsed) else { return nil }
    if title.hasSuffix(".") { title.removeLast() }
    if title.hasPrefix("["), title.hasSuffix("]") { title = String(title.dropFirst().dropLast()) }
    return title
  }

  private static let about: [(tag: String, kind: Notice.Kind)] = [
    ("RIN", .retraction), ("RRI", .retraction), ("PRIN", .correction), ("EIN", .correction),
    ("CRI", .correction), ("ECI", .expressionOfConcern),
  ]

  private static func notices(_ record: TaggedRecord) -> [Notice] {
    var notices: [Notice] = []
    for (tag, kind) in about {
      for source in record[tag] {
        notices.append(
          Notice(
            kind: kind, identifier: identifier(in: source),
            date: PublicationDate.year(in: source).map(String.init)))
      }
    }
    if record["PT"].contains("Retracted Publication"),
      !notices.contains(where: { $0.kind == .retraction })
    {
      notices.append(Notice(kind: .retraction))
    }
    return notices
  }

  private static let noticeOf: [(tag: String, kind: Notice.Kind)] = [
    ("ROF", .retraction), ("RRF", .retraction), ("PROF", .correction), ("EFR", .correction),
    ("CRF", .correction), ("ECF", .expressionOfConcern),
  ]

  /// Works about which this record is a notice.
  private static func addNoticed(
    _ record: TaggedRecord, _ own: Work, to builder: inout BibliographyBuilder
  ) throws(BibliographyFailure) {
    for (tag, kind) in noticeOf {
      for source in record[tag] {
        guard let identifier = identifier(in: source) else { continue }
        let notice = Notice(
          kind: kind, identifier: own.identifiers.first { $0.scheme == .pmid },
          date: own.year.map(String.init), reason: own.title)
        try builder.add(
          Work(identifiers: [identifier], notices: [notice]), label: nil, line: record.line)
      }
    }
  }

  /// The PMID of "Lancet. 2010 Feb 6;375(9713):445. doi: 10.1016/… PMID: 20137807", else its DOI.
  private static func identifier(in source: String) -> WorkIdentifier? {
    let found = IdentifierScanner.identifiers(in: Array(source.utf8.prefix(4_000)))
      .map(\.identifier)
    return found.first { $0.scheme == .pmid } ?? found.first { $0.scheme == .doi }
  }
}
