import Claims
import Documents

/// Tables: what the head of a column says holds for the amounts under it.
extension DocumentWalk {
  /// "Children 4-8 years        10 mg        40 mg": a row of a table whose columns are set apart by blanks.
  func isSpacedRow(_ range: TextRange) -> Bool {
    guard hasColumns, range.length < 200, range.length > 8 else { return false }
    let borders = gaps(from: range.start, to: range.end)
    return borders > 1 && borders < 8
      || borders == 1
        && !reader.clauses.contains(where: { $0.role == .main && !$0.isUnasserted })
  }

  /// Learns from the head of a table what its columns are, and says it of the doses in the rows below.
  func readColumns(_ range: TextRange) {
    let isBelow = isBelowTable(range.start)
    if !isBelow, !reader.contents.holds(token: .quantity) {
      readHead(range)
      return
    }
    if isBelow { readNamedCells(range) }
    if isBelow {
      columns.end = range.end
    } else {
      columns = TableColumns()
    }
    for k in reader.drafts.indices where reader.drafts[k].dose != nil {
      if isBelow { nameRow(k, range) }
      settleDose(k, range)
    }
  }

  /// "Age        Amount        Upper limit" over a rule is the head of a table and no heading of a section.
  func isRuledHead(_ range: TextRange) -> Bool {
    guard range.length < 200, gaps(from: range.start, to: range.end) > 0 else { return false }
    analyzer.analyze(text, range, into: reader.analysis)
    reader.begin()
    guard !reader.contents.holds(token: .quantity) else { return false }
    readHead(range)
    return true
  }

  private func readHead(_ range: TextRange) {
    var head = TableColumns(end: range.end)
    var column = 0
    var last = range.start
    for i in reader.tokens.indices {
      let token = reader.tokens[i]
      column += gaps(from: last, to: Int(token.start))
      last = Int(token.start)
      while head.roles.count <= column {
        head.roles.append(nil)
        head.isDaily.append(false)
      }
      if reader.classes(i).contains(.maximumWord) { head.roles[column] = .maximum }
      if Self.recommended.contains(token.hash), head.roles[column] == nil {
        head.roles[column] = .recommended
      }
      if reader.word(i) == reader.grammar.daily || reader.word(i) == reader.grammar.day {
        head.isDaily[column] = true
      }
    }
    var first = 0
    for column in head.roles.indices {
      var end = first
      while end < reader.tokens.count,
        gaps(from: range.start, to: Int(reader.tokens[end].start)) == column,
        text[Int(reader.tokens[end].start)] != UInt8(ascii: "|")
      {
        end += 1
      }
      head.sections.append(first < end ? role(of: first..<end, isHeading: true) : nil)
      first = end
      if first < reader.tokens.count, text[Int(reader.tokens[first].start)] == UInt8(ascii: "|") {
        first += 1
      }
    }
    columns = head
  }

  /// Reads the cells of a column whose head says what they are: "Side effect", "Interacts with", "Used for".
  private func readNamedCells(_ range: TextRange) {
    for (column, role) in columns.sections.enumerated() {
      guard let role, Self.cellRoles.contains(role),
        let token = reader.tokens.indices.first(where: {
          gaps(from: range.start, to: Int(reader.tokens[$0].start)) == column
            && text[Int(reader.tokens[$0].start)] != UInt8(ascii: "|")
        })
      else { continue }
      readCell(token, role)
    }
  }

  /// How many borders of columns stand between two words.
  private func gaps(from start: Int, to end: Int) -> Int {
    var count = 0
    var blanks = 0
    for i in start..<max(start, end) {
      switch text[i] {
      case UInt8(ascii: "|"):
        count += 1
        blanks = -1
      case 0x09:
        count += 1
        blanks = -1
      case 0x20 where blanks >= 0:
        blanks += 1
        if blanks == 3 { count += 1 }
      default: blanks = 0
      }
    }
    return count
  }

  /// Whether nothing but blanks and rules stands between the last row and this one.
  private func isBelowTable(_ start: Int) -> Bool {
    guard columns.end > 0, columns.end <= start, start - columns.end < 400 else { return false }
    return (columns.end..<start).allSatisfy {
      switch text[$0] {
      case 0x20, 0x09, 0x0A, 0x0D, 0x2D, 0x7C, 0x3A, 0x3D, 0x2B, 0x5F, 0x2A: true
      default: false
      }
    }
  }

  private func settleDose(_ k: Int, _ range: TextRange) {
    guard let index = reader.drafts[k].dose else { return }
    let dose = reader.doses[index]
    guard let token = token(ofDose: k, dose) else { return }
    let column = gaps(from: range.start, to: Int(reader.tokens[token].start))
    let role = dose.role ?? columns.role(column)
    let isDaily = columns.isDaily(column) || reader.discourse.isDaily
    let isLimit = role == .maximum && dose.low == dose.high
    let per = dose.per ?? (isDaily ? "day" : nil)
    guard isLimit || role != dose.role || per != dose.per else { return }
    reader.doses.append(
      Dose(
        low: isLimit ? nil : dose.low, high: dose.high, unit: dose.unit, per: per, role: role,
        relativeTo: dose.relativeTo))
    reader.drafts[k].dose = reader.doses.count - 1
  }

  /// "Teens 14-18 years (girls) | 9 mg", "Birth to 6 months | 2 mg": for whom a dose is, in all the words of its first cell.
  private func nameRow(_ k: Int, _ range: TextRange) {
    let tokens = reader.tokens
    var end = 0
    while end < tokens.count, end < 14,
      gaps(from: range.start, to: Int(tokens[end].start)) == 0,
      text[Int(tokens[end].start)] != UInt8(ascii: "|")
    {
      end += 1
    }
    guard end > 0, end < tokens.count, end < 14,
      reader.drafts[k].dose.map({ self.token(ofDose: k, reader.doses[$0]) ?? 0 }) ?? 0 >= end,
      !(0..<end).contains(where: {
        let type = reader.mentionTerm($0)?.concept.type
        return type == .substance && !Self.states.contains(tokens[$0].hash)
          || type == .condition && !Self.states.contains(tokens[$0].hash)
      })
    else { return }
    let start = reader.qualifiers.count
    for index in reader.drafts[k].context where reader.qualifiers[index].kind != .population {
      reader.qualifiers.append(reader.qualifiers[index])
    }
    reader.qualifiers.append(
      Qualifier(kind: .population, concept: reader.phrase(0, end, as: .population)))
    reader.drafts[k].context = start..<reader.qualifiers.count
  }

  /// The amount that a draft states, among those of its row.
  private func token(ofDose k: Int, _ dose: Dose) -> Int? {
    let before = reader.drafts[..<k].count { $0.dose != nil }
    var found: [Int] = []
    for token in reader.tokens.indices where reader.tokens[token].kind == .quantity {
      let quantity = reader.analysis.quantities[Int(reader.tokens[token].quantity)]
      if quantity.low == dose.low, quantity.high == dose.high { found.append(token) }
    }
    return found.count > before && found.count == reader.drafts.count { $0.dose != nil }
      ? found[before] : found.first
  }

  /// "Average daily recommended amounts are listed below."
  func announcesDailyAmounts() -> Bool {
    reader.mayHold(reader.grammar.daily) && reader.said.contains(.doseNoun)
      && reader.tokens.contains { Self.below.contains($0.hash) }
  }

  /// "Recommended daily amounts", "How much do I need each day?", "Daily upper limits", as a heading.
  func readAmountsInHeading() {
    guard !reader.said.isDisjoint(with: [.doseNoun, .maximumWord]) || asksHowMuch() else { return }
    reader.discourse.isDaily =
      reader.mayHold(reader.grammar.daily) || reader.mayHold(reader.grammar.day)
    reader.discourse.isLimit = reader.said.contains(.maximumWord)
  }

  private static let below: [UInt64] = ["below", "following", "table"].map {
    WordHash.of($0.utf8)
  }
  private static let recommended: [UInt64] = ["recommended", "adequate", "rda", "suggested"].map {
    WordHash.of($0.utf8)
  }

  // MARK: Interactions

  /// Under "Other medicines", "X raises the levels of Y" says that the two interact.
  func settleInteractions() {
    for k in reader.drafts.indices where reader.drafts[k].kind == .mechanism {
      guard let subject = reader.drafts[k].subject, let object = reader.drafts[k].object,
        subject.concept.type == .substance, object.concept.type == .substance, subject.isKnown,
        object.isKnown, let topic = reader.substanceTopic,
        subject.concept == topic.concept || object.concept == topic.concept
      else { continue }
      switch reader.drafts[k].predicate {
      case .increases, .decreases, .affects, .prevents: break
      default: continue
      }
      reader.drafts[k].kind = .safety
      reader.drafts[k].predicate = .interactsWith
    }
  }
}
