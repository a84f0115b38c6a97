import Foundation
import Scoring

/// The command line: `evaluate --words FILE [--out FILE] NAME=ROWS … [findings-GROUP=LIST:FOLDER …]`.
struct Arguments {
  static let usage = """
    usage: evaluate --words FILE --output FOLDER [--out FILE] GROUP=FOLDER … [findings-GROUP=LIST:FOLDER …]
      --words    how names are compared (words.tsv)
      --output   the folder that holds GROUP.claims.jsonl, GROUP.annotations.jsonl and
                 GROUP.coverage.jsonl, findings-GROUP.jsonl, and measures/*.tsv
      --out      write the report there; without it, print a summary and the errors
      GROUP      developed, heldout, dense, varied, learnt, seeds or documents, with the folder of its annotated claims
      findings-  developed, heldout, second, third or seeds: what must and must not be found in the texts of a folder
    """

  private(set) var words = ""
  private(set) var output = ""
  private(set) var out: String?
  private(set) var groups: [ArticleGroup: URL] = [:]
  private(set) var findings: [ArticleGroup: (expected: URL, sources: URL)] = [:]

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--words": words = try Self.value(argument, &rest)
      case "--output": output = try Self.value(argument, &rest)
      case "--out": out = try Self.value(argument, &rest)
      default:
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        let paths = (parts.last ?? "").split(separator: ":").map {
          URL(fileURLWithPath: String($0))
        }
        if parts.count == 2, let group = ArticleGroup(rawValue: parts[0]) {
          groups[group] = URL(fileURLWithPath: parts[1])
        } else if let name = parts.first, name.hasPrefix(Self.findings), paths.count == 2,
          let group = ArticleGroup(rawValue: String(name.dropFirst(Self.findings.count)))
        {
          findings[group] = (paths[0], paths[1])
        } else {
          throw InputError("evaluate", "cannot use \"\(argument)\"\n\(Self.usage)")
        }
      }
    }
    if words.isEmpty || output.isEmpty || groups.isEmpty {
      throw InputError("evaluate", "something is missing\n\(Self.usage)")
    }
  }

  private static let findings = "findings-"

  private static func value(_ name: String, _ rest: inout ArraySlice<String>) throws -> String {
    guard let value = rest.popFirst() else { throw InputError("evaluate", "\(name) needs a value") }
    return value
  }
}
