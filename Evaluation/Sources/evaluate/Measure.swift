import Foundation
import Scoring

/// A figure that a test of recognition took down: columns what, set, cases, result, goal.
struct Measure {
  let columns: [String]

  /// Those of a folder, by file name; none where there is no such folder.
  static func read(_ folder: URL) throws -> [Measure] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return try files.filter { $0.hasSuffix(".tsv") }.sorted().map { name in
      let file = folder.appendingPathComponent(name)
      guard let text = try? String(contentsOf: file, encoding: .utf8) else {
        throw InputError(file.path, "cannot be read")
      }
      let columns = text.split(separator: "\n").first.map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
      guard let columns, columns.count == 5 else {
        throw InputError(file.path, "has not the five columns of a measure")
      }
      return Measure(columns: columns)
    }
  }
}
