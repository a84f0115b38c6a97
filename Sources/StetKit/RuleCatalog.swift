import Checks
import Findings
import Reporters

/// The rules there are, for people to read about.
public enum RuleCatalog {
  private static var metadata: [RuleMetadata] { AllRules.types.map { $0.metadata } }

  /// One line a rule: id, severity, summary; sorted by id.
  public static var list: String { RuleGuide.list(metadata) }

  /// What a rule flags, why, and examples.
  /// - Throws: `StetError` that names the nearest rule where there is none of this id.
  public static func explanation(of id: String) throws -> String {
    let all = metadata
    guard let rule = all.first(where: { $0.id == id }) else {
      let nearest = all.min { distance($0.id, id) < distance($1.id, id) }
      let hint = nearest.map { distance($0.id, id) <= 5 ? "did you mean \($0.id)? " : "" } ?? ""
      throw StetError("there is no rule \(id); \(hint)`stet rules` lists them all")
    }
    return RuleGuide.explanation(rule)
  }

  /// Levenshtein's distance of two short strings, in bytes.
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.utf8.prefix(64)), Array(b.utf8.prefix(64)))
    var row = Array(0...b.count)
    for (i, byte) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (byte == other ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }
}
