import Claims

/// The names that one document made up beside those of the vocabulary: "severe knee pain".
///
/// A name is written byte by byte behind those before it (`begin`, `append` …, `end`) and becomes a
/// number; strings and concepts are made of it only where a claim is printed.
final class ConceptTable {
  private struct Entry {
    /// Bytes of the name, or of the wording of another concept.
    let start: Int32
    let end: Int32
    /// The concept of which this is only another wording; nil where it is a name of its own.
    let base: ConceptKey?
    let type: ConceptType
  }

  private let terms: [Term]
  @exclusivity(unchecked) private var bytes = GrowingRow<UInt8>(capacity: 1024)
  @exclusivity(unchecked) private var entries: [Entry] = []
  /// The concepts made so far, by entry.
  @exclusivity(unchecked) private var made: [Concept?] = []
  @exclusivity(unchecked) private var start = 0
  @exclusivity(unchecked) private var words = 0

  init(_ vocabulary: Vocabulary) { terms = vocabulary.terms }

  // MARK: Writing a name

  /// Begins a name.
  func begin() {
    start = bytes.count
    words = 0
  }

  /// Begins a word of the name: puts a blank, a hyphen, or nothing between it and the word before.
  func beginWord(hyphen: Bool = false, glued: Bool = false) {
    if words > 0, hyphen || !glued { bytes.append(hyphen ? 0x2D : 0x20) }
    words += 1
  }

  func append(_ byte: UInt8) { bytes.append(byte) }

  func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Appends the name of a concept.
  func append(nameOf key: ConceptKey) {
    if key.index >= 0 {
      return append(terms[Int(key.index)].concept.name)
    }
    let entry = entries[Int(~key.index)]
    if let base = entry.base { return append(nameOf: base) }
    if let concept = made[Int(~key.index)] { return append(concept.name) }
    for i in Int(entry.start)..<Int(entry.end) { bytes.append(bytes[i]) }
  }

  /// Takes the plural's ending off the word that was written last.
  func singularize(from wordStart: Int) {
    let kept = WordForms.singular(written(from: wordStart))
    bytes.keep(wordStart + kept.length)
    for i in 0..<kept.ending.utf8CodeUnitCount { bytes.append(kept.ending.utf8Start[i]) }
  }

  /// Where the next byte goes.
  var position: Int { bytes.count }
  var isEmpty: Bool { bytes.count == start }
  var hasWords: Bool { words > 0 }

  /// Gives up the name begun.
  func cancel() { bytes.keep(start) }

  /// Ends the name: the concept that has it.
  func end(_ type: ConceptType) -> ConceptKey {
    add(Entry(start: Int32(start), end: Int32(bytes.count), base: nil, type: type), hash)
  }

  /// Ends a wording of a concept, which stays the same concept; the name as its own wording is none.
  func end(wordingOf key: ConceptKey) -> ConceptKey {
    if hash == key.name {
      cancel()
      return key
    }
    return add(
      Entry(start: Int32(start), end: Int32(bytes.count), base: key, type: key.type), key.name)
  }

  private var hash: UInt64 {
    var hash = ConceptKey.seed
    for i in start..<bytes.count { hash = ConceptKey.mix(hash, bytes[i]) }
    return hash
  }

  private func add(_ entry: Entry, _ hash: UInt64) -> ConceptKey {
    entries.append(entry)
    made.append(nil)
    return ConceptKey(name: hash, index: ~Int32(entries.count - 1), type: entry.type)
  }

  // MARK: Reading

  /// A concept of the given name, which need not be in any vocabulary.
  func key(_ name: String, _ type: ConceptType) -> ConceptKey {
    begin()
    append(name)
    return end(type)
  }

  /// A concept that was made elsewhere.
  func key(_ concept: Concept) -> ConceptKey {
    entries.append(Entry(start: 0, end: 0, base: nil, type: concept.type))
    made.append(concept)
    return ConceptKey(concept, index: ~Int32(entries.count - 1))
  }

  /// The concept itself, with its strings.
  func concept(_ key: ConceptKey) -> Concept {
    if key.index >= 0 { return terms[Int(key.index)].concept }
    let index = Int(~key.index)
    if let concept = made[index] { return concept }
    let entry = entries[index]
    let text = String(
      decoding: UnsafeBufferPointer(rebasing: bytes.row.buffer[Int(entry.start)..<Int(entry.end)]),
      as: UTF8.self)
    let concept: Concept
    if let base = entry.base.map({ self.concept($0) }) {
      concept = Concept(
        name: base.name, type: base.type, identifier: base.identifier, wording: text)
    } else {
      concept = Concept(name: text, type: entry.type)
    }
    made[index] = concept
    return concept
  }

  /// The bytes of the name that has been begun, for looking it up.
  func withName<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    body(written(from: start))
  }

  private func written(from first: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes.row.buffer[first...])
  }
}
