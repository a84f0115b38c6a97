import Claims
import Documents

/// What the items of a list are done for.
extension DocumentWalk {
  /// What a lead-in says its items are for, where it is said of nothing else: "You can take steps to prevent Y:",
  /// "To help prevent Y:".
  func purposeDrafts(isLeadIn: Bool = true) -> [Draft] {
    let start =
      isLeadIn
      ? 0 : reader.chunks.lastIndex { reader.namesWay(Int($0.head)) && $0.kind == .nounPhrase }
    guard let start, let purpose = reader.purpose(from: start, to: reader.chunks.count),
      let first = reader.chunks.first, purpose.end >= reader.chunks.count - 6,
      !reader.analysis.mentions.contains(where: {
        reader.vocabulary.keys[Int($0.term)].concept.type == .substance
      })
    else { return [] }
    let subject = Argument(
      concept: reader.concepts.key("way", .concept), first: Int(first.first), end: Int(first.end),
      isKnown: false, isVague: true)
    let count = reader.drafts.count
    reader.state(purpose, of: reader.list(subject), -1)
    let found = reader.drafts[count...].map(settled)
    reader.drafts.removeSubrange(count...)
    return found
  }

  /// Whether a lead-in that says what its items are may say what they are done for: not "It is used to relieve pain due to:".
  func mayTellPurpose(_ role: SectionRole?) -> Bool {
    switch role {
    case nil, .prevention, .treatment, .symptom, .some(.none):
      reader.pageCondition != nil || reader.substanceTopic == nil
    default: false
    }
  }

  /// "These steps include": what the sentence before spoke of.
  func pointsBackToWays() -> Bool {
    guard let first = reader.chunks.first, first.kind == .nounPhrase else { return false }
    return first.flags.contains(.demonstrative)
      && (first.flags.contains(.pronoun) || reader.namesWay(Int(first.head)))
      || Self.changes.contains(reader.tokens[Int(first.head)].hash)
        && reader.tokens.contains { $0.hash == Self.include }
  }

  /// "Lifestyle changes can lower your risk of Y", before "Lifestyle changes include:".
  func purposesOfChanges() -> [Draft] {
    guard !reader.isQuestion else { return [] }
    return reader.drafts.filter { draft in
      guard let subject = draft.subject, !draft.isNegated, draft.object != nil,
        subject.end > subject.first, subject.end <= reader.tokens.count,
        Self.changes.contains(reader.tokens[subject.end - 1].hash)
      else { return false }
      return draft.kind == .therapeutic || draft.kind == .association
    }.map(settled)
  }

  private static let changes = WordSet("changes")

  /// States the lead-in's claims of what a list item names.
  func readItem(_ itemStart: Int) {
    let c = reader.chunkIndex(of: itemStart)
    guard c >= 0 else { return }
    let isDone = reader.kind(c) == .verbGroup
    guard isDone || reader.isNounPhrase(c) else { return }
    let items = isDone ? done(c) : narrowed(c) ?? ordered(c) ?? reader.arguments(from: c).list
    guard !items.isEmpty else { return }
    if isDone || !leadInDrafts.contains(where: { $0.clause >= 0 }) {
      // What is to be done says nothing of what it is done to.
      reader.drafts.removeAll { draft in
        draft.kind != .dosage && draft.kind != .statistic
          && (draft.end <= itemStart || draft.clause < 0
            || reader.clauses[draft.clause].chunk <= c)
      }
    }
    for item in items where !item.isVague {
      for template in leadInDrafts
      where template.kind != .therapeutic
        || item.concept.type != .condition && !reader.isExamination(item)
      {
        var draft = template
        if template.object == nil { draft.object = item } else { draft.subject = item }
        draft.first = item.first
        draft.end = item.end
        draft.clause = -1
        reader.drafts.append(draft)
      }
    }
  }

  /// "Your doctor may prescribe the following medicines:" and below it "X, to lower Y": X does.
  func handOnToItem(_ itemStart: Int) {
    let drafts = reader.drafts
    guard
      drafts.contains(where: {
        ($0.object?.first ?? 0) >= itemStart && $0.subject.map(reader.pointsAhead) == true
      })
    else { return }
    let c = reader.chunkIndex(of: itemStart)
    guard c >= 0, reader.isNounPhrase(c), !reader.chunks[c].flags.contains(.pronoun) else { return }
    let items = reader.arguments(from: c).list.filter { !$0.isVague || reader.isTreatment($0) }
    reader.drafts = drafts.flatMap { draft -> [Draft] in
      guard let subject = draft.subject, reader.pointsAhead(subject), let object = draft.object
      else { return [draft] }
      let own = items.filter { $0.end <= object.first && $0.concept != object.concept }
      return own.isEmpty
        ? [draft]
        : own.map { item in
          var draft = draft
          draft.subject = item
          return draft
        }
    }
  }

  /// "Quit smoking", "limit alcohol", taken for a name.
  private func ordered(_ chunk: Int) -> ArgumentList? {
    let phrase = reader.chunks[chunk]
    let first = Int(phrase.first)
    guard phrase.end - phrase.first > 1, phrase.end - phrase.first < 6,
      !reader.classes(first).isDisjoint(with: [.stopVerb, .limitVerb, .shunVerb]),
      reader.mention(at: first) == nil
    else { return nil }
    var name = reader.gerund(of: first)
    for token in first + 1..<Int(phrase.end) { name += " " + reader.lowercased(token) }
    return reader.list(
      Argument(
        concept: reader.concepts.key(name, .concept), first: first, end: Int(phrase.end),
        isKnown: true))
  }

  /// "Be physically active", "get vaccinated"
  private func become(_ chunk: Int) -> ArgumentList {
    let next = chunk + 1
    guard
      reader.kind(next) == .adjective
        || reader.kind(next) == .verbGroup && reader.chunks[next].form == .participle
    else { return reader.noArguments }
    let (first, end) = (reader.head(chunk), Int(reader.chunks[next].end))
    var name = reader.lowercased(first) == "be" ? "being" : reader.gerund(of: first)
    for token in first + 1..<end { name += " " + reader.lowercased(token) }
    return reader.list(
      Argument(
        concept: reader.concepts.key(name, .concept), first: first, end: end, isKnown: true))
  }

  private static let becoming = WordSet("be get stay keep")

  /// "Eat less salt", "losing weight": what an item says to do.
  func done(_ chunk: Int) -> ArgumentList {
    let verb = reader.chunks[chunk]
    if verb.end - verb.first == 1, Self.becoming.contains(reader.tokens[Int(verb.head)].hash) {
      let state = become(chunk)
      if !state.isEmpty { return state }
    }
    guard verb.form != .infinitive, !verb.flags.contains(.copular), !verb.flags.contains(.passive),
      verb.form == .gerund || reader.tokens[Int(verb.head)].tag == .verb
    else { return reader.noArguments }
    let next = reader.skipLight(chunk + 1)
    var end = reader.arguments(from: next).end
    if reader.isNounPhrase(next), reader.isPreposition(next + 1, reader.grammar.with) {
      // "Wash your hands with soap and water"
      end = next + 1
    }
    if end == next, reader.isPreposition(next), reader.isNounPhrase(next + 1) { end = next + 2 }
    return reader.doing(chunk, max(end, chunk + 1)).filter { $0.concept.type != .condition }
  }

  /// Whether a sentence is left unfinished, for the items of a list to complete.
  func isOpen(_ range: TextRange) -> Bool {
    switch lastByte(range) {
    case 0x2E, 0x21, 0x3F, 0x5D: return false
    case 0x3A, 0x2C: return true
    default: return !(reader.analysis.tokens.last?.kind == .stop)
    }
  }

  /// The last byte of a range but marks that close a quotation or parenthesis.
  func lastByte(_ range: TextRange) -> UInt8 {
    var i = range.end - 1
    while i > range.start, text[i] <= 0x20 || text[i] == 0x22 || text[i] == 0x29 { i -= 1 }
    return text[i]
  }

  /// What a mention names, for later sentences.
  func lasting(_ mention: Mention) -> Argument? {
    Argument(
      concept: reader.vocabulary.keys[Int(mention.term)].concept, first: Int(mention.first),
      end: Int(mention.end), isKnown: true)
  }
}
