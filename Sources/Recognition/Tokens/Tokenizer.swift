import Documents

/// Splits a sentence into tokens in one pass over its bytes.
///
/// Hyphens inside words are not tokens: both halves are, flagged as joined. Contractions
/// are taken apart ("doesn't" is "does" and "not"; "it's" is "it" and "is"). Markdown's
/// emphasis and code marks are passed over.
package struct Tokenizer: Sendable {
  let glued = WordSet("called known and the are is or a")
  private static let and = WordHash.of("and".utf8)
  private let notWord: Int32
  private let isWord: Int32
  private let haveWord: Int32
  private let areWord: Int32
  private let amWord: Int32
  private let willWord: Int32
  private let thereWord: Int32
  private let hereWord: Int32

  package init(_ lexicon: Lexicon) {
    notWord = lexicon.word("not")
    isWord = lexicon.word("is")
    haveWord = lexicon.word("have")
    areWord = lexicon.word("are")
    amWord = lexicon.word("am")
    willWord = lexicon.word("will")
    thereWord = lexicon.word("there")
    hereWord = lexicon.word("here")
  }

  /// Appends the tokens of `range` to `tokens`, in order.
  package func tokenize(
    _ text: UnsafeBufferPointer<UInt8>, _ range: TextRange, table: borrowing WordTable,
    into tokens: inout GrowingRow<Token>
  ) {
    var i = range.start
    let end = min(range.end, text.count)
    var space = true
    var hyphen = false
    var slash = false
    while i < end {
      let byte = text[i]
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        space = true
        hyphen = false
        slash = false
        i += 1
        continue
      }
      var flags: Token.Flags = space ? [.spaceBefore] : []
      if hyphen { flags.insert(.hyphenBefore) }
      if slash { flags.insert(.slashBefore) }
      let start = i
      switch Self.byteClass(text, i, end) {
      case .word(let width):
        if let stop = plainWord(text, start, end, flags, table, &tokens) {
          // Most words are letters up to a blank or a mark.
          space = stop < end && text[stop] == 0x20
          i = space ? stop + 1 : stop
          hyphen = false
          slash = false
          continue
        }
        if byte == 0x68 || byte == 0x77, let url = Self.urlEnd(text, i, end) {
          tokens.append(Token(start: Int32(start), end: Int32(url), kind: .url, flags: flags))
          i = url
        } else {
          i = word(text, start, width, end, flags, table, &tokens)
        }
        while i + 1 < end, text[i] == 0x5F || text[i] == 0x60, Self.joinerWidth(text, i + 1) > 0 {
          i += 1
        }
        (hyphen, slash) = join(text, i, end, &tokens)
        if hyphen || slash { i += Self.joinerWidth(text, i) }
        space = false
        continue
      case .digit:
        if Self.isChemical(text, start, end) {
          i = word(text, start, 1, end, flags, table, &tokens)
          (hyphen, slash) = join(text, i, end, &tokens)
          if hyphen || slash { i += Self.joinerWidth(text, i) }
          space = false
          continue
        }
        i += 1
        while i < end {
          let b = text[i]
          if b >= 0x30 && b <= 0x39 {
            i += 1
          } else if (b == 0x2E || b == 0x2C) && i + 1 < end && Self.isDigit(text[i + 1]) {
            i += 2
          } else {
            break
          }
        }
        var number = Token(start: Int32(start), end: Int32(i), kind: .number, flags: flags)
        if i - start <= 4 {
          // Digits in names ("omega-3") are matched like words.
          var hash = WordHash.seed
          for k in start..<i { hash = WordHash.mix(hash, text[k]) }
          number.hash = hash
          number.word = table.find(hash)
        }
        tokens.append(number)
        (hyphen, slash) = join(text, i, end, &tokens)
        if hyphen || slash { i += Self.joinerWidth(text, i) }
        space = false
        continue
      case .mark(let kind, let width):
        i += width
        if kind == .open && byte == 0x5B, let close = Self.referenceEnd(text, start, end) {
          tokens.append(
            Token(start: Int32(start), end: Int32(close), kind: .reference, flags: flags))
          i = close
        } else if byte == 0x26, space, i < end, text[i] == 0x20 {
          // "itching & redness"
          var and = Token(start: Int32(start), end: Int32(i), kind: .word, flags: flags)
          and.hash = Self.and
          and.word = table.find(Self.and)
          tokens.append(and)
        } else {
          tokens.append(Token(start: Int32(start), end: Int32(i), kind: kind, flags: flags))
        }
      case .skip(let width):
        i += width
        hyphen = false
        slash = false
        continue
      }
      space = false
      hyphen = false
      slash = false
    }
  }

  // MARK: Words

  /// Appends the word at `start` if nothing but ASCII letters stand up to a blank, a mark or the end; returns where that
  /// is, or nil, and then nothing has been done.
  @inline(__always)
  private func plainWord(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ initialFlags: Token.Flags,
    _ table: borrowing WordTable, _ tokens: inout GrowingRow<Token>
  ) -> Int? {
    var i = start
    var hash = WordHash.seed
    var capitals = 0
    while i < end {
      let byte = text[i]
      let lower = byte | 0x20
      guard lower &- 0x61 < 26 else { break }
      // 0 for a small letter, 1 for a capital.
      capitals &+= Int(~byte >> 5 & 1)
      hash = WordHash.mix(hash, folded: lower)
      i &+= 1
    }
    guard i < end ? text[i] == 0x20 || Self.isMark(text[i]) && !mayBeURL(text[start]) : i > start
    else { return nil }
    var flags = initialFlags
    let letters = i - start
    if letters < 3, let stop = exampleMark(text, start, i, end) {
      tokens.append(exampleToken(start, stop, initialFlags, table))
      return stop
    }
    if text[start] < 0x60 { flags.insert(.capitalized) }
    markForm(text, start, i, capitals: capitals, letters: letters, &flags)
    var token = Token(start: Int32(start), end: Int32(i), kind: .word, flags: flags)
    token.hash = hash
    token.word = table.find(hash)
    if token.word < 0 {
      if letters < 9, appendUnmarked(text, start, i, table, into: &tokens) { return i }
      if capitals == 0, appendGlued(text, start, i, table, into: &tokens) { return i }
    }
    tokens.append(token)
    return i
  }

  /// Whether nothing behind the mark belongs to a word before it.
  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x3A || byte == 0x3B || byte == 0x29
  }

  /// Whether a word that begins so may be the beginning of "http:" or "www.".
  @inline(__always)
  private func mayBeURL(_ first: UInt8) -> Bool { first == 0x68 || first == 0x77 }

  /// Takes note of what looks like a plural or an acronym in the word `start..<end`.
  @inline(__always)
  private func markForm(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, capitals: Int, letters: Int,
    _ flags: inout Token.Flags
  ) {
    if end - start > 3, text[end - 1] | 0x20 == 0x73 {
      let before = text[end - 2] | 0x20
      if before != 0x73 && before != 0x75 && before != 0x69 { flags.insert(.pluralForm) }
    }
    if capitals >= 2 && capitals * 2 > letters {
      flags.insert(.allCapitals)
      // "SSRIs"
      if end - start > 3, text[end - 1] == 0x73 { flags.insert(.pluralForm) }
    }
  }

  private func word(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ width: Int, _ end: Int,
    _ initialFlags: Token.Flags, _ table: borrowing WordTable, _ tokens: inout GrowingRow<Token>
  ) -> Int {
    var flags = initialFlags
    var i = start
    var hash = WordHash.seed
    var capitals = 0
    var letters = 0
    let first = text[start]
    if first >= 0x41 && first <= 0x5A { flags.insert(.capitalized) }
    scan: while i < end {
      let byte = text[i]
      if byte < 0x80 {
        let lower = byte | 0x20
        if lower >= 0x61 && lower <= 0x7A {
          letters += 1
          if byte < 0x60 { capitals += 1 }
        } else if Self.isDigit(byte) {
          flags.insert(.hasDigit)
        } else {
          break scan
        }
        hash = WordHash.mix(hash, byte)
        i += 1
        if i < end, text[i] == 0x28, let close = Self.innerParenthesis(text, i, end) {
          // "poly(ADP-ribose)" is one word.
          for k in i..<close {
            hash = WordHash.mix(hash, text[k])
            if Self.isLetter(text[k]) {
              letters += 1
              if text[k] < 0x60 { capitals += 1 }
            }
          }
          i = close
        }
      } else if case .word(let wide) = Self.byteClass(text, i, end) {
        for k in i..<min(i + wide, end) { hash = WordHash.mix(hash, text[k]) }
        letters += 1
        i += wide
      } else {
        break scan
      }
    }
    markForm(text, start, i, capitals: capitals, letters: letters, &flags)
    var token = Token(start: Int32(start), end: Int32(i), kind: .word, flags: flags)
    token.hash = hash
    token.word = table.find(hash)
    // Contractions and possessives.
    let isMarked = i < end && (text[i] == 0x27 || text[i] == 0xE2)
    let quote = isMarked ? Self.apostropheWidth(text, i, end) : 0
    if quote > 0 {
      let after = i + quote
      let tail = Self.tail(text, after, end)
      switch tail {
      case .s:
        let isPronoun =
          token.word >= 0
          && (!table[token.word].tags.isDisjoint(with: [.pronoun, .question, .relative])
            || token.word == thereWord || token.word == hereWord)
        if isPronoun {
          tokens.append(token)
          tokens.append(virtual(i, after + 1, isWord, table))
        } else {
          token.flags.insert(.possessive)
          token.end = Int32(after + 1)
          tokens.append(token)
        }
        return after + 1
      case .t where i > start && text[i - 1] | 0x20 == 0x6E:
        // "doesn't": the n belongs to the negation.
        var base = WordHash.seed
        for k in start..<(i - 1) { base = WordHash.mix(base, text[k]) }
        token.hash = base
        token.word = table.find(base)
        let whole = table.find(hash)
        if whole >= 0, table[whole].tags.contains(.modal) {
          // "can't": "ca" may be a word as well.
          token.word = whole
          token.hash = hash
        } else if token.word < 0 {
          // "can't", "won't": the auxiliary lost a letter.
          token.word = text[start] | 0x20 == 0x77 ? willWord : table.find(hash)
          token.hash = token.word >= 0 ? table[token.word].hash : base
        }
        token.end = Int32(i - 1)
        tokens.append(token)
        tokens.append(virtual(i - 1, after + 1, notWord, table))
        return after + 1
      case .ve, .re, .ll, .m, .d:
        tokens.append(token)
        let length = tail == .m || tail == .d ? 1 : 2
        let id: Int32 =
          switch tail {
          case .ve: haveWord
          case .re: areWord
          case .m: amWord
          default: willWord
          }
        tokens.append(virtual(i, after + length, id, table))
        return after + length
      case .none where i > start && text[i - 1] | 0x20 == 0x73:
        token.flags.insert(.possessive)
        token.end = Int32(after)
        tokens.append(token)
        return after
      default: break
      }
    }
    if token.word < 0, i - start == letters {
      if letters < 9, appendUnmarked(text, start, i, table, into: &tokens) { return i }
      if capitals == 0, appendGlued(text, start, i, table, into: &tokens) { return i }
    }
    tokens.append(token)
    return i
  }

  /// "dont", "cant", "youve": a contraction that lost its apostrophe and is no word.
  private func appendUnmarked(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
    _ table: borrowing WordTable, into tokens: inout GrowingRow<Token>
  ) -> Bool {
    let last = text[end - 1] | 0x20
    guard end - start > 3, last == 0x74 || last == 0x65 else { return false }
    let before = text[end - 2] | 0x20
    let isNot = last == 0x74 && before == 0x6E
    guard isNot || last == 0x65 && (before == 0x76 || before == 0x72) else { return false }
    func word(_ stop: Int) -> Int32 {
      var hash = WordHash.seed
      for k in start..<stop { hash = WordHash.mix(hash, text[k]) }
      return table.find(hash)
    }
    var base = word(end - 2)
    if isNot {
      if base < 0 || table[base].tags.isDisjoint(with: .auxiliary) {
        // "cant", "wont": the auxiliary lost a letter.
        base = text[start] | 0x20 == 0x77 && end - start == 4 ? willWord : word(end - 1)
      }
      guard base >= 0, !table[base].tags.isDisjoint(with: .auxiliary) else { return false }
    } else {
      guard base >= 0, table[base].tags.contains(.pronoun) else { return false }
    }
    tokens.append(virtual(start, end - 2, base, table))
    tokens.append(
      virtual(end - 2, end, isNot ? notWord : before == 0x76 ? haveWord : areWord, table))
    return true
  }

  private func virtual(
    _ start: Int, _ end: Int, _ word: Int32, _ table: borrowing WordTable
  ) -> Token {
    var token = Token(start: Int32(start), end: Int32(end), kind: .word)
    token.word = word
    token.hash = word >= 0 ? table[word].hash : 0
    return token
  }

  private enum Tail { case s, t, ve, re, ll, m, d, none, other }

  private static func tail(_ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Tail {
    guard i < end, isLetter(text[i]) else { return .none }
    let a = text[i] | 0x20
    let second = i + 1 < end && isLetter(text[i + 1])
    if !second {
      switch a {
      case 0x73: return .s
      case 0x74: return .t
      case 0x6D: return .m
      case 0x64: return .d
      default: return .other
      }
    }
    guard !(i + 2 < end && isLetter(text[i + 2])) else { return .other }
    switch (a, text[i + 1] | 0x20) {
    case (0x76, 0x65): return .ve
    case (0x72, 0x65): return .re
    case (0x6C, 0x6C): return .ll
    default: return .other
    }
  }

  // MARK: Bytes

  private enum ByteClass {
    case word(Int)
    case digit
    case mark(Token.Kind, Int)
    case skip(Int)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7A
  }

  @inline(__always)
  private static func byteClass(
    _ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int
  ) -> ByteClass {
    let byte = text[i]
    if isLetter(byte) { return .word(1) }
    if isDigit(byte) { return .digit }
    if byte >= 0x80 { return wide(text, i, end) }
    switch byte {
    case 0x2C: return .mark(.comma, 1)
    case 0x3B: return .mark(.semicolon, 1)
    case 0x3A: return .mark(.colon, 1)
    case 0x2E, 0x21, 0x3F: return .mark(.stop, 1)
    case 0x28, 0x5B, 0x7B: return .mark(.open, 1)
    case 0x29, 0x5D, 0x7D: return .mark(.close, 1)
    case 0x22, 0x27: return .mark(.quote, 1)
    case 0x2F: return .mark(.slash, 1)
    case 0x2D: return .mark(.dash, 1)
    case 0x2A, 0x5F, 0x60, 0x23, 0x7E, 0x5E: return .skip(1)
    default: return .mark(.other, 1)
    }
  }

  private static func wide(
    _ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int
  ) -> ByteClass {
    let byte = text[i]
    let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    guard i + width <= end else { return .skip(end - i) }
    if byte == 0xE2 && text[i + 1] == 0x80 {
      switch text[i + 2] {
      case 0x98, 0x99, 0x9A, 0x9C, 0x9D, 0x9E, 0xB9, 0xBA: return .mark(.quote, 3)
      case 0x90, 0x91: return .mark(.dash, 3)
      case 0x92...0x95: return .mark(.dash, 3)
      case 0xA2, 0xA3, 0xA7: return .mark(.other, 3)
      case 0xA6: return .mark(.stop, 3)
      default: return .skip(3)
      }
    }
    if byte == 0xC2 {
      switch text[i + 1] {
      case 0xA0, 0xAD, 0xAE: return .skip(2)
      case 0xAB, 0xBB: return .mark(.quote, 2)
      case 0xAA, 0xB5, 0xBA: return .word(2)
      default: return .mark(.other, 2)
      }
    }
    if byte == 0xE2 && (text[i + 1] >= 0x84 && text[i + 1] <= 0xAF) { return .mark(.other, 3) }
    if byte == 0xEF && text[i + 1] == 0xBF { return .mark(.other, 3) }
    // What asks for the coloured form of a sign.
    if byte == 0xEF && text[i + 1] == 0xB8 { return .skip(3) }
    if byte == 0xF0 { return .mark(.other, 4) }
    return .word(width)
  }

  /// Whether a hyphen or slash joins the token before to one that follows.
  private func join(
    _ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int, _ tokens: inout GrowingRow<Token>
  ) -> (hyphen: Bool, slash: Bool) {
    let width = Self.joinerWidth(text, i)
    guard width > 0, i + width < end, tokens.count > 0 else { return (false, false) }
    let next = text[i + width]
    guard Self.isLetter(next) || Self.isDigit(next) || next >= 0xC3 && next < 0xE2 else {
      return (false, false)
    }
    if text[i] == 0x2F {
      // "pregnancy/nursing" is two words with an "or" between them, "and/or" and "w/o" are one.
      return (false, !Self.joinsLongWords(text, i, end))
    }
    tokens[tokens.count - 1].flags.insert(.hyphenAfter)
    return (true, false)
  }

  /// Whether at least four letters stand on either side of the slash at `i`.
  private static func joinsLongWords(
    _ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int
  ) -> Bool {
    guard i >= 4, i + 4 < end else { return false }
    return (1...4).allSatisfy { isLetter(text[i - $0]) && isLetter(text[i + $0]) }
  }

  private static func joinerWidth(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    guard i < text.count else { return 0 }
    if text[i] == 0x2D || text[i] == 0x2F { return 1 }
    // U+2010, U+2011 (hyphens) and U+2013 (en dash between words).
    if text[i] == 0xE2, i + 2 < text.count, text[i + 1] == 0x80,
      text[i + 2] == 0x90 || text[i + 2] == 0x91 || text[i + 2] == 0x93
    {
      return 3
    }
    return 0
  }

  /// The end of a parenthesis without blanks glued behind a word ("poly(ADP-ribose)").
  private static func innerParenthesis(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var i = start + 1
    while i < end, i < start + 24 {
      if text[i] == 0x29 {
        // "homocyst(e)ine", but not "patient(s)"
        let goesOn = i + 1 < end && isLetter(text[i + 1])
        return i > start + 2 || i == start + 2 && goesOn ? i + 1 : nil
      }
      guard isLetter(text[i]) || isDigit(text[i]) || text[i] == 0x2D else { return nil }
      i += 1
    }
    return nil
  }

  /// Whether digits with letters in parentheses and a letter behind them begin at `start`: "25(OH)D".
  @inline(__always)
  private static func isChemical(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    var i = start
    while i < end, i < start + 4, isDigit(text[i]) { i += 1 }
    guard i < end, text[i] == 0x28, i + 1 < end, isLetter(text[i + 1]),
      let close = innerParenthesis(text, i, end)
    else { return false }
    return close < end && isLetter(text[close])
  }

  private static func apostropheWidth(
    _ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int
  ) -> Int {
    guard i < end else { return 0 }
    if text[i] == 0x27 { return 1 }
    if text[i] == 0xE2, i + 2 < end, text[i + 1] == 0x80, text[i + 2] == 0x99 { return 3 }
    return 0
  }

  private static func urlEnd(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    func starts(_ prefix: StaticString) -> Bool {
      guard start + prefix.utf8CodeUnitCount <= end else { return false }
      for k in 0..<prefix.utf8CodeUnitCount where text[start + k] != prefix.utf8Start[k] {
        return false
      }
      return true
    }
    guard starts("http://") || starts("https://") || starts("www.") else { return nil }
    var i = start
    while i < end, text[i] > 0x20, text[i] != 0x29, text[i] != 0x3E, text[i] != 0x22 { i += 1 }
    while i > start, text[i - 1] == 0x2E || text[i - 1] == 0x2C || text[i - 1] == 0x3B { i -= 1 }
    return i
  }

  /// The end of "[3]", "[3,4]" or "[3-5]".
  private static func referenceEnd(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var i = start + 1
    var digits = 0
    while i < end, i < start + 24 {
      let byte = text[i]
      if byte == 0x5D { return digits > 0 ? i + 1 : nil }
      if isDigit(byte) {
        digits += 1
      } else if byte != 0x2C && byte != 0x2D && byte != 0x20 && byte != 0xE2 && byte != 0x80
        && byte != 0x93
      {
        return nil
      }
      i += 1
    }
    return nil
  }
}
