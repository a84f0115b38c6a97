/// The tables of units, number words and bound phrases in the form they are looked up in.
final class QuantityVocabulary: Sendable {
  struct Phrase: Sendable {
    /// The words beside the one it is looked up by, in the order they are met.
    let rest: [PackedWord]
    /// Of a unit: its index in `units`.
    let unit: Int
    let effect: BoundEffect
  }

  let units = MeasureUnit.all
  private let words: PackedWordTable
  private let wordValues: [NumberWord]
  private let unitNames: PackedWordTable
  private let unitSymbols: PackedWordTable
  /// Bytes of the longest spelling in which capitals count.
  private static let longestSymbol = 4
  /// For each pair of first letters (26 × 26) the letters that may be third in a number word.
  ///
  /// Memory of its own, as that of `kinds`: of an array every sentence would count the references.
  nonisolated(unsafe) let heads3: UnsafeBufferPointer<UInt32>
  /// What each byte means to the scan, a `ByteKind`.
  nonisolated(unsafe) let kinds: UnsafeBufferPointer<UInt8>
  private let unitHeads: PackedWordTable
  private let unitPhrases: [[Phrase]]
  private let tails: PackedWordTable
  private let tailPhrases: [[Phrase]]
  private let heads: PackedWordTable
  private let headPhrases: [[Phrase]]
  /// First letters of what may stand behind an amount, one bit each, so that most words
  /// behind one are passed over at once.
  let periodLetters = letters("adefhmnpwy")
  let frequencyLetters = letters("befnoqstz")
  let latinLetters = letters("boqt")
  let routeLetters = letters("ipos")
  let formLetters = letters("acdgilpstv")
  let suffixLetters = letters("aop")
  /// First letters of units of several words, filled in from the table.
  let phraseLetters: UInt32
  let connectorLetters = letters("aotu")
  let labels = PackedWordTable(words: QuantityNames.list(QuantityNames.labels))
  let months = PackedWordTable(words: QuantityNames.list(QuantityNames.months))
  let periods = PackedWordTable(QuantityNames.periodEntries)
  let doses = PackedWordTable(words: QuantityNames.list(QuantityNames.doses))
  let stops = PackedWordTable(words: QuantityNames.list(QuantityNames.stops))
  let pronounBefore = PackedWordTable(words: QuantityNames.list(QuantityNames.beforePronoun))
  let pronounAfter = PackedWordTable(words: QuantityNames.list(QuantityNames.afterPronoun))
  let beforeOver = PackedWordTable(words: QuantityNames.list(QuantityNames.beforeOver))
  /// The index of "%" in `units`.
  let percent: Int
  /// The index of "meal", which is no form of a medicine.
  let meal: Int
  let dimensions: [Quantity.Dimension]
  private let currencies: [(code: String, index: Int)]
  let durationHeads = PackedWordTable(words: QuantityNames.list(QuantityNames.durationHeads))
  let wholes = PackedWordTable(words: QuantityNames.list(QuantityNames.wholes))
  let routes = PackedWordTable(words: QuantityNames.list(QuantityNames.routes))
  let prescription = PackedWordTable(QuantityNames.prescriptionEntries)

  private static func letters(_ letters: String) -> UInt32 {
    letters.utf8.reduce(0) { $0 | 1 << UInt32($1 - 0x61) }
  }

  init() {
    let all = NumberWord.all
    words = PackedWordTable(all.enumerated().map { ($0.element.word, Int16($0.offset)) })
    wordValues = all.map(\.value)
    var heads3 = [UInt32](repeating: 0, count: 26 * 26)
    for (word, value) in all {
      switch value {
      case .and, .point, .a: continue
      default: break
      }
      let letters = word.utf8.prefix(3).map { Int($0) - 0x61 }
      guard letters.count == 3 else { continue }
      heads3[letters[0] * 26 + letters[1]] |= 1 << UInt32(letters[2])
    }
    self.heads3 = Self.kept(heads3)
    kinds = Self.kept((0..<256).map { ByteKind.of(UInt8($0)) })

    percent = units.firstIndex { $0.code == "%" } ?? 0
    meal = units.firstIndex { $0.code == "meal" } ?? 0
    dimensions = units.map(\.dimension)
    currencies = units.enumerated().filter { $0.element.dimension == .currency }
      .map { ($0.element.code, $0.offset) }
    var names: [(word: String, value: Int16)] = []
    var symbols: [(word: String, value: Int16)] = []
    var unitPhrases: [(phrase: [String], unit: Int, effect: BoundEffect)] = []
    for (index, unit) in units.enumerated() {
      for name in unit.names.pieces(" ") { names.append((String(name), Int16(index))) }
      for name in unit.symbols.pieces(" ") {
        symbols.append((String(name), Int16(index)))
      }
      for phrase in unit.phrases.pieces(",") {
        unitPhrases.append((QuantityNames.list(String(phrase)), index, .exact))
      }
    }
    unitNames = PackedWordTable(names)
    unitSymbols = PackedWordTable(symbols, foldingCase: false)
    phraseLetters = unitPhrases.reduce(0) { letters, phrase in
      guard let first = phrase.phrase.first?.utf8.first, first >= 0x61, first <= 0x7A else {
        return letters
      }
      return letters | 1 << UInt32(first - 0x61)
    }
    (unitHeads, self.unitPhrases) = Self.index(unitPhrases)
    (tails, tailPhrases) = Self.index(Self.phrases(BoundPhrases.before, reversed: true))
    (heads, headPhrases) = Self.index(Self.phrases(BoundPhrases.after, reversed: false))
  }

  deinit {
    heads3.deallocate()
    kinds.deallocate()
  }

  /// A copy of the values in memory of its own.
  private static func kept<Value: BitwiseCopyable>(_ values: [Value]) -> UnsafeBufferPointer<Value>
  {
    let memory = UnsafeMutableBufferPointer<Value>.allocate(capacity: values.count)
    _ = memory.initialize(from: values)
    return UnsafeBufferPointer(memory)
  }

  private static func phrases(
    _ lists: [(effect: BoundEffect, phrases: String)], reversed: Bool
  ) -> [(phrase: [String], unit: Int, effect: BoundEffect)] {
    lists.flatMap { list in
      list.phrases.pieces(",").map { phrase in
        let words = QuantityNames.list(String(phrase))
        return (reversed ? words.reversed() : words, 0, list.effect)
      }
    }
  }

  /// Groups phrases by their first word, the longest first.
  private static func index(
    _ phrases: [(phrase: [String], unit: Int, effect: BoundEffect)]
  ) -> (PackedWordTable, [[Phrase]]) {
    var order: [String] = []
    var groups: [String: [Phrase]] = [:]
    for (words, unit, effect) in phrases {
      guard let first = words.first else { continue }
      if groups[first] == nil { order.append(first) }
      let rest = words.dropFirst().compactMap { PackedWord($0) }
      groups[first, default: []].append(Phrase(rest: rest, unit: unit, effect: effect))
    }
    let table = PackedWordTable(order.enumerated().map { ($0.element, Int16($0.offset)) })
    let sorted = order.map { word in
      (groups[word] ?? []).enumerated().sorted {
        $0.element.rest.count != $1.element.rest.count
          ? $0.element.rest.count > $1.element.rest.count : $0.offset < $1.offset
      }.map(\.element)
    }
    return (table, sorted)
  }

  // MARK: Looking up

  @inline(__always)
  func numberWord(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> NumberWord? {
    let value = words.value(text, start, end)
    return value < 0 ? nil : wordValues[Int(value)]
  }

  /// The index in `units` of the word, or -1.
  func unit(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    if end - start <= Self.longestSymbol, let key = PackedWord(exactly: text, start, end) {
      let symbol = unitSymbols.value(key)
      if symbol >= 0 { return Int(symbol) }
    }
    return Int(unitNames.value(text, start, end))
  }

  /// The first unit with that code.
  func unit(code: String) -> MeasureUnit? { units.first { $0.code == code } }

  /// The index of the currency with that code, or -1.
  func currency(_ code: String) -> Int {
    currencies.first { $0.code == code }?.index ?? -1
  }

  /// The index of the currency that the word names by its code ("USD"), in capitals, or -1.
  func currency(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    let index = Int(unitNames.value(text, start, end))
    guard index >= 0, dimensions[index] == .currency, text[start] & 0x20 == 0 else { return -1 }
    return index
  }

  func unitPhrases(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> [Phrase] {
    let value = unitHeads.value(text, start, end)
    return value < 0 ? [] : unitPhrases[Int(value)]
  }

  func phrasesEnding(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> [Phrase] {
    let value = tails.value(text, start, end)
    return value < 0 ? [] : tailPhrases[Int(value)]
  }

  func phrasesBeginning(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> [Phrase] {
    let value = heads.value(text, start, end)
    return value < 0 ? [] : headPhrases[Int(value)]
  }
}
