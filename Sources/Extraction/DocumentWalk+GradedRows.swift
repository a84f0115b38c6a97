import Claims
import Documents

/// Tables whose head says what the cells of a row have to do with one another: "Use | Evidence", "Drug | Interaction",
/// "Condition | Dose".
extension DocumentWalk {
  /// Settles what the columns are by what stands beside them in the head.
  func settle(_ head: inout TableColumns, _ cells: [(column: Int, words: Range<Int>)]) {
    guard let first = cells.first, first.column < 2, cells.count > 1, !head.list.isEmpty else {
      return
    }
    let isOfDrugs = holds(first.words, Self.drugs) && !holds(first.words, Self.claims)
    let isOfConditions = holds(first.words, Self.conditions) || head[first.column].section == .use
    if holds(first.words, Self.effects), !isClaimed(head[first.column].section),
      cells.dropFirst().contains(where: { holds($0.words, Self.frequencies) })
    {
      // "Effect | Frequency"
      head.list[first.column].section = .sideEffect
    }
    if holds(first.words, Self.parts), let other = cells.last, holds(other.words, Self.effects) {
      // "Body system | Effects"
      head.list[other.column].section = .sideEffect
    }
    let isClaims = holds(first.words, Self.claims)
    head.isOfMyths = holds(first.words, Self.myths)
    for cell in cells.dropFirst() {
      if isOfDrugs, !isClaimed(head[first.column].section),
        head[cell.column].section == .interaction || holds(cell.words, Self.happenings)
      {
        head.list[first.column].section = .interaction
      }
      if isOfConditions || head[first.column].section == .benefit || isClaims,
        holds(cell.words, Self.grades)
      {
        head.evidence = cell.column
        head.list[first.column].section = nil
      } else if isOfConditions, head[cell.column].isOfDoses, !isClaimed(head[first.column].section)
      {
        head.list[first.column].section = .use
      }
    }
  }

  private func isClaimed(_ section: SectionRole?) -> Bool {
    section.map { Self.cellRoles.contains($0) } ?? false
  }

  private func holds(_ words: Range<Int>, _ set: WordSet) -> Bool {
    words.count < 9 && words.contains { set.contains(reader.tokens[$0].hash) }
  }

  /// "Low mood | Good", "Weight loss | None": how good the evidence is that the substance does something for what the first
  /// cell names.
  ///
  /// - Returns: whether the row was read.
  func readGrade(_ range: TextRange) -> Bool {
    guard let topic = reader.substanceTopic, !reader.tokens.isEmpty else { return false }
    let cells = cells(range)
    guard let first = cells.first, first.column < columns.evidence,
      let grade = cells.first(where: { $0.column == columns.evidence }),
      let isGood = graded(grade.words),
      case let c = reader.chunkIndex(of: first.words.lowerBound), c >= 0
    else { return false }
    let items = reader.arguments(from: reader.skipLight(c)).list.filter {
      $0.end <= first.words.upperBound && !$0.isVague && $0.concept != topic.concept
    }
    let begin = reader.skipLight(c)
    // "Builds muscle", "It causes dementia"
    let isSaid =
      reader.kind(begin) == .verbGroup
      || reader.isNounPhrase(begin) && reader.chunks[begin].flags.contains(.pronoun)
      || statesClaim(before: first.words.upperBound)
    guard !items.isEmpty || isSaid else { return false }
    if isSaid { return judge(isGood, before: first.words.upperBound) }
    reader.drafts.removeAll { $0.dose == nil }
    state(items, isGood, of: topic, end: grade.words.upperBound)
    return true
  }

  /// "Creatine causes cramps": whether a verb in the first cell states what was read there.
  private func statesClaim(before end: Int) -> Bool {
    reader.drafts.contains {
      $0.clause >= 0 && $0.first < end && reader.head(reader.clauses[$0.clause].chunk) < end
    }
  }

  /// "Myth | Fact": what stands under the first is not so, whatever stands beside it.
  func dropMyths(_ range: TextRange) {
    guard columns.isOfMyths, let first = cells(range).first, first.column < 2 else { return }
    reader.drafts.removeAll { $0.first < first.words.upperBound }
    reader.takesBack = true
  }

  /// What the evidence is that the substance does something about each item.
  private func state(_ items: ArgumentList, _ grade: Grade, of topic: Argument, end: Int) {
    for item in items {
      var draft = Draft(
        kind: .evidence, predicate: grade == .lacking ? .needsEvidence : .hasEvidence,
        subject: topic, object: item, first: item.first, end: end)
      draft.isNegated = grade == .absent
      reader.drafts.append(draft)
    }
  }

  /// "Builds muscle | No", "Raises X | Not proven": what the first cell says, and whether it is so.
  private func judge(_ grade: Grade, before end: Int) -> Bool {
    guard !reader.drafts.isEmpty else { return false }
    reader.drafts.removeAll { $0.kind == .evidence }
    for k in reader.drafts.indices where reader.drafts[k].first < end {
      switch grade {
      case .present: break
      case .lacking: reader.drafts[k].isHedged = true
      case .absent: reader.drafts[k].isNegated.toggle()
      }
    }
    return true
  }

  /// "Effect on sleep: small but real", "Effect on weight: none".
  func readEffectLabel(_ colon: Int) -> Bool {
    guard colon < 8, let topic = reader.substanceTopic, reader.isNounPhrase(0),
      reader.lemma(reader.head(0)) == reader.grammar.effect,
      reader.isPreposition(1, reader.grammar.on), reader.isNounPhrase(2),
      !reader.clauses.contains(where: { $0.role == .main })
    else { return false }
    let rest = colon + 1..<reader.tokens.count
    let isDenied = rest.prefix(3).contains {
      Self.none.contains(reader.tokens[$0].hash) || reader.tokens[$0].tag == .negation
    }
    let items = reader.arguments(from: 2).list.filter {
      $0.end <= colon && !$0.isVague && $0.isKnown
        && ($0.concept.type == .target || isDenied && $0.concept.type == .condition)
    }
    guard !items.isEmpty,
      isDenied || rest.contains(where: { Self.real.contains(reader.tokens[$0].hash) })
    else { return false }
    for item in items {
      var draft = Draft(
        kind: .mechanism, predicate: .affects, subject: topic, object: item, first: item.first,
        end: reader.tokens.count)
      draft.isNegated = isDenied
      reader.drafts.append(draft)
    }
    return true
  }

  private static let real = WordSet("small real modest mild strong clear slight large moderate")

  /// "Memory: mixed results", "Depression – one small trial": what the label names and how good the evidence is.
  func readGradeLabel(_ colon: Int) -> Bool {
    guard colon < 8, let topic = reader.substanceTopic,
      reader.tokens.count - colon < 12, case let rest = colon + 1..<reader.tokens.count,
      rest.contains(where: { Self.proofs.contains(reader.tokens[$0].hash) }) || isVerdict(rest),
      !reader.clauses.contains(where: {
        $0.role == .main && !isOfProof($0)
      }), reader.isNounPhrase(0), let grade = graded(rest)
    else { return false }
    let named = reader.arguments(from: 0)
    let items = named.list.filter {
      $0.end <= colon && !$0.isVague && $0.concept != topic.concept && $0.isKnown
        && ($0.concept.type == .condition || $0.concept.type == .target)
    }
    guard !items.isEmpty else { return false }
    reader.drafts.removeAll { $0.kind == .evidence || $0.kind == .mechanism }
    state(items, grade, of: topic, end: reader.tokens.count)
    return true
  }

  /// "a few small trials suggest benefit"
  private func isOfProof(_ clause: Clause) -> Bool {
    clause.subjectEnd > clause.subjectFirst
      && Self.proofs.contains(reader.tokens[reader.head(clause.subjectFirst)].hash)
  }

  /// "mixed", "promising, unproven": nothing but how well something is proven; "none", "strong" where the heading asks that.
  private func isVerdict(_ words: Range<Int>) -> Bool {
    guard words.count < 6 else { return false }
    let isAsked =
      reader.discourse.sectionRole == .evidence || reader.discourse.sectionRole == .benefit
    return words.contains { Self.verdicts.contains(reader.tokens[$0].hash) }
      || isAsked && graded(words) != nil
  }

  private static let verdicts = WordSet(
    "mixed untested unproven promising inconclusive unclear disproved disproven conflicting")
  private static let proofs = WordSet(
    "evidence results result trial trials studies study data proof research findings")

  /// "Sleep | 3 g", under "Goal | Dose": what it is taken for, where that is no ailment.
  func readGoal(_ chunk: Int) {
    guard let topic = reader.substanceTopic, reader.isNounPhrase(chunk) else { return }
    for item in reader.arguments(from: chunk).list
    where item.concept.type == .target && item.isKnown && !item.isVague && !isStated(item) {
      reader.drafts.append(
        Draft(
          kind: .mechanism, predicate: .affects, subject: topic, object: item, first: item.first,
          end: item.end))
    }
  }

  private enum Grade { case present, lacking, absent }

  private func graded(_ words: Range<Int>) -> Grade? {
    // "A", "B"
    if words.count == 1, Self.marks.contains(reader.tokens[words.lowerBound].hash) {
      return .present
    }
    for i in words.prefix(6) {
      let hash = reader.tokens[i].hash
      if Self.none.contains(hash) || reader.tokens[i].tag == .negation { return .absent }
      if Self.weak.contains(hash) || reader.classes(i).contains(.tentativeWord) { return .lacking }
      if Self.good.contains(hash) || reader.classes(i).contains(.strongWord) { return .present }
    }
    return nil
  }

  private static let drugs = WordSet(
    "drug drugs medicine medicines medication medications supplement supplements substance herb herbs"
  )
  private static let conditions = WordSet(
    "condition conditions use uses indication indications benefit benefits goal purpose symptom outcome reason reasons"
  )
  private static let effects = WordSet("effect effects reaction reactions")
  private static let frequencies = WordSet(
    "frequency common often likelihood chance frequent likely many rate")
  private static let parts = WordSet("system organ area part body")
  private static let claims = WordSet(
    "claim claims said supposed myth myths does do hype belief beliefs statement statements")
  private static let myths = WordSet("myth myths misconception misconceptions")
  private static let happenings = WordSet(
    "happens happen interaction interactions clash mix why matters because problem advice result")
  private static let grades = WordSet(
    "evidence verdict proof research science rating grade strength studies true fact facts reality show works "
      + "truth status"
  )
  private static let none = WordSet(
    "none no nothing ineffective nil disproved disproven false unsupported debunked untrue incorrect "
      + "wrong refuted myth")
  private static let weak = WordSet(
    "partly partially half misleading exaggerated weak limited poor little mixed insufficient low thin unclear conflicting early scant uncertain inconclusive unproven untested promising maybe perhaps small animal pilot preliminary lab rats mice"
  )
  private static let marks = WordSet("a b")
  private static let good = WordSet(
    "good strong moderate high solid fair robust some excellent yes promising decent true "
      + "supported correct accurate confirmed")

  /// "Upset stomach | Rare | Common", with a column for each form: how often it is met, and nothing else.
  func readFrequencyRow(_ range: TextRange) {
    guard let topic = reader.substanceTopic,
      reader.said.contains(.commonWord) || reader.said.contains(.mildWord)
    else { return }
    let cells = cells(range)
    guard cells.count > 1, let first = cells.first, first.words.count < 6,
      cells.dropFirst().allSatisfy({ saysHowOften($0.words) }),
      case let c = reader.chunkIndex(of: first.words.lowerBound), c >= 0
    else { return }
    for item in reader.arguments(from: reader.skipLight(c)).list
    where item.end <= first.words.upperBound && item.concept.type == .condition && !item.isVague
      && item.concept != topic.concept && !isStated(item)
    {
      state(item, role: .sideEffect, about: topic, isHedged: false, isNegated: false)
    }
  }

  private func saysHowOften(_ words: Range<Int>) -> Bool {
    words.count < 8
      && words.contains { !reader.classes($0).isDisjoint(with: [.commonWord, .mildWord]) }
      && words.allSatisfy { reader.mentionTerm($0)?.concept.type != .condition }
  }
}
