import Documents

/// One pass over one block. `i` only moves forward; `start` is where the sentence being read began.
struct SentenceScanner {
  let text: UnsafeBufferPointer<UInt8>
  let end: Int
  let splitter: SentenceSplitter
  var i: Int
  /// First byte of the current sentence.
  var start: Int
  /// First byte of the current sentence after bullets.
  var contentStart: Int
  /// The number of the item that the current sentence opens with, and how it is written
  /// (1 "1.", 2 "1)", 3 "1.)", and 4 more for a letter); 0 where it opens with none.
  var item = 0
  var itemStyle = 0
  var lineStart: Int
  /// Bytes in the longest line of the block; -1 until a line break asks for it.
  var widest = -1
  let blockStart: Int
  /// Whether a dash within the paragraph has opened a list that no stop has ended yet.
  var isInList = false
  private var found: [TextRange] = []

  init(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ splitter: SentenceSplitter
  ) {
    self.text = text
    self.end = end
    self.splitter = splitter
    self.i = start
    self.start = start
    self.contentStart = start
    self.lineStart = start
    self.blockStart = start
  }

  mutating func run(_ triggers: UnsafeBufferPointer<UInt8>, into sentences: inout [TextRange]) {
    swap(&found, &sentences)
    begin(at: i)
    while true {
      var at = i
      while at < end, triggers[Int(text[at])] == 0 { at &+= 1 }
      i = at
      guard at < end else { break }
      switch text[i] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): readStop()
      case 0x0A, 0x0D: readLineBreak()
      case UInt8(ascii: ")"): readParenthesis()
      case 0xE2: readPunctuation()
      default: readDash()
      }
    }
    finish(at: end)
    swap(&found, &sentences)
  }

  // MARK: Boundaries

  /// Ends the current sentence before `stop` and begins the next at the first byte from `next` on
  /// that is not white space.
  mutating func close(at stop: Int, next: Int) {
    finish(at: stop)
    begin(at: next)
  }

  private mutating func finish(at stop: Int) {
    var stop = stop
    while stop > start {
      let byte = text[stop - 1]
      if isSpace(byte) {
        stop -= 1
      } else if byte == 0xA0, stop - 2 >= start, text[stop - 2] == 0xC2 {
        stop -= 2
      } else {
        break
      }
    }
    if start < stop { found.append(TextRange(start, stop)) }
  }

  private mutating func begin(at next: Int) {
    start = skipSpaces(next)
    item = 0
    itemStyle = 0
    contentStart = start
    while let after = bullet(at: contentStart) { contentStart = skipSpaces(after) }
    i = max(next, contentStart)
    if i == start, i < end, text[i] == 0x2D || text[i] == 0x2A { i += 1 }
  }

  // MARK: Items

  private mutating func readPunctuation() {
    if i + 2 < end, text[i + 1] == 0x80, text[i + 2] == 0xA6 {
      readStop()
    } else if bullet(at: i) != nil, i > contentStart {
      close(at: i, next: i)
    } else {
      i += 1
    }
  }

  private mutating func readParenthesis() {
    let at = i
    i += 1
    readItemMarker(stop: at, after: at + 1, style: 2)
  }

  /// Takes note of an item marker that ends at `stop` ("1)", "b."), and ends the sentence before
  /// it where it continues the numbering. Returns whether it is a marker.
  @discardableResult
  mutating func readItemMarker(stop: Int, after: Int, style: Int) -> Bool {
    var word = stop
    while word > start, stop - word < 4, isLetterOrDigit(text[word - 1]) { word -= 1 }
    guard stop > word, after >= end || isSpace(text[after]) else { return false }
    var value = 0
    var style = style
    if stop - word == 1, text[word] | 0x20 >= 0x61, text[word] | 0x20 <= 0x7A {
      value = Int(text[word] | 0x20) - 0x60
      style += 4
    } else {
      guard stop - word <= 3 else { return false }
      for index in word..<stop {
        guard text[index] >= 0x30, text[index] <= 0x39 else { return false }
        value = value * 10 + Int(text[index] - 0x30)
      }
    }
    if word == contentStart {
      item = value
      itemStyle = style
      return true
    }
    guard itemStyle == style, value == item + 1, isSpace(text[word - 1]),
      !splitter.labelNouns.contains(text, wordStart(before: word - 1), word - 1)
    else { return false }
    finish(at: word)
    start = word
    contentStart = word
    item = value
    i = max(i, after)
    return true
  }

  // MARK: Lines

  private mutating func readLineBreak() {
    let stop = i
    var breaks = 0
    var next = i
    var newLine = i
    while next < end {
      let length = spaceLength(next)
      if length == 0 { break }
      if text[next] == 0x0A || (text[next] == 0x0D && !(next + 1 < end && text[next + 1] == 0x0A)) {
        breaks += 1
        newLine = next + 1
      }
      next += length
    }
    defer { lineStart = newLine }
    // "Brand    mg/day", over a line of dashes.
    let row = next < end ? startBehindRule(next) : next
    if row > next, row < end {
      newLine = row
      close(at: stop, next: row)
    } else if next >= end {
      i = end
    } else if breaks > 1 || opensItem(next) || breaksShort(stop, next) {
      close(at: stop, next: next)
    } else {
      i = next
    }
  }

  private func opensItem(_ at: Int) -> Bool {
    if bullet(at: at) != nil { return true }
    var i = at
    while i < end, i - at < 3, isLetterOrDigit(text[i]) { i += 1 }
    guard i > at, i + 1 < end, text[i] == 0x2E || text[i] == 0x29, isSpace(text[i + 1]) else {
      return false
    }
    return isDigit(text[at]) || (i == at + 1 && text[i] == 0x29)
  }

  /// Whether a line ends long before the margin, with a capital on the next line: then the
  /// writer, not the wrapping, broke it (a heading above its text, an address).
  private mutating func breaksShort(_ stop: Int, _ next: Int) -> Bool {
    if isRow(lineStart, stop), isRow(next, lineEnd(next)) { return true }
    guard isCapital(next) || isDigit(text[next]) && isLabelled(lineStart, stop) else {
      return false
    }
    if stop > start, text[stop - 1] == 0x2C || text[stop - 1] == 0x3B { return false }
    if widest < 0 { widest = widestLine() }
    if widest < 40 { return true }
    var word = next
    while word < end, word - next < 40, !isSpace(text[word]) { word += 1 }
    return (stop - lineStart + 1 + word - next) * 10 <= widest * 6
  }

  /// Whether tabs or blanks part the line into columns.
  private func isRow(_ first: Int, _ stop: Int) -> Bool {
    var blanks = 0
    for at in first..<max(first, stop) {
      if text[at] == 0x09, at > first { return true }
      blanks = text[at] == 0x20 ? blanks + 1 : 0
      if blanks == 3, at > first + 2 { return true }
    }
    return false
  }

  /// Where the text goes on behind a line of dashes that begins here; the place itself where there is none.
  private func startBehindRule(_ first: Int) -> Int {
    var at = first
    var dashes = 0
    while at < end, at - first < 300, text[at] != 0x0A, text[at] != 0x0D {
      switch text[at] {
      case 0x2D, 0x3D, 0x5F, 0x2B: dashes += 1
      case 0x20, 0x09, 0x7C: break
      default: return first
      }
      at += 1
    }
    guard dashes > 4 else { return first }
    while at < end, spaceLength(at) > 0 { at += spaceLength(at) }
    return at
  }

  /// "19–50 years: 1,000 mg", a line of its own.
  private func isLabelled(_ first: Int, _ stop: Int) -> Bool {
    (first..<max(first, stop)).contains { text[$0] == 0x3A } && text[stop - 1] != 0x3A
  }

  private func lineEnd(_ first: Int) -> Int {
    var at = first
    while at < end, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
    return at
  }

  private func widestLine() -> Int {
    var widest = 0
    var line = blockStart
    for index in blockStart..<end where text[index] == 0x0A || text[index] == 0x0D {
      widest = max(widest, index - line)
      line = index + 1
    }
    return max(widest, end - line)
  }
}
