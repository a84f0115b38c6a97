import Documents
import Yams

/// The YAML block between two `---` lines at the beginning of a text.
struct FrontMatter {
  /// From the first `---` to the end of the closing line.
  let range: TextRange
  let metadata: DocumentMetadata
  let warnings: [ImportWarning]

  /// 64 KiB; what is longer is no front matter.
  private static let longest = 1 << 16

  /// The front matter of a text, or nil where it has none.
  init?(_ text: [UInt8]) {
    guard let (content, range) = Self.find(text) else { return nil }
    self.range = range
    var metadata = DocumentMetadata()
    var warnings: [ImportWarning] = []
    let yaml = String(decoding: text[content.start..<content.end], as: UTF8.self)
    do {
      guard !Self.nestsTooDeep(text[content.start..<content.end]) else { throw TooDeep() }
      if let node = try Yams.compose(yaml: yaml) {
        Self.read(node, into: &metadata, at: content.start, warnings: &warnings)
      }
    } catch {
      warnings.append(
        ImportWarning(
          offset: content.start,
          message: "front matter is not valid YAML\(Self.place(error)); it was passed over"))
    }
    self.metadata = metadata
    self.warnings = warnings
  }

  private struct TooDeep: Error {}

  private static func find(_ text: [UInt8]) -> (content: TextRange, range: TextRange)? {
    guard let first = line(text, 0), isFence(text, 0, first.end, closing: false) else { return nil }
    var at = first.next
    while let line = line(text, at), line.end <= longest {
      if isFence(text, at, line.end, closing: true) {
        return (TextRange(first.next, at), TextRange(0, line.end))
      }
      at = line.next
    }
    return nil
  }

  /// The end of the line that begins at `at`, without its terminator, and the beginning of the next.
  private static func line(_ text: [UInt8], _ at: Int) -> (end: Int, next: Int)? {
    guard at < text.count else { return nil }
    var end = at
    while end < text.count, end - at <= longest, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
    let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
    return (end, min(text.count, end + (isPair ? 2 : 1)))
  }

  private static func isFence(_ text: [UInt8], _ start: Int, _ end: Int, closing: Bool) -> Bool {
    var end = end
    while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    guard end - start == 3 else { return false }
    let line = text[start..<end]
    return line.elementsEqual("---".utf8) || closing && line.elementsEqual("...".utf8)
  }

  /// YAML is read recursively, so the nesting of what comes from outside is bounded first.
  private static func nestsTooDeep(_ yaml: ArraySlice<UInt8>) -> Bool {
    var brackets = 0
    var marks = 0
    var previous: UInt8 = 0x0A
    for byte in yaml {
      if byte == 0x5B || byte == 0x7B { brackets += 1 }
      if byte == 0x0A { marks = 0 }
      if byte == 0x20, previous == 0x2D || previous == 0x3F || previous == 0x3A { marks += 1 }
      if brackets > 200 || marks > 100 { return true }
      previous = byte
    }
    return false
  }

  private static func read(
    _ node: Node, into metadata: inout DocumentMetadata, at offset: Int,
    warnings: inout [ImportWarning]
  ) {
    guard case .mapping(let mapping) = node else { return }
    for (key, value) in mapping {
      guard let name = key.scalar?.string, let field = MetadataField(name) else { continue }
      for words in scalars(value) where !field.store(words, in: &metadata) {
        warnings.append(
          ImportWarning(offset: offset, message: "front matter: \(name) is no date Stet can read"))
      }
    }
  }

  /// The words of a value: one, a list of them, or the `name` of each of a list of mappings.
  private static func scalars(_ value: Node) -> [String] {
    switch value {
    case .scalar(let scalar): [trimmed(scalar.string)]
    case .sequence(let sequence):
      sequence.prefix(1000).compactMap { item in
        (item.scalar?.string ?? item.mapping?["name"]?.scalar?.string).map(trimmed)
      }
    case .mapping(let mapping): (mapping["name"]?.scalar?.string).map { [trimmed($0)] } ?? []
    default: []
    }
  }

  private static func trimmed(_ words: String) -> String {
    var words = words[...]
    while let first = words.unicodeScalars.first, first.properties.isWhitespace {
      words.unicodeScalars.removeFirst()
    }
    while let last = words.unicodeScalars.last, last.properties.isWhitespace {
      words.unicodeScalars.removeLast()
    }
    return String(words)
  }

  private static func place(_ error: any Error) -> String {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      // The line of the opening fence comes first.
      " (\(problem), line \(mark.line + 1))"
    default: error is TooDeep ? " (nested too deeply)" : ""
    }
  }
}
