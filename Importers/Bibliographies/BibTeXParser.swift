/// Reads the entries of a BibTeX file, as BibTeX and biber read them: what stands outside of entries is comment,
/// braces are balanced whatever stands before them, strings are macros, pieces are joined by `#`.
struct BibTeXParser {
  private let text: [UInt8]
  private var at = 0
  private var lines: LineCounter
  private var macros: [String: [UInt8]]
  /// Bytes that macros may still put in, which bounds what macros of macros make.
  private var room: Int
  /// Where a comment was found that does not end; there is no use in looking for the ends of others.
  private var hasOpenComment = false
  /// Macros that are used and not defined.
  private(set) var unknownMacros: [String: Int] = [:]

  init(_ text: [UInt8]) {
    self.text = text
    lines = LineCounter(text)
    macros = Dictionary(uniqueKeysWithValues: Self.months.map { ($0, Array($0.utf8)) })
    room = text.count * 10 + 1 << 20
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The types of entries of BibTeX and biblatex, by which a file is known.
  static let knownTypes: Set<String> = [
    "article", "book", "booklet", "collection", "comment", "conference", "dataset", "electronic",
    "inbook", "incollection", "inproceedings", "manual", "mastersthesis", "misc", "mvbook",
    "online", "patent", "periodical", "phdthesis", "preamble", "proceedings", "reference",
    "report", "software", "string", "suppperiodical", "techreport", "thesis", "unpublished",
  ]

  /// The next entry; nil behind the last.
  mutating func next() throws(BibliographyFailure) -> BibTeXEntry? {
    while let sign = text[at...].firstIndex(of: UInt8(ascii: "@")) {
      at = sign + 1
      skipSpace()
      let type = name().lowercased()
      skipSpace()
      guard !type.isEmpty, let open = peek, open == UInt8(ascii: "{") || open == UInt8(ascii: "(")
      else { continue }
      let line = lines.line(of: sign)
      let close = open == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
      switch type {
      case "comment": skipComment()
      case "preamble":
        at += 1
        _ = try value(BibTeXEntry(type: type, key: "", line: line, fields: [:]))
      case "string": try define(line, close)
      default:
        at += 1
        return try entry(type, line, close)
      }
    }
    return nil
  }

  private mutating func define(_ line: Int, _ close: UInt8) throws(BibliographyFailure) {
    at += 1
    let entry = BibTeXEntry(type: "string", key: "", line: line, fields: [:])
    skipSpace()
    let name = name().lowercased()
    skipSpace()
    guard !name.isEmpty, skip(UInt8(ascii: "=")) else { throw broken(entry, "has no \"name =\"") }
    macros[name] = try value(entry)
    skipSpace()
    guard skip(close) else { throw broken(entry, "does not end") }
  }

  private mutating func entry(
    _ type: String, _ line: Int, _ close: UInt8
  ) throws(BibliographyFailure) -> BibTeXEntry {
    var entry = BibTeXEntry(type: type, key: key(close), line: line, fields: [:])
    while true {
      skipSpace()
      while skip(UInt8(ascii: ",")) { skipSpace() }
      if skip(close) { return entry }
      guard peek != nil else { throw broken(entry, "does not end") }
      let place = at
      let name = name().lowercased()
      skipSpace()
      guard !name.isEmpty, skip(UInt8(ascii: "=")) else {
        throw BibliographyFailure(
          line: lines.line(of: place), message: "a field of \(Self.title(entry)) has no \"name =\"")
      }
      let value = try value(entry)
      if entry.fields[name] == nil { entry.fields[name] = value }
    }
  }

  /// The key in front of the fields; empty where a field comes first.
  private mutating func key(_ close: UInt8) -> String {
    skipSpace()
    let start = at
    while let byte = peek, byte != UInt8(ascii: ","), byte != close, byte != 0x0A {
      if byte == UInt8(ascii: "=") {
        at = start
        return ""
      }
      at += 1
    }
    return WorkFields.collapsed(text[start..<at]) ?? ""
  }

  /// Pieces joined by `#`.
  private mutating func value(_ entry: BibTeXEntry) throws(BibliographyFailure) -> [UInt8] {
    var value: [UInt8] = []
    repeat {
      skipSpace()
      switch peek {
      case UInt8(ascii: "{"): value += try braced(entry)
      case UInt8(ascii: "\""): value += try quoted(entry)
      default:
        let place = at
        let name = name()
        guard !name.isEmpty else {
          guard peek != nil else { throw broken(entry, "does not end") }
          throw BibliographyFailure(
            line: lines.line(of: place), message: "a field of \(Self.title(entry)) has no value")
        }
        value += try expansion(name, place)
      }
      skipSpace()
    } while skip(UInt8(ascii: "#"))
    return value
  }

  private mutating func expansion(_ name: String, _ place: Int) throws(BibliographyFailure)
    -> [UInt8]
  {
    if name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return Array(name.utf8) }
    guard let macro = macros[name.lowercased()] else {
      unknownMacros[name, default: 0] += 1
      return Array(name.utf8)
    }
    room -= macro.count
    guard room >= 0 else {
      throw BibliographyFailure(
        line: lines.line(of: place),
        message: "the strings of this file make it over ten times as long")
    }
    return macro
  }

  private mutating func braced(_ entry: BibTeXEntry) throws(BibliographyFailure) -> ArraySlice<
    UInt8
  > {
    at += 1
    let start = at
    var depth = 1
    while let byte = peek {
      at += 1
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return text[start..<(at - 1)] }
    }
    throw broken(entry, "does not end")
  }

  private mutating func quoted(_ entry: BibTeXEntry) throws(BibliographyFailure) -> ArraySlice<
    UInt8
  > {
    at += 1
    let start = at
    var depth = 0
    while let byte = peek {
      at += 1
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if byte == UInt8(ascii: "\""), depth <= 0 { return text[start..<(at - 1)] }
    }
    throw broken(entry, "does not end")
  }

  /// Passes over `{…}` behind `@comment`, where it is closed.
  private mutating func skipComment() {
    guard !hasOpenComment else { return }
    var depth = 0
    var i = at
    while i < text.count {
      if text[i] == UInt8(ascii: "{") { depth += 1 }
      if text[i] == UInt8(ascii: "}") { depth -= 1 }
      i += 1
      if depth <= 0 {
        at = i
        return
      }
    }
    hasOpenComment = true
  }

  private var peek: UInt8? { at < text.count ? text[at] : nil }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte <= 0x20 { at += 1 }
  }

  /// Characters that BibTeX allows in the names of entries, fields and macros.
  private mutating func name() -> String {
    let start = at
    while let byte = peek, byte > 0x20, !"\"#%'(),={}@".utf8.contains(byte) { at += 1 }
    return String(decoding: text[start..<at], as: UTF8.self)
  }

  private func broken(_ entry: BibTeXEntry, _ what: String) -> BibliographyFailure {
    BibliographyFailure(line: entry.line, message: "\(Self.title(entry)) \(what)")
  }

  private static func title(_ entry: BibTeXEntry) -> String {
    "@\(entry.type)" + (entry.key.isEmpty ? "" : " \(entry.key.prefix(100))")
  }
}
