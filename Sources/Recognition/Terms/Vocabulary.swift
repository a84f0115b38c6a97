import Claims
import Documents

/// Everything that recognition knows: the words of the language and the names of things.
///
/// The built-in vocabulary is made from the data files that ship inside the program; further
/// files add terms to a copy of it.
package struct Vocabulary: Sendable {
  package private(set) var lexicon: Lexicon
  package private(set) var terms: [Term] = []
  /// The terms as numbers, in the same order.
  package private(set) var keys: [TermKey] = []
  package private(set) var tree = TermTree()
  private let tokenizer: Tokenizer

  /// The words and terms that ship with the program.
  package static let builtIn: Vocabulary = {
    var vocabulary = Vocabulary()
    for (file, type) in [
      ("substances.tsv", ConceptType.substance), ("conditions.tsv", .condition),
      ("targets.tsv", .target), ("populations.tsv", .population),
      ("authorities.tsv", .authority),
    ] {
      for row in DataFile.rows(file).dropFirst() where row.count >= 4 {
        let synonyms = row[3].pieces("|").map(String.init)
        let kind = type == .authority ? Citation.Kind(rawValue: String(row[1])) : nil
        vocabulary.add(
          name: String(row[0]), type: type, identifier: row[2].isEmpty ? nil : String(row[2]),
          synonyms: synonyms, authorityKind: kind, replacing: false)
      }
    }
    return vocabulary
  }()

  /// Words only, no terms.
  package init() {
    lexicon = Lexicon()
    tokenizer = Tokenizer(lexicon)
  }

  /// Adds a term and its names.
  /// - Parameter replacing: whether the names are taken from terms that have them already.
  package mutating func add(
    name: String, type: ConceptType, identifier: String?, synonyms: [String],
    authorityKind: Citation.Kind? = nil, replacing: Bool = true
  ) {
    let term = Int32(terms.count)
    terms.append(
      Term(
        concept: Concept(name: name, type: type, identifier: identifier),
        authorityKind: authorityKind))
    keys.append(TermKey(terms[Int(term)], index: term))
    addName(name, term, replacing: replacing)
    for synonym in synonyms where !synonym.isEmpty { addName(synonym, term, replacing: replacing) }
  }

  private mutating func addName(_ name: String, _ term: Int32, replacing: Bool) {
    var name = name + " "
    name.withUTF8 { addName($0, term, replacing: replacing) }
  }

  /// - Parameter bytes: the name with a blank behind it.
  private mutating func addName(
    _ bytes: UnsafeBufferPointer<UInt8>, _ term: Int32, replacing: Bool
  ) {
    var tokens = GrowingRow<Token>(capacity: 16)
    tokenizer.tokenize(
      bytes, TextRange(0, bytes.count - 1), table: lexicon.table, into: &tokens)
    var words: [Int32] = []
    var letters = 0
    var capitals = 0
    for token in tokens.row {
      if let mark = Self.mark(bytes, token) {
        words.append(lexicon.table.intern(mark))
        continue
      }
      guard token.kind == .word || token.kind == .number else { continue }
      let text = UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)])
      for byte in text {
        if byte >= 0x41 && byte <= 0x5A { capitals += 1 }
        if byte >= 0x61 && byte <= 0x7A { letters += 1 }
      }
      words.append(fold(text, possessive: token.flags.contains(.possessive)))
    }
    guard !words.isEmpty, words.count <= 12 else { return }
    let acronym = words.count == 1 && capitals >= 2 && letters <= 1 && capitals + letters <= 6
    let node = tree.add(
      words, term: term, capitalsOnly: acronym,
      beginsSmall: acronym && bytes[0] >= 0x61 && bytes[0] <= 0x7A, replacing: replacing)
    if node != 0 { lexicon.table.update(words[0]) { $0.termNode = node } }
  }

  /// The hash of a mark that may stand inside a name ("St. John's wort"); nil for other tokens.
  static func mark(_ text: some RandomAccessCollection<UInt8>, _ token: Token) -> UInt64? {
    guard token.end - token.start == 1 else { return nil }
    switch token.kind {
    case .stop, .comma, .other, .open, .close:
      let index = text.index(text.startIndex, offsetBy: Int(token.start))
      return WordHash.mix(WordHash.seed, text[index])
    default: return nil
    }
  }

  /// The id under which all forms of a word are matched; plural forms are entered beside it.
  private mutating func fold(_ text: UnsafeBufferPointer<UInt8>, possessive: Bool) -> Int32 {
    let capitals = text.count > 1 && text.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    guard text.allSatisfy({ $0 < 0x80 }) else {
      var lower = String(decoding: text, as: UTF8.self).lowercased()
      return lower.withUTF8 { fold($0, possessive: possessive, capitals: capitals) }
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { lower in
      for i in 0..<text.count {
        let byte = text[i]
        lower[i] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return fold(UnsafeBufferPointer(lower), possessive: possessive, capitals: capitals)
    }
  }

  /// - Parameter lower: the word in lower case.
  private mutating func fold(
    _ lower: UnsafeBufferPointer<UInt8>, possessive: Bool, capitals: Bool
  ) -> Int32 {
    var end = lower.count
    if possessive {
      for ending in ["'s", "’s", "'", "’"] as [StaticString]
      where Self.ends(lower, with: ending) {
        end -= ending.utf8CodeUnitCount
        break
      }
    }
    let word = UnsafeBufferPointer(rebasing: lower[..<end])
    let (length, ending) = capitals ? (end, "") : WordForms.singular(word)
    let stem = UnsafeBufferPointer(rebasing: word[..<length])
    // "y" behind the stem of "studies".
    let behind = UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
    let singular =
      behind.isEmpty ? WordHash.of(stem) : WordHash.of(behind, behind: WordHash.of(stem))
    let plural =
      behind.isEmpty
      ? WordForms.pluralHash(of: stem) : WordForms.pluralHash(of: Array(stem) + behind)
    let id = lexicon.table.intern(singular)
    if lexicon.table[id].fold != id {
      // "CRPS" is no plural of "CRP".
      guard capitals else { return lexicon.table[id].fold }
      lexicon.table.update(id) { $0.fold = id }
    }
    for form in [plural, WordHash.of(word)] where form != singular {
      let other = lexicon.table.intern(form)
      if other != id && lexicon.table[other].fold == other && lexicon.table[other].termNode == 0 {
        lexicon.table.update(other) { info in
          info.fold = id
          if info.lemma == other && info.tags.isEmpty { info.lemma = id }
        }
      }
    }
    return id
  }

  private static func ends(_ text: UnsafeBufferPointer<UInt8>, with ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard length <= text.count else { return false }
    return (0..<length).allSatisfy { text[text.count - length + $0] == ending.utf8Start[$0] }
  }
}
