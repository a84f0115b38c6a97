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
    for word in line.split(separator: 0x20) {
      let core = Self.core(word)
      guard let first = core.first else { continue }
      if pendingEnd { holdsSentenceEnd = true }
      let lower = String(
        decoding: core.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
      if words == 0 {
        beginsLikeHeading = !(0x61...0x7A).contains(first)
        beginsInterrogative = Self.interrogatives.contains(lower)
      }
      words += 1
      let isFunctionWord = Self.functionWords.contains(lower)
      let isVerb = Self.finiteVerbs.contains(lower)
      if isVerb { hasFiniteVerb = true }
      endsInFunctionWord = isFunctionWord || isVerb
      endsInVerbOfListing = Self.listingVerbs.contains(lower)
      if !isFunctionWord {
        weighty += 1
        if !(0x61...0x7A).contains(first) { capitalised += 1 }
      }
      pendingEnd = Self.endsSentence(word)
    }
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
