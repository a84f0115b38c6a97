/// Bytes that are read piece by piece.
package protocol ByteSource: AnyObject {
  /// The next bytes; none at the end.
  func read() throws(ImportError) -> [UInt8]
}

/// Bytes that are in memory.
final class MemoryByteSource: ByteSource {
  private var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
