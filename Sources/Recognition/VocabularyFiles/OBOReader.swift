/// Reads the terms of an ontology in OBO flat file format (owlcollab.github.io/oboformat).
///
/// Takes `id`, `name` and the exact synonyms of `[Term]` stanzas; broader, narrower and related synonyms mean
/// other things and are left out.
struct OBOReader {
  private let path: String
  private var lines: LineReader
  private var entries: [VocabularyEntry] = []
  private var passedOver = 0
  private var stanzas = 0

  private struct Stanza {
    let line: Int
    var id = ""
    var name = ""
    var synonyms: [String] = []
    var isObsolete = false
  }

  init(_ bytes: [UInt8], path: String) {
    lines = LineReader(bytes)
    self.path = path
  }

  /// - Returns: the entries, and how many terms were obsolete or nameless.
  mutating func read() throws(VocabularyError) -> (entries: [VocabularyEntry], passedOver: Int) {
    var stanza: Stanza?
    while let range = lines.nextLine() {
      var start = range.lowerBound
      while start < range.upperBound, lines.bytes[start] <= 0x20 { start += 1 }
      guard start < range.upperBound, lines.bytes[start] != 0x21 else { continue }
      if lines.bytes[start] == 0x5B {
        try close(stanza)
        let isTerm = lines.text(start..<range.upperBound) == "[Term]"
        stanza = isTerm ? Stanza(line: lines.line) : nil
        if isTerm { stanzas += 1 }
      } else if stanza != nil {
        try readTag(start..<range.upperBound, &stanza)
      }
    }
    try close(stanza)
    if stanzas == 0 { throw error(nil, "holds no [Term], so it is no ontology in OBO format") }
    return (entries, passedOver)
  }

  private func error(_ line: Int?, _ message: String) -> VocabularyError {
    VocabularyError(path: path, line: line, message: message)
  }

  private func readTag(
    _ range: Range<Int>, _ stanza: inout Stanza?
  ) throws(VocabularyError) {
    guard let colon = lines.bytes[range].firstIndex(of: 0x3A) else {
      throw error(lines.line, "a tag needs a colon: \"\(lines.text(range).prefix(60))\"")
    }
    let value = (colon + 1)..<range.upperBound
    switch lines.bytes[range.lowerBound..<colon] {
    case Self.id: stanza?.id = plain(value)
    case Self.name: stanza?.name = plain(value)
    case Self.obsolete: stanza?.isObsolete = plain(value) == "true"
    case Self.synonym:
      if let synonym = try exactSynonym(value) { stanza?.synonyms.append(synonym) }
    default: break
    }
  }

  private static let id = ArraySlice("id".utf8)
  private static let name = ArraySlice("name".utf8)
  private static let obsolete = ArraySlice("is_obsolete".utf8)
  private static let synonym = ArraySlice("synonym".utf8)

  private mutating func close(_ stanza: Stanza?) throws(VocabularyError) {
    guard let stanza else { return }
    if stanza.id.isEmpty { throw error(stanza.line, "a [Term] without an id") }
    guard !stanza.name.isEmpty, !stanza.isObsolete else {
      passedOver += 1
      return
    }
    entries.append(
      VocabularyEntry(name: stanza.name, identifier: stanza.id, synonyms: stanza.synonyms))
  }

  /// A value without its escapes, its trailing modifier and its comment.
  private func plain(_ range: Range<Int>) -> String {
    var value: [UInt8] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = lines.bytes[i]
      if byte == 0x5C, i + 1 < range.upperBound {
        value.append(Self.unescaped(lines.bytes[i + 1]))
        i += 2
        continue
      }
      let afterSpace = i > range.lowerBound && lines.bytes[i - 1] == 0x20
      if afterSpace, byte == 0x21 || byte == 0x7B { break }
      value.append(byte)
      i += 1
    }
    while let last = value.last, last <= 0x20 { value.removeLast() }
    return String(decoding: value.drop { $0 <= 0x20 }, as: UTF8.self)
  }

  /// `"text" EXACT [references]`; nil for other scopes.
  private func exactSynonym(_ range: Range<Int>) throws(VocabularyError) -> String? {
    var i = range.lowerBound
    while i < range.upperBound, lines.bytes[i] == 0x20 { i += 1 }
    guard i < range.upperBound, lines.bytes[i] == 0x22 else {
      throw error(lines.line, "a synonym needs quotation marks")
    }
    i += 1
    var value: [UInt8] = []
    while i < range.upperBound, lines.bytes[i] != 0x22 {
      if lines.bytes[i] == 0x5C, i + 1 < range.upperBound {
        i += 1
        value.append(Self.unescaped(lines.bytes[i]))
      } else {
        value.append(lines.bytes[i])
      }
      i += 1
    }
    guard i < range.upperBound else {
      throw error(lines.line, "the quotation mark of a synonym is not closed")
    }
    let scope = lines.text((i + 1)..<range.upperBound)
    return scope.hasPrefix("EXACT") ? String(decoding: value, as: UTF8.self) : nil
  }

  private static func unescaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x6E, 0x57, 0x74: 0x20
    default: byte
    }
  }
}
