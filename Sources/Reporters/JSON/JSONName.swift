/// The raw value of a case as JSON, ready to be copied in four stores.
struct JSONName: BitwiseCopyable, Sendable {
  /// The bytes that `store` may write.
  static let room = 32

  private var bytes: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private var length = 0

  /// - Parameter name: at most 30 bytes, none of which needs escaping.
  init(_ name: String) {
    assert(name.utf8.count <= Self.room - 2)
    withUnsafeMutableBytes(of: &bytes) { bytes in
      bytes[0] = 0x22
      length = 1
      for byte in name.utf8.prefix(Self.room - 2) {
        bytes[length] = byte
        length += 1
      }
      bytes[length] = 0x22
      length += 1
    }
  }

  /// Stores the name, and anything up to `room` bytes behind it.
  ///
  /// - Returns: the number of bytes of the name.
  @inline(__always)
  func store(_ target: UnsafeMutablePointer<UInt8>) -> Int {
    let target = UnsafeMutableRawPointer(target)
    target.storeBytes(of: bytes.0, as: UInt64.self)
    target.storeBytes(of: bytes.1, toByteOffset: 8, as: UInt64.self)
    target.storeBytes(of: bytes.2, toByteOffset: 16, as: UInt64.self)
    target.storeBytes(of: bytes.3, toByteOffset: 24, as: UInt64.self)
    return length
  }
}
