#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A CSV file (RFC 4180; commas, or tabs where its name ends in `.tsv`) cut into cells, which stay where they are in the file.
///
/// A cell with nothing in it is no value, unless it is quoted: then it is the empty string.
final class DelimitedFile: Sendable {
  /// Where a cell is: its first byte above bit 24, its length below; with the highest bit set it lies in
  /// `unquoted`.
  typealias Cell = UInt64

  let path: String
  let header: [String]
  let rowCount: Int
  /// For each column of the header its cells.
  private let cells: [[Cell]]
  private let unquoted: [UInt8]
  private let file: MappedFile

  static let longestCell = 1 << 24 - 1
  private static let inUnquoted: UInt64 = 1 << 63

  init(path: String) throws(ImageError) {
    self.path = path
    file = try MappedFile(path: path)
    var scanner = Scanner(file.bytes, path: path)
    scanner.skipMark()
    guard let names = try scanner.header() else { throw ImageError(path, "the file is empty") }
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      throw ImageError(path, line: 1, "the column '\(name)' is there twice")
    }
    try scanner.rows(names.count)
    header = names
    rowCount = scanner.rowCount
    cells = scanner.cells
    unquoted = scanner.unquoted
    guard rowCount < Int(UInt32.max) else { throw ImageError(path, "too many rows") }
  }

  /// Calls the body with what reads the cells of a column: the bytes of a row, nil for no value.
  func withCells<Result>(
    _ column: Int, _ body: ((Int) -> UnsafeBufferPointer<UInt8>?) throws -> Result
  ) rethrows -> Result {
    let cells = cells[column]
    let bytes = file.bytes
    return try unquoted.withUnsafeBytes { unquoted in
      try cells.withUnsafeBufferPointer { cells in
        try body { row in
          let cell = cells[row]
          let length = Int(cell & 0xFF_FFFF)
          let isUnquoted = cell & Self.inUnquoted != 0
          guard length > 0 || isUnquoted else { return nil }
          let place = Int((cell & ~Self.inUnquoted) >> 24)
          let all = isUnquoted ? unquoted : bytes
          return UnsafeBufferPointer(
            start: all.baseAddress?.advanced(by: place).assumingMemoryBound(to: UInt8.self),
            count: length)
        }
      }
    }
  }

  /// The line of a row, counted from 1.
  func line(ofRow row: Int) -> Int {
    // Cells of several lines are rare; errors are, too, so the lines are counted then.
    guard let first = cells.first, row < first.count, first[row] & Self.inUnquoted == 0 else {
      return row + 2
    }
    let place = Int(first[row] >> 24)
    return 1 + file.bytes[..<place].reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
  }

  private struct Scanner {
    let bytes: UnsafeRawBufferPointer
    let path: String
    let separator: UInt8
    var place = 0
    var line = 1
    var rowCount = 0
    var cells: [[Cell]] = []
    var unquoted: [UInt8] = []

    init(_ bytes: UnsafeRawBufferPointer, path: String) {
      self.bytes = bytes
      self.path = path
      separator = UInt8(ascii: path.hasSuffix(".tsv") ? "\t" : ",")
    }

    mutating func skipMark() {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    mutating func header() throws(ImageError) -> [String]? {
      guard place < bytes.count else { return nil }
      var names: [String] = []
      while true {
        let (cell, isLast) = try next()
        let length = Int(cell & 0xFF_FFFF)
        let start = Int((cell & ~DelimitedFile.inUnquoted) >> 24)
        names.append(
          cell & DelimitedFile.inUnquoted != 0
            ? String(decoding: unquoted[start..<start + length], as: UTF8.self)
            : String(decoding: bytes[start..<start + length], as: UTF8.self))
        if isLast { return names }
      }
    }

    mutating func rows(_ width: Int) throws(ImageError) {
      cells = Array(repeating: [], count: width)
      // About as many rows as there would be if all were as long as twenty bytes a column.
      for column in cells.indices {
        cells[column].reserveCapacity(bytes.count / (width * 20) + 16)
      }
      while place < bytes.count {
        if bytes[place] == UInt8(ascii: "\n") || bytes[place] == UInt8(ascii: "\r") {
          if bytes[place] == UInt8(ascii: "\n") { line += 1 }
          place += 1
          continue
        }
        var column = 0
        let firstLine = line
        while true {
          let (cell, isLast) = try next()
          guard column < width else {
            throw ImageError(
              path, line: firstLine, "more cells than the \(width) of the first line")
          }
          cells[column].append(cell)
          column += 1
          if isLast { break }
        }
        guard column == width else {
          throw ImageError(
            path, line: firstLine,
            "\(column) cells and not the \(width) of the first line")
        }
        rowCount += 1
      }
    }

    /// The next cell, and whether it is the last of its line. Goes behind what ends it.
    private mutating func next() throws(ImageError) -> (Cell, isLast: Bool) {
      guard place < bytes.count else { return (UInt64(place) << 24, true) }
      if bytes[place] == UInt8(ascii: "\"") { return try quoted() }
      let start = place
      var end = place
      while end < bytes.count {
        let byte = bytes[end]
        if byte == separator || byte == UInt8(ascii: "\n") { break }
        end &+= 1
      }
      var length = end - start
      let isLast = end >= bytes.count || bytes[end] == UInt8(ascii: "\n")
      if isLast, length > 0, bytes[end - 1] == UInt8(ascii: "\r") { length -= 1 }
      place = end + 1
      guard length <= DelimitedFile.longestCell else {
        throw ImageError(path, line: line, "a cell of more than 16 MiB")
      }
      if isLast { line += 1 }
      return (UInt64(start) << 24 | UInt64(length), isLast)
    }

    private mutating func quoted() throws(ImageError) -> (Cell, isLast: Bool) {
      let (start, opening) = (unquoted.count, line)
      place += 1
      while true {
        guard place < bytes.count else {
          throw ImageError(path, line: opening, "a quotation mark is not closed")
        }
        let byte = bytes[place]
        place += 1
        if byte == UInt8(ascii: "\n") { line += 1 }
        if byte == UInt8(ascii: "\"") {
          guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { break }
          place += 1
        }
        unquoted.append(byte)
      }
      let length = unquoted.count - start
      guard length <= DelimitedFile.longestCell else {
        throw ImageError(path, line: opening, "a cell of more than 16 MiB")
      }
      if place < bytes.count, bytes[place] == UInt8(ascii: "\r") { place += 1 }
      let cell = DelimitedFile.inUnquoted | UInt64(start) << 24 | UInt64(length)
      guard place < bytes.count else { return (cell, true) }
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\n") {
        line += 1
        return (cell, true)
      }
      guard byte == separator else {
        throw ImageError(path, line: line, "something stands behind a closing quotation mark")
      }
      return (cell, false)
    }
  }
}
