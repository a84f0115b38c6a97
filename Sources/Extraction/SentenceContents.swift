/// What a sentence holds, asked of it once before the patterns read it.
///
/// Most patterns need a word or a sort of phrase that most sentences are without; these say so in a few
/// instructions, so that the words need not be gone through for each pattern. What they say of words
/// is a filter: "may hold", or surely does not.
struct SentenceContents: ~Copyable {
  /// The classes of all words.
  var classes: WordClasses = []
  /// The classes of the main words of the verb groups.
  private(set) var verbClasses: WordClasses = []
  /// The classes of the heads of the noun phrases.
  private(set) var nounClasses: WordClasses = []
  /// The flags of any verb group, and of any noun phrase.
  private(set) var verbFlags: Chunk.Flags = []
  private(set) var nounFlags: Chunk.Flags = []
  /// The flags of any token.
  private(set) var tokenFlags: Token.Flags = []
  /// A bit for each sort of token, tag or chunk, by its raw value.
  private var tokenKinds: UInt32 = 0
  private var tags: UInt32 = 0
  private var chunkKinds: UInt32 = 0
  private var chunkForms: UInt32 = 0
  private(set) var words = WordFilter()
  private(set) var lemmas = WordFilter()
  private(set) var hashes = WordFilter()

  mutating func removeAll() {
    classes = []
    verbClasses = []
    nounClasses = []
    verbFlags = []
    nounFlags = []
    tokenKinds = 0
    tags = 0
    tokenFlags = []
    chunkKinds = 0
    chunkForms = 0
    words.removeAll()
    lemmas.removeAll()
    hashes.removeAll()
  }

  @inline(__always)
  mutating func add(_ token: Token, lemma: Int32) {
    tokenKinds |= Self.bit(token.kind.rawValue)
    tags |= Self.bit(token.tag.rawValue)
    tokenFlags.formUnion(token.flags)
    hashes.insert(token.hash)
    if token.word >= 0 { words.insert(token.word) }
    if lemma >= 0 { lemmas.insert(lemma) }
  }

  /// - Parameter classes: of the chunk's head.
  @inline(__always)
  mutating func add(_ chunk: Chunk, classes: @autoclosure () -> WordClasses) {
    chunkKinds |= Self.bit(chunk.kind.rawValue)
    switch chunk.kind {
    case .verbGroup:
      verbClasses.formUnion(classes())
      verbFlags.formUnion(chunk.flags)
      chunkForms |= Self.bit(chunk.form.rawValue)
    case .nounPhrase:
      nounClasses.formUnion(classes())
      nounFlags.formUnion(chunk.flags)
    default: break
    }
  }

  @inline(__always)
  private static func bit(_ value: UInt8) -> UInt32 { 1 &<< UInt32(value) }

  @inline(__always)
  func holds(token kind: Token.Kind) -> Bool { tokenKinds & Self.bit(kind.rawValue) != 0 }

  @inline(__always)
  func holds(tag: Tag) -> Bool { tags & Self.bit(tag.rawValue) != 0 }

  @inline(__always)
  func holds(chunk kind: Chunk.Kind) -> Bool { chunkKinds & Self.bit(kind.rawValue) != 0 }

  /// Whether a verb group has the form.
  @inline(__always)
  func holds(form: Chunk.Form) -> Bool { chunkForms & Self.bit(form.rawValue) != 0 }
}
