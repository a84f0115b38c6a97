/// The records of a table of comma- or tab-separated values (RFC 4180: a field in quotation marks may hold
/// separators, line ends and doubled quotation marks).
struct DelimitedRecords {
  let path: String
  let separator: UInt8
  private let bytes: [UInt8]
  private var next: Int
  private var nextLineNumber = 1
  /// Line on which the record that was read last begins, from 1.
  private(set) var line = 0

  init(_ bytes: [UInt8], path: String, separator: UInt8) {
    self.bytes = bytes
    self.path = path
    self.separator = separator
    next = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Replaces `fields` with those of the next record that is not blank; false at the end.
  mutating func read(into fields: inout [String]) throws(VocabularyError) -> Bool {
    while next < bytes.count {
      fields.removeAll(keepingCapacity: true)
      line = nextLineNumber
      repeat { fields.append(try field()) } while skip(separator)
      skipLineEnd()
      if fields.count > 1 || !fields[0].isEmpty { return true }
    }
    return false
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard next < bytes.count, bytes[next] == byte else { return false }
    next += 1
    return true
  }

  private mutating func skipLineEnd() {
    guard next < bytes.count else { return }
    if bytes[next] == 0x0D, next + 1 < bytes.count, bytes[next + 1] == 0x0A { next += 1 }
    next += 1
    nextLineNumber += 1
  }

  private mutating func field() throws(VocabularyError) -> String {
    if next < bytes.count, bytes[next] == 0x22, let quoted = try quotedField() { return quoted }
    let start = next
    while next < bytes.count, bytes[next] != separator, !isLineEnd(next) { next += 1 }
    return Self.trimmed(bytes[start..<next])
  }

  private func isLineEnd(_ i: Int) -> Bool { bytes[i] == 0x0A || bytes[i] == 0x0D }

  /// nil where the mark is part of the value, as tab-separated tables that quote nothing have it.
  private mutating func quotedField() throws(VocabularyError) -> String? {
    let opening = nextLineNumber
    var value: [UInt8] = []
    var lineEnds = 0
    var i = next + 1
    while true {
      guard i < bytes.count else {
        if separator == 0x09 { return nil }
        throw VocabularyError(
          path: path, line: opening, message: "a quotation mark is opened and never closed")
      }
      if bytes[i] == 0x22 {
        guard i + 1 < bytes.count, bytes[i + 1] == 0x22 else { break }
        i += 1
      } else if isLineEnd(i) {
        if separator == 0x09 { return nil }
        if bytes[i] == 0x0A || i + 1 >= bytes.count || bytes[i + 1] != 0x0A { lineEnds += 1 }
      }
      value.append(bytes[i])
      i += 1
    }
    i += 1
    while i < bytes.count, bytes[i] == 0x20 { i += 1 }
    guard i >= bytes.count || bytes[i] == separator || isLineEnd(i) else {
      if separator == 0x09 { return nil }
      throw VocabularyError(
        path: path, line: opening + lineEnds,
        message: "text follows the closing quotation mark of a field")
    }
    next = i
    nextLineNumber += lineEnds
    return Self.trimmed(value[...])
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
