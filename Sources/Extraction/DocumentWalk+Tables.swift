import Claims
import Documents

/// Tables: what the head of a column says holds for the amounts under it.
extension DocumentWalk {
  /// "Children 4-8 years        10 mg        40 mg": a row of a table whose columns are set apart by blanks.
  func isSpacedRow(_ range: TextRange) -> Bool {
    guard hasColumns, range.length < 200, range.length > 8 else { return false }
    let borders = gaps(from: range.start, to: range.end)
    return borders > 1 && borders < 8
      || borders == 1 && !isBehindMark(range)
        && (reader.tokens.count < 16 && reader.tokens.last?.kind != .stop
          || !reader.clauses.contains(where: { $0.role == .main && !$0.isUnasserted }))
  }

  /// "**Common:** itching": blanks behind a mark, where emphasis ends.
  private func isBehindMark(_ range: TextRange) -> Bool {
    var i = range.start + 1
    while i + 2 < range.end, text[i] != 0x20 || text[i + 1] != 0x20 || text[i + 2] != 0x20 {
      i += 1
    }
    guard i + 2 < range.end else { return false }
    switch text[i - 1] {
    case 0x3A, 0x2E, 0x2C, 0x3F: return true
    default: return false
    }
  }

  /// Whether a row stands in a table whose head names amounts that are taken: "Daily dose" above "2 g".
  func isRowOfDoses(_ range: TextRange) -> Bool {
    !columns.isOfFood && columns.list.contains(where: \.isOfDoses) && isBelowTable(range.start)
  }

  /// Learns from the head of a table what its columns are, and says it of the doses in the rows below.
  func readColumns(_ range: TextRange) {
    let isBelow = isBelowTable(range.start)
    if isBelow, columns.evidence >= 0, !columns.isOfMyths, readGrade(range) {
      columns.end = range.end
      return
    }
    if isBelow { dropMyths(range) }
    if !isBelow || beginsAfterBlank(range.start), !holdsAmount() {
      readHead(range)
      return
    }
    if isBelow {
      readTimeCells(range)
      readFrequencyRow(range)
      readNamedCells(range)
      readPartnerRow(range)
      readBareAmounts(range)
    }
    if isBelow, columns.isOfFood {
      // "Kale, 1 cup | 113 mcg": nobody is told to eat it.
      reader.drafts.removeAll { $0.kind == .dosage }
    }
    if isBelow {
      columns.end = range.end
    } else {
      columns = TableColumns()
    }
    for k in reader.drafts.indices where reader.drafts[k].dose != nil {
      if isBelow {
        nameRow(k, range)
        nameColumn(k, range)
      }
      settleDose(k, range)
    }
    if isBelow, columns.list.contains(where: { $0.substance != nil }) {
      readTimeRow(range)
      if !readAnsweredRow(range) { moveToColumns(range) }
    }
  }

  /// "Age        Amount        Upper limit" over a rule is the head of a table and no heading of a section.
  func isRuledHead(_ range: TextRange) -> Bool {
    guard range.length < 200, gaps(from: range.start, to: range.end) > 0 else { return false }
    analyzer.analyze(text, range, into: reader.analysis)
    reader.begin()
    guard !holdsAmount() else { return false }
    readHead(range)
    return true
  }

  /// "per day" in a head is none.
  private func holdsAmount() -> Bool {
    reader.tokens.contains {
      $0.kind == .quantity
        && reader.analysis.quantities[Int($0.quantity)].dimension != .frequency
    }
  }

  private func readHead(_ range: TextRange) {
    var head = TableColumns(end: range.end)
    let shift = emptyCells(before: range.start)
    let cells = cells(range).map { (column: $0.column + shift, words: $0.words) }
    // Heads without an amount; "Food | Choline (mg)".
    head.isOfFood =
      cells.first?.words.contains { Self.food.contains(reader.tokens[$0].hash) } ?? false
    for cell in cells {
      while head.list.count <= cell.column { head.list.append(TableColumn()) }
      guard !cell.words.isEmpty else { continue }
      head.list[cell.column] = column(headedBy: cell.words)
    }
    settle(&head, cells)
    nameSubstances(&head, cells)
    columns = head
  }

  private func column(headedBy words: Range<Int>) -> TableColumn {
    var column = TableColumn()
    for i in words {
      let kinds = reader.classes(i)
      if kinds.contains(.maximumWord) { column.role = .maximum }
      if kinds.contains(.doseNoun) { column.isOfDoses = true }
      if Self.recommended.contains(reader.tokens[i].hash), column.role == nil {
        column.role = .recommended
      }
      if reader.word(i) == reader.grammar.daily || reader.word(i) == reader.grammar.day
        || kinds.contains(.allowance)
      {
        // "RDA", "per day"
        column.isDaily = true
      }
      if reader.tokens[i].kind == .quantity,
        reader.analysis.quantities[Int(reader.tokens[i].quantity)].frequency?.period == "day"
      {
        column.isDaily = true
      }
    }
    if column.role != nil, words.contains(where: { Self.intakes.contains(reader.tokens[$0].hash) })
    {
      // "Recommended amount", "Adequate intake"
      column.isDaily = true
    }
    column.isOfDoses = column.isOfDoses || column.role != nil || reader.discourse.isDosing
    column.section = role(of: words, isHeading: true)
    column.isLabel = namesLabels(words)
    column.isOfDrugs = namesDrugs(words)
    column.unit = unit(headedBy: words)
    column.time = time(headedBy: words)
    if words.count == 1, reader.mentionTerm(words.lowerBound)?.concept.type == .population {
      column.population = reader.phrase(words.lowerBound, words.upperBound, as: .population)
    }
    return column
  }

  /// "(mg)", "(mcg/day)", "mg per day" in the head of a column.
  private func unit(headedBy words: Range<Int>) -> String? {
    var first = Int(reader.tokens[words.lowerBound].start)
    let end = Int(reader.tokens[words.upperBound - 1].end)
    var stop = end
    if let open = (first..<end).last(where: { text[$0] == UInt8(ascii: "(") }) {
      first = open + 1
      stop = (first..<end).first { text[$0] == UInt8(ascii: ")") } ?? end
    }
    guard stop - first < 40 else { return nil }
    let sample = Array("1 ".utf8) + text[first..<stop]
    return sample.withUnsafeBufferPointer { bytes in
      var found: [Quantity] = []
      analyzer.quantities.recognize(bytes, TextRange(0, bytes.count), into: &found)
      guard let one = found.first, one.range.start == 0, one.dimension != .count,
        one.dimension != .volume, one.dimension != .multiple, one.dimension != .duration,
        one.dimension != .fraction, reader.isDose(one)
      else { return nil }
      return one.unit
    }
  }

  /// The words of each cell of a row, without the borders between them.
  func cells(_ range: TextRange) -> [(column: Int, words: Range<Int>)] {
    var cells: [(column: Int, words: Range<Int>)] = []
    var column = 0
    var last = range.start
    for i in reader.tokens.indices {
      let start = Int(reader.tokens[i].start)
      column += gaps(from: last, to: start)
      last = start
      if text[start] == UInt8(ascii: "|") { continue }
      if let previous = cells.last, previous.column == column {
        cells[cells.count - 1].words = previous.words.lowerBound..<i + 1
      } else {
        cells.append((column, i..<i + 1))
      }
    }
    return cells
  }

  /// Reads the cells of a column whose head says what they are: "Side effect", "Interacts with", "Used for".
  private func readNamedCells(_ range: TextRange) {
    for (column, head) in columns.list.enumerated() {
      guard let role = head.section,
        Self.cellRoles.contains(role) || role == .benefit || role == .ineffective,
        role != .interaction || !deniesInteraction(),
        let token = reader.tokens.indices.first(where: {
          gaps(from: range.start, to: Int(reader.tokens[$0].start)) == column
            && text[Int(reader.tokens[$0].start)] != UInt8(ascii: "|")
        })
      else { continue }
      readCell(token, role)
      if role == .use, case let c = reader.chunkIndex(of: token), c >= 0 {
        readGoal(reader.skipLight(c))
        readDoneCell(reader.skipLight(c))
      }
    }
  }

  /// "1,500" under "mg/day".
  private func readBareAmounts(_ range: TextRange) {
    let announced = columns.list.allSatisfy { $0.unit == nil } ? reader.discourse.amountUnit : nil
    guard announced != nil || columns.list.contains(where: { $0.unit != nil }) else { return }
    for quantity in reader.analysis.quantities where quantity.dimension == .bareNumber {
      guard
        let token = reader.tokens.indices.first(where: {
          Int(reader.tokens[$0].start) == quantity.coreRange.start
        })
      else { continue }
      let column = gaps(from: range.start, to: quantity.coreRange.start)
      guard column > 0, let unit = announced ?? columns.unit(column),
        let subject = reader.topicOrNamed(near: token)
      else { continue }
      let role = columns[column].role
      reader.doses.append(
        Dose(
          low: role == .maximum ? nil : quantity.low, high: quantity.high, unit: unit,
          per: columns.isDaily(column) || reader.discourse.isDaily ? "day" : nil, role: role))
      reader.drafts.append(
        Draft(
          kind: .dosage, predicate: .hasDose, subject: subject, object: nil,
          dose: reader.doses.count - 1, first: token, end: token + 1))
    }
  }

  /// How many borders of columns stand between two words. Blanks are none in a line with bars: marks of emphasis are blanks, too.
  func gaps(from start: Int, to end: Int) -> Int {
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
        if blanks == 3, !isBarred(i) { count += 1 }
      default: blanks = 0
      }
    }
    return count
  }

  /// Whether a bar stands in the line of an offset.
  private func isBarred(_ offset: Int) -> Bool {
    var i = offset
    while i > 0, text[i - 1] != 0x0A { i -= 1 }
    while i < text.count, text[i] != 0x0A {
      if text[i] == UInt8(ascii: "|") { return true }
      i += 1
    }
    return false
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

  /// Whether a blank line sets a row apart from the last one: another table begins.
  private func beginsAfterBlank(_ start: Int) -> Bool {
    var lines = 0
    for i in columns.end..<max(columns.end, start) {
      switch text[i] {
      case 0x0A: lines += 1
      case 0x20, 0x0D, 0x7C: break
      default: lines = 0
      }
      if lines > 1 { return true }
    }
    return false
  }

  private func settleDose(_ k: Int, _ range: TextRange) {
    guard let index = reader.drafts[k].dose else { return }
    let dose = reader.doses[index]
    guard let token = token(ofDose: k, dose) else { return }
    let column = gaps(from: range.start, to: Int(reader.tokens[token].start))
    let role = dose.role ?? columns[column].role
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
    let isOfPeople = (0..<end).contains {
      tokens[$0].kind == .number || tokens[$0].kind == .quantity
        || reader.classes($0).contains(.person) || Self.states.contains(tokens[$0].hash)
        || reader.mentionTerm($0)?.concept.type == .population
    }
    reader.qualifiers.append(
      isOfPeople
        ? Qualifier(kind: .population, concept: reader.phrase(0, end, as: .population))
        : Qualifier(kind: .form, concept: reader.phrase(0, end, as: .concept)))
    reader.drafts[k].context = start..<reader.qualifiers.count
  }

  /// "1.3 mg" under "Male": for whom it is.
  private func nameColumn(_ k: Int, _ range: TextRange) {
    guard let token = reader.drafts[k].dose.flatMap({ self.token(ofDose: k, reader.doses[$0]) }),
      let population = columns[gaps(from: range.start, to: Int(reader.tokens[token].start))]
        .population
    else { return }
    let start = reader.qualifiers.count
    for index in reader.drafts[k].context { reader.qualifiers.append(reader.qualifiers[index]) }
    reader.qualifiers.append(Qualifier(kind: .population, concept: population))
    reader.drafts[k].context = start..<reader.qualifiers.count
  }

  /// The amount that a draft states, among those of its row.
  func token(ofDose k: Int, _ dose: Dose) -> Int? {
    let draft = reader.drafts[k]
    if draft.end == draft.first + 1, reader.tokens[draft.first].kind != .quantity {
      return draft.first
    }
    let before = reader.drafts[..<k].count { $0.dose != nil }
    var found: [Int] = []
    for token in reader.tokens.indices where reader.tokens[token].kind == .quantity {
      let quantity = reader.analysis.quantities[Int(reader.tokens[token].quantity)]
      if quantity.low == dose.low, quantity.high == dose.high { found.append(token) }
    }
    return found.count > before && found.count == reader.drafts.count { $0.dose != nil }
      ? found[before] : found.first
  }

  /// "Average daily recommended amounts are listed below.", "How much you need each day depends on your age.", and
  /// what goes on from it: "The recommended amounts are:".
  func announcesDailyAmounts() -> Bool {
    guard reader.said.contains(.doseNoun) || reader.mayHold(hash: Self.much) else { return false }
    if reader.tokens.last?.kind == .colon || reader.tokens.last?.tag.isFiniteVerb == true,
      reader.saysIntake(before: reader.tokens.count)
    {
      return true
    }
    let isDaily =
      reader.mayHold(reader.grammar.daily) || reader.mayHold(reader.grammar.day)
    let points = reader.tokens.contains { Self.below.contains($0.hash) }
    if isDaily { return points || reader.tokens.contains { Self.needing.contains($0.hash) } }
    return reader.discourse.isDaily && (points || reader.tokens.last?.kind == .colon)
  }

  /// "Upper amounts suggested are listed below." holds for the fragments that follow.
  func updateLimit() {
    guard !reader.isFragment, !reader.isItem, !isCaption(), !reader.isEquation else { return }
    // "Max: 200 mg a day" announces nothing.
    reader.discourse.isLimit =
      reader.said.contains([.doseNoun, .maximumWord])
      && !reader.drafts.contains { $0.kind == .dosage }
      && !reader.tellsOfSteps(reader.tokens.indices)
    reader.discourse.isDaily = announcesDailyAmounts()
    reader.discourse.amountUnit = announcedUnit()
  }

  /// "Life Stage  Recommended Amount": a few words without a stop, whatever verb was seen in them.
  private func isCaption() -> Bool {
    reader.tokens.count < 8 && reader.tokens.last?.kind == .word
  }

  /// "Recommended daily amounts", "How much do I need each day?", "Daily upper limits", as a heading.
  func readAmountsInHeading() {
    reader.discourse.asksTime = reader.timeAsked()
    guard !reader.said.isDisjoint(with: [.doseNoun, .maximumWord]) || asksHowMuch() else { return }
    reader.discourse.isDaily =
      reader.mayHold(reader.grammar.daily) || reader.mayHold(reader.grammar.day)
      || reader.saysIntake(before: reader.tokens.count)
    reader.discourse.isLimit =
      reader.said.contains(.maximumWord) && !reader.tellsOfSteps(reader.tokens.indices)
    reader.discourse.amountUnit = announcedUnit()
  }

  /// "Recommended intakes (mg/day)", "Amounts are listed below in micrograms (mcg)": what numbers without a unit
  /// in a table below are in.
  func announcedUnit() -> String? {
    guard reader.said.contains(.doseNoun), reader.contents.holds(token: .open) else { return nil }
    return unit(headedBy: reader.tokens.indices)
  }

  private static var much: UInt64 { WordHash.of("much") }
  private static let intakes = WordSet("intake intakes allowance allowances amount amounts")
  private static let food = WordSet("food foods source sources")
  private static let below = WordSet("below following table here")
  private static let needing = WordSet("need needs depends depend")
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
