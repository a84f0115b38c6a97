import Claims
import Documents

/// What stands over a text and is not what the text is about: the name of a journal, a shop or a charity above its title.
extension DocumentWalk {
  /// Notes where the headings name what they are about, until the text begins.
  func noteInMasthead(_ named: Argument?, isOfTitle: Bool) {
    guard !isTextBegun, let named, named.first >= 0, named.end > named.first,
      named.end <= reader.tokens.count
    else { return }
    let name = TextRange(
      Int(reader.tokens[named.first].start), Int(reader.tokens[named.end - 1].end))
    if isOfTitle {
      if titleName == nil { titleName = name }
    } else if namedInMasthead == nil, named.concept.type == .substance,
      named.concept != reader.discourse.documentTopic?.concept
    {
      namedInMasthead = (reader.settled(named), name)
    }
  }

  /// The topic that a heading named and that the text never comes back to, taken off for the time being.
  func dismissTopic() -> Argument? {
    guard let topic = reader.discourse.documentTopic, reader.discourse.documentCondition == nil,
      let name = titleName, !comesBack(to: name)
    else { return nil }
    reader.discourse.documentTopic = nil
    if reader.discourse.sectionTopic?.concept == topic.concept {
      reader.discourse.sectionTopic = nil
    }
    for k in sections.indices where sections[k].topic?.concept == topic.concept {
      sections[k].topic = nil
    }
    return topic
  }

  /// What another heading above the text names, where the text comes back to that.
  func titleBelow() -> Argument? {
    guard let (topic, name) = namedInMasthead, comesBack(to: name) else { return nil }
    return topic
  }

  /// Whether a name, or any longer word of it, stands again behind it.
  private func comesBack(to name: TextRange) -> Bool {
    if next(name, from: name.end) != nil { return true }
    var start = name.start
    while start < name.end {
      var end = start
      while end < name.end, isLetter(text[end]) { end += 1 }
      if end - start > 3, next(TextRange(start, end), from: name.end) != nil { return true }
      start = end + 1
    }
    return false
  }

  /// "Living with Crohn's" over "Your treatment: adalimumab": what a heading below the title names, where the text names it to the end.
  func settleMasthead() {
    isTextBegun = true
    guard let (topic, name) = namedInMasthead, reader.discourse.documentTopic == nil,
      reader.discourse.documentCondition != nil
    else { return }
    var count = 0
    var last = 0
    var from = name.end
    while let found = next(name, from: from) {
      count += 1
      last = found
      from = found + name.length
    }
    guard count >= Self.leastReturns,
      5 * (last - name.end) > 3 * (text.count - name.end),
      // A heading of its own is only a section of the page.
      !document.blocks.contains(where: {
        guard case .heading = $0.kind, $0.range.start > name.end else { return false }
        return isSection(onSubstance: $0.range)
      })
    else { return }
    reader.discourse.documentTopic = topic
    reader.discourse.isTopicTentative = false
    reader.discourse.isTopicElected = true
    reader.discourse.documentCondition = nil
  }

  /// "Colchicine": a heading of one or two words, as over the sections of a page about several treatments.
  private func isSection(onSubstance range: TextRange) -> Bool {
    guard range.length < 40,
      (range.start..<range.end).count(where: { text[$0] == 0x20 }) < 2
    else { return false }
    analyzer.analyze(text, range, into: reader.analysis)
    reader.begin()
    return reader.analysis.mentions.count == 1
      && reader.analysis.mentions.contains {
        isSubstance($0) && Int($0.first) == 0 && Int($0.end) == reader.tokens.count
          && reader.vocabulary.keys[Int($0.term)].hasIdentifier
      }
  }

  /// Where words stand next, in letters of either case.
  private func next(_ words: TextRange, from start: Int) -> Int? {
    let length = words.length
    guard length > 0, start + length <= text.count else { return nil }
    let first = text[words.start] | 0x20
    var i = start
    while i + length <= text.count {
      if text[i] | 0x20 == first, !isLetter(text[i - 1]),
        (1..<length).allSatisfy({ text[i + $0] | 0x20 == text[words.start + $0] | 0x20 })
      {
        return i
      }
      i += 1
    }
    return nil
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte > 0x7F || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  private static let leastReturns = 3

  /// The length of a paragraph of the text itself, which no line of a masthead has.
  static let longLine = 100

  /// "Zanterimod: the fat burner": a name that no list has at the head of the title, and behind it only what kind of thing it is.
  func nameBeforeKind(_ listed: Argument?) -> Argument? {
    guard sections.isEmpty, let listed, listed.concept.type == .substance,
      reader.concepts.concept(listed.concept).identifier == nil,
      reader.kind(1) == .colon || reader.kind(1) == .dash, let named = unlistedTopic(),
      named.first >= 0, named.end < listed.first || listed.end <= 0
    else { return nil }
    let word = reader.tokens[named.first]
    var count = 0
    var from = Int(word.end)
    while count < Self.leastReturns,
      let found = next(TextRange(Int(word.start), Int(word.end)), from: from)
    {
      count += 1
      from = found + 1
    }
    return count >= Self.leastReturns ? named : nil
  }
}
