/// The forms that claims are printed in.
public enum ClaimFormat: String, CaseIterable, Sendable {
  /// An object a line.
  case jsonl
}
