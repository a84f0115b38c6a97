#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads whole files, and only files: never a pipe or a device, never more than the limit.
package enum FileReader {
  /// 256 MiB.
  package static let defaultLimit = 256 << 20

  /// - Returns: the bytes of the file.
  /// - Throws: `ImportError` when it cannot be opened or read, is not a regular file, or is longer than `limit`.
  package static func read(_ file: InputFile, limit: Int = defaultLimit)
    throws(ImportError) -> [UInt8]
  {
    let (descriptor, size) = try openRegular(file)
    defer { close(descriptor) }
    guard size <= limit else {
      throw ImportError(path: file.path, reason: .tooLarge(bytes: size, limit: limit))
    }
    return try contents(descriptor, size: size, limit: limit, file: file)
  }

  /// Opens a file for reading, without waiting.
  /// - Returns: the descriptor, which is the caller's, and the size in bytes.
  static func openRegular(_ file: InputFile) throws(ImportError) -> (descriptor: Int32, size: Int) {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever. A file that
    // was met in a folder was no link when it was listed, and may not have become one since.
    var flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK
    if !file.isNamed { flags |= O_NOFOLLOW }
    let descriptor = withPath(file.bytes) { open($0, flags) }
    guard descriptor >= 0 else { throw refused(file) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let refusal = refused(file)
      close(descriptor)
      throw refusal
    }
    if let kind = kindUnlessRegular(status.st_mode) {
      close(descriptor)
      throw ImportError(path: file.path, reason: .notAFile(kind: kind))
    }
    return (descriptor, Int(status.st_size))
  }

  /// Reads up to a number of bytes, fewer only at the end of the file.
  static func piece(_ descriptor: Int32, upTo room: Int, file: InputFile)
    throws(ImportError) -> [UInt8]
  {
    var failure: ImportError?
    let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while count < buffer.count {
        guard let base = buffer.baseAddress else { break }
        let n = systemRead(descriptor, base + count, buffer.count - count)
        if n < 0 && errno == EINTR { continue }
        if n < 0 { failure = refused(file) }
        if n <= 0 { break }
        count += n
      }
    }
    if let failure { throw failure }
    return piece
  }

  /// "a folder", "a pipe" …; nil for a regular file.
  static func kindUnlessRegular(_ mode: mode_t) -> String? {
    switch mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: "a folder"
    case S_IFIFO: "a pipe"
    case S_IFSOCK: "a socket"
    case S_IFCHR, S_IFBLK: "a device"
    default: "something else"
    }
  }

  /// Calls `body` with a NUL-terminated copy of a path.
  static func withPath<R>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> R) -> R {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return terminated.withUnsafeBufferPointer { buffer in
      // An array with an element has a base address.
      guard let base = buffer.baseAddress else { return "".withCString(body) }
      return body(base)
    }
  }

  /// Reads to the end. A file that grows meanwhile is read up to the limit, one that shrinks
  /// gives what there is.
  private static func contents(_ descriptor: Int32, size: Int, limit: Int, file: InputFile)
    throws(ImportError) -> [UInt8]
  {
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end shows without another round.
    var room = size + 1
    while true {
      let piece = try piece(descriptor, upTo: room, file: file)
      let isLast = piece.count < room
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= limit else {
        throw ImportError(path: file.path, reason: .tooLarge(bytes: bytes.count, limit: limit))
      }
      if isLast { return bytes }
      room = 1 << 20
    }
  }

  static func refused(_ file: InputFile) -> ImportError {
    ImportError(path: file.path, reason: .unreadable(message: String(cString: strerror(errno))))
  }
}

/// `read(2)`, which the method of the same name hides inside the type.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, bytes, count)
}
