import Documents

/// Reads an entry of a list of references as it is commonly written: Vancouver, APA, MLA and Chicago, or
/// "Title. Journal. Year;volume:pages. doi:…", or little more than a link.
///
/// What cannot be told is left out; identifiers are taken from anywhere in the entry.
package enum EntryParser {
  /// Longest entry that is taken apart; of longer ones only the beginning is.
  private static let longest = 2000

  /// - Parameter entry: one entry without its label.
  package static func work(_ entry: String) -> Work {
    let text = Array(entry.utf8)
    return work(text, TextRange(0, text.count), links: [])
  }

  /// - Parameters:
  ///   - text: the text as it is read, without markup.
  ///   - range: the entry behind its label.
  ///   - links: targets of links in the entry.
  package static func work(_ text: [UInt8], _ range: TextRange, links: [String]) -> Work {
    let range = TextRange(range.start, min(range.end, range.start + longest, text.count))
    let found = IdentifierScanner.identifiers(in: text, range)
    let identifiers = firstOfEachScheme(
      found.map(\.identifier) + links.compactMap { WorkIdentifier($0) })
    let words = plain(text, range, without: found.map(\.range))
    var work = DescriptionParser(words).work
    work.identifiers = identifiers.sorted()
    return work
  }

  /// An entry describes one work: a second DOI is that of an erratum or the like.
  private static func firstOfEachScheme(_ identifiers: [WorkIdentifier]) -> [WorkIdentifier] {
    var seen: Set<WorkIdentifier.Scheme> = []
    return identifiers.filter { seen.insert($0.scheme).inserted }
  }

  /// The words without identifiers, emphasis and doubled blanks.
  private static func plain(_ text: [UInt8], _ range: TextRange, without: [TextRange]) -> [UInt8] {
    var words: [UInt8] = []
    var gap = 0
    var at = range.start
    while at < range.end {
      if gap < without.count, without[gap].start == at {
        at = max(at + 1, without[gap].end)
        gap += 1
        continue
      }
      let byte = text[at]
      at += 1
      if byte <= 0x20 || byte == 0xC2 && at < range.end && text[at] == 0xA0 {
        if byte == 0xC2 { at += 1 }
        if let last = words.last, last != 0x20 { words.append(0x20) }
      } else if byte != 0x2A, byte != 0x60, byte != 0x5F {
        words.append(byte)
      }
    }
    return words
  }
}
