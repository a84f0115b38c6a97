/// The forms a query result can be printed in.
package enum QueryResultFormat: String, CaseIterable, Sendable {
  case table, csv, tsv, json, jsonl, markdown

  /// The whole result as text, ending with a newline unless it is empty.
  ///
  /// `csv` and `tsv` start with a line of column names; `json` is one array of objects; `jsonl` has an
  /// object a line and nothing for an empty result.
  package func write(_ result: QueryResult) -> String {
    switch self {
    case .table: TableWriter.write(result)
    case .csv: DelimitedWriter.csv(result)
    case .tsv: DelimitedWriter.tsv(result)
    case .json: JSONResultWriter.array(result)
    case .jsonl: JSONResultWriter.lines(result)
    case .markdown: MarkdownTableWriter.write(result)
    }
  }
}
