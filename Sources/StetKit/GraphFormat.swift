/// The forms that a graph is written in.
public enum GraphFormat: String, CaseIterable, Sendable {
  case graphml
}
