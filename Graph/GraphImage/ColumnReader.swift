/// Finds what the cells of a column are and encodes them.
struct ColumnReader {
  private let file: DelimitedFile
  private let column: Int
  private let order: [UInt32]?

  /// - Parameter order: the row of the file for each row of the column; nil where it is the same.
  init(_ file: DelimitedFile, _ column: Int, order: [UInt32]?) {
    self.file = file
    self.column = column
    self.order = order
  }

  func encode() throws(ImageError) -> EncodedColumn {
    let name = file.header[column]
    let count = file.rowCount
    let encoded = file.withCells(column) { cells -> EncodedColumn? in
      func cell(_ row: Int) -> UnsafeBufferPointer<UInt8>? {
        cells(order.map { Int($0[row]) } ?? row)
      }
      if let numbers = Self.all(count, { cell($0).map(CellReading.integer) }) {
        return ColumnEncoder.integers(name, count: count) { numbers[$0] }
      }
      if let numbers = Self.all(count, { cell($0).map(CellReading.double) }) {
        return ColumnEncoder.doubles(name, count: count) { numbers[$0] }
      }
      if let truths = Self.all(count, { cell($0).map(Self.boolean) }) {
        return ColumnEncoder.values(name, truths.map { $0.map { .boolean($0) } })
      }
      for row in 0..<count {
        if let bytes = cell(row), !Self.isText(bytes) { return nil }
      }
      return ColumnEncoder.strings(name, count: count, cell)
    }
    guard let encoded else { throw invalidText() }
    guard encoded.data.byteCount < Int(UInt32.max) else {
      throw ImageError(file.path, "the column '\(name)' has more than 4 GiB of text")
    }
    return encoded
  }

  /// The values of all cells, nil for cells with nothing in them; nil where one is of another kind.
  private static func all<Value>(_ count: Int, _ read: (Int) -> Value??) -> [Value?]? {
    var values: [Value?] = []
    for row in 0..<count {
      guard let cell = read(row) else {
        if values.isEmpty { values.reserveCapacity(count) }
        values.append(nil)
        continue
      }
      guard let value = cell else { return nil }
      if values.isEmpty { values.reserveCapacity(count) }
      values.append(value)
    }
    return values
  }

  private static func boolean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    if bytes.elementsEqual("true".utf8) { return true }
    if bytes.elementsEqual("false".utf8) { return false }
    return nil
  }

  private static func isText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    return all < 0x80 || String(validating: bytes, as: UTF8.self) != nil
  }

  private func invalidText() -> ImageError {
    let row = file.withCells(column) { cells in
      (0..<file.rowCount).first { cells($0).map { !Self.isText($0) } ?? false }
    }
    return ImageError(file.path, line: file.line(ofRow: row ?? 0), "a cell is not valid UTF-8")
  }
}
