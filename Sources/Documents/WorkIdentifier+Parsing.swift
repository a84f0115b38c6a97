extension WorkIdentifier {
  /// Reads what can be looked up anywhere; nil for anything else.
  /// - Parameter text: a DOI, PMID, PMCID, NCT number, ISBN or URL as a text gives it.
  package init?(_ text: String) {
    let trimmed = text.utf8.drop(while: Self.isSpace)
    let end = trimmed.lastIndex { !Self.isSpace($0) }.map { trimmed.index(after: $0) }
    let bytes = Array(trimmed[trimmed.startIndex..<(end ?? trimmed.startIndex)])
    let folded = bytes.map(Self.lowercased)
    guard let rest = Self.remainder(folded[...], after: "http://", "https://") else {
      guard let bare = Self.bare(folded[...]) else { return nil }
      self = bare
      return
    }
    if let doi = Self.remainder(rest, after: "doi.org/", "dx.doi.org/", "www.doi.org/") {
      guard let doi = Self.doi(doi) else { return nil }
      self = doi
    } else if let number = Self.remainder(
      rest, after: "pubmed.ncbi.nlm.nih.gov/", "www.ncbi.nlm.nih.gov/pubmed/",
      "ncbi.nlm.nih.gov/pubmed/"),
      let digits = Self.leadingDigits(number)
    {
      self.init(scheme: .pmid, value: digits)
    } else if let number = Self.remainder(
      rest, after: "www.ncbi.nlm.nih.gov/pmc/articles/pmc", "ncbi.nlm.nih.gov/pmc/articles/pmc",
      "pmc.ncbi.nlm.nih.gov/articles/pmc"),
      let digits = Self.leadingDigits(number)
    {
      self.init(scheme: .pmcid, value: "PMC" + digits)
    } else {
      guard let url = Self.url(bytes, rest) else { return nil }
      self.init(scheme: .url, value: url)
    }
  }

  /// - Parameters:
  ///   - bytes: the URL.
  ///   - rest: the same in lower case, behind the scheme; at the same places as in `bytes`.
  private static func url(_ bytes: [UInt8], _ rest: ArraySlice<UInt8>) -> String? {
    var rest = rest
    if let fragment = rest.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
    while rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
    guard !rest.isEmpty else { return nil }
    let hostEnd = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
    let host = rest[..<(hostEnd ?? rest.endIndex)]
    // The path keeps its case.
    let path = bytes[host.endIndex..<rest.endIndex]
    return "https://" + String(decoding: host, as: UTF8.self)
      + String(decoding: path, as: UTF8.self)
  }

  private static func bare(_ folded: ArraySlice<UInt8>) -> WorkIdentifier? {
    if let doi = remainder(folded, after: "doi:", "doi ", "doi.org/") {
      return self.doi(doi.drop(while: isSpace))
    }
    if let number = remainder(folded, after: "pmid") {
      let number = number.drop { isSpace($0) || $0 == UInt8(ascii: ":") }
      return leadingDigits(number).map { WorkIdentifier(scheme: .pmid, value: $0) }
    }
    let number = (remainder(folded, after: "pmcid:", "pmcid") ?? folded).drop(while: isSpace)
    if let digits = remainder(number, after: "pmc").flatMap(leadingDigits) {
      return WorkIdentifier(scheme: .pmcid, value: "PMC" + digits)
    }
    if let digits = remainder(folded, after: "nct").flatMap(leadingDigits), digits.utf8.count == 8 {
      return WorkIdentifier(scheme: .nct, value: "NCT" + digits)
    }
    if let number = remainder(folded, after: "isbn") { return isbn(number) }
    if let id = remainder(folded, after: "setid:"), !id.isEmpty {
      return WorkIdentifier(scheme: .setID, value: String(decoding: id, as: UTF8.self))
    }
    return doi(folded)
  }

  /// A DOI is `10.`, a registrant number, a slash and a suffix.
  private static func doi(_ folded: ArraySlice<UInt8>) -> WorkIdentifier? {
    guard let registrant = remainder(folded, after: "10."),
      registrant.first.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false,
      let slash = registrant.firstIndex(of: UInt8(ascii: "/")), slash + 1 < registrant.endIndex
    else { return nil }
    return WorkIdentifier(scheme: .doi, value: String(decoding: folded, as: UTF8.self))
  }

  /// Ten or thirteen digits, of which the last of ten may be an X; hyphens and spaces between them do not count.
  private static func isbn(_ folded: ArraySlice<UInt8>) -> WorkIdentifier? {
    var digits: [UInt8] = []
    for byte in folded.drop(while: { isSpace($0) || $0 == UInt8(ascii: ":") }) {
      if byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "x") && digits.count == 9 {
        digits.append(byte)
      } else if byte != UInt8(ascii: "-") && byte != 0x20 {
        return nil
      }
    }
    guard digits.count == 10 || digits.count == 13 else { return nil }
    return WorkIdentifier(scheme: .isbn, value: String(decoding: digits, as: UTF8.self))
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
