import Foundation
import GRDB

/// Reads the columns of a row without trusting that they hold what the schema says: a damaged file may
/// hold anything.
///
/// Values are taken from the statement itself: asked of a `Row`, each of them passes through several generic calls, which
/// cost three times what reading it does.
struct StoredRow {
  let row: Row
  let statement: SQLiteStatement
  /// The file of the store, for errors.
  let path: String

  private func value(_ column: Int) -> DatabaseValue {
    DatabaseValue(sqliteStatement: statement, index: CInt(truncatingIfNeeded: column))
  }

  func isNull(_ column: Int) -> Bool { value(column).isNull }

  func integer(_ column: Int) throws -> Int {
    guard let value = try optionalInteger(column) else { throw damaged(column) }
    return value
  }

  func optionalInteger(_ column: Int) throws -> Int? {
    switch value(column).storage {
    case .null: return nil
    case .int64(let value): return Int(value)
    default: throw damaged(column)
    }
  }

  func optionalDouble(_ column: Int) throws -> Double? {
    switch value(column).storage {
    case .null: return nil
    case .double(let value): return value
    default: throw damaged(column)
    }
  }

  func string(_ column: Int) throws -> String {
    guard let value = try optionalString(column) else { throw damaged(column) }
    return value
  }

  func optionalString(_ column: Int) throws -> String? {
    switch value(column).storage {
    case .null: return nil
    case .string(let value): return value
    default: throw damaged(column)
    }
  }

  func data(_ column: Int) throws -> Data {
    guard case .blob(let value) = value(column).storage else {
      throw damaged(column)
    }
    return value
  }

  /// A value of an enumeration by its name.
  func value<Value: RawRepresentable<String>>(_ column: Int, _ type: Value.Type) throws -> Value {
    guard let value = Value(rawValue: try string(column)) else { throw damaged(column) }
    return value
  }

  func optionalValue<Value: RawRepresentable<String>>(
    _ column: Int, _ type: Value.Type
  ) throws -> Value? {
    guard let name = try optionalString(column) else { return nil }
    guard let value = Value(rawValue: name) else { throw damaged(column) }
    return value
  }

  func damaged(_ column: Int) -> StoreError {
    let name =
      Array(row.columnNames).indices.contains(column)
      ? Array(row.columnNames)[column] : "\(column)"
    return .corrupt(path: path, detail: "the column \(name) holds a value that it cannot hold")
  }
}

extension Database {
  /// Calls `body` with each row that the query gives.
  func forEach(
    _ sql: String, _ arguments: StatementArguments = [], path: String,
    _ body: (StoredRow) throws -> Void
  ) throws {
    let statement = try cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() {
      try body(StoredRow(row: row, statement: statement.sqliteStatement, path: path))
    }
  }
}
