import Documents

/// Tells authors, year, title and container apart in the words of an entry.
struct DescriptionParser {
  private let text: [UInt8]
  private let years: [EntryYear]

  /// - Parameter text: the entry without its label and identifiers, with single blanks.
  init(_ text: [UInt8]) {
    self.text = text
    years = EntryYear.all(in: text)
  }

  var work: Work {
    if let work = authorsThenYear { return work }
    if let work = quotedTitle { return work }
    return segments
  }

  // MARK: "Younger, J. (2009). Title. Journal, 10(4), 663–672."

  private var authorsThenYear: Work? {
    guard let year = years.first(where: \.isEnclosed), year.start > 0, year.start <= 600 else {
      return nil
    }
    let before = string(0, year.start)
    guard !holdsSentenceEnd(0, year.start), let authors = AuthorList(before) else { return nil }
    var work = Work(authors: authors.names, year: year.value)
    var at = year.end
    while at < text.count, ".,: )".utf8.contains(text[at]) { at += 1 }
    if let quoted = quotation(from: at), quoted.start <= at + 3 {
      work.title = title(quoted.start, quoted.end)
      work.container = container(from: quoted.after)
    } else {
      let end = sentenceEnd(from: at)
      work.title = title(at, end)
      work.container = container(from: end)
    }
    return work
  }

  // MARK: "Younger, Jarred, and Sean Mackey. “Title.” Journal, vol. 10, no. 4, 2009, pp. 663–72."

  private var quotedTitle: Work? {
    guard let quoted = quotation(from: 0), quoted.start <= 300,
      string(quoted.start, quoted.end).utf8.count(where: { $0 == 0x20 }) > 0
    else { return nil }
    var work = Work(title: title(quoted.start, quoted.end), year: year(from: 0)?.value)
    work.container = container(from: quoted.after)
    if let authors = AuthorList(string(0, quoted.open)) { work.authors = authors.names }
    return work
  }

  // MARK: "Younger J, Mackey S. Title. Journal. 2009;10(4):663-72."

  private var segments: Work {
    var work = Work(year: year(from: 0)?.value)
    var at = 0
    if let (authors, end) = leadingAuthors {
      work.authors = authors
      at = end
      // "Younger J, Mackey S. 2009. Title."
      if let year = years.first(where: { $0.start <= at + 2 && $0.end > at }) {
        work.year = year.value
        at = year.end
      }
    }
    while at < text.count, ".,:;) ".utf8.contains(text[at]) { at += 1 }
    let end = sentenceEnd(from: at)
    work.title = title(at, end)
    work.container = container(from: end)
    return work
  }

  /// The names before the first stop that ends a list of authors, and where they end.
  private var leadingAuthors: (names: [String], end: Int)? {
    var i = 0
    var boundaries = 0
    while i < min(text.count, 800), boundaries < 12 {
      defer { i += 1 }
      guard text[i] == 0x2E || text[i] == 0x3A, i + 1 < text.count, text[i + 1] == 0x20 else {
        continue
      }
      boundaries += 1
      guard let authors = AuthorList(string(0, i)) else {
        // "Younger, J. W., Mackey, S. Title": not yet at the end.
        continue
      }
      // "Smith, J. A. B. Title": more initials follow.
      if i + 3 < text.count, isCapital(text[i + 2]), text[i + 3] == 0x2E { continue }
      if i + 2 < text.count, text[i + 2] == 0x26 { continue }
      if authors.isCertain || isBody(i) { return (authors.names, i + 1) }
    }
    return nil
  }

  /// Whether the words before a stop name a body, and two more segments stand before the year.
  private func isBody(_ stop: Int) -> Bool {
    let next = sentenceEnd(from: stop + 2)
    guard stop <= 120, next < text.count else { return false }
    let yearStart = years.last?.start ?? text.count
    return next < yearStart || !string(next, min(text.count, next + 40)).isEmpty
  }

  // MARK: Parts

  /// The year that is most likely that of publication, behind an offset.
  private func year(from start: Int) -> EntryYear? {
    let later = years.filter { $0.start >= start }
    return later.first(where: \.isStrong) ?? later.last
  }

  /// A title in quotation marks: its words, and where they begin and end with their marks.
  private func quotation(from start: Int) -> (open: Int, start: Int, end: Int, after: Int)? {
    var i = start
    while i < text.count {
      defer { i += 1 }
      if text[i] == 0x22 {
        guard let close = text[(i + 1)...].firstIndex(of: 0x22) else { return nil }
        return (i, i + 1, close, close + 1)
      }
      guard isQuote(i, 0x9C) else { continue }
      var k = i + 3
      while k < text.count, !isQuote(k, 0x9D) { k += 1 }
      guard k < text.count else { return nil }
      return (i, i + 3, k, k + 3)
    }
    return nil
  }

  /// “ is E2 80 9C, ” is E2 80 9D.
  private func isQuote(_ i: Int, _ last: UInt8) -> Bool {
    i + 2 < text.count && text[i] == 0xE2 && text[i + 1] == 0x80 && text[i + 2] == last
  }

  private func title(_ start: Int, _ end: Int) -> String? {
    var (start, end) = (start, end)
    while start < end, " .,:;".utf8.contains(text[start]) { start += 1 }
    while end > start, " .,;:".utf8.contains(text[end - 1]) { end -= 1 }
    var words = string(start, end)
    for mark in ["[Internet]", "[Online]", "[internet]"] where words.hasSuffix(mark) {
      words.removeLast(mark.count)
      while words.last == " " { words.removeLast() }
    }
    // What is all year and pages is no title.
    let letters = words.unicodeScalars.lazy.filter { scalar in
      scalar.isASCII
        ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
    }
    return letters.prefix(3).reduce(0) { count, _ in count + 1 } >= 3 ? words : nil
  }

  /// The journal or book whose name begins behind `start`: up to a comma, a bracket or a number.
  private func container(from start: Int) -> String? {
    var start = start
    while start < text.count, " .,;:?!\"".utf8.contains(text[start]) { start += 1 }
    for lead in ["In: ", "In ", "Available from", "Available at", "Retrieved", "Accessed"]
    where text[start...].starts(with: lead.utf8) {
      if !lead.hasPrefix("In") { return nil }
      start += lead.utf8.count
    }
    var end = start
    while end < text.count, end - start <= 160 {
      let byte = text[end]
      if byte == 0x28 || byte == 0x5B || byte == 0x3B || byte == 0x2C { break }
      if byte == 0x2E, end == text.count - 1 || isStop(end) { break }
      if byte == 0x20, end + 1 < text.count, (0x30...0x39).contains(text[end + 1]) { break }
      end += 1
    }
    return end - start <= 160 ? title(start, end) : nil
  }

  // MARK: Sentences

  private func holdsSentenceEnd(_ start: Int, _ end: Int) -> Bool {
    let stop = sentenceEnd(from: start)
    return stop + 1 < end && (string(start, stop).utf8.count(where: { $0 == 0x20 }) > 1)
      && AuthorList(string(start, end)) == nil
  }

  /// The place of the mark that ends the sentence; the end of the text where none does.
  private func sentenceEnd(from start: Int) -> Int {
    var i = start
    while i < text.count {
      if text[i] == 0x2E || text[i] == 0x3F || text[i] == 0x21, isStop(i) { return i }
      i += 1
    }
    return text.count
  }

  /// Whether the mark at `i` ends a sentence: a capital, a digit or a quotation mark stands behind it, and
  /// no abbreviation before it.
  private func isStop(_ i: Int) -> Bool {
    guard i + 1 < text.count else { return true }
    guard text[i + 1] == 0x20, i + 2 < text.count else { return i + 1 == text.count }
    let next = text[i + 2]
    guard
      isCapital(next) || (0x30...0x39).contains(next) || next >= 0x80 || next == 0x22
        || next == 0x5B
        || next == 0x28
    else { return false }
    if text[i] != 0x2E { return true }
    var first = i
    while first > 0, text[first - 1] != 0x20 { first -= 1 }
    let word = string(first, i)
    if word.utf8.count == 1 {
      // "vitamin D. A trial", but not "of B. Infantis": a small letter before the word tells.
      return first >= 2 && (0x61...0x7A).contains(text[first - 2])
        && !["of", "by", "the", "and", "in", "on", "with"].contains(wordBefore(first))
    }
    return !["vs", "St", "Dr", "e.g", "i.e", "cf", "Mr", "Mrs", "Prof", "U.S", "No", "Suppl"]
      .contains(word)
  }

  private func wordBefore(_ first: Int) -> String {
    var start = first - 1
    while start > 0, text[start - 1] != 0x20 { start -= 1 }
    return string(start, max(start, first - 1))
  }

  private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private func string(_ start: Int, _ end: Int) -> String {
    String(decoding: text[max(0, start)..<max(max(0, start), min(end, text.count))], as: UTF8.self)
  }
}
