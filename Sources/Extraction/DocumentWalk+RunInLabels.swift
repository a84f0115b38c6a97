import Claims
import Documents

/// Names that stand alone before what is said of them: "Antibiotics. These may be used for", "Exercise: it can".
extension DocumentWalk {
  /// Keeps what a sentence is about for the pronouns of the next.
  func keepSubject(_ subject: Argument) {
    reader.discourse.lastSubjectHead =
      subject.end > 0 && subject.end <= reader.tokens.count ? reader.lemma(subject.end - 1) : -1
    reader.discourse.lastSubject = reader.settled(subject)
  }

  /// "Depression." before a sentence that says what there is to it.
  var isBareName: Bool {
    isExplained && reader.clauses.isEmpty && reader.tokens.count < 8
      && reader.tokens.last?.kind == .stop
  }

  /// "Fluids.", "Biological therapies.": what the next sentence of the paragraph speaks of.
  func readRunInLabel() -> Bool {
    let tokens = reader.tokens
    guard tokens.count < 8, tokens.count > 1, tokens[tokens.count - 1].kind == .stop,
      reader.clauses.isEmpty, reader.drafts.allSatisfy({ $0.clause < 0 }), isExplained,
      reader.discourse.firmTopic == nil
    else { return false }
    guard reader.isNounPhrase(0), !reader.chunks[0].flags.contains(.pronoun),
      !reader.chunks[0].flags.contains(.negated), reader.kind(1) == .stop,
      let own = reader.argument(
        first: Int(reader.chunks[0].possessorEnd), end: Int(reader.chunks[0].end)),
      !own.isVague, own.concept.type != .population, own.concept.type != .authority
    else { return false }
    reader.discourse.isLastPlural = false
    reader.discourse.introduced = nil
    keepSubject(own)
    if own.concept.type == .substance, own.isKnown {
      reader.discourse.focus = reader.discourse.lastSubject
      reader.discourse.lastSubstance = reader.discourse.lastSubject
      reader.discourse.isLastSubstanceOld = false
    }
    return true
  }

  /// "Finasteride" in a line of its own over lines with labels: whom they speak of.
  func noteNameLine() {
    guard isExplained || isAboveLine, reader.tokens.count < 4, reader.drafts.isEmpty,
      reader.tokens.last?.kind == .word, reader.chunks.count == 1, reader.isNounPhrase(0),
      reader.chunks[0].flags.isDisjoint(with: [.pronoun, .negated]),
      let own = reader.argument(
        first: Int(reader.chunks[0].possessorEnd), end: Int(reader.chunks[0].end)),
      own.concept.type == .substance, own.isKnown, !own.isVague
    else { return }
    reader.discourse.focus = reader.settled(own)
    switch reader.discourse.sectionRole {
    case .interaction?, .contraindication?, .sideEffect?, .use?: return
    default: break
    }
    guard reader.discourse.sectionTopic?.concept != own.concept, isAboveLabel,
      !reader.tokens[own.end - 1].flags.contains(.pluralForm)
    else { return }
    // What stands in the lines below is said of it, whatever the page is about.
    if !isUnderNameLine { topicBeforeLines = reader.discourse.sectionTopic }
    isUnderNameLine = true
    reader.discourse.sectionTopic = reader.settled(own)
  }

  /// Whether the next block begins in the line below.
  func isRightAbove(_ index: Int) -> Bool {
    guard index + 1 < document.blocks.count else { return false }
    let next = document.blocks[index + 1]
    if case .heading = next.kind { return false }
    return lines(from: document.blocks[index].range.end, to: next.range.start) == 1
  }

  /// Whether a label opens the line below the present one.
  private var isAboveLabel: Bool {
    var i = endBefore
    if isExplained, let last = reader.tokens.last { i = Int(last.end) }
    while i < text.count, text[i] != 0x0A { i += 1 }
    return i + 1 < text.count && beginsWithLabel(i + 1, text.count, UInt8(ascii: ":"))
  }

  /// How many line breaks stand between two places.
  func lines(from start: Int, to end: Int) -> Int {
    var count = 0
    for i in start..<max(start, end) where text[i] == 0x0A { count += 1 }
    return count
  }

  /// Lets the section have its own topic again, behind the lines under a name.
  func leaveNameLine() {
    guard isUnderNameLine else { return }
    reader.discourse.sectionTopic = topicBeforeLines
    isUnderNameLine = false
  }
}
