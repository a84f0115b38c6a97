/// Which columns of a CSV hold what is said of a retraction, by the names that Retraction Watch gives them
/// (gitlab.com/crossref/retraction-watch-data).
struct RetractionColumns {
  let separator: UInt8
  private let columns: [String: Int]
  let count: Int

  /// - Parameter head: the beginning of a file, behind a byte order mark and blanks.
  /// - Returns: nil where the first line does not name the columns that such a list needs.
  init?(head: ArraySlice<UInt8>) {
    let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] where line.contains(separator) {
      let names = line.split(separator: separator, omittingEmptySubsequences: false).map(
        Self.folded)
      let columns = Dictionary(
        names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      let namesWork = columns["originalpaperdoi"] != nil || columns["originalpaperpubmedid"] != nil
      let namesNotice = ["retractionnature", "retractiondoi", "retractiondate"].contains {
        columns[$0] != nil
      }
      guard namesWork, namesNotice else { continue }
      self.separator = separator
      self.columns = columns
      count = names.count
      return
    }
    return nil
  }

  /// The value of a column in a record; nil where it is empty, or states that there is none.
  func value(_ column: String, in record: [ArraySlice<UInt8>]) -> String? {
    guard let place = columns[column], place < record.count,
      let value = WorkFields.collapsed(record[place])
    else { return nil }
    switch value.lowercased() {
    case "unavailable", "n/a", "na", "none", "null", "0": return nil
    default: return value
    }
  }

  private static func folded(_ name: ArraySlice<UInt8>) -> String {
    let letters = name.compactMap { byte -> UInt8? in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x61...0x7A, 0x30...0x39: byte
      default: nil
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
