import ClaimGraph
import Claims
import GRDB

/// Takes the claims of a store apart into parts, so that no claim is ever compared with one of another part.
struct ComparableParts {
  /// The rows of the claims, ascending.
  private var rows: [Int64] = []
  /// By index into `rows`: another claim of the same part, or itself.
  private var parents: [Int32] = []

  /// - Parameter path: the file of the store, for errors.
  init(_ db: Database, path: String) throws {
    rows = try Int64.fetchAll(db, sql: "SELECT id FROM claim ORDER BY id")
    parents = rows.indices.map { Int32(truncatingIfNeeded: $0) }
    var last: (topic: Int, index: Int)?
    try db.forEach("SELECT topic, claim FROM comparison ORDER BY topic, setting", path: path) {
      let topic = try $0.integer(0)
      guard let index = index(ofRow: Int64(try $0.integer(1))) else { return }
      if let last, last.topic == topic { join(last.index, index) }
      last = (topic, index)
    }
    // Doses of a substance may be compared across its forms, and as fractions of one another.
    var subject: (row: Int, hash: UInt64) = (-1, 0)
    var indices: [UInt64: Int] = [:]
    try db.forEach(
      """
      SELECT claim.id, concept.id, concept.name, concept.type, concept.identifier
      FROM claim JOIN concept ON concept.id = claim.subject
      WHERE claim.kind = ? ORDER BY claim.subject
      """, [ClaimKind.dosage.rawValue], path: path
    ) {
      if try $0.integer(1) != subject.row {
        let concept = Concept(
          name: try $0.string(2), type: try $0.value(3, ConceptType.self),
          identifier: try $0.optionalString(4))
        subject = (try $0.integer(1), ComparisonKeys.identity(of: concept))
      }
      guard let index = index(ofRow: Int64(try $0.integer(0))) else { return }
      if let other = indices[subject.hash] {
        join(other, index)
      } else {
        indices[subject.hash] = index
      }
    }
  }

  /// The rows of the claims in batches: parts are never divided, and a batch holds several until its claims are
  /// stated `limit` times. Claims that are compared with none are in no batch.
  mutating func batches(_ db: Database, limit: Int, path: String) throws -> [[Int64]] {
    var weights = [Int](repeating: 0, count: rows.count)
    try db.forEach("SELECT claim, count(*) FROM assertion GROUP BY claim", path: path) {
      if let index = index(ofRow: Int64(try $0.integer(0))) { weights[index] = try $0.integer(1) }
    }
    // By part, in the order of its first claim; within it in the order of the rows.
    let roots = rows.indices.map { root(of: $0) }
    let order = rows.indices.sorted { roots[$0] != roots[$1] ? roots[$0] < roots[$1] : $0 < $1 }
    var batches: [[Int64]] = []
    var batch: [Int64] = []
    var weight = 0
    var start = 0
    while start < order.count {
      let root = roots[order[start]]
      let end = order[start...].firstIndex { roots[$0] != root } ?? order.count
      defer { start = end }
      guard end - start > 1 else { continue }
      let part = order[start..<end]
      let partWeight = part.reduce(0) { $0 &+ weights[$1] }
      if !batch.isEmpty, weight &+ partWeight > limit {
        batches.append(batch)
        batch = []
        weight = 0
      }
      batch += part.map { rows[$0] }
      weight &+= partWeight
    }
    if !batch.isEmpty { batches.append(batch) }
    return batches
  }

  private func index(ofRow row: Int64) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low] == row ? low : nil
  }

  /// The first claim of the part that a claim belongs to.
  private mutating func root(of index: Int) -> Int {
    var root = index
    while parents[root] != root { root = Int(parents[root]) }
    var index = index
    while parents[index] != root {
      let next = Int(parents[index])
      parents[index] = Int32(truncatingIfNeeded: root)
      index = next
    }
    return root
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(of: a), root(of: b))
    parents[max(a, b)] = Int32(truncatingIfNeeded: min(a, b))
  }
}
