/// Makes ZIP archives whose parts are not packed.
package struct ArchiveFixture {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// - Parameters:
  ///   - flags: bit 0 says that the part is encrypted.
  ///   - checksum: in place of the right one.
  ///   - mode: of the file in a Unix system; nil for an archive made elsewhere.
  package mutating func add(
    _ name: String, _ content: [UInt8], flags: Int = 0, checksum: UInt32? = nil, mode: Int? = nil
  ) {
    let checksum = Int(checksum ?? Self.checksum(content))
    let fields: [(Int, Int)] = [
      (20, 2), (flags, 2), (0, 2), (0, 2), (0x21, 2), (checksum, 4), (content.count, 4),
      (content.count, 4), (name.utf8.count, 2), (0, 2),
    ]
    let offset = bytes.count
    bytes += Self.record(0x0403_4B50, fields) + Array(name.utf8) + content
    directory += Self.record(
      0x0201_4B50,
      [((mode == nil ? 0 : 3) << 8 | 20, 2)] + fields
        + [(0, 2), (0, 2), (0, 2), ((mode ?? 0) << 16, 4), (offset, 4)])
    directory += Array(name.utf8)
    count += 1
  }

  package mutating func add(_ name: String, _ content: String) { add(name, Array(content.utf8)) }

  /// - Parameters:
  ///   - stated: how many parts the end says there are.
  ///   - comment: what stands behind the end.
  package func archive(stated: Int? = nil, comment: [UInt8] = []) -> [UInt8] {
    let number = stated ?? count
    return bytes + directory
      + Self.record(
        0x0605_4B50,
        [
          (0, 2), (0, 2), (number, 2), (number, 2), (directory.count, 4), (bytes.count, 4),
          (comment.count, 2),
        ]) + comment
  }

  private static func record(_ mark: Int, _ fields: [(value: Int, length: Int)]) -> [UInt8] {
    ([(mark, 4)] + fields).flatMap { value, length in
      (0..<length).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
  }

  /// CRC-32 (ISO 3309).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value = UInt32.max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
