/// A line of plain text that is not blank, and what its beginning says it is.
struct TextLine {
  enum Kind: Equatable {
    case plain
    /// `## Heading`
    case heading(level: Int)
    /// `=====` or `-----` under a line.
    case underline(level: Int)
    /// `- item`, `* item`, `• item`
    case bullet
    /// `1. item`, `1) item`
    case numbered
    /// `> words`
    case quotation
    /// `| a | b |`
    case tableRow
    /// `[3] words`, `[^note]: words`
    case footnote
    /// ```` ``` ````
    case fence
    /// `***`, `|---|---|`, `<!--`: structure without words.
    case rule
  }

  /// Bytes of the line without white space at either end.
  var start: Int
  var end: Int
  /// Where the words begin, behind the marker; `start` for a plain line.
  var words: Int
  /// Columns of white space before `start` (a tab counts to the next multiple of four).
  var indent: Int
  /// Unicode scalars from `start` to `end`, counted up to `countLimit`.
  var length: Int
  /// Whether a blank line, or the beginning of the file, stands before it.
  var followsBlank: Bool
  var kind: Kind

  /// Lengths are compared with widths of printed lines only, so longer lines need no exact count.
  static let countLimit = 2000
}
