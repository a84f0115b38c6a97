import Claims
import GRDB

/// Reads claims with their concepts and doses, each of these once.
final class ClaimReader {
  private let db: Database
  private let path: String
  /// By row.
  private var concepts: [Int: Concept] = [:]
  /// By row.
  private var doses: [Int: Dose] = [:]

  /// - Parameter path: the file of the store, for errors.
  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  static let conceptColumns = "id, name, type, identifier"
  static let doseColumns = "id, low, high, unit, per, role, relative_to"
  static let claimColumns =
    "id, hash, kind, subject, regimen, predicate, object, polarity, dose"

  static func concept(_ row: StoredRow) throws -> Concept {
    Concept(
      name: try row.string(1), type: try row.value(2, ConceptType.self),
      identifier: try row.optionalString(3))
  }

  static func dose(_ row: StoredRow) throws -> Dose {
    Dose(
      low: try row.optionalDouble(1), high: try row.optionalDouble(2), unit: try row.string(3),
      per: try row.optionalString(4), role: try row.optionalValue(5, DoseRole.self),
      relativeTo: try row.optionalString(6))
  }

  /// - Parameters:
  ///   - concept: the concept with a row number; throws where there is none.
  ///   - dose: likewise.
  static func claim(
    _ row: StoredRow, context: [ContextQualifier], concept: (Int) throws -> Concept,
    dose: (Int) throws -> Dose
  ) throws -> Claim {
    Claim(
      kind: try row.value(2, ClaimKind.self), subject: try concept(row.integer(3)),
      regimen: try row.optionalValue(4, Regimen.self),
      predicate: try row.value(5, Predicate.self),
      object: try row.optionalInteger(6).map(concept),
      polarity: try row.value(7, Polarity.self), dose: try row.optionalInteger(8).map(dose),
      context: context)
  }

  /// The claim with a row number.
  func claim(row: Int64) throws -> Claim { try identifiedClaim(row: row).claim }

  /// The claim with a row number, and its id.
  func identifiedClaim(row: Int64) throws -> (id: ClaimID, claim: Claim) {
    var context: [ContextQualifier] = []
    try db.forEach(
      "SELECT kind, concept FROM claim_context WHERE claim = ? ORDER BY ordinal", [row],
      path: path
    ) {
      context.append(
        ContextQualifier(
          kind: try $0.value(0, ContextQualifier.Kind.self),
          concept: try concept(try $0.integer(1))))
    }
    var claim: (id: ClaimID, claim: Claim)?
    try db.forEach(
      "SELECT \(Self.claimColumns) FROM claim WHERE id = ?", [row], path: path
    ) {
      guard let id = ClaimID(stored: try $0.data(1)) else { throw $0.damaged(1) }
      claim = (id, try Self.claim($0, context: context, concept: concept, dose: dose))
    }
    return try found(claim, "claim \(row)")
  }

  /// The claim of a row with the columns of `compared_claim`.
  func comparedClaim(_ row: StoredRow) throws -> (id: ClaimID, claim: Claim) {
    guard let id = ClaimID(stored: try row.data(1)) else { throw row.damaged(1) }
    let context = try row.optionalString(9).map { words in
      try words.utf8.split(separator: UInt8(ascii: " ")).map { word in
        let parts = word.split(separator: UInt8(ascii: ":"))
        guard parts.count == 2,
          let kind = ContextQualifier.Kind(rawValue: String(Substring(parts[0]))),
          let number = Int(Substring(parts[1]))
        else { throw row.damaged(9) }
        return ContextQualifier(kind: kind, concept: try concept(number))
      }
    }
    return (id, try Self.claim(row, context: context ?? [], concept: concept, dose: dose))
  }

  private func concept(_ id: Int) throws -> Concept {
    if let known = concepts[id] { return known }
    var concept: Concept?
    try db.forEach(
      "SELECT \(Self.conceptColumns) FROM concept WHERE id = ?", [id], path: path
    ) { concept = try Self.concept($0) }
    let found = try found(concept, "concept \(id)")
    concepts[id] = found
    return found
  }

  private func dose(_ id: Int) throws -> Dose {
    if let known = doses[id] { return known }
    var dose: Dose?
    try db.forEach("SELECT \(Self.doseColumns) FROM dose WHERE id = ?", [id], path: path) {
      dose = try Self.dose($0)
    }
    let found = try found(dose, "dose \(id)")
    doses[id] = found
    return found
  }

  private func found<Value>(_ value: Value?, _ name: String) throws -> Value {
    guard let value else {
      throw StoreError.corrupt(path: path, detail: "\(name) is referred to and not there")
    }
    return value
  }
}
