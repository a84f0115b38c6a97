import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The right to write to a store, which one process has at a time: an advisory lock on the file
/// `<store>.lock`, which holds the number of the process.
///
/// The system releases the lock when the process ends, however it ends. SQLite has locks of its own, but
/// releases before 3.51.3 can damage a database when two processes write back the log at once
/// (sqlite.org/wal.html, "the WAL-reset bug").
final class StoreLock: Sendable {
  private let path: String
  private let file: Mutex<Int32?>

  /// - Parameters:
  ///   - patience: how long to wait for another process to finish.
  /// - Throws: `StoreError.locked` where another process has the lock.
  init(storePath: String, patience: Duration) throws(StoreError) {
    path = storePath + ".lock"
    let deadline = ContinuousClock.now + patience
    while true {
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard file >= 0 else {
        let detail = String(cString: strerror(errno))
        throw .notPermitted(path: storePath, detail: "the store cannot be written (\(detail))")
      }
      if flock(file, LOCK_EX | LOCK_NB) == 0 {
        // The one before may have removed the file between our opening and locking it.
        if Self.isFile(file, at: path) {
          Self.writeProcessID(to: file)
          self.file = Mutex(file)
          return
        }
        close(file)
        continue
      }
      let holder = Self.processID(in: file)
      close(file)
      guard ContinuousClock.now < deadline else {
        throw .locked(path: storePath, processID: holder)
      }
      usleep(20_000)
    }
  }

  /// Gives the lock up and removes its file.
  func release() {
    file.withLock { file in
      guard let open = file else { return }
      unlink(path)
      close(open)
      file = nil
    }
  }

  deinit { release() }

  private static func isFile(_ file: Int32, at path: String) -> Bool {
    var mine = stat()
    var there = stat()
    return fstat(file, &mine) == 0 && stat(path, &there) == 0 && mine.st_ino == there.st_ino
      && mine.st_dev == there.st_dev
  }

  private static func writeProcessID(to file: Int32) {
    let text = Array("\(getpid())\n".utf8)
    // Only for the message of the process that has to wait, so a failure does no harm.
    _ = ftruncate(file, 0)
    _ = pwrite(file, text, text.count, 0)
  }

  private static func processID(in file: Int32) -> Int? {
    var text = [UInt8](repeating: 0, count: 20)
    let count = pread(file, &text, text.count, 0)
    guard count > 0 else { return nil }
    return Int(String(decoding: text[..<count].prefix { $0 != 0x0A }, as: UTF8.self))
  }
}
