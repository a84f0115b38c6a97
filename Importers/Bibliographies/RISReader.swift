import Documents

/// Reads RIS: records of tagged lines from `TY` to `ER`.
///
/// Tags are those of the RIS format of Research Information Systems, with the variants of EndNote, Zotero and
/// publishers.
enum RISReader {
  static func read(_ text: [UInt8], into builder: inout BibliographyBuilder)
    throws(BibliographyFailure)
  {
    var open: TaggedRecord?
    var endless: (first: Int, count: Int)?
    func end(_ record: TaggedRecord) {
      endless = (endless?.first ?? record.line, (endless?.count ?? 0) + 1)
    }
    var number = 0
    for line in TextLines(text) {
      number += 1
      let tagged = TaggedLine(line)
      switch tagged?.tag {
      case "TY":
        if let record = open {
          end(record)
          try add(record, to: &builder)
        }
        open = TaggedRecord(line: number)
        open?.add("TY", tagged?.value ?? [])
      case "ER":
        if let record = open { try add(record, to: &builder) }
        open = nil
      case let tag?:
        guard open != nil else { throw misplaced(number) }
        open?.add(tag, tagged?.value ?? [])
      case nil:
        let words = line.drop { $0 <= 0x20 }
        guard !words.isEmpty else { continue }
        guard open != nil else { throw misplaced(number) }
        open?.goOn(words)
      }
    }
    if let record = open {
      end(record)
      try add(record, to: &builder)
    }
    if let endless {
      let others = endless.count > 1 ? " and \(endless.count - 1) more have" : " has"
      builder.warn("the record that begins in line \(endless.first)\(others) no end (ER)")
    }
  }

  private static func misplaced(_ line: Int) -> BibliographyFailure {
    BibliographyFailure(line: line, message: "is in no record of RIS, which begin with \"TY  - \"")
  }

  private static func add(_ record: TaggedRecord, to builder: inout BibliographyBuilder)
    throws(BibliographyFailure)
  {
    var fields = WorkFields()
    let type = WorkFields.collapsed(record.first("TY") ?? "") ?? ""
    let isBook = type == "BOOK" || type == "EBOOK" || type == "EDBOOK"
    fields.title = record.first("TI", "T1", "CT") ?? record.first("BT", "T2")
    for tag in ["AU", "A1", "A2", "ED"] where fields.authors.isEmpty {
      fields.authors = record[tag].map(WorkFields.familyFirst)
    }
    for tag in ["PY", "Y1", "DA", "Y2"] where fields.year == nil {
      fields.year = record.first(tag).flatMap(PublicationDate.year)
    }
    if !isBook { fields.container = record.first("T2", "JF", "JO", "BT", "JA", "J2") }
    fields.identify("doi", record.first("DO", "DI"))
    for value in record["M3"] + record["L3"] where value.utf8.starts(with: "10.".utf8) {
      fields.identify("doi", value)
    }
    let index = (record.first("DB", "DP") ?? "").lowercased()
    if index.contains("pubmed") || index.contains("medline") || index.contains("nlm") {
      fields.identify("pmid", record.first("AN").map(withoutName))
    }
    for value in record["C2"] + record["C1"] where value.utf8.starts(with: "PMC".utf8) {
      fields.identify("pmc", value)
    }
    for value in record["UR"] + record["L2"] + record["LK"] { fields.identify(address: value) }
    if isBook { fields.identify("isbn", record.first("SN").map(firstNumber)) }
    for note in record["N1"] { fields.identify(note: note) }
    if record.has("AB", "N2") { builder.lose("abstracts") }
    if record.has("L1", "L4") { builder.lose("attached files") }
    try builder.add(fields.work, label: label(record), line: record.line)
  }

  private static func label(_ record: TaggedRecord) -> String? {
    record.first("ID", "LB").flatMap(WorkFields.collapsed)
  }

  /// "12345" of "PMID: 12345".
  private static func withoutName(_ text: String) -> String {
    String(text.drop { !$0.isASCII || !$0.isNumber })
  }

  /// Of several numbers, with their kinds in brackets, the first.
  private static func firstNumber(_ text: String) -> String {
    String(text.prefix { $0.isNumber || $0 == "-" || $0 == "X" || $0 == "x" })
  }
}
