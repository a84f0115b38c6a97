import Claims
import Documents

/// "Is X approved for this? No.": questions with a plain answer behind them.
extension DocumentWalk {
  func readQuestion(_ sentence: TextRange, _ body: TextRange, _ block: Block) {
    noteAsked()
    if readShunned(sentence, body, block) { return }
    if let answer = answer(behind: sentence.end) { readAnswered(answer, body, block) }
  }

  /// Behind a question, words that no list knows ("Water and rest.") may answer something else.
  func dropUnknownAnswers(from stated: Int) {
    for k in reader.drafts.indices.dropFirst(stated).reversed()
    where reader.drafts[k].object?.concept.type == .concept { reader.drafts.remove(at: k) }
  }

  /// "What can go wrong. Nearly everyone peels.": what a few words at the beginning of a paragraph announce.
  func noteToldOf() {
    reader.noteHarm()
    reader.notePurposes()
    reader.asksSafety = false
    reader.askedGroup = nil
    let count = reader.tokens.count
    guard isExplained, sentenceBefore == nil, count < 9, reader.drafts.isEmpty,
      let announced = role(of: 0..<count, isHeading: true)
    else { return }
    switch announced {
    case .sideEffect, .contraindication, .interaction:
      reader.discourse.askedRole = announced
      reader.discourse.askedParagraphs = 0
      if announced == .sideEffect { reader.discourse.speaksOfSideEffects = true }
    default: break
    }
  }

  /// "Q. Side effects?", "Who should not take it?": what is said next is said of that.
  private func noteAsked() {
    let count = reader.tokens.count
    let asked = count < 14 ? role(of: 0..<count, isHeading: true) : nil
    switch asked {
    case .sideEffect?, .contraindication?: reader.discourse.askedRole = asked
    default: reader.discourse.askedRole = nil
    }
    reader.discourse.askedParagraphs = 1
    reader.discourse.speaksOfSideEffects = asked == .sideEffect
  }

  /// What a plain "Yes." or "No." behind a question says; nil where there is none.
  func answer(behind end: Int) -> Bool? {
    var i = end
    while i < text.count, i < end + 24, !isLetter(text[i]) { i += 1 }
    guard i + 1 < text.count else { return nil }
    if text[i] == 0x41, i + 1 < text.count, text[i + 1] == 0x3A || text[i + 1] == 0x2E {
      // "A: No."
      i += 2
      while i < text.count, i < end + 32, !isLetter(text[i]) { i += 1 }
    }
    guard i + 1 < text.count else { return nil }
    if begins(i, "Nope") { return isStop(i + 4) ? false : nil }
    if begins(i, "Not really"), i + 10 < text.count {
      return isStop(i + 10) || text[i + 10] == 0x2C ? false : nil
    }
    if begins(i, "Sadly, no") || begins(i, "Sadly not") { return isStop(i + 9) ? false : nil }
    if begins(i, "Unfortunately not") { return isStop(i + 17) ? false : nil }
    if begins(i, "Unfortunately, no") { return isStop(i + 17) ? false : nil }
    if begins(i, "Not at all") { return isStop(i + 10) ? false : nil }
    if begins(i, "Absolutely not") { return isStop(i + 14) ? false : nil }
    if begins(i, "Definitely not") { return isStop(i + 14) ? false : nil }
    if text[i] == 0x4E, text[i + 1] == 0x6F { return isStop(i + 2) ? false : nil }
    if i + 2 < text.count, text[i] == 0x59, text[i + 1] == 0x65, text[i + 2] == 0x73 {
      return isStop(i + 3) ? true : nil
    }
    return nil
  }

  private func begins(_ at: Int, _ words: StaticString) -> Bool {
    guard at + words.utf8CodeUnitCount <= text.count else { return false }
    return words.withUTF8Buffer { bytes in
      bytes.indices.allSatisfy { text[at + $0] == bytes[$0] }
    }
  }

  /// "### Does X lower Y?": a heading with a plain answer below.
  func readAskedInHeading(_ block: Block) {
    reader.asksSafety = lastByte(block.range) == 0x3F && reader.isSafetyQuestion
    guard lastByte(block.range) == 0x3F, let answer = answer(behind: block.range.end), !answer
    else {
      return
    }
    reader.findClauses()
    reader.drafts.removeAll(keepingCapacity: true)
    reader.isQuestion = true
    reader.isItem = false
    readAnswered(answer, block.range, block)
    reader.drafts.removeAll(keepingCapacity: true)
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private func isStop(_ at: Int) -> Bool {
    at >= text.count || text[at] == 0x2E || text[at] == 0x21 || text[at] == 0x0A
  }

  /// States what was asked, or its denial.
  func readAnswered(_ answer: Bool, _ body: TextRange, _ block: Block) {
    reader.readAll()
    reader.readAskedSafety()
    withdraw(reader.dropRejected())
    reader.drafts.removeAll {
      switch $0.kind {
      case .regulatory, .safety, .therapeutic, .economic: $0.subject == nil
      case .mechanism, .association, .evidence:
        $0.subject?.isKnown != true || $0.object?.isKnown != true
      default: true
      }
    }
    reader.drafts.removeAll { $0.object?.isVague == true }
    guard !reader.drafts.isEmpty else { return }
    for k in reader.drafts.indices {
      reader.drafts[k].isHedged = false
      guard !answer else { continue }
      if reader.drafts[k].predicate == .hasSafetyProfile {
        reader.drafts[k].object?.concept = reader.concepts.key("unfavourable", .concept)
      } else {
        reader.drafts[k].isNegated.toggle()
      }
    }
    let before = assertions.count
    finish(sentence: body, block: block, citations: [], itemStart: 0)
    if assertions.count > before { coverage.sentencesWithClaims += 1 }
  }

  // MARK: What is asked for

  /// "What are the side effects? Nausea and headache.": what the question is about holds for the words behind it, up to
  /// the end of the paragraph, or of the next where it stands alone.
  struct Asked {
    var isOpen = false
    var isLast = false
    /// What the heading says.
    var outer: SectionRole?
  }

  /// Takes from a question what the words behind it are to the substance in question.
  func noteAsked(_ sentence: TextRange) {
    if lastByte(sentence) == 0x3F {
      reader.asksSafety = reader.isSafetyQuestion
      reader.askedGroup = reader.askedInFragment
    }
    asked.isLast = false
    guard lastByte(sentence) == 0x3F, reader.substanceTopic != nil, reader.tokens.count < 16,
      let first = reader.tokens.first(where: { $0.kind == .word }),
      Self.asking.contains(first.hash) || reader.clauses.isEmpty,
      let role = role(of: 0..<reader.tokens.count, isHeading: true)
    else { return }
    switch role {
    case .sideEffect, .use, .contraindication, .interaction: break
    default: return
    }
    if !asked.isOpen { asked.outer = reader.discourse.sectionRole }
    asked.isOpen = true
    asked.isLast = true
    reader.discourse.sectionRole = role
  }

  private static let asking = WordSet("what which who whom q")

  /// Called at the beginning of a paragraph or an item.
  func leaveAnswer(isItem: Bool) {
    guard asked.isOpen, !isItem else { return }
    if asked.isLast {
      asked.isLast = false
      return
    }
    asked.isOpen = false
    reader.discourse.sectionRole = asked.outer
  }
}
