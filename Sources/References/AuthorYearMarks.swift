import Documents

/// Finds where a text refers to a list by author and year: "(Younger et al., 2014)", "Younger and Mackey (2009)",
/// "(see Smith 2010a; Jones 2012)".
///
/// A mark is one only where the list has a work of that author and year, and only one: of several the letter
/// behind the year or the second author has to tell.
struct AuthorYearMarks {
  private let text: [UInt8]
  private let references: [ListedReference]
  /// By "family year", ascending.
  private var works: [String: [Int]] = [:]
  private var years: Set<Int> = []
  private var marks: [CitationMark] = []

  static func marks(
    _ text: [UInt8], _ body: [TextRange], _ references: [ListedReference]
  ) -> [CitationMark] {
    var finder = AuthorYearMarks(text, references)
    guard !finder.works.isEmpty else { return [] }
    for block in body { finder.read(block) }
    return finder.marks
  }

  private init(_ text: [UInt8], _ references: [ListedReference]) {
    self.text = text
    self.references = references
    for (index, reference) in references.enumerated() {
      guard let year = reference.work.year, let family = reference.work.firstFamilyName else {
        continue
      }
      years.insert(year)
      works["\(family) \(year)", default: []].append(index)
    }
  }

  private mutating func read(_ block: TextRange) {
    var i = block.start
    let end = min(block.end, text.count)
    while i + 4 <= end {
      guard isDigit(i) else {
        i += 1
        continue
      }
      var stop = i
      while stop < end, isDigit(stop) { stop += 1 }
      if stop - i == 4 {
        let year = text[i..<stop].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if years.contains(year) { readYear(year, at: i, block) }
      }
      i = stop
    }
  }

  /// How far back from a year its bracket is looked for.
  private static let reach = 240

  private mutating func readYear(_ year: Int, at start: Int, _ block: TextRange) {
    var end = start + 4
    var suffix: UInt8?
    if end < block.end, (0x61...0x66).contains(text[end]),
      end + 1 == block.end || !isWord(end + 1)
    {
      suffix = text[end]
      end += 1
    }
    guard let open = bracket(before: start, block) else { return }
    var first = open + 1
    for i in first..<start where text[i] == 0x3B { first = i + 1 }
    var words = capitalised(first, start)
    if words.isEmpty, first == open + 1 {
      // "Younger and Mackey (2009)"
      words = names(before: open, block)
    }
    guard let (index, word) = match(words, year, suffix) else { return }
    let range = TextRange(words[word].start, end)
    if let last = marks.last, last.range.overlaps(range) { return }
    marks.append(CitationMark(range: range, references: [index]))
  }

  /// The bracket that is open before `start`.
  private func bracket(before start: Int, _ block: TextRange) -> Int? {
    var i = start - 1
    while i >= block.start, start - i <= Self.reach {
      if text[i] == 0x28 || text[i] == 0x5B { return i }
      if text[i] == 0x29 || text[i] == 0x5D { return nil }
      i -= 1
    }
    return nil
  }

  private func capitalised(_ first: Int, _ end: Int) -> [TextRange] {
    words(first, end).filter { isCapital($0.start) }
  }

  /// The names right before a bracket: "Younger and Mackey", "Younger et al.", "van der Berg's".
  private func names(before open: Int, _ block: TextRange) -> [TextRange] {
    var names: [TextRange] = []
    for word in words(max(block.start, open - 80), open).reversed() {
      if isCapital(word.start) {
        names.append(word)
        continue
      }
      let text = string(word)
      guard
        ["and", "et", "al", "colleagues", "coworkers", "s"].contains(text)
          || Work.particles.contains(text)
      else { break }
    }
    return names.reversed()
  }

  /// The first of the words that is the author of a work of the year.
  private func match(
    _ words: [TextRange], _ year: Int, _ suffix: UInt8?
  ) -> (index: Int, word: Int)? {
    for (number, word) in words.prefix(6).enumerated() {
      guard let family = Work.familyName(string(word)), let found = works["\(family) \(year)"]
      else { continue }
      if found.count == 1 { return (found[0], number) }
      if let index = only(found, year, suffix, words.dropFirst(number + 1)) {
        return (index, number)
      }
      return nil
    }
    return nil
  }

  /// The one of several works of an author and year that is meant; nil where nothing tells.
  private func only(
    _ found: [Int], _ year: Int, _ suffix: UInt8?, _ others: ArraySlice<TextRange>
  ) -> Int? {
    var candidates = found
    if let suffix {
      let wanted = Array("\(year)".utf8) + [suffix]
      candidates = candidates.filter { index in
        guard let range = references[index].range else { return false }
        return holds(range, wanted)
      }
    } else if let second = others.first.flatMap({ Work.familyName(string($0)) }) {
      candidates = candidates.filter { index in
        let authors = references[index].work.authors
        return authors.count > 1 && Work.familyName(authors[1]) == second
      }
    }
    return candidates.count == 1 ? candidates[0] : nil
  }

  private func holds(_ range: TextRange, _ words: [UInt8]) -> Bool {
    var i = range.start
    while i + words.count <= min(range.end, text.count) {
      if text[i] == words[0], text[i..<i + words.count].elementsEqual(words) { return true }
      i += 1
    }
    return false
  }

  // MARK: Words

  /// Runs of letters, with the hyphens and apostrophes in them.
  private func words(_ start: Int, _ end: Int) -> [TextRange] {
    var words: [TextRange] = []
    var i = start
    while i < end {
      guard isWord(i), !isDigit(i) else {
        i += 1
        continue
      }
      let first = i
      while i < end, isWord(i) || text[i] == 0x2D { i += 1 }
      words.append(TextRange(first, i))
    }
    return words
  }

  private func string(_ range: TextRange) -> String {
    String(decoding: text[range.start..<range.end], as: UTF8.self)
  }

  /// Capital letters of ASCII, and of Latin-1 and Latin Extended-A roughly: what begins a name.
  private func isCapital(_ i: Int) -> Bool {
    (0x41...0x5A).contains(text[i]) || text[i] >= 0xC3 && text[i] <= 0xC5
  }

  private func isDigit(_ i: Int) -> Bool { text[i] >= 0x30 && text[i] <= 0x39 }

  private func isWord(_ i: Int) -> Bool {
    isDigit(i) || text[i] | 0x20 >= 0x61 && text[i] | 0x20 <= 0x7A || text[i] >= 0x80
  }
}
