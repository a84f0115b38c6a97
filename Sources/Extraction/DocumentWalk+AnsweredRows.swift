import Claims
import Documents

/// Rows of tables that compare substances: "Causes drowsiness | Yes | No" asks the same of each, "How fast | 4 weeks | 1 day" gives
/// each its time.
extension DocumentWalk {
  private enum Answer { case yes, no, perhaps, unsaid }

  /// States what the first cell says of each substance that a plain answer stands under, or its denial.
  ///
  /// - Returns: whether the row is of answers.
  func readAnsweredRow(_ range: TextRange) -> Bool {
    let cells = cells(range)
    guard cells.count > 1, let label = cells.first, label.column == 0, label.words.count < 14 else {
      return false
    }
    var answers: [(substance: Argument, said: Answer, end: Int)] = []
    for cell in cells.dropFirst() {
      guard let substance = columns[cell.column].substance else { continue }
      answers.append((substance, answer(cell.words), cell.words.upperBound))
    }
    guard answers.contains(where: { $0.said != .unsaid }) else { return false }
    reader.drafts.removeAll {
      $0.dose != nil || $0.first >= label.words.upperBound
        || $0.object.map { $0.end > label.words.upperBound } ?? false
        || isOfAnother($0, label.words)
    }
    if reader.drafts.isEmpty { readLabelOfAnswers(label.words) }
    let said = reader.drafts
    reader.drafts.removeAll(keepingCapacity: true)
    for answer in answers where answer.said != .unsaid {
      for draft in said { state(draft, answer.said, of: answer.substance, label.words, answer.end) }
    }
    return true
  }

  /// Whether a claim is about something that the first cell names.
  private func isOfAnother(_ draft: Draft, _ label: Range<Int>) -> Bool {
    guard let subject = draft.subject, subject.end > subject.first else { return false }
    return label.contains(subject.first) && isNamed(subject)
  }

  private func state(
    _ draft: Draft, _ answer: Answer, of substance: Argument, _ label: Range<Int>, _ end: Int
  ) {
    guard draft.object?.concept != substance.concept else { return }
    if draft.predicate == .hasSafetyProfile, let partner = partnerNamed(in: label) {
      // "Safe with alcohol"
      var meeting = draft
      meeting.predicate = .interactsWith
      meeting.subject = substance
      meeting.object = partner
      meeting.context = 0..<0
      meeting.isNegated = answer == .yes
      meeting.clause = -1
      meeting.end = end
      if answer != .perhaps, partner.concept != substance.concept { reader.drafts.append(meeting) }
      return
    }
    var draft = draft
    draft.subject = substance
    draft.end = end
    draft.clause = -1
    if answer == .perhaps { draft.isHedged = true }
    if answer == .no {
      guard draft.predicate == .hasSafetyProfile else {
        draft.isNegated.toggle()
        reader.drafts.append(draft)
        return
      }
      let favourable = reader.concepts.key("favourable", .concept)
      let isFavourable = draft.object?.concept == favourable
      draft.object?.concept =
        isFavourable ? reader.concepts.key("unfavourable", .concept) : favourable
      if isFavourable, let group = groupNamed(in: label) {
        // "Safe in pregnancy | No"
        draft.predicate = .contraindicatedIn
        draft.object = group
        draft.context = 0..<0
      }
    }
    reader.drafts.append(draft)
  }

  /// "with alcohol": what is taken beside it.
  private func partnerNamed(in label: Range<Int>) -> Argument? {
    guard let with = label.first(where: { reader.word($0) == reader.grammar.with }),
      case let c = reader.chunkIndex(of: with + 1), c >= 0, reader.isNounPhrase(c)
    else { return nil }
    return reader.arguments(from: c).list.first {
      $0.end <= label.upperBound && $0.concept.type == .substance && $0.isKnown && !$0.isVague
    }
  }

  /// "in pregnancy", "for children": whom the words behind a preposition name.
  private func groupNamed(in label: Range<Int>) -> Argument? {
    guard let preposition = label.first(where: { reader.tokens[$0].tag == .preposition }),
      case let c = reader.chunkIndex(of: preposition + 1), c >= 0, reader.isNounPhrase(c)
    else { return nil }
    return reader.arguments(from: c).list.first {
      $0.end <= label.upperBound && !$0.isVague
        && ($0.concept.type == .condition || reader.isPerson($0))
    }
  }

  /// "Prescription needed", "Safe in pregnancy?", "Habit-forming", "Side effect: drowsiness": what no verb says.
  private func readLabelOfAnswers(_ label: Range<Int>) {
    guard let topic = reader.substanceTopic else { return }
    let words = label.map { reader.tokens[$0].hash }
    func add(_ kind: ClaimKind, _ predicate: Predicate, _ object: Argument) {
      reader.drafts.append(
        Draft(
          kind: kind, predicate: predicate, subject: topic, object: object, first: label.lowerBound,
          end: label.upperBound))
    }
    func named(_ name: String) -> Argument {
      Argument(
        concept: reader.concepts.key(name, .concept), first: label.lowerBound,
        end: label.upperBound, isKnown: true)
    }
    if words.contains(where: { Self.prescriptions.contains($0) }) {
      guard !words.contains(where: { Self.denials.contains($0) }) else { return }
      return add(.regulatory, .approvedFor, named("prescription"))
    }
    if words.contains(Self.counter) || words.contains(Self.otc) {
      return add(.regulatory, .approvedFor, named("over the counter"))
    }
    if label.contains(where: {
      !reader.classes($0).isDisjoint(with: [.safeWord, .fitWord])
    }) {
      return add(.safety, .hasSafetyProfile, named("favourable"))
    }
    let isOfHelp = label.contains {
      reader.lemma($0) == reader.grammar.help
        || !reader.classes($0).isDisjoint(with: [.worksVerb, .goodWord])
        || reader.tokens[$0].hash == Self.effective
    }
    if let role = role(of: label, isHeading: true)
      ?? (isOfHelp ? .use : reader.discourse.sectionRole),
      Self.cellRoles.contains(role),
      let c = reader.chunks.indices.last(where: {
        reader.isNounPhrase($0) && label.contains(reader.head($0))
      })
    {
      // "Helps with anxiety", "Side effect: drowsiness"
      readCell(Int(reader.chunks[c].first), role)
      if role == .use { readGoal(c) }
    }
  }

  /// What a cell says that begins with "yes", "no" or a mark that means one of them.
  private func answer(_ words: Range<Int>) -> Answer {
    guard let first = words.first else { return .unsaid }
    let hash = reader.tokens[first].hash
    if Self.affirming.contains(hash) { return .yes }
    if Self.denying.contains(hash) { return words.count == 1 || isAfterMark(first) ? .no : .unsaid }
    if Self.doubting.contains(hash) {
      return words.count == 1 || isAfterMark(first) ? .perhaps : .unsaid
    }
    switch mark(at: Int(reader.tokens[first].start)) {
    case 0x2713, 0x2714, 0x2705, 0x2611: return .yes
    case 0x2717, 0x2718, 0x274C, 0x2715, 0x2716, 0xD7: return .no
    default: return .unsaid
    }
  }

  /// "No, not yet", "No (under 12)": and not "No data".
  private func isAfterMark(_ token: Int) -> Bool {
    switch reader.tokens[token + 1].kind {
    case .word, .number, .quantity: false
    default: true
    }
  }

  /// The character at an offset, of those of two or three bytes; 0 for others.
  private func mark(at i: Int) -> UInt32 {
    guard i + 1 < text.count, text[i] >= 0xC2 else { return 0 }
    if text[i] < 0xE0 { return UInt32(text[i] & 0x1F) << 6 | UInt32(text[i + 1] & 0x3F) }
    guard text[i] < 0xF0, i + 2 < text.count else { return 0 }
    return UInt32(text[i] & 0x0F) << 12 | UInt32(text[i + 1] & 0x3F) << 6
      | UInt32(text[i + 2] & 0x3F)
  }

  private static let affirming = WordSet("yes yep true always")
  private static let denying = WordSet("no nope never false")
  private static let doubting = WordSet("maybe possibly perhaps sometimes partly likely probably")
  private static let prescriptions = WordSet("prescription prescribed rx")
  private static let denials = WordSet("without no non not")
  private static var counter: UInt64 { WordHash.of("counter") }
  private static var effective: UInt64 { WordHash.of("effective") }
  private static var otc: UInt64 { WordHash.of("otc") }

  // MARK: Times

  /// "How fast | 4–8 weeks | the same day": when each of the substances works, or how long.
  func readTimeRow(_ range: TextRange) {
    let cells = cells(range)
    guard cells.count > 1, let label = cells.first, label.column == 0,
      let predicate = time(headedBy: label.words) ?? timeToEffect(label.words)
    else { return }
    for cell in cells.dropFirst() {
      guard let substance = columns[cell.column].substance, let words = timeNamed(in: cell.words),
        !reader.drafts.contains(where: {
          $0.kind == .pharmacokinetic && $0.object.map { words.contains($0.first) } ?? false
        })
      else { continue }
      reader.drafts.removeAll {
        $0.kind == .statistic && $0.object.map { words.contains($0.first) } ?? false
      }
      reader.drafts.append(
        Draft(
          kind: .pharmacokinetic, predicate: predicate, subject: substance,
          object: Argument(
            concept: reader.concepts.key(
              reader.string(reader.analysisRange(words.lowerBound, words.upperBound)), .concept),
            first: words.lowerBound, end: words.upperBound, isKnown: true),
          first: words.lowerBound, end: words.upperBound))
    }
  }

  /// "Time to see effects", "Works in"
  private func timeToEffect(_ words: Range<Int>) -> Predicate? {
    guard words.count < 6, words.contains(where: { reader.tokens[$0].hash == Self.time }),
      words.contains(where: {
        reader.classes($0).contains(.onsetVerb) || reader.classes($0).contains(.effectHead)
      })
    else { return nil }
    return .hasOnset
  }

  /// "4–8 weeks", "the same day", "within days"
  private func timeNamed(in words: Range<Int>) -> Range<Int>? {
    if let token = words.first(where: {
      reader.tokens[$0].kind == .quantity
        && reader.analysis.quantities[Int(reader.tokens[$0].quantity)].dimension == .duration
    }) {
      return token..<token + 1
    }
    guard words.count < 6,
      let day = words.first(where: { Self.periods.contains(reader.tokens[$0].hash) })
    else { return nil }
    let first =
      words.first {
        reader.tokens[$0].hash == Self.same
          || reader.tokens[$0].tag != .adverb && reader.tokens[$0].tag != .determiner
      } ?? day
    return min(first, day)..<day + 1
  }

  private static var same: UInt64 { WordHash.of("same") }
  private static var time: UInt64 { WordHash.of("time") }
  private static let periods = WordSet("day days hours minutes weeks months night immediately")

  // MARK: Purposes

  /// "Best for | Cramps, sleep | Jet lag, mood": functions of the body beside ailments.
  func readGoalCells(_ range: TextRange) {
    for cell in cells(range).dropFirst() where columns[cell.column].substance != nil {
      for c in reader.chunks.indices
      where reader.isNounPhrase(c) && cell.words.contains(reader.head(c)) { readGoal(c) }
    }
  }
}
