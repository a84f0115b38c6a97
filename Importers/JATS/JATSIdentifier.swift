import Documents

/// Identifiers by the names that JATS and PubMed have for their kinds.
enum JATSIdentifier {
  /// - Parameters:
  ///   - type: "doi", "pmid", "pmc" …
  ///   - text: as the file has it.
  /// - Returns: one, or none where nothing can be looked up by it.
  static func identifier(_ type: String, _ text: String) -> [WorkIdentifier] {
    guard !text.isEmpty else { return [] }
    let identifier: WorkIdentifier? =
      switch type.lowercased() {
      case "doi": WorkIdentifier(text) ?? WorkIdentifier("doi:" + text)
      case "pmid", "medline", "pubmed": WorkIdentifier("pmid:" + text)
      case "pmc", "pmcid": WorkIdentifier(text.lowercased().hasPrefix("pmc") ? text : "pmc" + text)
      case "isbn": WorkIdentifier("ISBN " + text)
      case "clinicaltrials.gov", "nct": WorkIdentifier(text)
      default: nil
      }
    return identifier.map { [$0] } ?? []
  }

  /// The first DOI in a text.
  static func doi(in text: String) -> [WorkIdentifier] {
    let bytes = Array(text.utf8)
    for start in bytes.indices where bytes[start...].starts(with: "10.".utf8) {
      if start > 0, (0x30...0x39).contains(bytes[start - 1]) || bytes[start - 1] == 0x2E {
        continue
      }
      var end = start
      while end < bytes.count, bytes[end] > 0x20, !"<>\"".utf8.contains(bytes[end]) { end += 1 }
      while end > start, ".,;)]".utf8.contains(bytes[end - 1]) { end -= 1 }
      guard (7...300).contains(end - start),
        let identifier = WorkIdentifier(String(decoding: bytes[start..<end], as: UTF8.self)),
        identifier.scheme == .doi
      else { continue }
      return [identifier]
    }
    return []
  }
}
