import ClaimGraph
import Dispatch
import GRDB
import Synchronization

/// Asks a store on other threads for what will soon be asked for in earnest, and forgets the answers: the pages they stand
/// on are in memory then.
///
/// What a draft is compared with stands on a thousand pages here and there in the file. Read one after the other, each is
/// waited for; read several at a time, they come in a fraction of that. Nothing hangs on the answers, so that these
/// connections neither lock the file nor look at its log, and errors are left to who asks in earnest.
final class ReadAhead: Sendable {
  private let connections: [Connection]
  private let isOver = Atomic<Bool>(false)

  /// How many pages are waited for at a time.
  private static let width = 4

  /// - Parameter path: the file of the store, as a name that promises SQLite that it does not change.
  init(path: String) {
    connections = (0..<Self.width).map { _ in Connection(path: path) }
  }

  /// Begins to read what works, dates and concepts say, which any draft is compared with some of.
  ///
  /// - Parameter limit: no more sources are read than this.
  func readNames(limit: Int) {
    let parts = Int64(2 * Self.width)
    begin(Int(parts) + 1) { db, index in
      guard index > 0 else {
        return try db.read("SELECT count(type) FROM concept")
      }
      let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM source") ?? 0
      let length = min(last, Int64(limit)) / parts + 1
      let first = Int64(index - 1) * length
      try db.read(
        "SELECT count(warnings) FROM source WHERE id BETWEEN ? AND ?", [first, first + length - 1])
    }
  }

  /// Begins to read the claims that are filed under the keys.
  func read(_ keys: [ComparisonKey]) {
    begin(keys.count) { db, index in
      try db.read(
        """
        SELECT count(compared_claim.kind)
        FROM comparison LEFT JOIN compared_claim ON compared_claim.id = place
        WHERE topic = ? AND setting = ?
        """, [Int64(bitPattern: keys[index].topic), Int64(bitPattern: keys[index].setting)])
    }
  }

  /// Begins to read who states the claims of these places, and who is cited there.
  func read(places: [Int64]) {
    begin(places.count) { db, index in
      let (first, last) = ComparedClaims.rows(ofPlace: places[index])
      for table in ["statement", "citation"] {
        try db.read(
          "SELECT count(assertion) FROM compared_\(table) WHERE id BETWEEN ? AND ?", [first, last])
      }
    }
  }

  /// Ends it, done or not.
  func end() { isOver.store(true, ordering: .relaxed) }

  /// Does `work` for 0, 1, … on the threads there are, in that order.
  private func begin(_ count: Int, _ work: @escaping @Sendable (Database, Int) throws -> Void) {
    let next = Counter()
    for connection in connections.prefix(count) {
      connection.begin { [self] db in
        while !isOver.load(ordering: .relaxed) {
          let index = next.advance()
          guard index < count else { return }
          try work(db, index)
        }
      }
    }
  }

  /// Gives 0, 1, … to whichever thread asks.
  private final class Counter: Sendable {
    private let next = Atomic<Int>(0)

    func advance() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
  }

  /// A thread with a connection of its own, opened when it is first needed.
  private final class Connection: Sendable {
    private let path: String
    private let thread = DispatchQueue(label: "stet.ahead")
    private let queue = Mutex<DatabaseQueue?>(nil)

    init(path: String) { self.path = path }

    func begin(_ work: @escaping @Sendable (Database) throws -> Void) {
      thread.async { [self] in
        // Whatever is wrong with the file will be said where it is read in earnest.
        try? opened().inDatabase(work)
      }
    }

    private func opened() throws -> DatabaseQueue {
      try queue.withLock { queue in
        if let queue { return queue }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.label = "stet.ahead"
        configuration.prepareDatabase {
          try $0.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
        }
        let opened = try DatabaseQueue(path: path, configuration: configuration)
        queue = opened
        return opened
      }
    }
  }
}

extension Database {
  /// Reads what the query asks for and forgets it.
  fileprivate func read(_ sql: String, _ arguments: StatementArguments = []) throws {
    _ = try Int64.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }
}
