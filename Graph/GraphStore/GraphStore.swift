import ClaimGraph
import GRDB

/// A claim graph in a single file, which any number of processes can read while one writes.
///
/// A document is saved within one transaction, so that a store holds whole documents whatever ends the
/// process. Errors are `StoreError`s that name the file.
package final class GraphStore: Sendable {
  package let path: String
  let queue: DatabaseQueue
  /// Nil for a store that is only read.
  private let lock: StoreLock?
  /// Nil for a store that is written, or read through a copy.
  let ahead: ReadAhead?

  /// Opens a store for reading. One of an earlier release is read through a copy in memory that is brought
  /// up to date; its file stays as it is until it is written to.
  package init(readingFrom path: String) throws {
    self.path = path
    lock = nil
    switch try StoreFile.state(path: path) {
    case .missing: throw StoreError.missing(path: path)
    case .empty: throw StoreError.notAStore(path: path)
    case .store(let version): try Self.checkVersion(version, path: path)
    }
    let queue = try Self.openForReading(path: path)
    if try Self.isOfThisRelease(queue, path: path) {
      self.queue = queue
      ahead = ReadAhead(path: Self.immutableName(path))
    } else {
      self.queue = try Self.upToDate(queue, path: path)
      ahead = nil
    }
  }

  private static func isOfThisRelease(_ queue: DatabaseQueue, path: String) throws -> Bool {
    do {
      return try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        == StoreSchema.version
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func upToDate(_ queue: DatabaseQueue, path: String) throws -> DatabaseQueue {
    do {
      let copy = try DatabaseQueue()
      try queue.backup(to: copy)
      try queue.close()
      try StoreSchema.migrator(path: path).migrate(copy)
      return copy
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Opens a store for writing, and makes it where there is none or an empty file.
  ///
  /// - Parameter patience: how long to wait for another process that is writing.
  package init(writingTo path: String, patience: Duration = .seconds(2)) throws {
    self.path = path
    if case .store(let version) = try StoreFile.state(path: path) {
      try Self.checkVersion(version, path: path)
    }
    let lock = try StoreLock(storePath: path, patience: patience)
    self.lock = lock
    ahead = nil
    do {
      let wasInterrupted = StoreFile.exists(path + "-wal")
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(queryOnly: false))
      try Self.prepareForWriting(queue, path: path, wasInterrupted: wasInterrupted)
    } catch {
      lock.release()
      throw StoreError(error, path: path)
    }
  }

  /// Writes everything back into the one file and lets other processes write. Nothing may be asked of the
  /// store afterwards.
  package func close() throws {
    defer { lock?.release() }
    do {
      try queue.close()
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Runs `body` on the database and turns what SQLite reports into errors that name the file.
  func read<Value: Sendable>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Runs `body` in a transaction of its own; when it throws, nothing has changed.
  func write<Value: Sendable>(_ body: (Database) throws -> Value) throws -> Value {
    guard lock != nil else {
      throw StoreError.notPermitted(path: path, detail: "the store was opened for reading only")
    }
    do {
      return try queue.inDatabase { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try body(db)
          return .commit
        }
        guard let value else {
          throw StoreError.failed(path: path, detail: "the transaction gave no result")
        }
        return value
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func openForReading(path: String) throws -> DatabaseQueue {
    func open(_ name: String) throws -> DatabaseQueue {
      let queue = try DatabaseQueue(path: name, configuration: configuration(queryOnly: true))
      // Opens the log too, which fails at once where it is going to.
      let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
      try checkVersion(version ?? 0, path: path)
      return queue
    }
    do {
      do {
        return try open(path)
      } catch let error as DatabaseError
        where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
      {
        // SQLite wants to make a file beside the database, and may not. Where there is no log,
        // nobody is writing, and the file can be read as it stands.
        guard !StoreFile.exists(path + "-wal") else { throw error }
        return try open(immutableName(path))
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// The path as a URI that promises SQLite that the file will not change (sqlite.org/uri.html).
  private static func immutableName(_ path: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~".utf8)
    let escaped = path.utf8.map { byte -> String in
      if plain.contains(byte) { return String(Unicode.Scalar(byte)) }
      return (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }
    return "file:\(escaped.joined())?immutable=1"
  }

  /// - Parameter queryOnly: for a connection that reads. It is not opened as read-only, because then SQLite
  ///   would leave its two files beside the database behind.
  private static func configuration(queryOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.label = "stet"
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA mmap_size = 0;
          PRAGMA cache_size = -65536;
          """)
      if queryOnly { try db.execute(sql: "PRAGMA query_only = ON") }
    }
    return configuration
  }

  private static func prepareForWriting(
    _ queue: DatabaseQueue, path: String, wasInterrupted: Bool
  ) throws {
    try queue.inDatabase { db in
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      try checkVersion(version, path: path)
      if wasInterrupted {
        let report = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
        guard report == "ok" else {
          throw StoreError.corrupt(path: path, detail: report ?? "it cannot be checked")
        }
      }
    }
    try StoreSchema.migrator(path: path).migrate(queue)
    try queue.inDatabase { db in
      try checkSchema(db, path: path)
      // After the tables are made: the identification of the file must not stand in the log alone.
      try db.execute(
        sql: """
          PRAGMA journal_mode = WAL;
          PRAGMA synchronous = FULL;
          PRAGMA journal_size_limit = 67108864;
          PRAGMA wal_autocheckpoint = 4000;
          """)
    }
  }

  private static func checkVersion(_ version: Int, path: String) throws {
    guard version <= StoreSchema.version else {
      throw StoreError.newer(path: path, version: version, supported: StoreSchema.version)
    }
  }

  /// A store has no views and triggers; a file that has some was not made by Stet.
  private static func checkSchema(_ db: Database, path: String) throws {
    let foreign = try String.fetchOne(
      db, sql: "SELECT name FROM sqlite_master WHERE type IN ('view', 'trigger') LIMIT 1")
    if let foreign {
      throw StoreError.corrupt(path: path, detail: "it has a view or trigger named \(foreign)")
    }
  }
}
