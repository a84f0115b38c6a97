import StetKit

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard output for results: buffered, written with `write(2)`, and nothing else goes there.
final class ResultOutput {
  private var buffer: [UInt8] = []
  private let descriptor: Int32
  private static let bufferSize = 1 << 16

  init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
    buffer.reserveCapacity(Self.bufferSize)
  }

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) throws {
    if bytes.count >= Self.bufferSize / 4 {
      // Large pieces are not copied together.
      try flush()
      try bytes.withUnsafeBytes { try write($0) }
      return
    }
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// - Throws: `StetError` where the system refuses, as on a full disk.
  func flush() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    try buffer.withUnsafeBytes { try write($0) }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    guard let base = bytes.baseAddress else { return }
    var written = 0
    while written < bytes.count {
      let n = Self.system(descriptor, base + written, bytes.count - written)
      if n < 0 {
        if errno == EINTR { continue }
        // Where the signal of a closed pipe is blocked or ignored: end as it would have ended.
        if errno == EPIPE { exit(128 + SIGPIPE) }
        throw StetError("cannot write the results: \(String(cString: strerror(errno)))")
      }
      written += n
    }
  }

  /// `write(2)`, which the method of the same name hides.
  private static func system(
    _ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int
  ) -> Int {
    #if canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #else
      Glibc.write(descriptor, bytes, count)
    #endif
  }
}
