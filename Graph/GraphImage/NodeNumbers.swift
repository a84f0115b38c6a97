/// The number of each node by its id. Ids are whole numbers, or else any strings.
struct NodeNumbers: Sendable {
  private enum Table: Sendable {
    /// By id from the least: the number and one more, 0 for none.
    case dense([UInt32], least: Int)
    case numbers([Int: UInt32])
    case names([String: UInt32])
  }

  private let table: Table

  /// - Parameter files: in the order in which their nodes are numbered.
  init(_ files: [DelimitedFile]) throws(ImageError) {
    var columns: [Int] = []
    for file in files {
      guard let column = file.header.firstIndex(of: "id") else {
        throw ImageError(file.path, line: 1, "there is no column 'id'")
      }
      columns.append(column)
    }
    guard let integers = try Self.integers(files, columns) else {
      table = .names(try Self.names(files, columns))
      return
    }
    let (least, greatest) = (integers.min() ?? 0, integers.max() ?? 0)
    let (span, overflow) = greatest.subtractingReportingOverflow(least)
    if !overflow, span < 4 * integers.count + 1024 {
      var numbers = [UInt32](repeating: 0, count: span + 1)
      for (number, id) in integers.enumerated() {
        guard numbers[id - least] == 0 else { throw Self.duplicate(files, number, String(id)) }
        numbers[id - least] = UInt32(number + 1)
      }
      table = .dense(numbers, least: least)
    } else {
      var numbers: [Int: UInt32] = [:]
      numbers.reserveCapacity(integers.count)
      for (number, id) in integers.enumerated() {
        guard numbers.updateValue(UInt32(number), forKey: id) == nil else {
          throw Self.duplicate(files, number, String(id))
        }
      }
      table = .numbers(numbers)
    }
  }

  /// All ids in the order of the nodes; nil where one is no whole number.
  private static func integers(
    _ files: [DelimitedFile], _ columns: [Int]
  ) throws(ImageError) -> [Int]? {
    let count = files.reduce(0) { $0 + $1.rowCount }
    guard count < Int(UInt32.max) else {
      throw ImageError(files.first?.path ?? "", "more than 4,294,967,294 nodes in all")
    }
    var ids: [Int] = []
    ids.reserveCapacity(count)
    for (file, column) in zip(files, columns) {
      let isComplete = file.withCells(column) { cells in
        for row in 0..<file.rowCount {
          guard let cell = cells(row), let id = CellReading.integer(cell) else { return false }
          ids.append(id)
        }
        return true
      }
      if !isComplete { return nil }
    }
    return ids
  }

  private static func names(
    _ files: [DelimitedFile], _ columns: [Int]
  ) throws(ImageError) -> [String: UInt32] {
    var names: [String: UInt32] = [:]
    var number = 0
    for (file, column) in zip(files, columns) {
      var missing: Int?
      var repeated: (row: Int, id: String)?
      file.withCells(column) { cells in
        for row in 0..<file.rowCount {
          guard let cell = cells(row) else {
            missing = row
            return
          }
          let id = String(decoding: cell, as: UTF8.self)
          guard names.updateValue(UInt32(number), forKey: id) == nil else {
            repeated = (row, id)
            return
          }
          number += 1
        }
      }
      if let missing {
        throw ImageError(file.path, line: file.line(ofRow: missing), "a node without an id")
      }
      if let (row, id) = repeated {
        throw ImageError(file.path, line: file.line(ofRow: row), "the id \(id) is there twice")
      }
    }
    return names
  }

  private static func duplicate(
    _ files: [DelimitedFile], _ number: Int, _ id: String
  ) -> ImageError {
    var row = number
    for file in files {
      if row < file.rowCount {
        return ImageError(file.path, line: file.line(ofRow: row), "the id \(id) is there twice")
      }
      row -= file.rowCount
    }
    return ImageError("", "the id \(id) is there twice")
  }

  /// The nodes that a column of ids names.
  func numbers(_ file: DelimitedFile, _ column: Int) throws(ImageError) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(file.rowCount)
    file.withCells(column) { cells in
      for row in 0..<file.rowCount {
        guard let cell = cells(row), let number = self[cell] else { return }
        numbers.append(number)
      }
    }
    guard numbers.count == file.rowCount else {
      let row = numbers.count
      let id = file.withCells(column) { cells in
        cells(row).map { String(decoding: $0, as: UTF8.self) } ?? ""
      }
      throw ImageError(
        file.path, line: file.line(ofRow: row),
        id.isEmpty ? "an end of a relationship is missing" : "there is no node with the id \(id)")
    }
    return numbers
  }

  @inline(__always)
  private subscript(cell: UnsafeBufferPointer<UInt8>) -> UInt32? {
    switch table {
    case .dense(let numbers, let least):
      guard let id = CellReading.integer(cell) else { return nil }
      let (place, overflow) = id.subtractingReportingOverflow(least)
      guard !overflow, place >= 0, place < numbers.count, numbers[place] > 0 else { return nil }
      return numbers[place] - 1
    case .numbers(let numbers): return CellReading.integer(cell).flatMap { numbers[$0] }
    case .names(let names): return names[String(decoding: cell, as: UTF8.self)]
    }
  }
}
