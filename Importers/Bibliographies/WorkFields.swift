import Documents
import References

/// Gathers what an entry says of a work; of several identifiers of one kind the first counts.
struct WorkFields {
  /// Authors of a work, and bytes of a field that names them; the largest collaborations have some 5,000.
  static let authorLimit = 10_000
  static let authorBytes = 1_000_000

  private(set) var work = Work()

  var title: String? { didSet { work.title = title.flatMap(Self.collapsed) } }
  var container: String? { didSet { work.container = container.flatMap(Self.collapsed) } }
  var year: Int? { didSet { work.year = year } }
  var authors: [String] = [] {
    didSet { work.authors = authors.prefix(Self.authorLimit).compactMap(Self.collapsed) }
  }
  var notices: [Notice] = [] { didSet { work.notices = notices } }

  /// Adds an identifier of a kind that is not known yet.
  mutating func identify(_ identifier: WorkIdentifier?) {
    guard let identifier, !work.identifiers.contains(where: { $0.scheme == identifier.scheme })
    else { return }
    work.identifiers.append(identifier)
    work.identifiers.sort()
  }

  /// Adds what a text has of DOI, PMID, PMCID or the like, behind the name of its kind.
  mutating func identify(_ type: String, _ text: String?) {
    guard let text = text.flatMap(Self.collapsed) else { return }
    identify(JATSIdentifier.identifier(type, text).first)
  }

  /// Adds an address; that of a publisher's page with a DOI in it stays an address.
  mutating func identify(address: String?) {
    guard let address = address.flatMap(Self.collapsed), address.utf8.starts(with: "http".utf8)
    else { return }
    identify(WorkIdentifier(address))
  }

  /// Adds the identifiers of lines that begin with one: "PMID: 12345".
  mutating func identify(note: String?) {
    guard let note else { return }
    for line in note.utf8.prefix(4_000).split(whereSeparator: { $0 == 0x0A || $0 == 0x3B }) {
      let bytes = Array(line.drop { $0 <= 0x20 })
      guard let first = IdentifierScanner.identifiers(in: bytes).first, first.range.start == 0
      else { continue }
      identify(first.identifier)
    }
  }

  /// Single blanks between words and none around them; nil where there is nothing else.
  static func collapsed(_ text: String) -> String? { collapsed(Array(text.utf8)[...]) }

  static func collapsed(_ bytes: ArraySlice<UInt8>) -> String? {
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    var needsSpace = false
    for byte in bytes {
      if byte <= 0x20 || byte == 0x7F {
        needsSpace = !words.isEmpty
      } else {
        if needsSpace { words.append(0x20) }
        needsSpace = false
        words.append(byte)
      }
    }
    return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
  }

  /// "Younger Jarred" of "Younger, Jarred".
  static func familyFirst(_ name: String) -> String {
    name.split(separator: ",").compactMap { collapsed(String($0)) }.joined(separator: " ")
  }
}
