/// The forms that findings are printed in.
public enum FindingFormat: String, CaseIterable, Sendable {
  /// For people: both passages in their lines, and a summary.
  case text
  /// A line each, as compilers print them.
  case concise
  /// An object a line.
  case jsonl
  /// One object: the findings, and what was not checked.
  case json
  /// SARIF 2.1.0, for code hosts and editors.
  case sarif
  /// One page that needs nothing else.
  case html

  /// Whether lines of the documents stand around the passages.
  var showsTexts: Bool { self == .text || self == .html }
}
