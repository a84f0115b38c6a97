import StetKit

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A query in a file.
enum QueryFile {
  /// Longest file that is read, in bytes.
  private static let limit = 1 << 26

  /// - Parameter path: `-` for standard input.
  static func text(_ path: String) throws -> String {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StetError("\(path): \(String(cString: strerror(errno)))") }
    defer { if file != STDIN_FILENO { close(file) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw StetError("\(path): \(String(cString: strerror(errno)))") }
      if count == 0 { break }
      bytes += chunk.prefix(count)
      guard bytes.count <= limit else {
        throw StetError("\(path): a query of more than \(limit >> 20) MiB")
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw StetError("\(path): the query is not valid UTF-8")
    }
    return text
  }
}
