import Documents

/// One pass over one range of text. `i` only moves forward.
struct QuantityScanner {
  let text: UnsafeBufferPointer<UInt8>
  let start: Int
  let end: Int
  let vocabulary: QuantityVocabulary
  var i: Int
  /// Quantities found, behind those that were there before.
  var found: [Quantity] = []
  var firstFound = 0
  /// Where the second number of "120/80" begins, which stands behind a slash with good reason.
  var secondPressure = -1

  init(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ vocabulary: QuantityVocabulary
  ) {
    self.text = text
    self.start = start
    self.end = end
    self.vocabulary = vocabulary
    self.i = start
  }

  mutating func run(into quantities: inout [Quantity]) {
    swap(&found, &quantities)
    firstFound = found.count
    skipItemMarker()
    let kinds = vocabulary.kinds
    let heads = vocabulary.heads3
    if i < end, isLetter(text[i]) { readWord(at: i, heads) }
    while true {
      var at = i
      while at < end, kinds[Int(text[at])] == ByteKind.plain { at &+= 1 }
      i = at
      guard at < end else { break }
      switch kinds[Int(text[at])] {
      case ByteKind.separator:
        i = at &+ 1
        if at &+ 3 < end, isLetter(text[at &+ 1]) { readWord(at: at &+ 1, heads) }
      case ByteKind.digit: readDigits()
      default:
        readSymbol(text[at])
        if i < end, isLetter(text[i]) { readWord(at: i, heads) }
      }
    }
    swap(&found, &quantities)
  }

  // MARK: What may begin a quantity

  /// Looks at the word that begins at `word`; only a number word moves `i`.
  @inline(__always)
  private mutating func readWord(at word: Int, _ heads: UnsafeBufferPointer<UInt32>) {
    guard word &+ 2 < end else { return }
    let first = Int((text[word] | 0x20) &- 0x61)
    let second = (text[word &+ 1] | 0x20) &- 0x61
    let third = (text[word &+ 2] | 0x20) &- 0x61
    guard second < 26, third < 26,
      heads[first &* 26 &+ Int(second)] & (1 << UInt32(third)) != 0
    else { return }
    readCandidate(word)
  }

  private mutating func readCandidate(_ word: Int) {
    guard let stop = wordEnd(word), stop - word < 13,
      let number = vocabulary.numberWord(text, word, stop)
    else { return }
    if stop < end {
      let next = text[stop]
      if isDigit(next) || next >= 0xC3 && next != 0xE2 { return }
      if next == 0x2D, isDigit(at: stop + 1) { return }
    }
    i = stop
    readNumberWord(number, word, stop)
  }

  private mutating func readDigits() {
    var first = i
    if first > start {
      let before = text[first - 1]
      if isLetter(before) || (before >= 0x80 && isPartOfLetter(first - 1)) {
        skipName(from: first)
        return
      }
      if before == 0x2D, first - 1 > start, isLetter(text[first - 2]) {
        readHyphenated(first - 1)
        return
      }
    }
    if first > start, text[first - 1] == 0x2E { first -= 1 }
    if let stop = nameWithDigits(at: i, first) {
      i = max(stop, i + 1)
      return
    }
    // ".25", but not "pain.3".
    if first < i, first > start, isLetterOrDigit(text[first - 1]) { first = i }
    guard let numeral = digitNumeral(first) else { return }
    readQuantity(numeral)
  }

  private mutating func readSymbol(_ byte: UInt8) {
    if vulgarFraction(at: i) != nil {
      guard let numeral = digitNumeral(i) else { return }
      readQuantity(numeral)
    } else if byte >= 0xC3, byte != 0xE2 {
      i += 1
    } else {
      i += byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
    }
  }

  /// "range-20 ng/ml": a hyphen written for a dash. Only a measured amount is taken.
  private mutating func readHyphenated(_ hyphen: Int) {
    var word = hyphen
    while word > start, hyphen - word < 24, isLetter(text[word - 1]) { word -= 1 }
    var plain = hyphen - word > 3 && !vocabulary.labels.contains(text, word, hyphen)
    for index in word..<hyphen where !isLower(text[index]) { plain = false }
    if plain, let numeral = digitNumeral(hyphen + 1), let unit = unit(at: numeral.end, numeral),
      unit.start > numeral.end, unit.dimension != .count, !unit.isTime
    {
      readQuantity(numeral)
    } else {
      skipName(from: i)
    }
  }

  // MARK: Words

  private mutating func readNumberWord(_ number: NumberWord, _ word: Int, _ stop: Int) {
    switch number {
    case .one, .ten:
      if let numeral = wordNumeral(word, joining: !isBetween(word)) { readQuantity(numeral) }
    case .scale:
      if let article = articleBefore(word) {
        if let numeral = wordNumeral(article, joining: true) { readQuantity(numeral) }
      } else if case .scale(let value) = number, let more = scaleAfter(stop) {
        // "hundred thousand" without an article.
        readQuantity(Numeral(value: value * more.value, start: word, end: more.end, words: 2))
      }
    case .scales: readScales(word)
    case .half, .quarter, .part: readPart(number, word, stop)
    case .couple:
      var after = stop
      if let of = wordAfter(stop), isWord(of.start, of.end, "of") { after = of.end }
      var numeral = Numeral(value: 2, start: articleBefore(word) ?? word, end: after, words: 1)
      numeral.isApproximate = true
      readQuantity(numeral)
    case .fold(let value):
      var quantity = Quantity(range: TextRange(word, stop), low: value, high: value)
      quantity.unit = "x"
      quantity.dimension = .multiple
      emit(quantity)
    case .times(let times): readTimes(times, word, stop)
    case .every: readEvery(word)
    case .period: readPeriod(word)
    case .address: skipAddress(word, stop)
    case .and, .point, .a: break
    }
  }

  /// "hundreds of thousands of", "dozens of".
  private mutating func readScales(_ word: Int) {
    var value = 1.0
    var at = word
    var last = word
    while let stop = wordEnd(at), case .scales(let scale) = vocabulary.numberWord(text, at, stop) {
      value *= scale
      last = stop
      guard let of = wordAfter(stop), isWord(of.start, of.end, "of") else { break }
      guard let next = wordAfter(of.end) else { break }
      at = next.start
    }
    guard last > word else { return }
    var numeral = Numeral(value: value, start: word, end: last, words: 1)
    numeral.isOpen = true
    numeral.isApproximate = true
    if let of = wordAfter(last), isWord(of.start, of.end, "of"),
      let unit = wordAfter(of.end), vocabulary.unit(text, unit.start, unit.end) >= 0
    {
      numeral.end = of.end
    }
    readQuantity(numeral)
  }

  /// "half", "a quarter", "a third of".
  private mutating func readPart(_ number: NumberWord, _ word: Int, _ stop: Int) {
    let article = articleBefore(word)
    switch number {
    case .half:
      if let before = wordBefore(word), case .part(_, plural: false)? = numberWord(before) {
        return
      }
      if let next = wordAfter(stop), isWord(next.start, next.end, "life") { return }
      if let next = wordAfter(stop), isWord(next.start, next.end, "lives") { return }
    case .quarter:
      guard article != nil || scaleAfter(stop) != nil else { return }
    case .part(_, plural: false):
      guard article != nil, endsFraction(stop) else { return }
    default: return
    }
    guard let numeral = partNumeral(article ?? word, word, stop) else { return }
    readQuantity(numeral)
  }

  private func endsFraction(_ stop: Int) -> Bool {
    guard let next = wordAfter(stop) else { return true }
    return isWord(next.start, next.end, "of") || isWord(next.start, next.end, "to")
      || isWord(next.start, next.end, "or")
  }

  /// "an hour", "another week", where a preposition or a determiner makes it a duration.
  private mutating func readPeriod(_ word: Int) {
    guard let article = wordBefore(word) ?? wordBeforeHyphen(word) else { return }
    var first = article.start
    if let stop = wordEnd(word), case .a? = numberWord(article), partAfterAnd(stop) != nil {
      // "an hour and a half"
    } else if isWord(article.start, article.end, "a") || isWord(article.start, article.end, "an") {
      guard let before = wordBefore(article.start) else { return }
      guard vocabulary.durationHeads.contains(text, before.start, before.end) else { return }
    } else if vocabulary.wholes.contains(text, article.start, article.end) {
      if let a = articleBefore(article.start) { first = a }
    } else {
      return
    }
    readQuantity(Numeral(value: 1, start: first, end: word, words: 1))
  }
}
