/// The forms that answers to queries are printed in.
public enum QueryFormat: String, CaseIterable, Sendable {
  case table, csv, tsv, json, jsonl, markdown
}
