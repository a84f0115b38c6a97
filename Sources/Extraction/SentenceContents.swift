/// What a sentence holds, asked of it once before the patterns read it.
///
/// Most patterns need a word or a sort of phrase that most sentences are without; these say so in a few
/// instructions, so that the words need not be gone through for each pattern. What they say of words
/// is a filter: "may hold", or surely does not.
struct SentenceContents: ~Copyable {
  /// The classes of all words.
  private(set) var classes: WordClasses = []
  /// The classes of the main words of the verb groups.
  private(set) var verbClasses: WordClasses = []
  /// The classes of the heads of the noun phrases.
  private(set) var nounClasses: WordClasses = []
  /// The flags of any token, of any verb group, and of any noun phrase.
  private(set) var tokenFlags: Token.Flags = []
  private(set) var verbFlags: Chunk.Flags = []
  private(set) var nounFlags: Chunk.Flags = []
  /// A bit for each sort of token, tag, chunk or verb group, by its raw value.
  private var tokenKinds: UInt32 = 0
  private var tags: UInt32 = 0
  private var chunkKinds: UInt32 = 0
  private var verbForms: UInt32 = 0
  /// The memory of the filters.
  private let bits: UnsafeMutablePointer<UInt64>
  private let words: WordFilter
  private let lemmas: WordFilter
  private let hashes: WordFilter

  init() {
    bits = .allocate(capacity: 3 * WordFilter.length)
    bits.initialize(repeating: 0, count: 3 * WordFilter.length)
    words = WordFilter(bits)
    lemmas = WordFilter(bits + WordFilter.length)
    hashes = WordFilter(bits + 2 * WordFilter.length)
  }

  deinit { bits.deallocate() }

  /// Takes stock of a sentence.
  ///
  /// - Parameters:
  ///   - classes: of each token.
  ///   - lemmaRow: the base form of each token; -1 for none.
  mutating func fill(
    _ tokens: Row<Token>, _ chunks: Row<Chunk>, classes: Row<WordClasses>,
    lemmas lemmaRow: Row<Int32>
  ) {
    bits.update(repeating: 0, count: 3 * WordFilter.length)
    fill(tokens, classes, lemmaRow)
    fill(chunks, classes)
  }

  @inline(__always)
  private mutating func fill(
    _ tokens: Row<Token>, _ classes: Row<WordClasses>, _ lemmaRow: Row<Int32>
  ) {
    let (words, lemmas, hashes) = (words, lemmas, hashes)
    var all: WordClasses = []
    var flags: Token.Flags = []
    var kinds: UInt32 = 0
    var tags: UInt32 = 0
    for i in tokens.indices {
      let token = tokens[i]
      all.formUnion(classes[i])
      flags.formUnion(token.flags)
      kinds |= Self.bit(token.kind.rawValue)
      tags |= Self.bit(token.tag.rawValue)
      hashes.insert(token.hash)
      if token.word >= 0 { words.insert(UInt64(UInt32(bitPattern: token.word))) }
      let lemma = lemmaRow[i]
      if lemma >= 0 { lemmas.insert(UInt64(UInt32(bitPattern: lemma))) }
    }
    self.classes = all
    tokenFlags = flags
    tokenKinds = kinds
    self.tags = tags
  }

  @inline(__always)
  private mutating func fill(_ chunks: Row<Chunk>, _ classes: Row<WordClasses>) {
    var (verbs, nouns): (WordClasses, WordClasses) = ([], [])
    var (verbFlags, nounFlags): (Chunk.Flags, Chunk.Flags) = ([], [])
    var kinds: UInt32 = 0
    var forms: UInt32 = 0
    for chunk in chunks {
      kinds |= Self.bit(chunk.kind.rawValue)
      switch chunk.kind {
      case .verbGroup:
        verbs.formUnion(classes[Int(chunk.head)])
        verbFlags.formUnion(chunk.flags)
        forms |= Self.bit(chunk.form.rawValue)
      case .nounPhrase:
        nouns.formUnion(classes[Int(chunk.head)])
        nounFlags.formUnion(chunk.flags)
      default: break
      }
    }
    verbClasses = verbs
    nounClasses = nouns
    self.verbFlags = verbFlags
    self.nounFlags = nounFlags
    chunkKinds = kinds
    verbForms = forms
  }

  @inline(__always)
  private static func bit(_ value: UInt8) -> UInt32 { 1 &<< UInt32(value) }

  // MARK: Questions

  @inline(__always)
  func mayHold(word: Int32) -> Bool {
    word >= 0 && words.mayContain(UInt64(UInt32(bitPattern: word)))
  }

  @inline(__always)
  func mayHold(lemma: Int32) -> Bool {
    lemma >= 0 && lemmas.mayContain(UInt64(UInt32(bitPattern: lemma)))
  }

  @inline(__always)
  func mayHold(hash: UInt64) -> Bool { hashes.mayContain(hash) }

  @inline(__always)
  func mayHold(oneOf words: WordMask) -> Bool { words.mayMeet(hashes) }

  @inline(__always)
  func holds(token kind: Token.Kind) -> Bool { tokenKinds & Self.bit(kind.rawValue) != 0 }

  @inline(__always)
  func holds(tag: Tag) -> Bool { tags & Self.bit(tag.rawValue) != 0 }

  @inline(__always)
  func holds(chunk kind: Chunk.Kind) -> Bool { chunkKinds & Self.bit(kind.rawValue) != 0 }

  /// Whether a verb group has the form.
  @inline(__always)
  func holds(form: Chunk.Form) -> Bool { verbForms & Self.bit(form.rawValue) != 0 }
}
