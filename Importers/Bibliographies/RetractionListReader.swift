import Documents

/// Reads a list of retractions with the columns of the Retraction Watch database: a work for each row, with the
/// notice that was published about it.
///
/// Of a work that was reinstated, retractions that are not later than that are dropped.
enum RetractionListReader {
  static func read(_ text: [UInt8], into builder: inout BibliographyBuilder)
    throws(BibliographyFailure)
  {
    guard let columns = RetractionColumns(head: text.drop { $0 <= 0x20 }.prefix(1 << 16)) else {
      throw BibliographyFailure(
        line: 1, message: "does not name the columns of a list of retractions")
    }
    var records = CSVRecords(text, separator: columns.separator)
    _ = try records.next()
    var reinstated: [WorkIdentifier: String] = [:]
    var damaged: (line: Int, count: Int)?
    while let record = try records.next() {
      if record.count != columns.count {
        damaged = (damaged?.line ?? records.line, (damaged?.count ?? 0) + 1)
        if record.count < columns.count { continue }
      }
      let work = work(record, columns)
      let date = columns.value("retractiondate", in: record).flatMap(date)
      let nature = columns.value("retractionnature", in: record)?.lowercased() ?? "retraction"
      if nature.contains("reinstate") {
        builder.lose("reinstatements")
        for identifier in work.identifiers {
          reinstated[identifier] = max(reinstated[identifier] ?? "", date ?? "9999")
        }
        continue
      }
      guard let kind = kind(nature) else {
        builder.lose("notices of other kinds")
        continue
      }
      var noticed = work
      noticed.notices = [
        Notice(
          kind: kind, identifier: noticeIdentifier(record, columns), date: date,
          reason: columns.value("reason", in: record).flatMap(reason))
      ]
      let label = columns.value("recordid", in: record)
      try builder.add(noticed, label: label, line: records.line)
    }
    if let damaged {
      builder.warn(
        "\(damaged.count) rows have more or fewer fields than the header, the first in line \(damaged.line)"
      )
    }
    guard !reinstated.isEmpty else { return }
    builder.removeRetractions { work, notice in
      work.identifiers.contains { identifier in
        reinstated[identifier].map { (notice.date ?? "") <= $0 } ?? false
      }
    }
  }

  private static func kind(_ nature: String) -> Notice.Kind? {
    if nature.contains("concern") { return .expressionOfConcern }
    if nature.contains("correct") || nature.contains("erratum") { return .correction }
    return nature.contains("retract") || nature.contains("withdraw") ? .retraction : nil
  }

  private static func work(_ record: [ArraySlice<UInt8>], _ columns: RetractionColumns) -> Work {
    var fields = WorkFields()
    fields.title = columns.value("title", in: record)
    fields.container = columns.value("journal", in: record)
    fields.year = columns.value("originalpaperdate", in: record).flatMap(PublicationDate.year)
    fields.authors = (columns.value("author", in: record) ?? "").utf8
      .prefix(WorkFields.authorBytes).split(separator: UInt8(ascii: ";"))
      .map { givenFirst(String(decoding: Array($0), as: UTF8.self)) }
    fields.identify("doi", columns.value("originalpaperdoi", in: record))
    fields.identify("pmid", columns.value("originalpaperpubmedid", in: record))
    return fields.work
  }

  private static func noticeIdentifier(
    _ record: [ArraySlice<UInt8>], _ columns: RetractionColumns
  ) -> WorkIdentifier? {
    let found =
      JATSIdentifier.identifier("doi", columns.value("retractiondoi", in: record) ?? "")
      + JATSIdentifier.identifier("pmid", columns.value("retractionpubmedid", in: record) ?? "")
    return found.first
  }

  /// "Boldt Joachim" of "Joachim Boldt".
  private static func givenFirst(_ name: String) -> String {
    guard !name.contains(",") else { return WorkFields.familyFirst(name) }
    var words = name.split(separator: " ").map(String.init)
    guard words.count > 1, var family = words.popLast() else { return name }
    while words.count > 1, let particle = words.last, Work.particles.contains(particle) {
      family = particle + " " + family
      words.removeLast()
    }
    return family + " " + words.joined(separator: " ")
  }

  /// "Data were made up, No consent" of "+Data were made up;+No consent;".
  private static func reason(_ text: String) -> String? {
    let reasons = text.split(separator: ";").compactMap { part in
      WorkFields.collapsed(String(part.drop { $0 == "+" || $0 == " " }))
    }
    return reasons.isEmpty ? nil : reasons.joined(separator: ", ")
  }

  /// ISO 8601 of "11/30/2016 0:00": month, day and year, as the database has them; other dates as texts have them.
  private static func date(_ text: String) -> String? {
    let day = text.prefix { $0 != " " && $0 != "T" }
    let parts = day.split(separator: "/").map(String.init)
    guard parts.count == 3, parts[0].utf8.count <= 2 else { return DateText.iso(text) }
    let isDayFirst = Int(parts[0]).map { $0 > 12 } ?? false
    return PublicationDate.iso(
      year: parts[2], month: isDayFirst ? parts[1] : parts[0], day: isDayFirst ? parts[0] : parts[1]
    )
  }
}
