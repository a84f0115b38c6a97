import Documents

/// Puts the document of a bibliography together: a line of text for each work, and where in the file it was found.
struct BibliographyBuilder {
  private var text: [UInt8] = []
  private var references: [ListedReference] = []
  private var origins = OriginTable()
  private var losses: [String: Int] = [:]
  private var warnings: [ImportWarning]

  /// Works in one file. The list of Retraction Watch has a third of them.
  static let workLimit = 200_000
  /// Bytes of a title or of another field that is shown.
  private static let fieldLimit = 4_000

  init(warnings: [ImportWarning] = []) { self.warnings = warnings }

  /// Whether there were works, or anything that was left out.
  var isAnythingRead: Bool { !references.isEmpty || !losses.isEmpty }

  /// Adds a work; one without title and identifiers is counted and left out.
  /// - Parameters:
  ///   - label: by which texts refer to it (the key of BibTeX).
  ///   - line: of the file, from 1.
  mutating func add(_ work: Work, label: String?, line: Int) throws(BibliographyFailure) {
    var work = work
    work.takeMarkOfRetraction()
    guard work.title != nil || !work.identifiers.isEmpty else {
      lose("works without title and identifier")
      return
    }
    guard references.count < Self.workLimit else {
      throw BibliographyFailure(line: line, message: "more than \(Self.workLimit) works")
    }
    if !text.isEmpty { text.append(0x0A) }
    let start = text.count
    text += Self.wording(work).utf8
    origins.append(start, Origin(line: line, path: label))
    references.append(
      ListedReference(label: label, range: TextRange(start, text.count), work: work))
  }

  /// Drops the retractions that were taken back.
  /// - Parameter isReinstated: whether a work with this notice has been reinstated since.
  mutating func removeRetractions(_ isReinstated: (Work, Notice) -> Bool) {
    for i in references.indices {
      let old = references[i]
      let kept = old.work.notices.filter { $0.kind != .retraction || !isReinstated(old.work, $0) }
      guard kept.count < old.work.notices.count else { continue }
      var work = old.work
      work.notices = kept
      references[i] = ListedReference(label: old.label, range: old.range, work: work)
    }
  }

  /// Counts something that is not taken over ("abstracts").
  mutating func lose(_ what: String, count: Int = 1) { losses[what, default: 0] += count }

  mutating func warn(_ message: String) {
    warnings.append(ImportWarning(offset: nil, message: message))
  }

  func document(path: String) -> Document {
    var warnings = warnings
    if references.isEmpty { warnings.append(ImportWarning(offset: nil, message: "holds no works")) }
    return Document(
      path: path, text: text, blocks: [], references: references, origins: origins,
      warnings: warnings, losses: losses.map { Loss($0.key, count: $0.value) })
  }

  /// "Younger J, Mackey S. Title. Journal. 2009. doi:10.1111/x"
  private static func wording(_ work: Work) -> String {
    var authors = work.authors.prefix(6).joined(separator: ", ")
    if work.authors.count > 6 { authors += ", et al" }
    let parts =
      [authors, work.title ?? "", work.container ?? "", work.year.map { "\($0)" } ?? ""].map(short)
      + work.identifiers.map(\.description)
    return parts.filter { !$0.isEmpty }.map { part in
      part.hasSuffix(".") || part.hasSuffix("?") || part.hasSuffix("!") ? part : part + "."
    }.joined(separator: " ")
  }

  private static func short(_ part: String) -> String {
    guard part.utf8.count > fieldLimit else { return part }
    return String(decoding: part.utf8.prefix(fieldLimit), as: UTF8.self) + "…"
  }
}
