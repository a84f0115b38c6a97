import Checks
import Findings
import Reporters

/// The rules there are, for people to read about.
public enum RuleCatalog {
  private static var metadata: [RuleMetadata] { AllRules.types.map { $0.metadata } }

  /// One line a rule: id, severity, summary; sorted by id.
  public static var list: String { RuleGuide.list(metadata) }

  /// How each rule fared on mutants of articles, when it was measured last: mutants, how many were caught, false
  /// alarms, precision and recall.
  public static var statistics: String { RuleCountTable.text(metadata, MeasuredRules.counts) }

  /// What a rule flags, why, and examples.
  /// - Throws: `StetError` that names the nearest rule where there is none of this id.
  public static func explanation(of id: String) throws -> String {
    let all = metadata
    guard let rule = all.first(where: { $0.id == id }) else {
      let near = NearestName.of(id, among: all.map(\.id))
      let hint = near.map { "did you mean \($0)? " } ?? ""
      throw StetError("there is no rule \(id); \(hint)`stet rules` lists them all")
    }
    return RuleGuide.explanation(rule)
  }
}
