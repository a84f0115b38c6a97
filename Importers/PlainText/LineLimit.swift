import Documents

/// Bounds the lines of a text: of a line that holds nothing, more is kept than it has bytes.
enum LineLimit {
  /// A book has some 10,000.
  static let lines = 2_000_000

  /// - Throws: `ImportError` where a text has more lines than `lines`.
  static func check(_ text: [UInt8], path: String) throws(ImportError) {
    guard text.count > lines else { return }
    let isWithin = text.withUnsafeBufferPointer { bytes in
      count(0x0A, in: bytes) <= lines && count(0x0D, in: bytes) <= lines
    }
    guard isWithin else {
      throw ImportError(path: path, reason: .malformed(detail: "more than \(lines) lines"))
    }
  }

  private static func count(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var at = 0
    while count <= lines, let next = ByteSearch.index(of: byte, in: bytes, at, bytes.count) {
      count += 1
      at = next + 1
    }
    return count
  }
}
