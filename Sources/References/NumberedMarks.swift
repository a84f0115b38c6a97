import Documents

/// Finds where a text refers to a numbered list: "[3]", "[3, 5–7]", "pain.³", "pain.3", "(3)".
///
/// Brackets count wherever the number is one of the list. The other forms, which may be something else, count
/// only where the text has no brackets: superscripts and bare numbers behind a mark of punctuation, and
/// round brackets where a clause ends behind them.
struct NumberedMarks {
  private(set) var marks: [CitationMark] = []
  /// The numbers of the entries, where the list states none and the text refers to its entries by number.
  private(set) var impliedLabels: [String]?
  private let text: [UInt8]
  /// How many more entries marks may lead to.
  private var room = Self.limit
  private var numbers: [String: Int] = [:]

  /// Entries that all marks of a text lead to. A long review has some 2,000; a range of numbers has two ends and
  /// as many entries as its writer likes.
  private static let limit = 200_000

  /// - Parameter body: the blocks that may refer to the list.
  init(_ text: [UInt8], _ body: [TextRange], _ references: [ListedReference]) {
    self.text = text
    for (index, reference) in references.enumerated() {
      guard let label = reference.label else { continue }
      numbers[label] = numbers[label] ?? index
    }
    let isUnlabelled = numbers.isEmpty
    if isUnlabelled {
      for index in references.indices { numbers["\(index + 1)"] = index }
    }
    for block in body { readBrackets(block) }
    if isUnlabelled {
      if !marks.isEmpty { impliedLabels = references.indices.map { "\($0 + 1)" } }
      return
    }
    let isNumbered = numbers.keys.contains { $0.utf8.first.map(Self.isDigit) ?? false }
    guard marks.isEmpty, isNumbered else { return }
    for block in body { readSuperscripts(block) }
    guard marks.isEmpty else { return }
    for block in body { readRound(block) }
  }

  // MARK: "[3]", "[3, 5–7]", "[^a]"

  private mutating func readBrackets(_ block: TextRange) {
    var i = block.start
    while i < block.end {
      guard text[i] == 0x5B else {
        i += 1
        continue
      }
      if i + 1 < block.end, text[i + 1] == 0x5E {
        i = readNote(i, block.end)
        continue
      }
      guard let (list, end) = list(from: i + 1, close: 0x5D, block.end) else {
        i += 1
        continue
      }
      // "[3](target)" is a link, "[3]: target" a definition.
      if end < block.end, text[end] == 0x28 || text[end] == 0x3A, i == block.start {
        i = end
        continue
      }
      add(TextRange(i, end), list)
      i = end
    }
  }

  private mutating func readNote(_ start: Int, _ stop: Int) -> Int {
    var i = start + 2
    while i < stop, i - start < 40, text[i] != 0x5D, text[i] > 0x20 { i += 1 }
    guard i < stop, text[i] == 0x5D else { return start + 2 }
    let label = String(decoding: text[(start + 2)..<i], as: UTF8.self)
    if let index = numbers[label], i + 1 == stop || text[i + 1] != 0x3A {
      marks.append(CitationMark(range: TextRange(start, i + 1), references: [index]))
    }
    return i + 1
  }

  // MARK: "pain.³", "pain.3,4 The"

  private mutating func readSuperscripts(_ block: TextRange) {
    var i = block.start
    while i < block.end {
      if let (_, after) = Superscript.number(text, i, block.end) {
        var found: [Int] = []
        let end = superscripts(from: i, block.end, &found)
        if mayBear(i, block.start) { add(TextRange(i, end), found) }
        i = max(after, end)
      } else if Self.isDigit(text[i]), isGlued(i, block.start),
        let (list, end) = bareList(from: i, block.end)
      {
        add(TextRange(i, end), list)
        i = end
      } else {
        i += 1
      }
    }
  }

  private func superscripts(from start: Int, _ stop: Int, _ found: inout [Int]) -> Int {
    var i = start
    while let (value, end) = Superscript.number(text, i, stop) {
      found.append(value)
      i = end
      if i < stop, text[i] == 0x2C, Superscript.number(text, i + 1, stop) != nil { i += 1 }
    }
    return i
  }

  /// Whether a superscript there marks a note: behind punctuation or a word of some length ("kg/m²" is a unit).
  private func mayBear(_ i: Int, _ start: Int) -> Bool {
    guard i > start else { return false }
    if ".,;:)\"".utf8.contains(text[i - 1]) || text[i - 1] >= 0x80 { return true }
    var first = i
    while first > start, Self.isLetter(text[first - 1]) { first -= 1 }
    return i - first >= 4
  }

  /// A number right behind the stop or comma that ends a word of letters: no decimal, no "No.3".
  private func isGlued(_ i: Int, _ start: Int) -> Bool {
    guard i > start + 4, text[i - 1] == 0x2E || text[i - 1] == 0x2C || text[i - 1] == 0x29 else {
      return false
    }
    if text[i - 1] == 0x29 { return true }
    return (2...5).allSatisfy { Self.isLetter(text[i - $0]) }
  }

  /// "3", "3,4", "3-5" up to a blank or the end.
  private func bareList(from start: Int, _ stop: Int) -> ([Int], Int)? {
    var end = start
    while end < stop, Self.isDigit(text[end]) || text[end] == 0x2C || text[end] == 0x2D { end += 1 }
    while end > start, !Self.isDigit(text[end - 1]) { end -= 1 }
    guard end == stop || text[end] <= 0x20 || text[end] == 0x2C || text[end] == 0x2E,
      let numbers = expanded(start, end)
    else { return nil }
    return (numbers, end)
  }

  // MARK: "(3)"

  private mutating func readRound(_ block: TextRange) {
    var i = block.start
    while i < block.end {
      guard text[i] == 0x28, i > block.start,
        let (list, end) = list(from: i + 1, close: 0x29, block.end)
      else {
        i += 1
        continue
      }
      // "(1) the first, (2) the second" counts things.
      let endsClause = end == block.end || ".,;:)".utf8.contains(text[end])
      if endsClause { add(TextRange(i, end), list) }
      i = end
    }
  }

  // MARK: Numbers

  /// The numbers up to a closing bracket, and where that ends.
  private func list(from start: Int, close: UInt8, _ stop: Int) -> ([Int], Int)? {
    var i = start
    while i < stop, i - start < 64, text[i] != close {
      let byte = text[i]
      let isPart =
        Self.isDigit(byte) || byte == 0x2C || byte == 0x3B || byte == 0x20 || byte == 0x2D
        || byte == 0xE2 || byte == 0x80 || byte == 0x93 || byte == 0x94
      guard isPart else { return nil }
      i += 1
    }
    guard i > start, i < stop, text[i] == close, let numbers = expanded(start, i) else {
      return nil
    }
    return (numbers, i + 1)
  }

  /// Longest range that is written out.
  private static let longestRange = 100

  /// "3, 5–7" as 3, 5, 6, 7; nil where the bytes are something else.
  private func expanded(_ start: Int, _ end: Int) -> [Int]? {
    var numbers: [Int] = []
    var isRange = false
    var i = start
    while i < end {
      if Self.isDigit(text[i]) {
        var stop = i
        while stop < end, Self.isDigit(text[stop]) { stop += 1 }
        guard stop - i <= 4 else { return nil }
        let value = text[i..<stop].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if isRange, let first = numbers.last {
          guard value > first, value - first <= Self.longestRange else { return nil }
          numbers += (first + 1)...value
          isRange = false
        } else {
          numbers.append(value)
        }
        i = stop
      } else {
        if text[i] == 0x2D || text[i] == 0xE2 { isRange = true }
        if text[i] == 0x2C || text[i] == 0x3B { isRange = false }
        i += 1
      }
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// Adds a mark where all its numbers are in the list.
  private mutating func add(_ range: TextRange, _ values: [Int]) {
    let indices = values.compactMap { numbers["\($0)"] }
    guard !indices.isEmpty, indices.count == values.count, indices.count <= room else { return }
    room -= indices.count
    marks.append(CitationMark(range: range, references: Set(indices).sorted()))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
