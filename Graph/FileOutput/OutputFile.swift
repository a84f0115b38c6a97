#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that appears under its name only when it is complete.
///
/// Bytes go to a temporary file in the same folder, which takes the place of the named one at the end. What
/// is not a regular file, such as `/dev/stdout`, is written to directly.
package final class OutputFile {
  private let path: String
  private let temporaryPath: String?
  private var file: Int32

  /// - Throws: `OutputError`, as all of it.
  package init(path: String) throws(OutputError) {
    self.path = path
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw .directory(path: path) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      temporaryPath = nil
      file = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      let name = "\(path).tmp-\(getpid())"
      temporaryPath = name
      // One that is there is left from a process of the same number that was killed.
      unlink(name)
      file = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    }
    if file < 0 { throw Self.error(path) }
  }

  /// Writes all of the bytes.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    var rest = bytes
    while !rest.isEmpty {
      #if canImport(Glibc)
        let count = Glibc.write(file, rest.baseAddress, rest.count)
      #else
        let count = Musl.write(file, rest.baseAddress, rest.count)
      #endif
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.error(path)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  /// Replaces bytes written before.
  ///
  /// - Parameter offset: in bytes from the beginning of the file
  package func replace(_ bytes: [UInt8], at offset: Int) throws(OutputError) {
    guard pwrite(file, bytes, bytes.count, off_t(offset)) == bytes.count else {
      throw Self.error(path)
    }
  }

  /// Makes the file complete: on the disk and under its name.
  package func finish() throws(OutputError) {
    guard let temporaryPath else {
      closeFile()
      return
    }
    guard fsync(file) == 0 else { throw Self.error(path) }
    closeFile()
    guard rename(temporaryPath, path) == 0 else { throw Self.error(path) }
    synchronizeFolder()
  }

  deinit {
    if file >= 0 {
      closeFile()
      if let temporaryPath { unlink(temporaryPath) }
    }
  }

  private func closeFile() {
    close(file)
    file = -1
  }

  /// Makes the new name last through a power failure; the file itself is safe without.
  private func synchronizeFolder() {
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// What the system says of the last call.
  private static func error(_ path: String) -> OutputError {
    switch errno {
    case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
    default: .failed(path: path, detail: String(cString: strerror(errno)))
    }
  }
}
