import Documents

/// Finds identifiers of works in running text: DOI, PMID, PMCID, NCT number, ISBN, URL.
///
/// DOIs follow Crossref's pattern for those in use, `10.\d{4,9}/` and what follows up to a blank
/// (crossref.org/blog/dois-and-matching-regular-expressions), without the punctuation of the sentence
/// around them and without closing brackets that nothing opens.
package struct IdentifierScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int

  /// - Parameter end: where the text ends that is looked at.
  package init(_ text: UnsafeBufferPointer<UInt8>, end: Int) {
    self.text = text
    self.end = min(max(end, 0), text.count)
  }

  /// All identifiers that begin in the range, in order, none overlapping. Linear in the range.
  package static func identifiers(
    in text: UnsafeBufferPointer<UInt8>, _ range: TextRange
  ) -> [FoundIdentifier] {
    let scanner = IdentifierScanner(text, end: range.end)
    var found: [FoundIdentifier] = []
    var at = range.start
    while at < scanner.end {
      guard let next = scanner.identifier(at: at) else {
        at += 1
        continue
      }
      found.append(next)
      at = max(at + 1, next.range.end)
    }
    return found
  }

  /// The same for a text of its own.
  package static func identifiers(in text: [UInt8], _ range: TextRange? = nil) -> [FoundIdentifier]
  {
    text.withUnsafeBufferPointer { identifiers(in: $0, range ?? TextRange(0, $0.count)) }
  }

  /// The identifier that begins at `start`; nil where none does.
  package func identifier(at start: Int) -> FoundIdentifier? {
    guard start < end, start == 0 || !Self.isWord(text[start - 1]) else { return nil }
    switch text[start] | 0x20 {
    case 0x31: return doi(from: start, at: start)  // 1
    case 0x64: return announcedDOI(start)  // d
    case 0x68, 0x77: return url(start)  // h, w
    case 0x69: return isbn(start)  // i
    case 0x6E: return trial(start)  // n
    case 0x70: return pubMed(start)  // p
    default: return nil
    }
  }

  /// Longer ones are no address that anybody looks up, and looking for their ends takes time.
  private static let longestURL = 2_000

  // MARK: DOI

  /// "doi:10.1000/182", "DOI 10.1000/182", "doi.org/10.1000/182"
  private func announcedDOI(_ start: Int) -> FoundIdentifier? {
    guard holds("doi", at: start) else { return nil }
    var at = holds("doi.org/", at: start) ? start + 8 : skip(start + 3)
    if holds("https://doi.org/", at: at) { at += 16 }
    return doi(from: start, at: at)
  }

  private func doi(from start: Int, at: Int) -> FoundIdentifier? {
    guard holds("10.", at: at) else { return nil }
    var i = at + 3
    while i < end, isDigit(i) { i += 1 }
    guard (4...9).contains(i - at - 3) else { return nil }
    // "10.1000.10/123": a registrant may have parts.
    while i + 1 < end, text[i] == 0x2E, isDigit(i + 1) {
      i += 1
      while i < end, isDigit(i) { i += 1 }
    }
    guard i + 1 < end, text[i] == 0x2F else { return nil }
    let stop = trimmed(from: i + 1, to: behindToken(i + 1))
    guard stop > i + 1, let identifier = WorkIdentifier(string(at, stop)) else { return nil }
    return FoundIdentifier(identifier: identifier, range: TextRange(start, stop))
  }

  // MARK: URL

  private func url(_ start: Int) -> FoundIdentifier? {
    let hasScheme = holds("https://", at: start) || holds("http://", at: start)
    guard hasScheme || holds("www.", at: start) else { return nil }
    let stop = trimmed(from: start, to: behindToken(start))
    let text = string(start, stop)
    guard stop > start + 8, stop - start <= Self.longestURL,
      let identifier = WorkIdentifier(hasScheme ? text : "https://" + text)
    else { return nil }
    return FoundIdentifier(identifier: identifier, range: TextRange(start, stop))
  }

  /// Where a run of bytes ends that may belong to a DOI or URL.
  private func behindToken(_ start: Int) -> Int {
    var i = start
    let end = min(end, start + Self.longestURL + 1)
    while i < end {
      switch text[i] {
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7F: return i
      // Typographic quotation marks, dashes and spaces (U+2000 to U+203F) and the no-break space.
      case 0xE2 where i + 1 < end && text[i + 1] == 0x80: return i
      case 0xC2 where i + 1 < end && text[i + 1] == 0xA0: return i
      default: i += 1
      }
    }
    return i
  }

  /// The end without the punctuation of a sentence and without brackets that close nothing.
  private func trimmed(from start: Int, to stop: Int) -> Int {
    var round = 0
    var square = 0
    for i in start..<max(start, stop) {
      switch text[i] {
      case 0x28: round += 1
      case 0x29: round -= 1
      case 0x5B: square += 1
      case 0x5D: square -= 1
      default: break
      }
    }
    var stop = stop
    while stop > start {
      switch text[stop - 1] {
      case 0x2E, 0x2C, 0x3B, 0x3A, 0x27, 0x21, 0x3F, 0x2A, 0x5F: break
      case 0x29 where round < 0: round += 1
      case 0x5D where square < 0: square += 1
      default: return stop
      }
      stop -= 1
    }
    return stop
  }

  // MARK: Numbers

  /// "PMID: 12345678", "PMCID: PMC123456", "PMC7230802"
  private func pubMed(_ start: Int) -> FoundIdentifier? {
    if holds("pmid", at: start) { return number(start, skip(start + 4), 1...9) }
    if holds("pubmed pmid", at: start) { return number(start, skip(start + 11), 1...9) }
    var at = start
    if holds("pmcid", at: start) { at = skip(start + 5) }
    guard holds("pmc", at: at), at + 3 < end, isDigit(at + 3) else { return nil }
    return number(start, at + 3, 4...9, prefix: "PMC")
  }

  /// "NCT01234567"
  private func trial(_ start: Int) -> FoundIdentifier? {
    guard holds("nct", at: start) else { return nil }
    return number(start, start + 3, 8...8, prefix: "NCT")
  }

  private func number(
    _ start: Int, _ at: Int, _ length: ClosedRange<Int>, prefix: String? = nil
  ) -> FoundIdentifier? {
    var i = at
    while i < end, isDigit(i) { i += 1 }
    guard length.contains(i - at), i == end || !Self.isWord(text[i]),
      let identifier = WorkIdentifier((prefix ?? "PMID:") + string(at, i))
    else { return nil }
    return FoundIdentifier(identifier: identifier, range: TextRange(start, i))
  }

  /// "ISBN 978-3-16-148410-0", "ISBN-13: 9783161484100"
  private func isbn(_ start: Int) -> FoundIdentifier? {
    guard holds("isbn", at: start) else { return nil }
    var at = start + 4
    if holds("-10", at: at) || holds("-13", at: at) { at += 3 }
    at = skip(at)
    var i = at
    var digits = 0
    while i < end, digits < 13, isDigit(i) || text[i] == 0x2D || text[i] == 0x20 || isX(i, digits) {
      if text[i] != 0x2D, text[i] != 0x20 { digits += 1 }
      i += 1
    }
    while i > at, text[i - 1] == 0x20 || text[i - 1] == 0x2D { i -= 1 }
    guard let identifier = WorkIdentifier("ISBN" + string(at, i)) else { return nil }
    return FoundIdentifier(identifier: identifier, range: TextRange(start, i))
  }

  private func isX(_ i: Int, _ digits: Int) -> Bool { digits == 9 && text[i] | 0x20 == 0x78 }

  // MARK: Bytes

  /// Behind blanks and a colon.
  private func skip(_ start: Int) -> Int {
    var i = start
    while i < end, text[i] == 0x20 || text[i] == 0x3A { i += 1 }
    return i
  }

  /// Whether the text, in any case, goes on with the words, which are in lower case.
  private func holds(_ words: StaticString, at start: Int) -> Bool {
    let length = words.utf8CodeUnitCount
    guard start >= 0, start + length <= end else { return false }
    for i in 0..<length {
      let byte = text[start + i]
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if folded != words.utf8Start[i] { return false }
    }
    return true
  }

  private func isDigit(_ i: Int) -> Bool { text[i] >= 0x30 && text[i] <= 0x39 }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private func string(_ start: Int, _ stop: Int) -> String {
    String(decoding: text[start..<max(start, stop)], as: UTF8.self)
  }
}
