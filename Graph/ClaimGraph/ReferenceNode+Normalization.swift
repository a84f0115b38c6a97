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
  ///
  /// DOIs are compared without case (doi.org/the-identifier/resources/handbook, section 2.4); of URLs the
  /// scheme `http`, the case of the host, the fragment and a final slash make no difference.
  package static func identifier(_ text: String) -> String? {
    let trimmed = text.utf8.drop(while: isSpace)
    let end = trimmed.lastIndex { !isSpace($0) }.map { trimmed.index(after: $0) }
    let bytes = Array(trimmed[trimmed.startIndex..<(end ?? trimmed.startIndex)])
    let folded = bytes.map(lowercased)
    guard var rest = remainder(folded[...], after: "http://", "https://") else {
      return bareIdentifier(folded[...])
    }
    if let doi = remainder(rest, after: "doi.org/", "dx.doi.org/", "www.doi.org/") {
      return doiIdentifier(doi)
    }
    if let number = remainder(
      rest, after: "pubmed.ncbi.nlm.nih.gov/", "www.ncbi.nlm.nih.gov/pubmed/",
      "ncbi.nlm.nih.gov/pubmed/"),
      let digits = leadingDigits(number)
    {
      return "pmid:\(digits)"
    }
    if let number = remainder(
      rest, after: "www.ncbi.nlm.nih.gov/pmc/articles/pmc", "ncbi.nlm.nih.gov/pmc/articles/pmc",
      "pmc.ncbi.nlm.nih.gov/articles/pmc"),
      let digits = leadingDigits(number)
    {
      return "pmcid:PMC\(digits)"
    }
    // The path keeps its case; host and path are at the same places in `bytes`.
    if let fragment = rest.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
    while rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
    guard !rest.isEmpty else { return nil }
    let hostEnd = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
    let host = rest[..<(hostEnd ?? rest.endIndex)]
    let path = bytes[host.endIndex..<rest.endIndex]
    return "https://" + String(decoding: host, as: UTF8.self)
      + String(decoding: path, as: UTF8.self)
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

  private static func bareIdentifier(_ folded: ArraySlice<UInt8>) -> String? {
    if let doi = remainder(folded, after: "doi:", "doi ", "doi.org/") {
      return doiIdentifier(doi.drop(while: isSpace))
    }
    if let number = remainder(folded, after: "pmid") {
      let number = number.drop { isSpace($0) || $0 == UInt8(ascii: ":") }
      return leadingDigits(number).map { "pmid:\($0)" }
    }
    let number = (remainder(folded, after: "pmcid:", "pmcid") ?? folded).drop(while: isSpace)
    if let digits = remainder(number, after: "pmc").flatMap(leadingDigits) {
      return "pmcid:PMC\(digits)"
    }
    if let digits = remainder(folded, after: "nct").flatMap(leadingDigits), digits.utf8.count == 8 {
      return "nct:NCT\(digits)"
    }
    return doiIdentifier(folded)
  }

  /// A DOI is `10.`, a registrant number, a slash and a suffix.
  private static func doiIdentifier(_ folded: ArraySlice<UInt8>) -> String? {
    guard let registrant = remainder(folded, after: "10."),
      registrant.first.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false,
      let slash = registrant.firstIndex(of: UInt8(ascii: "/")), slash + 1 < registrant.endIndex
    else { return nil }
    return "doi:" + String(decoding: folded, as: UTF8.self)
  }

  private static func remainder(
    _ bytes: ArraySlice<UInt8>, after prefixes: String...
  ) -> ArraySlice<UInt8>? {
    for prefix in prefixes where bytes.starts(with: prefix.utf8) {
      return bytes.dropFirst(prefix.utf8.count)
    }
    return nil
  }

  private static func leadingDigits(_ bytes: ArraySlice<UInt8>) -> String? {
    let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
    return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
