/// How bad a contradiction is, in the words that `Contradiction.severity` uses.
enum ConflictSeverity: String, Sendable {
  case note, warning, error

  /// One step milder; a note stays a note.
  var lowered: ConflictSeverity { self == .error ? .warning : .note }
}
