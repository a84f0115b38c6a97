/// Why a bibliography is damaged.
struct BibliographyFailure: Error {
  /// From 1.
  let line: Int
  let message: String

  var detail: String { "line \(line): \(message)" }
}
