import Claims
import Documents

/// Reads the claims of one sentence. The patterns are extensions of this type, a file a family.
final class SentenceReader {
  let text: UnsafeBufferPointer<UInt8>
  let vocabulary: Vocabulary
  let grammar: Grammar
  /// The word table, at hand for the many look-ups.
  private let words: [WordInfo]
  let cache = ArgumentCache()
  /// The concepts that the document names beside those of the vocabulary.
  let concepts: ConceptTable
  // One thread reads one sentence after another, and no pattern holds on to these while it changes
  // them; checking every access at run time took a tenth of the time.
  let analysis = SentenceAnalysis()
  @exclusivity(unchecked) var clauseRow = GrowingRow<Clause>()
  @exclusivity(unchecked) var drafts: [Draft] = []
  /// The doses and qualifiers of all drafts of the document.
  @exclusivity(unchecked) var doses: [Dose] = []
  @exclusivity(unchecked) var qualifiers: [Qualifier] = []
  @exclusivity(unchecked) var discourse = Discourse()
  /// What the document has said that the substance it is about is for.
  @exclusivity(unchecked) var purposes: [ConceptKey] = []
  /// The question before asks whether what the text is about is safe.
  @exclusivity(unchecked) var asksSafety = false
  /// Whom the question before names ("Pregnant?").
  @exclusivity(unchecked) var askedGroup: Argument?
  /// What the sentence holds, for patterns to ask first.
  @exclusivity(unchecked) private(set) var contents = SentenceContents()
  /// The classes of each token, see `classes`.
  @exclusivity(unchecked) private var classRow = GrowingRow<WordClasses>()
  /// The base form of each token, see `lemma`.
  @exclusivity(unchecked) var lemmaRow = GrowingRow<Int32>()
  @exclusivity(unchecked) private var capitalRow = GrowingRow<Int32>()
  /// The chunk of each token, see `chunkIndex`.
  @exclusivity(unchecked) private var chunkRow = GrowingRow<Int32>()
  /// Clause index of each verb-group chunk; -1 elsewhere.
  @exclusivity(unchecked) var clauseOfChunk = GrowingRow<Int>()
  /// Chunks that a pattern has used as its trigger.
  @exclusivity(unchecked) var isQuestion = false
  /// Whether the sentence calls false what it reports.
  @exclusivity(unchecked) var deniesHearsay = false
  /// Whether it takes back what it seems to state.
  @exclusivity(unchecked) var takesBack = false
  /// The words are the cells of a table row.
  @exclusivity(unchecked) var isCell = false
  /// Whether the first cell of the row only says what the row is about.
  @exclusivity(unchecked) var isRowLabelled = false
  /// The cells are of a table whose head speaks of amounts that are taken.
  @exclusivity(unchecked) var isDoseRow = false
  /// The sentence is, or begins, an item of a list.
  @exclusivity(unchecked) var isItem = false
  /// Where the words of the item begin behind those of its lead-in; 0 without one.
  @exclusivity(unchecked) var leadEnd = 0
  /// What is given for comparison, whatever a text calls it ("dummy pill").
  private(set) lazy var placebo: ConceptKey =
    lookup("placebo") ?? concepts.key("placebo", .substance)

  init(text: UnsafeBufferPointer<UInt8>, vocabulary: Vocabulary, grammar: Grammar) {
    self.text = text
    self.vocabulary = vocabulary
    self.grammar = grammar
    words = vocabulary.lexicon.table.words
    concepts = ConceptTable(vocabulary)
  }

  var chunks: Row<Chunk> { analysis.chunks }
  var tokens: Row<Token> { analysis.tokens }
  var clauses: Row<Clause> { clauseRow.row }

  // MARK: The sentence

  /// Makes ready for the sentence that has been analysed.
  func begin() {
    let tokens = tokens
    let chunks = chunks
    cache.reset(tokens.count)
    deniesHearsay = false
    takesBack = false
    let classRow = classRow.take(tokens.count)
    let lemmaRow = lemmaRow.take(tokens.count)
    let chunkRow = chunkRow.take(tokens.count)
    capitalRow.removeAll()
    for i in tokens.indices {
      let token = tokens[i]
      var classes: WordClasses = []
      var lemma: Int32 = -1
      if token.word >= 0 {
        let known = known(token.word)
        classes = known.classes
        lemma = known.lemma
      }
      if token.flags.contains(.hyphenBefore) { lemma = compoundLemma(i) }
      classRow[i] = classes
      lemmaRow[i] = lemma
      chunkRow[i] = -1
      if token.flags.contains(.capitalized), token.kind == .word { capitalRow.append(Int32(i)) }
    }
    for c in chunks.indices {
      let chunk = chunks[c]
      for token in Int(chunk.first)..<Int(chunk.end) { chunkRow[token] = Int32(c) }
    }
    contents.fill(tokens, chunks, classes: classRow, lemmas: lemmaRow)
  }

  @inline(__always)
  private func known(_ word: Int32) -> (classes: WordClasses, lemma: Int32) {
    let info = words[Int(word)]
    return (info.classes, info.lemma)
  }

  // MARK: What the sentence holds

  /// The words that begin with a capital.
  @inline(__always)
  var capitals: Row<Int32> { capitalRow.row }

  /// The classes of all words of the sentence.
  @inline(__always)
  var said: WordClasses { contents.classes }

  /// The classes of the main words of its verb groups.
  @inline(__always)
  var saidByVerbs: WordClasses { contents.verbClasses }

  /// The classes of the heads of its noun phrases.
  @inline(__always)
  var saidByNouns: WordClasses { contents.nounClasses }

  /// False where no token is the word: most patterns that look for a word need not look.
  @inline(__always)
  func mayHold(_ word: Int32) -> Bool { contents.mayHold(word: word) }

  /// False where no token has the base form.
  @inline(__always)
  func mayHoldLemma(_ lemma: Int32) -> Bool { contents.mayHold(lemma: lemma) }

  /// False where no token has the hash.
  @inline(__always)
  func mayHold(hash: UInt64) -> Bool { contents.mayHold(hash: hash) }

  /// False where no token is one of the words.
  @inline(__always)
  func mayHold(oneOf words: WordMask) -> Bool { contents.mayHold(oneOf: words) }

  // MARK: Words

  @inline(__always)
  func classes(_ token: Int) -> WordClasses {
    let row = classRow.row
    return token >= 0 && token < row.count ? row[token] : []
  }

  /// The hash of the last word of what is spoken of; 0 where an earlier sentence named it.
  func lastHash(of argument: Argument) -> UInt64 {
    argument.end > 0 && argument.end <= analysis.tokens.count
      ? analysis.tokens[argument.end - 1].hash : 0
  }

  func word(_ token: Int) -> Int32 { analysis.tokens[token].word }

  /// The base form of a token's word; -1 for an unknown word.
  func lemma(_ token: Int) -> Int32 { lemmaRow[token] }

  private func compoundLemma(_ token: Int) -> Int32 {
    let whole = compoundWord(token)
    return whole >= 0 ? words[Int(whole)].lemma : -1
  }

  /// The word that a hyphenated compound is without its hyphens ("down-regulation"), or with them.
  func compoundWord(_ token: Int) -> Int32 {
    var first = token
    while first > 0, analysis.tokens[first].flags.contains(.hyphenBefore) { first -= 1 }
    var joined = WordHash.seed
    var hyphened = WordHash.seed
    for i in first...token {
      if i > first { hyphened = WordHash.mix(hyphened, 0x2D) }
      for k in Int(analysis.tokens[i].start)..<Int(analysis.tokens[i].end) {
        joined = WordHash.mix(joined, text[k])
        hyphened = WordHash.mix(hyphened, text[k])
      }
    }
    let found = vocabulary.lexicon.table.find(joined)
    return found >= 0 ? found : vocabulary.lexicon.table.find(hyphened)
  }

  func string(_ token: Int) -> String {
    string(analysis.tokens[token].range)
  }

  /// The words of a range, with one space where a line ends or where markup stood.
  func string(_ range: TextRange) -> String {
    let bytes = text[range.start..<range.end]
    guard Self.isSpacedUnevenly(bytes) else { return String(decoding: bytes, as: UTF8.self) }
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte > 0x20 {
        // "**safe**, rare": behind markup, no space stands before a comma.
        if byte == 0x2C || byte == 0x2E || byte == 0x3A, words.last == 0x20 { words.removeLast() }
        words.append(byte)
        // A no-break space, wide or narrow, is one.
        if byte == 0xA0, words.suffix(2).first == 0xC2 {
          words.removeLast(2)
          words.append(0x20)
        } else if byte == 0xAF || byte == 0x89, words.suffix(3).starts(with: [0xE2, 0x80]) {
          words.removeLast(3)
          words.append(0x20)
        }
      } else if words.last != 0x20 {
        words.append(0x20)
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Whether there is white space other than single plain spaces within.
  private static func isSpacedUnevenly(_ bytes: some Sequence<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if byte < 0x20 || byte == 0x20 && previous == 0x20 || byte == 0xA0 && previous == 0xC2
        || previous == 0x80 && (byte == 0xAF || byte == 0x89)
      {
        return true
      }
      previous = byte
    }
    return false
  }

  func mentionTerm(_ token: Int) -> TermKey? {
    let mention = analysis.tokens[token].mention
    guard mention >= 0 else { return nil }
    return vocabulary.keys[Int(analysis.mentions[Int(mention)].term)]
  }

  // MARK: Lists

  /// A list of one argument, which is good for the present sentence.
  func list(_ argument: Argument) -> ArgumentList { cache.pool.list(argument) }

  /// A list of one argument or none.
  func list(_ argument: Argument?) -> ArgumentList {
    if let argument { return cache.pool.list(argument) }
    return cache.pool.none
  }

  var noArguments: ArgumentList { cache.pool.none }

  /// The index of the trigger of a word in a frame; nil for none.
  func trigger(
    _ lemma: Int32, _ frame: Trigger.Frame, where accepts: (Trigger) -> Bool = { _ in true }
  )
    -> Trigger?
  {
    guard lemma >= 0 else { return nil }
    var index = words[Int(lemma)].trigger
    while index >= 0 {
      let trigger = vocabulary.lexicon.triggers[Int(index)]
      if trigger.frame == frame && accepts(trigger) { return trigger }
      index = trigger.next
    }
    return nil
  }

  // MARK: Chunks

  @inline(__always)
  func kind(_ chunk: Int) -> Chunk.Kind {
    let chunks = chunks
    return chunk >= 0 && chunk < chunks.count ? chunks[chunk].kind : .outside
  }

  @inline(__always)
  func isNounPhrase(_ chunk: Int) -> Bool { kind(chunk) == .nounPhrase }

  func isPreposition(_ chunk: Int) -> Bool { kind(chunk) == .preposition }

  /// Whether the chunk is the preposition of one of a trigger's words.
  func isPreposition(_ chunk: Int, oneOf words: Trigger.Words) -> Bool {
    isPreposition(chunk)
      && words.contains(analysis.tokens[Int(analysis.chunks[chunk].head)].word)
  }

  /// Whether the chunk is the preposition of one of up to six words (no array: this is asked often).
  func isPreposition(
    _ chunk: Int, _ a: Int32, _ b: Int32 = -3, _ c: Int32 = -3, _ d: Int32 = -3, _ e: Int32 = -3,
    _ f: Int32 = -3
  ) -> Bool {
    guard isPreposition(chunk) else { return false }
    let word = analysis.tokens[Int(analysis.chunks[chunk].head)].word
    return word == a || word == b || word == c || word == d || word == e || word == f
  }

  /// Skips adverbs, quotes and reference markers going right.
  @inline(__always)
  func skipLight(_ chunk: Int) -> Int {
    kind(chunk).isLight ? skipMoreLight(chunk + 1) : chunk
  }

  private func skipMoreLight(_ chunk: Int) -> Int {
    var i = chunk
    while kind(i).isLight { i += 1 }
    return i
  }

  /// Skips adverbs, quotes, references and closed parentheses going left.
  @inline(__always)
  func skipLightLeft(_ chunk: Int) -> Int {
    let kind = kind(chunk)
    return kind.isLight || kind == .close ? skipMoreLightLeft(chunk) : chunk
  }

  private func skipMoreLightLeft(_ chunk: Int) -> Int {
    var i = chunk
    while true {
      switch kind(i) {
      case .adverb, .quote, .reference: i -= 1
      case .close:
        var k = i - 1
        while k >= 0, analysis.chunks[k].kind != .open { k -= 1 }
        guard k >= 0 else { return i }
        i = k - 1
      default: return i
      }
    }
    return i
  }

  /// Past reference markers and parentheses, which name nothing new.
  @inline(__always)
  func afterNotes(_ chunk: Int) -> Int {
    switch kind(chunk) {
    case .reference, .quote, .open: behindNotes(from: chunk)
    default: chunk
    }
  }

  private func behindNotes(from chunk: Int) -> Int {
    var i = chunk
    while true {
      if kind(i) == .reference || kind(i) == .quote {
        i += 1
      } else if kind(i) == .open {
        let after = skipParenthesis(i)
        if after == i { return i }
        i = after
      } else {
        return i
      }
    }
  }

  /// Skips a parenthesis that opens at `chunk`.
  func skipParenthesis(_ chunk: Int) -> Int {
    guard kind(chunk) == .open else { return chunk }
    var i = chunk + 1
    while kind(i) != .outside, kind(i) != .close { i += 1 }
    return kind(i) == .close ? i + 1 : chunk
  }

  /// The chunk that holds a token; -1 for a token outside the sentence.
  @inline(__always)
  func chunkIndex(of token: Int) -> Int {
    let row = chunkRow.row
    return token >= 0 && token < row.count ? Int(row[token]) : -1
  }

  func head(_ chunk: Int) -> Int { Int(analysis.chunks[chunk].head) }
}
