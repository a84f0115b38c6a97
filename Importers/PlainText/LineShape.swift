/// What the letters and words of a short line look like.
struct LineShape {
  private(set) var words = 0
  /// Begins with a capital, a digit or a quotation mark before one of them.
  private(set) var beginsLikeHeading = false
  /// A stop, question or exclamation mark with more words behind it.
  private(set) var holdsSentenceEnd = false
  private(set) var hasFiniteVerb = false
  private(set) var beginsInterrogative = false
  private(set) var endsInFunctionWord = false
  private(set) var endsInVerbOfListing = false
  private var weighty = 0
  private var capitalised = 0

  /// Nearly all words that carry meaning begin with a capital, and there is more than the first
  /// one to tell by, or it stands alone.
  var isTitleCase: Bool { weighty > 0 && capitalised * 5 >= weighty * 4 }

  /// - Parameter line: a short line of UTF-8; the cost is linear in it.
  init(_ line: ArraySlice<UInt8>) {
    var pendingEnd = false
    var at = line.startIndex
    while at < line.endIndex {
      if line[at] == 0x20 {
        at += 1
        continue
      }
      var end = at
      while end < line.endIndex, line[end] != 0x20 { end += 1 }
      let word = line[at..<end]
      at = end
      let core = Self.core(word)
      guard let first = core.first else { continue }
      if pendingEnd { holdsSentenceEnd = true }
      let kinds = Self.kinds(of: core)
      if words == 0 {
        beginsLikeHeading = !(0x61...0x7A).contains(first)
        beginsInterrogative = kinds.contains(.interrogative)
      }
      words += 1
      if kinds.contains(.finiteVerb) { hasFiniteVerb = true }
      // "Who should not take it" is whole; "Take it" may go on.
      endsInFunctionWord =
        !kinds.isDisjoint(with: [.function, .finiteVerb])
        && !(beginsInterrogative && core.elementsEqual("it".utf8))
      endsInVerbOfListing = kinds.contains(.listing)
      if !kinds.contains(.function) {
        weighty += 1
        if !(0x61...0x7A).contains(first) { capitalised += 1 }
      }
      pendingEnd = Self.endsSentence(word)
    }
  }

  private struct WordKinds: OptionSet {
    let rawValue: UInt8
    static let function = WordKinds(rawValue: 1)
    static let finiteVerb = WordKinds(rawValue: 2)
    static let listing = WordKinds(rawValue: 4)
    static let interrogative = WordKinds(rawValue: 8)
  }

  /// The kinds of the words below, in one table: lines are many, and most of their words in none.
  private static let kinds: [String: WordKinds] = {
    var kinds: [String: WordKinds] = [:]
    for (words, kind) in [
      (functionWords, WordKinds.function), (finiteVerbs, .finiteVerb), (listingVerbs, .listing),
      (interrogatives, .interrogative),
    ] {
      for word in words { kinds[word, default: []].insert(kind) }
    }
    return kinds
  }()

  /// Bytes of the longest word in the lists.
  private static let longestListed = kinds.keys.map(\.utf8.count).max() ?? 0

  private static func kinds(of core: ArraySlice<UInt8>) -> WordKinds {
    guard core.count <= longestListed else { return [] }
    let lower = String(unsafeUninitializedCapacity: core.count) { buffer in
      var count = 0
      for byte in core {
        buffer[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
    return kinds[lower] ?? []
  }

  /// The word without punctuation around it.
  private static func core(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var core = word
    while let first = core.first, !isWordByte(first) { core.removeFirst() }
    while let last = core.last, !isWordByte(last) { core.removeLast() }
    return core
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  /// "pain." ends a sentence; "Dr.", "vs.", "U.S." and "1." do not.
  private static func endsSentence(_ word: ArraySlice<UInt8>) -> Bool {
    guard let last = word.last else { return false }
    if last == 0x3F || last == 0x21 { return true }
    return last == 0x2E && word.count > 3 && !word.dropLast().contains(0x2E)
  }

  private static let functionWords: Set<String> = [
    "a", "an", "the", "of", "in", "on", "at", "by", "for", "to", "from", "with", "without", "and",
    "or", "nor", "but", "as", "than", "vs", "versus", "via", "per", "into", "over", "under",
    "between", "during", "after", "before", "about", "against", "among", "through", "your", "our",
    "its", "it", "that", "which", "such", "is", "are", "be", "s",
  ]

  private static let finiteVerbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "can", "could", "may", "might", "should",
    "would", "will", "must", "does", "did",
  ]

  private static let listingVerbs: Set<String> = [
    "include", "includes", "including", "contain", "contains", "following", "follows", "namely",
  ]

  private static let interrogatives: Set<String> = [
    "how", "what", "why", "when", "who", "where", "which", "whether",
  ]
}
