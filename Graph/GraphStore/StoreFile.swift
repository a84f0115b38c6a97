#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What can be told of a store from its file alone, before SQLite opens (and perhaps changes) it.
struct StoreFile {
  /// "STET" as a big-endian number: the `application_id` of every store.
  static let applicationID = 0x5354_4554
  /// Length of the header of a database file, and places in it
  /// (sqlite.org/fileformat2.html#the_database_header).
  private static let headerLength = 100
  private static let versionOffset = 60
  private static let applicationOffset = 68

  enum State: Hashable {
    case missing
    /// Nothing was ever saved in it.
    case empty
    /// `version` is that of the schema when the log was last written back.
    case store(version: Int)
  }

  /// - Throws: `StoreError` for anything that is there and is not a store.
  static func state(path: String) throws(StoreError) -> State {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return .missing }
      throw .notPermitted(path: path, detail: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    if status.st_size == 0 { return .empty }
    let header = try header(path: path)
    guard header.count == headerLength, header.starts(with: "SQLite format 3\0".utf8),
      number(header, applicationOffset) == applicationID
    else { throw .notAStore(path: path) }
    return .store(version: number(header, versionOffset))
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  private static func header(path: String) throws(StoreError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      throw .notPermitted(path: path, detail: String(cString: strerror(errno)))
    }
    defer { close(file) }
    var header = [UInt8](repeating: 0, count: headerLength)
    let count = read(file, &header, headerLength)
    guard count >= 0 else {
      throw .failed(path: path, detail: String(cString: strerror(errno)))
    }
    return Array(header.prefix(count))
  }

  /// A big-endian number of four bytes.
  private static func number(_ header: [UInt8], _ offset: Int) -> Int {
    header[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
