import StetKit

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard input, line by line.
final class LineInput {
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private static let chunk = 1 << 16
  /// Longest line that is taken.
  private static let limit = 1 << 28

  /// The next line without its end; nil at the end of the input.
  /// - Throws: `StetError` where the system refuses to read or a line is longer than 256 MiB.
  func next() throws -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      guard buffer.count <= Self.limit else {
        throw StetError("standard input has a line of more than 256 MiB")
      }
      try fill()
    }
  }

  private func fill() throws {
    var chunk = [UInt8](repeating: 0, count: Self.chunk)
    while true {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw StetError("cannot read standard input: \(String(cString: strerror(errno)))")
      }
      isAtEnd = count == 0
      buffer += chunk.prefix(count)
      return
    }
  }
}
