import Claims
import Documents

extension DocumentWalk {
  /// Takes from a heading what it is about, and from the headings above it what it does not say.
  func readHeading(_ block: Block) {
    if !isTitle(block), isRuledHead(block.range) { return }
    section = block.range
    isUnderNameLine = false
    leadIn = nil
    leadInRole = nil
    listStart = nil
    topicBeforeLabel = nil
    analyzer.analyze(
      text, block.range, into: reader.analysis)
    noteNames()
    reader.discourse.beginSection()
    asked = Asked()
    reader.begin()
    defineAcronyms()
    readAmountsInHeading()
    // A line in bold stands below every heading.
    var level = block.kind == .paragraph ? 7 : 2
    if case .heading(let own) = block.kind { level = own }
    var entry = Section(level: level)
    let listed = firstSubstance(isHeading: true)
    let named = nameBeforeKind(listed) ?? (listsCompany(listed) ? nil : listed)
    entry.topic = named.map(reader.settled)
    // "Causes not related to Y" is about those of something else.
    entry.condition =
      reader.tokens.contains { $0.hash == Self.related } ? nil : firstCondition()
    if sections.isEmpty, namesDepartment() {
      // "Pain Management Service", over a leaflet of it
      entry.topic = nil
      entry.condition = nil
    } else if sections.isEmpty, entry.topic == nil, entry.condition == nil,
      reader.discourse.documentTopic == nil, reader.discourse.documentCondition == nil
    {
      entry.condition = unlistedCondition()
      if entry.condition == nil { entry.topic = unlistedTopic() }
    }
    if !sections.isEmpty, entry.topic == nil, entry.condition == nil {
      // "Deficiency", on a page about a nutrient
      entry.condition = lack(namedBefore: reader.tokens.count, isHeading: true)
    }
    entry.role = role(of: 0..<reader.analysis.tokens.count, isHeading: true)
    if entry.role == SectionRole.none || entry.role == nil, asksBeforeUse() {
      entry.role = .contraindication
    }
    if entry.role == .sideEffect, let treated = overdoseTreated() {
      entry.role = .symptom
      entry.condition = treated
    }
    entry.isDosing =
      asksHowMuch()
      || reader.analysis.tokens.indices.contains { reader.classes($0).contains(.doseNoun) }
    if reader.discourse.documentTopic == nil || reader.discourse.isTopicTentative,
      entry.topic != nil || reader.discourse.documentTopic == nil,
      reader.discourse.documentCondition == nil
    {
      reader.discourse.documentTopic = entry.topic
      reader.discourse.isTopicTentative = false
      if !isTextBegun, entry.topic != nil { reader.discourse.isTopicElected = true }
      if !isTextBegun { noteInMasthead(named, isOfTitle: true) }
      if sections.isEmpty, entry.topic == nil, !namesTreatment() {
        reader.discourse.documentCondition = entry.condition
      }
    }
    if !isTextBegun, named != nil { noteInMasthead(named, isOfTitle: false) }
    if asksOfTopic(entry) { entry.topic = reader.discourse.documentTopic }
    noteComparedInTitle(level: level)
    inherit(&entry)
    sections.append(entry)
    reader.discourse.sectionTopic = entry.topic
    reader.discourse.sectionCondition = entry.condition
    reader.discourse.sectionRole = entry.role
    reader.discourse.isDosing = entry.isDosing
    reader.discourse.isHeadingOpen =
      reader.tokens.last(where: { $0.kind == .word }).map { Self.breakingOff.contains($0.hash) }
      ?? false
    readStatingHeading(block, level: level)
    readAskedInHeading(block)
    readShunnedHeading(block)
  }

  private static var related: UInt64 { WordHash.of("related") }

  /// "How does it compare with aspirin?", "Can I take it with alcohol?": about what the text is about, which has been named.
  private func asksOfTopic(_ entry: Section) -> Bool {
    guard !sections.isEmpty, let topic = reader.discourse.documentTopic, let own = entry.topic,
      topic.concept.type == .substance, own.concept != topic.concept,
      !reader.discourse.isTopicTentative
    else { return false }
    return reader.tokens.contains { Self.pointers.contains($0.hash) } || listsForms(own)
      || isSomeKind(own)
  }

  /// "Why does a water tablet help spots?": the kind of drug that the text is about.
  private func isSomeKind(_ own: Argument) -> Bool {
    reader.analysis.mentions.contains {
      reader.vocabulary.keys[Int($0.term)].concept == own.concept && $0.first > 0
        && reader.classes(Int($0.end) - 1).contains(.generic)
        && reader.tokens[Int($0.first) - 1].hash == Self.article
    }
  }

  private static var article: UInt64 { WordHash.of("a") }

  /// "Tea, tincture or gummy: what is the right dose?": forms of what the text is about.
  private func listsForms(_ own: Argument) -> Bool {
    Self.forms.contains(reader.lastHash(of: own))
      && reader.tokens.count { Self.forms.contains($0.hash) } > 1
  }

  private static let forms = WordSet(
    "tea teas tincture tinctures gummy gummies capsule capsules tablet tablets powder powders extract extracts juice oil oils "
      + "syrup lozenge lozenges spray sprays drops cream creams gel gels patch patches pill pills")

  private static let pointers = WordSet("it its it's")

  /// "Melatonin: uses | Name of the site": the first heading of a text, with no row of a table behind it.
  private func isTitle(_ block: Block) -> Bool {
    guard hasColumns, sections.isEmpty, case .heading = block.kind, document.blocks.count > 1,
      document.blocks[0].range == block.range
    else { return false }
    let next = document.blocks[1].range
    return gaps(from: next.start, to: min(next.end, next.start + 200)) == 0
  }

  /// "How much zinc do I need?", not "How much does it cost?"
  func asksHowMuch() -> Bool {
    let tokens = reader.analysis.tokens
    return tokens.count > 2 && tokens[0].hash == WordHash.of("how")
      && tokens[1].hash == WordHash.of("much") && !reader.mayHoldLemma(reader.grammar.cost)
      && !reader.mayHoldLemma(reader.grammar.pay)
  }

  /// "**How it works**": a paragraph of a few words, all in bold, heads what follows.
  func isBoldLine(_ range: TextRange) -> Bool {
    guard range.length > 5, range.length < 80, text[range.start] == 0x2A,
      text[range.start + 1] == 0x2A, text[range.end - 1] == 0x2A, text[range.end - 2] == 0x2A
    else { return false }
    let inner = TextRange(range.start + 2, range.end - 2)
    for i in inner.start..<inner.end
    where text[i] == 0x2A || text[i] == 0x0A || text[i] == 0x2E && i + 1 < inner.end {
      return false
    }
    return text[inner.end - 1] != 0x2E && text[inner.end - 1] != 0x21
  }

  /// What the title in the front matter names is what the document is about.
  func readTitle(_ block: Block) {
    guard let title = titleRange(block.range) else { return }
    analyzer.analyze(text, title, into: reader.analysis)
    reader.begin()
    defineAcronyms()
    reader.discourse.documentTopic = firstSubstance().map(reader.settled)
    noteComparedInTitle(level: 1)
    if reader.discourse.documentTopic == nil {
      reader.discourse.documentCondition = firstCondition()
    }
  }

  /// The value of the line that begins with "title:".
  private func titleRange(_ range: TextRange) -> TextRange? {
    var start = range.start
    while start < range.end {
      var end = start
      while end < range.end, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      let key = Array("title:".utf8)
      if end - start > key.count, key.indices.allSatisfy({ text[start + $0] | 0x20 == key[$0] }) {
        return TextRange(start + key.count, end)
      }
      start = end + 1
    }
    return nil
  }

  /// "Side effects" behind "What is X?" is about X as well; so is all of a lower level.
  private func inherit(_ entry: inout Section) {
    var popped: Section?
    while let last = sections.last, last.level >= entry.level {
      popped = sections.removeLast()
    }
    let isOwn = entry.topic != nil || entry.condition != nil
    if let above = sections.last, above.level > 1 || sections.count > 1 {
      if entry.role == nil { entry.role = above.role }
      if above.isDosing { entry.isDosing = true }
      if !isOwn {
        entry.topic = above.topic
        entry.condition = above.condition
      }
    }
    if !isOwn, entry.topic == nil, entry.condition == nil, entry.role != nil, let popped,
      popped.level == entry.level, goesOn(popped)
    {
      entry.topic = isMereClass(popped.topic) ? nil : popped.topic
      entry.condition = popped.condition
    }
  }

  /// "The other antimalarials", on a page about one: what the headings behind it speak of is the one.
  private func isMereClass(_ topic: Argument?) -> Bool {
    guard let topic, let main = reader.discourse.documentTopic, topic.concept != main.concept else {
      return false
    }
    return reader.concepts.concept(topic.concept).identifier == nil
      && reader.concepts.concept(main.concept).identifier != nil
  }

  /// Whether the headings behind one can be about what it names: not behind "Do I need X as well?", on a page about another.
  private func goesOn(_ section: Section) -> Bool {
    guard let own = section.topic, let topic = reader.discourse.documentTopic,
      !reader.discourse.isTopicTentative,
      reader.discourse.isTopicElected || sections.first?.topic?.concept == topic.concept
    else { return true }
    return own.concept == topic.concept || reader.isDrugClass(topic)
      || reader.discourse.comparedInTitle.contains { $0.concept == own.concept }
  }

  /// What a heading or a lead-in says of the items under it.
  func role(of tokens: Range<Int>, isHeading: Bool) -> SectionRole? {
    guard tokens.contains(where: { roles.begin(with: base(of: $0)) }) else { return nil }
    var words: [Int32] = []
    words.reserveCapacity(tokens.count)
    var depth = 0
    for token in tokens {
      // "Common (topical)"
      if isHeading, reader.tokens[token].kind == .open { depth += 1 }
      if isHeading, reader.tokens[token].kind == .close { depth -= 1 }
      guard !isHeading || depth <= 0 && isHeadingWord(token) else { continue }
      // "can't" is "can not".
      let isNot = reader.tokens[token].tag == .negation && reader.lemma(token) < 0
      words.append(isNot ? reader.grammar.not : base(of: token))
    }
    // "Risks of X"
    if isHeading, words.count > 1, words.last == reader.grammar.of { words.removeLast() }
    if let own = roles.role(of: words, isHeading: isHeading) { return own }
    // "Purported uses", "Main risks"
    guard isHeading, words.count == 2, let first = tokens.first(where: { isHeadingWord($0) }),
      Self.modifiers.contains(reader.tokens[first].hash)
        || !reader.classes(first).isDisjoint(with: [.commonWord, .stopModifier])
    else { return nil }
    return roles.role(of: [words[1]], isHeading: true)
  }

  private static let breakingOff = WordSet("if you have are who")
  private static let modifiers = WordSet(
    "official unofficial purported traditional claimed main key known possible potential typical popular reported established licensed "
      + "current usual medical")

  /// The base form of a word; of its own, where no list has the compound that it ends ("FDA-approved").
  private func base(of token: Int) -> Int32 {
    let lemma = reader.lemma(token)
    let word = reader.word(token)
    guard lemma < 0, word >= 0 else { return lemma }
    return reader.vocabulary.lexicon.table[word].lemma
  }

  /// Words of a heading but articles, numbers, marks and the substance it names.
  private func isHeadingWord(_ token: Int) -> Bool {
    let tokens = reader.tokens
    guard tokens[token].kind == .word,
      tokens[token].tag != .determiner || tokens[token].hash == Self.other
    else { return false }
    return reader.mentionTerm(token)?.concept.type != .substance
  }

  private static var other: UInt64 { WordHash.of("other") }

  /// "Heart failure pill wins approval": a heading about a treatment, named by what it is for.
  private func namesTreatment() -> Bool {
    let tokens = reader.tokens
    return tokens.indices.dropFirst().contains {
      reader.classes($0).contains(.generic) && !tokens[$0].flags.contains(.pluralForm)
        && Self.drugs.contains(tokens[$0].hash)
        && reader.mentionTerm($0 - 1)?.concept.type == .condition
    }
  }

  /// "Department of Cardiology", "Diabetes Clinic": who hands the text out.
  private func namesDepartment() -> Bool {
    let tokens = reader.tokens
    guard tokens.count < 9, let last = tokens.last(where: { $0.kind == .word }) else {
      return false
    }
    return Self.departments.contains(last.hash) || Self.departments.contains(tokens[0].hash)
  }

  private static let departments = WordSet(
    "service services department dept clinic unit ward directorate division centre hospital trust")
  private static let drugs = WordSet(
    "drug pill medicine medication shot injection jab vaccine tablet supplement compound")

  /// What somebody is in and is not treated for.
  static let states = WordSet(
    "pregnancy pregnant breastfeeding lactation breast-feeding diagnosis prognosis attack "
      + "attacks")

  private func firstCondition() -> Argument? {
    for mention in reader.analysis.mentions
    where reader.vocabulary.keys[Int(mention.term)].concept.type == .condition {
      let found = reader.argument(first: Int(mention.first), end: Int(mention.end))
      if let found, !found.isVague, !Self.states.contains(reader.lastHash(of: found)) {
        return reader.settled(found)
      }
    }
    return nil
  }
}
