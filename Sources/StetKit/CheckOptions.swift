import Findings

/// What a check can be told.
public struct CheckOptions: Sendable {
  /// A store whose sources the documents are compared with; only findings that concern the documents are
  /// reported.
  public var shelf: String?
  public var format: FindingFormat
  /// For the formats that people read.
  public var style: TextStyle
  /// A file of findings that are known, and not shown.
  public var baseline: String?
  /// Whether the findings are written to the baseline, in place of what it holds.
  public var updatesBaseline: Bool
  /// Whether what editors have let stand is shown, too.
  public var ignoresSuppressions: Bool
  /// The day by which suppressions expire, `YYYY-MM-DD`; nil: none does. Nothing looks at a clock.
  public var today: String?
  /// Whether contradictions are shown that other circumstances make only apparent, as notes.
  public var showsApparent: Bool

  public init(
    shelf: String? = nil, format: FindingFormat = .text, style: TextStyle = TextStyle(),
    baseline: String? = nil, updatesBaseline: Bool = false, ignoresSuppressions: Bool = false,
    today: String? = nil, showsApparent: Bool = false
  ) {
    self.shelf = shelf
    self.format = format
    self.style = style
    self.baseline = baseline
    self.updatesBaseline = updatesBaseline
    self.ignoresSuppressions = ignoresSuppressions
    self.today = today
    self.showsApparent = showsApparent
  }

  /// Whether the text is a day as `today` takes it.
  public static func isDay(_ text: String) -> Bool { CalendarDay.isValid(text) }
}
