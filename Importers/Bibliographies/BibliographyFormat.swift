/// The formats of bibliographies, told by how a file begins.
enum BibliographyFormat {
  case bibTeX, cslJSON, ris, medline, retractions

  /// - Parameters:
  ///   - head: the first bytes of the file.
  ///   - path: only its extension is of interest.
  /// - Returns: nil where the file is no bibliography.
  init?(head: ArraySlice<UInt8>, path: String) {
    guard FileSignature.format(of: head) == nil else { return nil }
    var text = Self.decoded(head)[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    let start = text.drop { $0 <= 0x20 }
    let suffix = FileExtension.of(path)
    if Self.beginsBibTeX(start) {
      self = .bibTeX
    } else if Self.beginsWorksInJSON(start) {
      self = .cslJSON
    } else if let line = TaggedLine(start.prefix { $0 != 0x0A && $0 != 0x0D }) {
      switch line.tag {
      case "TY": self = .ris
      case "PMID": self = .medline
      default:
        guard let known = Self.byExtension(suffix) else { return nil }
        self = known
      }
    } else if RetractionColumns(head: start) != nil {
      self = .retractions
    } else if let known = Self.byExtension(suffix), BinaryDetector.reason(head) == nil {
      self = known
    } else {
      return nil
    }
  }

  var name: String {
    switch self {
    case .bibTeX: "BibTeX file"
    case .cslJSON: "CSL-JSON file"
    case .ris: "RIS file"
    case .medline: "MEDLINE file"
    case .retractions: "list of retractions"
    }
  }

  private static func byExtension(_ suffix: String) -> BibliographyFormat? {
    switch suffix {
    case "bib", "bibtex", "biblatex": .bibTeX
    case "ris": .ris
    case "nbib": .medline
    default: nil
    }
  }

  private static func decoded(_ head: ArraySlice<UInt8>) -> [UInt8] {
    if head.starts(with: [0xFF, 0xFE]) {
      return UTF16Decoder.decode(Array(head), bigEndian: false).text
    }
    if head.starts(with: [0xFE, 0xFF]) {
      return UTF16Decoder.decode(Array(head), bigEndian: true).text
    }
    return Array(head)
  }

  /// `@article{`, maybe behind lines of comment.
  private static func beginsBibTeX(_ start: ArraySlice<UInt8>) -> Bool {
    var rest = start
    while rest.first == UInt8(ascii: "%") {
      rest = rest.drop { $0 != 0x0A && $0 != 0x0D }.drop { $0 <= 0x20 }
    }
    guard rest.first == UInt8(ascii: "@") else { return false }
    let name = rest.dropFirst().prefix { (0x61...0x7A).contains($0 | 0x20) }
    let open = rest[name.endIndex...].first { $0 > 0x20 }
    guard open == UInt8(ascii: "{") || open == UInt8(ascii: "(") else { return false }
    return BibTeXParser.knownTypes.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  /// An object or a list of objects that has members of CSL-JSON.
  private static func beginsWorksInJSON(_ start: ArraySlice<UInt8>) -> Bool {
    guard let first = start.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else {
      return false
    }
    let bytes = Array(start)
    var members: Set<String> = []
    var open: Int?
    for (i, byte) in bytes.enumerated() where byte == UInt8(ascii: "\"") {
      if let from = open {
        let next = bytes[(i + 1)...].first { $0 > 0x20 }
        if next == UInt8(ascii: ":"), i - from <= 24 {
          members.insert(String(decoding: bytes[(from + 1)..<i], as: UTF8.self))
        }
      }
      open = i
    }
    return members.contains("type")
      && members.intersection(["title", "DOI", "author", "issued", "container-title"]).count >= 2
      || members.isSuperset(of: ["DOI", "title"])
  }
}
