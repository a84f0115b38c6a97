import Documents

/// One name for each work, however a text points at it.
extension ReferenceNode {
  /// - Parameters:
  ///   - text: a DOI, PMID, PMCID, NCT number or URL as a text gives it, or the marker of a numbered
  ///     reference.
  ///   - path: the document, of which the marker is a part.
  package init(_ text: String, inDocument path: String) {
    self.init(id: Self.identifier(text) ?? "\(path)#\(text)")
  }

  /// The normal form of what can be looked up anywhere; nil for anything else.
  package static func identifier(_ text: String) -> String? {
    WorkIdentifier(text)?.description
  }

  /// Where the work can be looked up; nil for the marker of a numbered reference.
  package var uri: String? {
    if let doi = Self.remainder(id[...], "doi:") { return "https://doi.org/\(doi)" }
    if let number = Self.remainder(id[...], "pmid:") {
      return "https://pubmed.ncbi.nlm.nih.gov/\(number)/"
    }
    if let number = Self.remainder(id[...], "pmcid:") {
      return "https://pmc.ncbi.nlm.nih.gov/articles/\(number)/"
    }
    if let number = Self.remainder(id[...], "nct:") {
      return "https://clinicaltrials.gov/study/\(number)"
    }
    return id.utf8.starts(with: "https://".utf8) ? id : nil
  }

  private static func remainder(_ id: Substring, _ prefix: String) -> Substring? {
    guard id.utf8.starts(with: prefix.utf8) else { return nil }
    return id[id.utf8.index(id.startIndex, offsetBy: prefix.utf8.count)...]
  }
}
