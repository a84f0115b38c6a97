import Foundation

/// Files that hold a JSON object a line.
package enum JSONLines {
  /// The objects of a file in their order; blank lines are passed over.
  /// - Throws: `InputError` with the line that could not be read.
  package static func read<Row: Decodable>(_ type: Row.Type, from file: URL) throws -> [Row] {
    guard let data = try? Data(contentsOf: file) else {
      throw InputError(file.path, "cannot be read")
    }
    var rows: [Row] = []
    let decoder = JSONDecoder()
    for (index, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      do {
        rows.append(try decoder.decode(type, from: Data(line)))
      } catch {
        throw InputError(file.path, line: index + 1, reason(error))
      }
    }
    return rows
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "is not JSON" }
    switch error {
    case .keyNotFound(let key, _): return "\"\(key.stringValue)\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return "\"\(path)\" is of another type"
    default: return "is not JSON"
    }
  }
}
