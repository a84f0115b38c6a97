import Claims

/// Reads terms from a table whose header names the columns `name`, `type`, `identifier` and `synonyms`
/// in any order; only `name` is needed, other columns are passed over.
struct TermTable {
  private var records: DelimitedRecords
  private var name = -1
  private var type = -1
  private var identifier = -1
  private var synonyms = -1
  private var columns = 0

  init(_ bytes: [UInt8], path: String, isTabSeparated: Bool) {
    records = DelimitedRecords(
      bytes, path: path, separator: isTabSeparated ? 0x09 : Self.separator(of: bytes))
  }

  /// Spreadsheets in some languages write semicolons where others write commas.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let header = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    if header.contains(0x2C) { return 0x2C }
    if header.contains(0x3B) { return 0x3B }
    return header.contains(0x09) ? 0x09 : 0x2C
  }

  /// - Returns: the entries, and how many rows have no name.
  mutating func read() throws(VocabularyError) -> (entries: [VocabularyEntry], passedOver: Int) {
    var fields: [String] = []
    guard try records.read(into: &fields) else {
      throw error(nil, "is empty; its first line should name the columns")
    }
    try readHeader(fields)
    var entries: [VocabularyEntry] = []
    var passedOver = 0
    while try records.read(into: &fields) {
      if fields.count > columns {
        throw error(
          records.line, "\(fields.count) fields where the header names \(columns)")
      }
      guard let name = value(name, fields) else {
        passedOver += 1
        continue
      }
      entries.append(
        VocabularyEntry(
          name: name, type: try type(fields), identifier: value(identifier, fields),
          synonyms: synonyms(fields)))
    }
    return (entries, passedOver)
  }

  private func error(_ line: Int?, _ message: String) -> VocabularyError {
    VocabularyError(path: records.path, line: line, message: message)
  }

  private mutating func readHeader(_ fields: [String]) throws(VocabularyError) {
    let header = fields.map { $0.lowercased() }
    func column(_ names: [String]) -> Int {
      for name in names {
        if let index = header.firstIndex(of: name) { return index }
      }
      return -1
    }
    columns = header.count
    name = column(["name", "common name", "label", "preferred label", "preflabel", "term"])
    type = column(["type", "concept type", "concept"])
    identifier = column(["identifier", "id", "curie", "drugbank id"])
    synonyms = column(["synonyms", "synonym", "altlabel", "alternative labels"])
    if name < 0 {
      throw error(
        records.line, "the header names no column \"name\": \(header.joined(separator: ", "))")
    }
  }

  private func value(_ column: Int, _ fields: [String]) -> String? {
    guard column >= 0, column < fields.count, !fields[column].isEmpty else { return nil }
    return fields[column]
  }

  private func type(_ fields: [String]) throws(VocabularyError) -> ConceptType? {
    guard let word = value(type, fields) else { return nil }
    guard let type = ConceptType(named: word) else {
      throw error(
        records.line,
        "\"\(word)\" is no type; use Substance, Condition, Target, Population, Authority or Concept"
      )
    }
    return type
  }

  private func synonyms(_ fields: [String]) -> [String] {
    guard let list = value(synonyms, fields) else { return [] }
    return list.split(separator: "|").compactMap { part in
      let trimmed = part.drop { $0 == " " }
      var end = trimmed.endIndex
      while end > trimmed.startIndex, trimmed[trimmed.index(before: end)] == " " {
        end = trimmed.index(before: end)
      }
      return end > trimmed.startIndex ? String(trimmed[..<end]) : nil
    }
  }
}
