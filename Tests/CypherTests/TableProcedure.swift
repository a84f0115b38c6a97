@testable import Cypher

/// A procedure of the conformance kit: a table of arguments and answers.
enum TableProcedure {
  /// Reads `there exists a procedure name(in :: TYPE?) :: (out :: TYPE?):`.
  static func make(_ text: String, _ table: [[String]]) -> Procedure? {
    let signature = text.dropFirst("there exists a procedure ".count)
    guard let open = signature.firstIndex(of: "("), let close = signature.firstIndex(of: ")"),
      let second = signature[close...].firstIndex(of: "("),
      let end = signature.lastIndex(of: ")")
    else { return nil }
    let parameters = columns(signature[signature.index(after: open)..<close])
    let answers = columns(signature[signature.index(after: second)..<end])
    let header = table.first ?? []
    let rows = table.dropFirst().map { row in
      row.map { ExpectedValueReader.read($0)?.parameter ?? .null }
    }
    return Procedure(
      name: String(signature[..<open]), parameters: parameters, columns: answers
    ) { arguments, _ in
      rows.filter { row in
        zip(parameters, arguments).allSatisfy { parameter, argument in
          guard let place = header.firstIndex(of: parameter.name) else { return false }
          return CypherValue.order(row[place], argument) == 0
        }
      }.map { row in
        answers.map { column in header.firstIndex(of: column.name).map { row[$0] } ?? .null }
      }
    }
  }

  private static func columns(_ text: Substring) -> [Procedure.Column] {
    text.split(separator: ",").compactMap { part in
      let pieces = part.split(separator: ":").map { String($0).trimmed }
      guard pieces.count == 2 else { return nil }
      let type: StaticType
      switch pieces[1].replacing("?", with: "") {
      case "INTEGER": type = .integer
      case "FLOAT": type = .double
      case "NUMBER": type = .number
      case "STRING": type = .string
      case "BOOLEAN": type = .boolean
      default: type = .any
      }
      return Procedure.Column(name: pieces[0], type: type)
    }
  }
}
