import Claims
import Documents

/// One pass over a document: keeps what is being spoken of from sentence to sentence.
final class DocumentWalk {
  let text: UnsafeBufferPointer<UInt8>
  let document: Document
  let reader: SentenceReader
  let analyzer: SentenceAnalyzer
  private let queue: SentenceQueue
  let splitter: SentenceSplitter
  let roles: RolePhrases

  init(
    text: UnsafeBufferPointer<UInt8>, document: Document, reader: SentenceReader,
    analyzer: SentenceAnalyzer, splitter: SentenceSplitter
  ) {
    self.text = text
    self.document = document
    self.reader = reader
    self.analyzer = analyzer
    queue = SentenceQueue(analyzer)
    self.splitter = splitter
    roles = reader.vocabulary.lexicon.roles
    hasColumns =
      ByteSearch.index(of: UInt8(ascii: "|"), in: text, 0, text.count) != nil
      || ByteSearch.index(of: 0x09, in: text, 0, text.count) != nil
      || ByteSearch.holdsThree(of: 0x20, in: text)
    hasDashes = ByteSearch.holds(0x2D, between: 0x20, in: text)
  }

  @exclusivity(unchecked) var assertions: [Assertion] = []
  @exclusivity(unchecked) var citations: [Citation] = []
  /// By citation.
  @exclusivity(unchecked) var citingSentences: [TextRange] = []
  @exclusivity(unchecked) var coverage = Coverage()
  @exclusivity(unchecked) private var unread: [UnreadStatement] = []
  @exclusivity(unchecked) var section: TextRange?
  @exclusivity(unchecked) var sentences: [TextRange] = []
  /// A sentence that the list items after it complete.
  @exclusivity(unchecked) var leadIn: TextRange?
  /// Whether an item of a list is the lead-in.
  @exclusivity(unchecked) var isInnerLeadIn = false
  @exclusivity(unchecked) var leadInCitations: [Citation] = []
  /// Claims of the lead-in about nothing in particular ("The following foods help …:").
  @exclusivity(unchecked) var leadInDrafts: [Draft] = []
  /// What the sentence before said that something may be done for.
  var purposeBefore: [Draft] = []
  /// The sentence before in the block, and whether it reports what others say.
  @exclusivity(unchecked) var sentenceBefore: (range: TextRange, isReporting: Bool)?
  /// The condition that the sentence before says is brought about.
  @exclusivity(unchecked) var causedBefore: Argument?
  /// Where the block before ends.
  @exclusivity(unchecked) var endBefore = 0
  @exclusivity(unchecked) var nextLink = 0
  @exclusivity(unchecked) var nextMark = 0
  /// Citations that notes give to the words they are attached to, see `NoteReader`.
  @exclusivity(unchecked) var noted: [Citation] = []
  /// Who the sentence before cites by name, for "the study also found".
  @exclusivity(unchecked) var citedBefore: [Citation] = []
  /// The headings that the present text stands under, outermost first.
  @exclusivity(unchecked) var sections: [Section] = []
  /// Whether the present sentence of an item has another behind it.
  @exclusivity(unchecked) var isExplained = false
  /// Whether the present sentence stands between the items of a list, or behind the last, and says more of one.
  @exclusivity(unchecked) var isBetweenItems = false
  /// Whether the next sentence of the paragraph is short enough to say "so does Y", and what it would say then.
  @exclusivity(unchecked) var isBeforeEcho = false
  @exclusivity(unchecked) var echoed: [Draft] = []
  /// What the sentence before said of things to come.
  @exclusivity(unchecked) var lemmasBefore = GrowingRow<Int32>()
  /// What the lead-in says of the items behind it.
  @exclusivity(unchecked) var leadInRole: SectionRole?
  /// What a question says of the words behind it.
  var asked = Asked()
  /// What the label before the present sentence names.
  @exclusivity(unchecked) var namedLabel: ConceptKey?
  /// For learning from what is read.
  var collect: ((HintExample) -> Void)?
  var hints = HintTable.builtIn
  /// The words of the present heading, once they have been asked for.
  @exclusivity(unchecked) var wordsOfHeading: (section: TextRange?, words: [HeadingWord]) = (
    nil, []
  )
  /// The topic of the section around a label that names another; nil where no label holds.
  @exclusivity(unchecked) var topicBeforeLabel: Argument??
  /// Whether that label stands alone before its paragraph.
  @exclusivity(unchecked) var isLabelOfParagraph = false
  /// The first token behind such a label in the present sentence.
  @exclusivity(unchecked) var behindComparedLabel: Int?
  /// Whether the present sections are those of the items of a list around an inner one.
  @exclusivity(unchecked) var isInOutline = false
  /// What the section was about before a line of the present block named another.
  @exclusivity(unchecked) var topicBeforeLines: Argument?
  @exclusivity(unchecked) var isUnderNameLine = false
  /// Whether an item of the present list has named a substance and how much of it there is.
  @exclusivity(unchecked) var isListOfContents = false
  /// Whether every line of the present block is a label with a dash behind it.
  @exclusivity(unchecked) var isListOfLabels = false
  /// Whether another line follows the present block with no empty one between.
  @exclusivity(unchecked) var isAboveLine = false
  @exclusivity(unchecked) var labelledPartner = 0..<0
  /// What was spoken of when the present list began: its items do not speak of one another.
  @exclusivity(unchecked) var listStart: Discourse?
  /// What the columns of the present table say of the amounts in them.
  @exclusivity(unchecked) var columns = TableColumns()
  @exclusivity(unchecked) private var statements: [Statement] = []
  /// Where a heading names what the text is about, and what another heading above the text names.
  @exclusivity(unchecked) var titleName: TextRange?
  @exclusivity(unchecked) var namedInMasthead: (topic: Argument, name: TextRange)?
  /// Whether a paragraph of some length has begun the text itself.
  @exclusivity(unchecked) var isTextBegun = false
  /// Whether anything in the text can part columns.
  let hasColumns: Bool
  /// Whether a dash stands between blanks anywhere in the text.
  let hasDashes: Bool
  /// By term of the vocabulary: whether the document names it; empty where nobody can ask.
  @exclusivity(unchecked) var isNamed: [Bool] = []

  func run() -> ExtractionResult {
    var isBegun = false
    if document.metadata.canBeCited {
      isNamed = [Bool](repeating: false, count: reader.vocabulary.terms.count)
    }
    // Dense texts state something in every sixty bytes or so.
    assertions.reserveCapacity(min(1024, document.text.count / 60))
    for (index, block) in document.blocks.enumerated() {
      if index < 6, readCrumbs(block) { continue }
      switch block.kind {
      case .frontMatter: readTitle(block)
      case .footnote: continue
      case .heading:
        if isAboveItems(index), isLeadIn(block) {
          readBlock(block)
        } else {
          readHeading(block)
        }
      case .paragraph where isBoldLine(block.range): readHeading(block)
      default:
        if !isBegun {
          isBegun = true
          findTopicOfUntitled()
        }
        if !isTextBegun, block.range.length > Self.longLine || index > 8 { settleMasthead() }
        if isInOutline { leaveOutline(at: block) }
        isAboveLine = isRightAbove(index)
        if headsLines(index) {
          let words = TextRange(block.range.start, endBeforeDots(block.range))
          readHeading(Block(kind: block.kind, range: words))
        } else if !headsOutline(index) {
          readBlock(block)
        }
        if block.kind == .paragraph, isBeforeList(index) { announceItems() }
      }
    }
    return ExtractionResult(
      assertions: assertions, citations: citations, sentences: citingSentences, coverage: coverage,
      named: isNamed.indices.filter { isNamed[$0] }.map { reader.vocabulary.terms[$0].concept },
      unread: unread)
  }

  // MARK: Blocks

  func readBlock(_ block: Block) {
    if let lines = linesOfList(block) {
      for line in lines { readBlock(Block(kind: .listItem(depth: 0), range: line)) }
      return
    }
    if isUnderNameLine, lines(from: endBefore, to: block.range.start) > 1 { leaveNameLine() }
    sentences.removeAll(keepingCapacity: true)
    splitter.split(text, block.range, into: &sentences)
    isListOfLabels = false
    if block.kind == .paragraph { settleSentences(block) }
    let isListed =
      block.isListItem || isPlainItem(block) || isUnmarkedItem(block) || completesHeading(block)
    var isItem = isListed
    endBefore = block.range.end
    echoed.removeAll(keepingCapacity: true)
    reader.discourse.isTestimony = isTestimony(block)
    sentenceBefore = nil
    causedBefore = nil
    citedBefore = []
    leaveAnswer(isItem: isItem)
    leaveComparedLabel(at: block)
    if !isItem {
      forgetLeadIn()
      lemmasBefore.removeAll()
      listStart = nil
      isListOfContents = false
      reader.discourse.beginParagraph()
      // "It" at the beginning of a paragraph is what the text is about.
      if reader.discourse.sectionTopic ?? reader.discourse.documentTopic != nil {
        reader.discourse.lastSubject = nil
      }
    } else if let start = listStart {
      reader.discourse.focus = start.focus
      reader.discourse.lastSubstance = start.lastSubstance
      reader.discourse.lastSubject = start.lastSubject
      reader.discourse.lastSubjectHead = start.lastSubjectHead
      reader.discourse.lastCondition = start.lastCondition
      reader.discourse.lastDisease = start.lastDisease
    } else {
      listStart = reader.discourse
    }
    queue.removeAll()
    let firstAssertion = assertions.count
    var citationsBefore = citations.count
    for (index, sentence) in sentences.enumerated() {
      citationsBefore = citations.count
      if !isListed, index % SentenceQueue.longest == 0 { analyzeAhead(from: index) }
      let marked = startsWithListMarker(sentence)
      isExplained = index + 1 < sentences.count && !startsWithListMarker(sentences[index + 1])
      isBetweenItems =
        index > 0 && leadIn != nil && !marked
        && (isListed || !isExplained && index + 1 < sentences.count)
      isBeforeEcho = isExplained && mayEcho(sentences[index + 1])
      if index > 0 || !isListed { isItem = marked || isPlainItem(sentence, index) }
      if sentence.length <= Self.longestSentence {
        read(sentence, block: block, isItem: isItem)
      } else {
        for piece in pieces(of: sentence) { read(piece, block: block, isItem: isItem) }
      }
    }
    attachSourceLine(from: firstAssertion, citation: citationsBefore)
  }

  /// Analyses the next sentences of a paragraph together, as they are read where no lead-in comes before them.
  private func analyzeAhead(from first: Int) {
    let end = min(sentences.count, first + SentenceQueue.longest)
    guard end - first > 1 else { return }
    queue.removeAll()
    for sentence in sentences[first..<end] where sentence.length <= Self.longestSentence {
      queue.append(trimMarker(sentence), of: sentence)
    }
    queue.analyze(text)
  }

  // MARK: Sentences

  private func read(_ sentence: TextRange, block: Block, isItem: Bool) {
    let isQuestion =
      lastByte(sentence) == 0x3F && block.kind != .tableRow || isMyth(sentence)
      || pointsElsewhere(sentence)
    if isItem, leavesInnerList(sentence) { forgetLeadIn() }
    let lead = isItem ? leadIn : nil
    let body = queue.body(of: sentence) ?? trimMarker(sentence)
    guard body.length > 1 else { return }
    if lead != nil || !queue.take(body, into: reader.analysis) {
      analyzer.analyze(text, body, leadIn: lead, into: reader.analysis)
    }
    let itemStart = reader.analysis.tokens.firstIndex { Int($0.start) >= body.start } ?? 0
    coverage.sentences += 1
    noteNames()
    beginSentence(isLed: lead != nil)
    defineAcronyms()
    reader.isItem = isItem
    reader.leadEnd = lead == nil ? 0 : itemStart
    reader.isCell = block.kind == .tableRow
    reader.isRowLabelled = isRowLabelled(block)
    noteNamedLabel(from: reader.leadEnd)
    behindComparedLabel = noteComparedLabel(from: reader.leadEnd)
    reader.findClauses()
    if !reader.drafts.isEmpty { reader.drafts.removeAll(keepingCapacity: true) }
    reader.isQuestion = isQuestion
    if !reader.isCell { reader.isCell = isSpacedRow(body) }
    reader.isDoseRow = reader.isCell && isRowOfDoses(body)
    var found: [Citation] = []
    if !isQuestion {
      if coverage.sentences < 6, !reader.discourse.names.isEmpty { readDefinedDisease() }
      reader.noteIntroductions()
      noteWhoseSymptoms()
      let isOfAll = beginOfAll()
      reader.readAll()
      let stated = reader.drafts.count
      withdraw(reader.dropRejected())
      let isRejected = stated > 0 && reader.drafts.isEmpty
      found = reader.citations(
        links: links(in: body), marks: marks(in: body), references: document.references)
      // Who says what is rejected backs nothing.
      if isRejected || reader.deniesHearsay {
        found.removeAll { $0.kind == .vague || $0.kind == .anecdote }
      }
      if !found.isEmpty {
        for citation in found
        where body.contains(citation.range) || citation.range.overlaps(body) {
          citations.append(citation)
          citingSentences.append(body)
        }
      }
      if !citedBefore.isEmpty { carryOver(&found) }
      if !found.isEmpty || !citedBefore.isEmpty {
        citedBefore = found.filter { $0.kind.isNamed || $0.kind == .vague }
      }
      if !noted.isEmpty { addNoted(&found, body) }
      if isItem { found += leadInCitations.filter { c in !found.contains { $0.range == c.range } } }
      if isItem, lead != nil, !leadInDrafts.isEmpty { readItem(itemStart) }
      readRole(
        itemStart, isItem: isItem, isLed: lead != nil, isLeading: lastByte(sentence) == 0x3A)
      if isItem, lead != nil { handOnToItem(itemStart) }
      if isItem { readDoneFor(lead == nil ? 0 : itemStart) }
      if reader.isCell { readColumns(body) }
      reader.readAnnounced()
      if reader.discourse.sectionRole == .interaction { settleInteractions() }
      readLowerDoses()
      let isEcho = readDoneSo() || readEcho()
      reader.takeBackDoubted()
      if !isRejected, !reader.takesBack {
        let given = (lead != nil ? leadInRole : nil) ?? reader.discourse.askedRole
        let role = given ?? reader.discourse.sectionRole
        reader.readPartnersSpokenOf(isUnder: role == .interaction)
        reader.readHarmsOfBody(isUnder: role == .sideEffect)
        reader.readGist()
        reader.readGistOfChange(isItem: isItem)
        if !isItem { reader.readGistOfEvidence() }
        if !isBareName { reader.readHints(heading: headingWords, hints, collect) }
      }
      reader.takeBackDoubted()
      reader.takeBackIdle()
      if isOfAll { stateOfAll() }
      let before = assertions.count
      finish(sentence: body, block: block, citations: found, itemStart: lead == nil ? 0 : itemStart)
      settleLabelledPartner(body, from: before)
      noteLabelledPartner(from: before)
      if assertions.count > before {
        coverage.sentencesWithClaims += 1
      } else {
        if looksMedical() { coverage.notChecked.append(body) }
        if !isItem || lead == nil, !isRejected, found.isEmpty, reader.statesSomethingUnread {
          unread.append(
            UnreadStatement(sentence: body, paragraph: block.range, section: section))
        }
      }
      updateDiscourse()
      leaveNamedLabel()
      noteCompared(isOfAll: isOfAll)
      if !isEcho { keepForEcho() }
    } else {
      readQuestion(sentence, body, block)
    }
    noteAsked(sentence)
    if isQuestion { reader.discourse.asksTime = reader.timeAsked() }
    sentenceBefore = (body, reader.isReporting)
    defer { causedBefore = conditionBroughtAbout() }
    let opensInner = isItem && opensInnerList(sentence)
    if opensInner || !isItem && !(isBetweenItems && !opensList(sentence, block)) {
      let open = block.isListItem && !isItem ? opensList(sentence, block) : isOpen(sentence)
      leadIn = open ? body : nil
      isInnerLeadIn = opensInner
      if open || !leadInCitations.isEmpty { leadInCitations = open ? found : [] }
      let count = reader.analysis.tokens.count
      let said = open ? role(of: 0..<count, isHeading: isBareLine(count)) : nil
      if open, isMere(count) {
        // "Some drugs interact with it. These include:"
        leadInRole = said ?? roles.role(of: Array(lemmasBefore.row), isHeading: false)
      } else {
        leadInRole =
          said == nil || said == SectionRole.none
          ? (open && saysOnlyHowOften() ? .sideEffect : said) : said
        if open, leadInRole == nil { leadInRole = roleOfOpenVerb() }
        if open, let own = roleOfTrouble(said) ?? roleOfNoun() ?? roleOfOthers(block) {
          leadInRole = own
        }
        if open, reader.clauses.contains(where: { $0.role == .main && reader.listsGoals($0) }) {
          // "The goals of treatment include:"
          leadInRole = SectionRole.none
        }
        if said == SectionRole.none, reader.discourse.sectionRole == .sideEffect, pointsToEffects()
        {
          // "Call your doctor if you have any of these symptoms:", among the side effects.
          leadInRole = .sideEffect
        }
        if !leadInDrafts.isEmpty { leadInDrafts.removeAll(keepingCapacity: true) }
        for k in reader.drafts.indices where isTemplate(reader.drafts[k]) {
          leadInDrafts.append(template(reader.drafts[k]))
        }
        if open, listsExaminations() {
          leadInDrafts.removeAll()
          leadInRole = SectionRole.none
        } else if open, leavesPhraseOpen() {
          // "raises the risk of cancers of the"
          leadInDrafts.removeAll()
          leadInRole = SectionRole.none
        } else if open, leadInDrafts.isEmpty, mayTellPurpose(said) {
          leadInDrafts = purposeDrafts()
          if leadInDrafts.isEmpty, pointsBackToWays() { leadInDrafts = purposeBefore }
          if !leadInDrafts.isEmpty { leadInRole = SectionRole.none }
        } else if leadInRole == .use, leadInDrafts.contains(where: { $0.predicate == .treats }) {
          // "The following medicines are used to treat Y:"
          leadInRole = .treatment
        } else if leadInDrafts.contains(where: { $0.kind == .therapeutic }) {
          // "Ways to relieve symptoms include:"
          leadInRole = SectionRole.none
        }
      }
      purposeBefore =
        !isQuestion && reader.mayNameWay && reader.contents.holds(form: .infinitive)
        ? purposeDrafts(isLeadIn: false) : purposesOfChanges()
      swap(&lemmasBefore, &reader.lemmaRow)
    }
  }

  /// Reads an item, or a fragment under a heading, by what it is to the topic, where it states nothing
  /// by itself.
  private func readRole(_ itemStart: Int, isItem: Bool, isLed: Bool, isLeading: Bool) {
    if reader.isCell, readLabelCell() { return }
    readTimeline()
    readLogLine()
    reader.readVerdict()
    let given = (isLed ? leadInRole : nil) ?? reader.discourse.askedRole
    if readVerdictLabel(
      from: isLed ? itemStart : 0, role: given ?? reader.discourse.sectionRole)
    {
      return
    }
    if readLabel(from: isLed ? itemStart : 0) { return }
    if readSignsBehindColon() { return }
    if !isItem, readElliptical() { return }
    guard
      let role = (isLed ? leadInRole : nil) ?? reader.discourse.askedRole
        ?? reader.discourse.sectionRole
    else { return }
    if reader.isCell { readCells(role) }
    if role == .interaction, isItem, !isLed { readPartners() }
    guard isItem || !isLeading && !statesSomething() else { return }
    if reader.isCell, role == .interaction { return }
    // "a higher risk of Y if you:" is said of the item, and not where its passage would end before it.
    if isLed { reader.drafts.removeAll { $0.end <= itemStart } }
    // "Fatigue. A trial gave it to": under a heading on benefits, what the next sentences judge.
    if role == .use || role == .benefit, isExplained, !isItem, sentenceBefore == nil,
      reader.tokens.count < 6
    {
      return
    }
    // "Laxatives. Laxatives work in different ways": a label, which the sentences behind it explain.
    if role.isOfCondition, isExplained && !isLed || !isItem { return }
    // "Yes, within limits." answers a question.
    if let first = reader.analysis.tokens.first?.hash, first == Self.yes || first == Self.no,
      // "No kidney damage", in a list
      !isItem || reader.tokens.count < 2 || reader.tokens[1].kind != .word
    {
      return
    }
    // "A, B and C can be taken with it" has said that they do not.
    if role == .interaction,
      reader.drafts.contains(where: { $0.predicate == .interactsWith && $0.isNegated })
    {
      return
    }
    // "Ketoconazole: increased levels of X" is said of it, and not of X.
    if role == .interaction, isItem, statesOfPartner(itemStart) { return }
    if isItem, readEffectItem(isLed ? itemStart : 0, role) { return }
    let stated = reader.drafts.count
    readFragment(
      behindComparedLabel ?? (isLed ? itemStart : 0), role: role,
      isLed: isLed && leadInRole != nil
        || !isLed && isItem && role == .contraindication && reader.discourse.isHeadingOpen)
    if !isLed, reader.discourse.askedRole != nil { dropUnknownAnswers(from: stated) }
  }

  private static var yes: UInt64 { WordHash.of("yes") }
  private static var no: UInt64 { WordHash.of("no") }

  // MARK: Discourse

  private func updateDiscourse() {
    countNamings()
    noteToldOf()
    if readRunInLabel() { return }
    noteNameLine()
    noteSymptoms()
    var forbids = false
    reader.discourse.toldHalfLife = false
    var dose = -1
    for k in reader.drafts.indices {
      let predicate = reader.drafts[k].predicate
      if predicate == .contraindicatedIn || predicate == .interactsWith { forbids = true }
      if reader.drafts[k].kind == .dosage { dose = k }
      if predicate == .hasHalfLife { reader.discourse.toldHalfLife = true }
      if reader.drafts[k].predicate == .coveredBy { noteCover(reader.drafts[k]) }
    }
    reader.discourse.forbade = forbids
    noteDoses(dose)
    updateLimit()
    var lastSubject = subjectToKeep()
    if let subject = lastSubject, subject.regimen == .standard,
      !reader.analysis.mentions.contains(where: {
        reader.vocabulary.keys[Int($0.term)].concept == subject.concept
      })
    {
      // "The usual dose is": what follows is said of the substance.
      lastSubject?.regimen = nil
    }
    if reader.discourse.documentTopic == nil, reader.discourse.documentCondition == nil,
      let lastSubject, lastSubject.concept.type == .condition, !lastSubject.isVague,
      mayBeTopic(lastSubject),
      lastSubject.end <= 0 || lastSubject.end > reader.tokens.count
        || !Self.states.contains(reader.lastHash(of: lastSubject))
    {
      reader.discourse.documentCondition = reader.settled(lastSubject)
    }
    let last = lastMentions()
    if let mention = last.substance, let found = withRegimen(mention) {
      if reader.discourse.documentTopic == nil, reader.discourse.documentCondition == nil,
        !isProcedure(mention), !isMereWay(mention)
      {
        reader.discourse.documentTopic = firstSubstance() ?? found
        reader.discourse.isTopicTentative = true
      }
      let isSame = reader.discourse.lastNamed == found.concept
      reader.discourse.lastNamed = found.concept
      reader.discourse.lastSubstanceNamings = isSame ? reader.discourse.lastSubstanceNamings + 1 : 1
      reader.discourse.lastSubstance = found
      reader.discourse.isLastSubstanceOld = false
    }
    if let mention = last.condition { reader.discourse.lastCondition = lasting(mention) }
    if let mention = last.disease { reader.discourse.lastDisease = lasting(mention) }
    if !reader.discourse.acronyms.isEmpty { noteAcronyms() }
    if reader.discourse.documentTopic == nil, reader.discourse.documentCondition == nil,
      let defined = topicOfDefinition()
    {
      reader.discourse.documentTopic = defined
    }
    if coverage.sentences < 12,
      reader.discourse.documentTopic == nil || reader.discourse.isTopicTentative,
      let named = topicOfApposition()
    {
      reader.discourse.documentTopic = named
      reader.discourse.isTopicTentative = false
    }
    if lastSubject == nil, let topic = reader.discourse.topic,
      reader.drafts.contains(where: { $0.subject?.concept == topic.concept })
    {
      // "Headache is common" is said of the topic, and so is what "it" goes on with.
      reader.discourse.lastSubject = topic
      reader.discourse.lastSubjectHead = -1
      reader.discourse.isLastPlural = false
    }
    // "a single dose" is nothing to go on with.
    guard let lastSubject,
      lastSubject.isKnown || !reader.classes(lastSubject.end - 1).contains(.doseNoun)
    else { return }
    if lastSubject.concept.type == .substance, !lastSubject.isVague, lastSubject.isKnown,
      lastSubject.end <= 0 || !reader.classes(lastSubject.end - 1).contains(.study)
    {
      if reader.discourse.isTopicTentative {
        reader.discourse.documentTopic = reader.settled(lastSubject)
        reader.discourse.isTopicTentative = false
      }
      if mayBeFocus(lastSubject) { reader.discourse.focus = lastSubject }
      reader.discourse.lastSubstance = lastSubject
      reader.discourse.isLastSubstanceOld = false
    }
    reader.discourse.isLastPlural = isPlural(lastSubject)
    keepSubject(lastSubject)
  }

  // MARK: Claims

  /// A draft with its names resolved, ready to become an assertion.
  private struct Statement {
    let draft: Draft
    let subject: ConceptKey
    let regimen: Regimen?
    let object: ConceptKey?
    let dose: Int?
    let passage: TextRange
  }

  func finish(
    sentence: TextRange, block: Block, citations: [Citation], itemStart: Int
  ) {
    guard !reader.drafts.isEmpty else { return }
    reader.settleStates()
    var sentenceRegimen: Regimen?
    var isRegimenFound = false
    if !statements.isEmpty { statements.removeAll(keepingCapacity: true) }
    let isLeadIn = itemStart == 0 && lastByte(sentence) > 0x39 && breaksOff(sentence)
    let needsAnchor = itemStart == 0 && isOnDisease
    for k in reader.drafts.indices where reader.drafts[k].end > itemStart {
      // "You can take steps to ease pain" says of none that it does.
      if reader.isOfMereWay(reader.drafts[k]) { continue }
      guard let draft = needsAnchor ? anchored(reader.drafts[k]) : reader.drafts[k] else {
        continue
      }
      if isLeadIn, draft.clause >= 0, reader.endsInBy, draft.kind != .dosage,
        reader.hasPersonSubject(reader.clauses[draft.clause])
      {
        // "You can lower your risk by:" is said by its items.
        continue
      }
      if draft.kind == .therapeutic, isLeadIn, let subject = draft.subject,
        reader.isDrugKind(subject)
      {
        // "Drugs used for Y are:" is said by its items.
        continue
      }
      if isLeadIn, let subject = draft.subject,
        subject.isVague || reader.pointsAhead(subject) || isOfIncluded(draft)
          || draft.clause >= 0 && reader.clauses[draft.clause].role != .relative
            && isTemplate(draft)
      {
        // "Things that can trigger Y include:"
        continue
      }
      // "X has been linked to the following diseases:"
      if isLeadIn, pointsAheadToItems(draft) { continue }
      if draft.kind == .statistic, lastByte(sentence) == 0x3A, reader.clauses.isEmpty { continue }
      // "1 in 100 people get:" has given its number.
      if draft.kind == .statistic, let value = draft.object, value.first < itemStart { continue }
      let first = max(draft.first, itemStart)
      let passage = reader.analysisRange(first, max(first + 1, draft.end))
      guard let subject = (draft.subject ?? reader.discourse.topic).map(reader.settled) else {
        continue
      }
      var regimen = subject.regimen
      if regimen == nil, subject.concept.type == .substance {
        if !isRegimenFound {
          sentenceRegimen = reader.regimen(in: 0, reader.analysis.tokens.count)
          isRegimenFound = true
        }
        regimen = sentenceRegimen
      }
      let statement = Statement(
        draft: draft, subject: subject.concept, regimen: regimen,
        object: draft.object.map { reader.settled($0).concept },
        dose: draft.dose.map { daily($0, itemStart) }, passage: passage)
      if !statements.isEmpty, statements.contains(where: { isSame($0, statement) }) { continue }
      statements.append(statement)
    }
    if statements.count > 1 { statements.sort { $0.passage < $1.passage } }
    let scopes = statements.isEmpty ? [] : reader.citedClauses(citations)
    let approving = citations.isEmpty ? [] : reader.approvals(citations)
    let passages = citations.isEmpty ? [] : statements.map(\.passage)
    for k in statements.indices {
      let passage = statements[k].passage
      assertions.append(
        Assertion(
          claim: claim(k), certainty: statements[k].draft.isHedged ? .hedged : .asserted,
          citations: backing(
            citations, statements[k].draft.kind, passage, approving, scopes, passages),
          passage: passage, sentence: sentence, paragraph: block.range, section: section))
    }
  }

  private func isSame(_ a: Statement, _ b: Statement) -> Bool {
    guard a.draft.kind == b.draft.kind, a.draft.predicate == b.draft.predicate,
      a.object == b.object, a.subject == b.subject, !areListed(a.draft, b.draft),
      a.draft.isNegated == b.draft.isNegated || a.passage.overlaps(b.passage)
    else { return false }
    guard let x = a.dose, let y = b.dose else { return a.dose == b.dose }
    return reader.doses[x] == reader.doses[y]
  }

  /// "an upset stomach, nausea, and abdominal pain": two names of one concept in a list are each said.
  private func areListed(_ a: Draft, _ b: Draft) -> Bool {
    guard a.kind == .safety, a.predicate == .causes, a.clause == b.clause, let x = a.object,
      let y = b.object, x.end > x.first, y.end > y.first, y.end <= reader.tokens.count
    else { return false }
    return x.end <= y.first && reader.lastHash(of: x) != reader.lastHash(of: y)
  }

  /// - Parameter k: the index of the statement.
  private func claim(_ k: Int) -> Claim {
    let concepts = reader.concepts
    var context: [ContextQualifier] = []
    for index in statements[k].draft.context {
      let qualifier = reader.qualifiers[index]
      context.append(
        ContextQualifier(kind: qualifier.kind, concept: concepts.concept(qualifier.concept)))
    }
    return Claim(
      kind: statements[k].draft.kind, subject: concepts.concept(statements[k].subject),
      regimen: statements[k].regimen,
      predicate: statements[k].draft.predicate, object: statements[k].object.map(concepts.concept),
      polarity: statements[k].draft.isNegated ? .negated : .affirmed,
      dose: statements[k].dose.map { reader.doses[$0] }, context: context)
  }
}
