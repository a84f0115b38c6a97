import Documents

/// Items of lists that have no marks.
extension DocumentWalk {
  /// "Common symptoms include" and in the next line of the paragraph "fatigue".
  func isPlainItem(_ sentence: TextRange, _ index: Int) -> Bool {
    guard index > 0, let leadIn, leadIn.end <= sentence.start, sentence.length < 120 else {
      return false
    }
    var i = sentence.start - 1
    while i > leadIn.end, text[i] == 0x20 { i -= 1 }
    return text[i] == 0x0A && breaksOff(leadIn)
  }

  /// The same where each line is a paragraph: one line further, with no empty line between.
  func isPlainItem(_ block: Block) -> Bool {
    guard block.kind == .paragraph, let leadIn, block.range.length < 120,
      endBefore >= leadIn.end, endBefore < block.range.start, breaksOff(leadIn)
    else { return false }
    var lines = 0
    for i in endBefore..<block.range.start where text[i] == 0x0A { lines += 1 }
    return lines == 1
  }

  /// The same where empty lines part them: "Some common causes are:" and below it "Sepsis. This is an infection.", whose
  /// first sentence names the item and has no verb.
  func isUnmarkedItem(_ block: Block) -> Bool {
    guard block.kind == .paragraph, let leadIn, lastByte(leadIn) == UInt8(ascii: ":"),
      endBefore >= leadIn.end, let first = sentences.first, first.length <= Self.longestItem,
      !opensAnother(block),
      isEmptyLine(behind: block.range.end)
    else { return false }
    // "Pregnancy – do not use" and more such lines
    if isListOfLabels { return true }
    analyzer.analyze(text, first, into: reader.analysis)
    reader.begin()
    reader.findClauses()
    // "may prescribe medicines to:" is completed by "Treat Y."
    if leavesVerbOpen(leadIn), reader.kind(0) == .verbGroup,
      reader.tokens[reader.head(0)].tag == .verb
    {
      return true
    }
    // "Your risk is higher if you:" is completed by "Have been exposed to X".
    if endsWith(leadIn, Self.persons), reader.kind(0) == .verbGroup { return true }
    if isBare(first), !statesAnything { return true }
    // "Tell your doctor." is an order.
    guard reader.kind(0) != .verbGroup || reader.chunks[0].form == .gerund else { return false }
    return !reader.clauses.contains { $0.role == .main && !saysWhy($0) }
  }

  /// A line without the mark that ends a sentence.
  private func isBare(_ range: TextRange) -> Bool {
    guard sentences.count == 1, range.length < 120 else { return false }
    switch lastByte(range) {
    case 0x2E, 0x21, 0x3F, 0x3A, 0x3B: return false
    default: return true
    }
  }

  /// Whether the words have a subject and a verb.
  private var statesAnything: Bool {
    reader.clauses.contains {
      $0.role == .main && $0.subjectEnd > $0.subjectFirst && !saysWhy($0)
    }
  }

  /// "Swelling in the legs caused by blood clots": a verb that only says more of a thing.
  private func saysWhy(_ clause: Clause) -> Bool {
    let verb = reader.chunks[clause.chunk]
    guard verb.end - verb.first == 1, clause.chunk > 0, reader.isPreposition(clause.chunk + 1)
    else { return false }
    switch reader.tokens[Int(verb.head)].tag {
    case .past, .participle: return reader.word(reader.head(clause.chunk + 1)) == reader.grammar.by
    default: return false
    }
  }

  /// Whether a lead-in ends with "to:", "can:" or "help:".
  private func leavesVerbOpen(_ range: TextRange) -> Bool { endsWith(range, Self.openers) }

  /// "if you:", "people who:"
  func endsWithPersons(_ range: TextRange) -> Bool { endsWith(range, Self.persons) }

  private func endsWith(_ range: TextRange, _ words: WordSet) -> Bool {
    var end = range.end
    while end > range.start, text[end - 1] <= 0x20 || text[end - 1] == 0x3A { end -= 1 }
    var start = end
    while start > range.start, text[start - 1] > 0x20 { start -= 1 }
    return words.contains(WordHash.of(text[start..<end]))
  }

  private static let persons = WordSet("you they who")
  private static let openers = WordSet("to can may will could might help helps")

  /// "Common side effects:", "Who should not take it?": a lead-in of its own.
  private func opensAnother(_ block: Block) -> Bool {
    var end = block.range.end
    while end > block.range.start, text[end - 1] <= 0x20 { end -= 1 }
    return end > block.range.start && (text[end - 1] == 0x3A || text[end - 1] == 0x3F)
  }

  /// Whether an empty line, or nothing, stands behind.
  private func isEmptyLine(behind end: Int) -> Bool {
    var lines = 0
    var i = end
    while i < text.count, text[i] <= 0x20 {
      if text[i] == 0x0A { lines += 1 }
      i += 1
    }
    return lines > 1 || i == text.count
  }

  /// Bytes of a sentence that may name an item of a list without marks.
  private static let longestItem = 200

  /// Whether a lead-in breaks off behind "include", "are" or a colon.
  func breaksOff(_ range: TextRange) -> Bool {
    var start = range.end
    while start > range.start, text[start - 1] > 0x20 { start -= 1 }
    return lastByte(range) == 0x3A
      || Self.openings.contains(WordHash.of(text[start..<range.end]))
  }

  private static let openings = WordSet("include including are as by")
}
