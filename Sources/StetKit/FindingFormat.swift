/// The forms that findings are printed in.
public enum FindingFormat: String, CaseIterable, Sendable {
  /// For people: both passages in their lines, and a summary.
  case text
  /// A line each, as compilers print them.
  case concise
  /// An object a line.
  case jsonl
}
