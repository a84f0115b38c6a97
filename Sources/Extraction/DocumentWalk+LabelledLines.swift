import Claims
import Documents

/// Lines and sentences that begin with a label: "Onset: 30 minutes", and below it in the same paragraph "Half-life: 8 hours".
extension DocumentWalk {
  func settleSentences(_ block: Block) {
    dropRepeatedItems()
    cutAtLabels(block)
    cutAtLines(block)
  }

  /// "Drug interactions include:" and below it lines of a few words: each is a sentence of its own.
  private func cutAtLines(_ block: Block) {
    guard let first = sentences.first, block.range.length < Self.longestLabelled else { return }
    var i = block.range.start
    while i < block.range.end, text[i] != 0x0A { i += 1 }
    guard i < block.range.end, endsOpen(block.range.start, i), first.start == block.range.start
    else { return }
    var pieces = [TextRange(block.range.start, i)]
    // "if you:" is completed by lines that may be long.
    let isOfPersons = endsWithPersons(TextRange(block.range.start, i))
    var start = i + 1
    while start < block.range.end {
      var end = start
      while end < block.range.end, text[end] != 0x0A { end += 1 }
      guard endOfCell(start, end) - start < (isOfPersons ? 2 : 1) * Self.longestLine,
        !endsSentence(start, end)
      else { return }
      append(TextRange(start, end), to: &pieces)
      start = end + 1
    }
    if pieces.count > 2 { sentences = pieces }
  }

  /// "Antacids (such as A and B) | Lower levels": where what the line names ends.
  private func endOfCell(_ start: Int, _ end: Int) -> Int {
    hasColumns ? (start..<end).first { text[$0] == UInt8(ascii: "|") } ?? end : end
  }

  /// Whether a line breaks off behind a colon, or behind "include".
  private func endsOpen(_ start: Int, _ end: Int) -> Bool {
    var last = end
    while last > start, text[last - 1] <= 0x20 || text[last - 1] == 0x2A { last -= 1 }
    return last > start && breaksOff(TextRange(start, last))
  }

  /// Whether a stop or another colon ends a line, or it holds a stop.
  private func endsSentence(_ start: Int, _ end: Int) -> Bool {
    var last = end
    while last > start, text[last - 1] <= 0x20 { last -= 1 }
    guard last > start else { return true }
    switch text[last - 1] {
    case 0x2E, 0x21, 0x3F, 0x3A: return true
    default: break
    }
    return (start..<last - 1).contains { text[$0] == 0x2E && text[$0 + 1] == 0x20 }
  }

  private static let longestLine = 70

  /// Cuts the sentences of a paragraph where a line of it begins with a label.
  private func cutAtLabels(_ block: Block) {
    guard block.range.length < Self.longestLabelled else { return }
    var cuts: [Int] = []
    var i = block.range.start
    var lines = 1
    while i + 4 < block.range.end {
      if text[i] == 0x0A {
        lines += 1
        if beginsWithLabel(i + 1, block.range.end, Self.colon) { cuts.append(i + 1) }
      }
      i += 1
    }
    if cuts.isEmpty, lines > 1, hasDashes || lines < 16 {
      cuts = cutsAtDashes(block)
      isListOfLabels = !cuts.isEmpty
    }
    guard !cuts.isEmpty else { return }
    var pieces: [TextRange] = []
    pieces.reserveCapacity(sentences.count + cuts.count)
    var next = 0
    for sentence in sentences {
      var start = sentence.start
      while next < cuts.count, cuts[next] < sentence.end {
        if cuts[next] > start {
          append(TextRange(start, cuts[next]), to: &pieces)
          start = cuts[next]
        }
        next += 1
      }
      append(TextRange(start, sentence.end), to: &pieces)
    }
    sentences = pieces
  }

  /// Where lines begin of which each has a label and a dash: "Pregnancy - do not use".
  private func cutsAtDashes(_ block: Block) -> [Int] {
    // Where every line has its dash, what stands before may be long.
    let longest = 2 * Self.longestLabelOfLine
    guard beginsWithLabel(block.range.start, block.range.end, Self.dash, longest: longest) else {
      return []
    }
    var cuts: [Int] = []
    for i in block.range.start..<block.range.end - 1 where text[i] == 0x0A {
      guard beginsWithLabel(i + 1, block.range.end, Self.dash, longest: longest) else { return [] }
      cuts.append(i + 1)
    }
    return cuts
  }

  private static var colon: UInt8 { 0x3A }
  private static var dash: UInt8 { 0x2D }

  private func append(_ range: TextRange, to pieces: inout [TextRange]) {
    var (start, end) = (range.start, range.end)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    if end > start { pieces.append(TextRange(start, end)) }
  }

  /// "Side effects: nausea", "**Half-life:** 8 h": a few words that begin with a capital, and a colon.
  func beginsWithLabel(
    _ start: Int, _ end: Int, _ mark: UInt8, longest: Int = DocumentWalk.longestLabelOfLine
  ) -> Bool {
    var i = start
    while i < end, i < start + 8, isBeforeLabel(text[i]) { i += 1 }
    guard i < end, text[i] &- 0x41 < 26 || text[i] &- 0x30 < 10 || text[i] >= 0xC3 else {
      return false
    }
    let first = i
    let limit = min(end, first + longest)
    while i < limit {
      switch text[i] {
      case 0x0A, 0x2E, 0x21, 0x3F, 0x3B, 0x7C: return false
      case 0x2D where mark == Self.dash && i + 1 < end && text[i - 1] == 0x20:
        return text[i + 1] == 0x20
      case 0xE2 where mark == Self.dash && i + 3 < end && text[i + 1] == 0x80:
        // An en or em dash between blanks.
        if text[i + 2] == 0x93 || text[i + 2] == 0x94 {
          return text[i - 1] == 0x20 && text[i + 3] == 0x20
        }
        i += 1
      case 0x3A:
        guard mark == Self.colon else { return false }
        i += 1
        while i < end, text[i] == 0x2A || text[i] == 0x5F { i += 1 }
        return i < end && text[i] <= 0x20
      default: i += 1
      }
    }
    return false
  }

  /// Marks of a list or of emphasis, and blanks.
  private func isBeforeLabel(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2A || byte == 0x5F || byte == 0x2D
  }

  private static let longestLabelled = 4000
  static let longestLabelOfLine = 48

  // MARK: What a label says

  /// Whether the sentence has a verb of its own, not only one in "Rare (may affect 1 in 1,000 people):".
  func statesSomething() -> Bool {
    guard
      reader.clauses.contains(where: {
        $0.role == .main && (reader.kind(0) == .subordinator || !reader.isSubordinate($0))
          && !isPutIn($0) && !isHaving($0)
      })
    else { return false }
    guard reader.contents.holds(token: .colon), reader.contents.holds(chunk: .open) else {
      return true
    }
    let label = behindLabel(0)
    return reader.clauses.contains { $0.role == .main && $0.chunk >= label }
  }

  /// "Anyone having surgery soon": no tensed verb, whatever was seen in it.
  private func isHaving(_ clause: Clause) -> Bool {
    let verb = reader.chunks[clause.chunk]
    return verb.end - verb.first == 1 && reader.tokens[Int(verb.head)].hash == Self.having
  }

  private static var having: UInt64 { WordHash.of("having") }

  /// "Smoking (lowers its level), X (raises it)", "Headache; loose stools; may not work": said of an item only.
  private func isPutIn(_ clause: Clause) -> Bool {
    guard reader.contents.holds(chunk: .open) || reader.contents.holds(token: .semicolon) else {
      return false
    }
    var depth = 0
    var isBehindItem = false
    for c in 0..<clause.chunk {
      switch reader.kind(c) {
      case .open: depth += 1
      case .close: depth -= 1
      case .semicolon: isBehindItem = true
      default: break
      }
    }
    return depth > 0 || isBehindItem && clause.subjectEnd <= clause.subjectFirst
  }

  /// "Common side effects: headache, dizziness": words before a colon that say what stands behind it.
  ///
  /// - Returns: whether the sentence begins with such words.
  /// - Parameter start: the first token of the label, behind a lead-in.
  func readLabel(from start: Int) -> Bool {
    let tokens = reader.tokens
    if tokens.count < 16, reader.drafts.count == 1, reader.drafts[0].kind == .statistic,
      saysOnlyHowOften(before: tokens.count)
    {
      // "Very common (may affect more than 1 in 10 people)" heads a list.
      reader.drafts.removeAll(keepingCapacity: true)
    }
    // "Side effects – nausea, headache"
    let isDash =
      reader.contents.holds(token: .dash) && tokens.count < 30
      && !reader.clauses.contains(where: { $0.role == .main })
    guard reader.contents.holds(token: .colon) || isDash,
      let colon = endOfLabel(from: start, isDash: isDash)
    else { return false }
    if start == 0,
      readTimeLabel(colon) || readPairLabel(colon) || readPartnerLabel(colon)
        || readGradeLabel(colon)
        || readEffectLabel(colon)
    {
      return true
    }
    guard let role = role(of: start..<colon, isHeading: true) ?? roleOfFrequency(start, colon)
    else { return false }
    if role == .interaction {
      // "Makes these less effective: HIV drugs"
      reader.drafts.removeAll { $0.kind == .therapeutic && ($0.object?.first ?? 0) > colon }
    }
    let stated = reader.drafts.count
    readFragment(colon + 1, role: role, isLed: false)
    if role == .interaction, saysSafe(start..<colon) {
      // "Safe with: A, B"
      for k in reader.drafts.indices.dropFirst(stated) { reader.drafts[k].isNegated.toggle() }
      reader.drafts.removeAll { $0.predicate == .hasSafetyProfile }
    }
    guard role == .use else { return true }
    let kinds = (start..<colon).reduce(into: WordClasses()) { $0 = $0 | reader.classes($1) }
    let isDenied = (start..<colon).contains { tokens[$0].tag == .negation }
    for k in reader.drafts.indices.dropFirst(stated) where reader.drafts[k].predicate == .treats {
      if kinds.contains(.approval) {
        // "FDA-approved uses: Y"
        reader.drafts[k].kind = .regulatory
        reader.drafts[k].predicate = .approvedFor
      }
      if isDenied { reader.drafts[k].isNegated.toggle() }
    }
    return true
  }

  /// The colon or dash behind a label.
  private func endOfLabel(from start: Int, isDash: Bool) -> Int? {
    let tokens = reader.tokens
    let near = tokens.indices[start..<min(tokens.count, start + 12)]
    let found = near.first {
      tokens[$0].kind == .colon || isDash && tokens[$0].kind == .dash
    }
    guard let found, found > start, found + 1 < tokens.count else { return nil }
    return found
  }

  private func saysSafe(_ label: Range<Int>) -> Bool {
    !label.contains { reader.tokens[$0].tag == .negation }
      && label.contains {
        reader.classes($0).contains(.safeWord) || reader.tokens[$0].hash == Self.well
      }
  }

  private static var well: UInt64 { WordHash.of("well") }

  private func roleOfFrequency(_ start: Int, _ colon: Int) -> SectionRole? {
    // "For: depression, bulimia"
    if colon == start + 1, reader.word(start) == reader.grammar.for { return .use }
    guard start == 0 else { return nil }
    return saysOnlyHowOften(before: colon) || listsComplaints(behind: colon) ? .sideEffect : nil
  }

  /// "Nervous system: dizziness", "By mouth: nausea", "In men:", "Not known:" among side effects: past a label that only
  /// groups the items.
  func behindGroup(_ chunk: Int) -> Int {
    guard reader.contents.holds(token: .colon), chunk < reader.chunks.count else { return chunk }
    let first = Int(reader.chunks[chunk].first)
    let near = reader.tokens.indices[first..<min(reader.tokens.count, first + 7)]
    guard let colon = near.first(where: { reader.tokens[$0].kind == .colon }), colon > first,
      case let behind = reader.chunkIndex(of: colon) + 1, behind > 0
    else { return chunk }
    if near[first..<colon].allSatisfy({
      Self.groups.contains(reader.tokens[$0].hash) || reader.tokens[$0].kind != .word
    }) {
      return behind
    }
    guard
      near[first..<colon].allSatisfy({
        let type = reader.mentionTerm($0)?.concept.type
        return type != .substance && type != .condition && !reader.tokens[$0].tag.isFiniteVerb
          && reader.tokens[$0].tag != .negation
      }), reader.isNounPhrase(behind) || reader.kind(behind) == .adjective,
      let item = reader.arguments(from: behind).list.first,
      item.concept.type == .condition, item.isKnown, !item.isVague
    else { return chunk }
    return behind
  }

  private static let groups = WordSet(
    "not known unknown frequency early late later long-term short-term long short term on off first at in the "
      + "heart stomach gut skin nervous system brain liver kidneys eyes blood lungs chest digestive mood muscles "
      + "other others also sometimes often very less more few many some people after months years weeks"
  )

  // MARK: Times

  /// "How fast: 15 minutes", "Starts working in: 1 hour", "How long it lasts: 24 hours".
  private func readTimeLabel(_ colon: Int) -> Bool {
    guard reader.contents.holds(token: .quantity), colon < 8, let topic = reader.substanceTopic,
      !reader.drafts.contains(where: { $0.kind == .pharmacokinetic }),
      let token = reader.tokens.indices[(colon + 1)..<min(reader.tokens.count, colon + 6)].first(
        where: {
          reader.tokens[$0].kind == .quantity
            && reader.analysis.quantities[Int(reader.tokens[$0].quantity)].dimension == .duration
        }),
      let predicate = timeLabelled(colon)
    else { return false }
    reader.drafts.removeAll { $0.kind == .dosage || $0.kind == .statistic }
    reader.drafts.append(
      Draft(
        kind: .pharmacokinetic, predicate: predicate, subject: topic,
        object: Argument(
          concept: reader.concepts.key(reader.string(token), .concept), first: token,
          end: token + 1, isKnown: true), first: 0, end: token + 1))
    return true
  }

  private func timeLabelled(_ colon: Int) -> Predicate? {
    var isLasting = false
    if colon > 2, reader.tokens[0].hash == Self.time, reader.tokens[1].tag == .to {
      return .hasOnset
    }
    for i in 0..<colon {
      let hash = reader.tokens[i].hash
      if Self.lasting.contains(hash) { isLasting = true }
      if Self.setting.contains(hash) { return .hasOnset }
    }
    return isLasting ? .hasDuration : nil
  }

  private static var time: UInt64 { WordHash.of("time") }
  private static let lasting = WordSet("last lasts duration length")
  private static let setting = WordSet(
    "fast quickly soon onset works work working kicks kick starts acts sets")

  // MARK: Partners

  /// "Caffeine: may blunt the response", "Digoxin – lower levels": what the label names interacts with the substance that
  /// the page is about, where the words behind it say nothing of another.
  private func readPartnerLabel(_ colon: Int) -> Bool {
    guard colon < 9, let topic = reader.substanceTopic, !isLabelDenied(colon),
      reader.chunkIndex(of: 0) == 0
    else { return false }
    var first = reader.skipLight(0)
    // "With digoxin: more potassium lost"
    if reader.isPreposition(first, reader.grammar.with, reader.grammar.alongside) { first += 1 }
    guard reader.isNounPhrase(first) else { return false }
    let named = reader.arguments(from: first)
    let end = reader.afterNotes(named.end)
    guard end < reader.chunks.count, Int(reader.chunks[end].first) == colon else { return false }
    let partners = named.list.filter {
      !$0.isVague && $0.concept != topic.concept && $0.concept != reader.placebo
        && ($0.concept.type == .substance && $0.isKnown || reader.isKindOfDrug($0))
        && !Self.states.contains(reader.lastHash(of: $0))
    }
    guard !partners.isEmpty,
      !reader.drafts.contains(where: { draft in
        // "Ketoconazole: increased levels of X" is said of it.
        draft.kind == .mechanism && draft.object?.concept.type == .substance
          && partners.contains { $0.concept == draft.subject?.concept }
      }), let isGood = interplay(behind: colon, topic)
    else { return false }
    reader.drafts.removeAll {
      $0.kind == .mechanism || $0.kind == .safety && $0.predicate == .hasSafetyProfile
        || $0.predicate == .interactsWith
    }
    for item in partners {
      state(item, role: .interaction, about: topic, isHedged: false, isNegated: isGood)
    }
    return true
  }

  private func isLabelDenied(_ colon: Int) -> Bool {
    (0..<colon).contains { reader.tokens[$0].tag == .negation }
  }

  /// Whether the words behind a label say that the two do not mind one another (true) or do (false); nil where they speak
  /// of something else: a dose, a subject of their own.
  func interplay(behind colon: Int, _ topic: Argument) -> Bool? {
    let tokens = reader.tokens
    let isUnder = reader.discourse.sectionRole == .interaction
    guard tokens.count - colon < 30,
      !reader.analysis.quantities.contains(where: {
        $0.range.start < Int(tokens[tokens.count - 1].start) && reader.isDose($0)
      }), isUnder || !hasOtherSubject(behind: colon)
    else { return nil }
    var end = colon + 1
    var isChanged = false
    var isNamed = false
    var isGood = false
    var isBad = false
    var isDenied = false
    while end < tokens.count, !isEndOfRemark(end) {
      let kinds = reader.classes(end)
      let hash = tokens[end].hash
      if kinds.contains(.negator) || tokens[end].tag == .negation { isDenied = true }
      if kinds.contains(.safeWord) || kinds.contains(.fitWord) { isGood = true }
      if kinds.contains(.shunVerb) || kinds.contains(.unsafeWord) || Self.shunning.contains(hash) {
        isBad = true
      }
      if Self.changing.contains(hash) { isChanged = true }
      if Self.troubles.contains(hash) || reader.mentionTerm(end)?.concept.type == .condition {
        isNamed = true
      }
      // "Naproxen: stronger effect than this" compares.
      if hash == Self.than { return nil }
      end += 1
    }
    if isBad { return isDenied && isGood ? nil : false }
    if isGood { return !isDenied }
    let isOfEffect = saysOfTopic(behind: colon)
    // "does not work as well", "they don't get absorbed"
    if isDenied, tokens[colon...].contains(where: { Self.failing.contains($0.hash) }) {
      return false
    }
    if isDenied { return isNamed || isOfEffect ? true : nil }
    if isHarm(behind: colon) || isUnder && (isNamed || isChanged) { return false }
    if isUnder, !namesAnother(behind: colon) { return false }
    // "Zinc: lowers cholesterol" is said of zinc.
    return isChanged && isOfEffect ? false : nil
  }

  /// What stands in brackets or behind a semicolon says more.
  private func isEndOfRemark(_ token: Int) -> Bool {
    switch reader.tokens[token].kind {
    case .stop, .semicolon, .open: true
    default: false
    }
  }

  /// "may blunt the response", "levels may rise", "may work less well": not what the label does to a thing of its own.
  private func saysOfTopic(behind colon: Int) -> Bool {
    (colon + 1..<reader.tokens.count).contains { Self.own.contains(reader.tokens[$0].hash) }
  }

  /// "risk of Y", "added Y", "more Y": what comes of the two together.
  private func isHarm(behind colon: Int) -> Bool {
    let tokens = reader.tokens
    guard colon + 2 < tokens.count else { return false }
    return Self.adding.contains(tokens[colon + 1].hash)
      && tokens[(colon + 1)...].indices.contains {
        reader.mentionTerm($0)?.concept.type == .condition
      }
  }

  private static let adding = WordSet("risk added extra additive")

  /// "zinc binds to them", not "levels may rise".
  private func hasOtherSubject(behind colon: Int) -> Bool {
    reader.clauses.contains {
      $0.role == .main && reader.head($0.chunk) > colon && $0.subjectEnd > $0.subjectFirst
        && !Self.own.contains(reader.tokens[reader.head($0.subjectFirst)].hash)
    }
  }

  /// "zinc binds to them" speaks of another.
  private func namesAnother(behind colon: Int) -> Bool {
    reader.analysis.mentions.contains {
      Int($0.first) > colon
        && reader.vocabulary.keys[Int($0.term)].concept.type == .substance
        && reader.vocabulary.keys[Int($0.term)].concept != reader.substanceTopic?.concept
    }
  }

  private static var than: UInt64 { WordHash.of("than") }
  private static let shunning = WordSet("avoid avoided never separate separately apart caution")
  private static let changing = WordSet(
    "weaker stronger less more lower higher extra added additive increased decreased reduced raised lowered increase "
      + "decrease reduce raise rise rises fall drop blunt blunts blunted weaken weakens cancel cancels fail fails "
      + "interact interacts interaction interactions block blocks strain")
  private static let own = WordSet(
    "level levels effect effects response absorption absorbed concentration concentrations potency action effective well "
      + "fail fails interact interacts interaction interactions cancel cancels strain")
  private static let failing = WordSet("well absorbed absorption work works effective properly")
  private static let troubles = WordSet(
    "problem problems risk issue issues conflict drowsiness bleeding reaction reactions")
}
