import FileOutput

/// Collects bytes and writes them to a file in large pieces.
struct OutputBuffer: ~Copyable {
  private let file: OutputFile
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  init(_ file: OutputFile) {
    self.file = file
    bytes = .allocate(capacity: 1 << 18)
  }

  deinit { bytes.deallocate() }

  mutating func flush() throws {
    try file.write(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<count]))
    count = 0
  }

  /// Makes room for `size` bytes, which must not be more than the buffer holds.
  @inline(__always)
  private mutating func reserve(_ size: Int) throws {
    if bytes.count - count < size { try flush() }
  }

  mutating func append(_ byte: UInt8) throws {
    try reserve(1)
    bytes[count] = byte
    count += 1
  }

  mutating func append(_ text: StaticString) throws {
    try append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) throws {
    guard let start = piece.baseAddress, piece.count > 0 else { return }
    if piece.count > bytes.count {
      try flush()
      try file.write(UnsafeRawBufferPointer(piece))
      return
    }
    try reserve(piece.count)
    bytes.baseAddress?.advanced(by: count).update(from: start, count: piece.count)
    count += piece.count
  }

  mutating func append(_ piece: [UInt8]) throws {
    try piece.withUnsafeBufferPointer { try append($0) }
  }

  mutating func append(_ text: String) throws {
    var text = text
    try text.withUTF8 { try append($0) }
  }

  /// A number in decimal.
  mutating func append(_ number: Int) throws {
    try reserve(20)
    if number < 0 {
      bytes[count] = UInt8(ascii: "-")
      count += 1
    }
    var rest = number.magnitude
    var length = 1
    var bound: UInt = 10
    while length < 19, rest >= bound {
      length += 1
      bound *= 10
    }
    if length == 19, rest >= bound { length = 20 }
    var place = count + length
    count = place
    repeat {
      place -= 1
      bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }
}
