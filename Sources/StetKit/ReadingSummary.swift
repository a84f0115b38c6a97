import Findings

/// What became of the files that were named.
public struct ReadingSummary: Hashable, Sendable {
  /// Files read as documents.
  public internal(set) var documents = 0
  /// Bytes of text in them.
  public internal(set) var bytes = 0
  /// Documents that were not taken over as they stood.
  public internal(set) var documentsWithWarnings = 0
  /// Files of formats that Stet does not read, met in folders.
  public internal(set) var skipped = 0
  /// Files and folders that could not be read, met in folders.
  public internal(set) var failed = 0
  /// Files and folders that the user named and that could not be read.
  public internal(set) var failedNamed = 0
  /// What the documents hold and was not imported.
  var losses = LossTally()
  /// Whether the reading was stopped before its end.
  public internal(set) var isInterrupted = false

  /// Whether everything that the user named was read.
  public var isComplete: Bool { failedNamed == 0 && documents > 0 && !isInterrupted }

  /// "3 documents read, 1 with warnings, 2 files skipped, 1 not readable"
  public var description: String {
    var parts = ["\(Self.count(documents, "document")) read"]
    if documentsWithWarnings > 0 { parts.append("\(documentsWithWarnings) with warnings") }
    if skipped > 0 { parts.append("\(Self.count(skipped, "file")) skipped") }
    let unreadable = failed + failedNamed
    if unreadable > 0 { parts.append("\(unreadable) not readable") }
    return parts.joined(separator: ", ")
  }

  /// "figures (2), formulas (1)": what the documents hold and was not imported; nil for nothing.
  public var omissions: String? { losses.isEmpty ? nil : losses.sentence }

  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
