import Claims
import Documents

/// "Is X approved for this? No.": questions with a plain answer behind them.
extension DocumentWalk {
  func readQuestion(_ sentence: TextRange, _ body: TextRange, _ block: Block) {
    noteAsked()
    if readShunned(sentence, body, block) || readRareAnswer(sentence, body, block) { return }
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
    if text[i] == 0x4E, text[i + 1] == 0x6F, isStop(i + 2) { return false }
    if i + 2 < text.count, text[i] == 0x59, text[i + 1] == 0x65, text[i + 2] == 0x73 {
      return isStop(i + 3) ? true : nil
    }
    return deniesInWords(from: i) ? false : nil
  }

  /// "No study has shown that it does.", "There's no proof that they do.", "It doesn't.": what was asked is denied in few words.
  private func deniesInWords(from start: Int) -> Bool {
    var words: [UInt64] = []
    var i = start
    while i < text.count, words.count < Self.longestDenial, !isStop(i) {
      let first = i
      while i < text.count, isLetter(text[i]) || text[i] == 0x27 { i += 1 }
      if i > first {
        words.append(WordHash.of(text[first..<i].lazy.map { $0 == 0x27 ? $0 : $0 | 0x20 }))
      } else if text[i] == 0x20 {
        i += 1
      } else {
        return false
      }
    }
    guard i < text.count, text[i] == 0x2E, let last = words.last, words.count > 1 else {
      return false
    }
    if words.count < 4, Self.pointers.contains(words[0]) {
      return Self.deniedDoings.contains(last) || last == Self.not && Self.doings.contains(words[1])
    }
    guard Self.doings.contains(last), Self.pointers.contains(words[words.count - 2]) else {
      return false
    }
    let opening = Self.there.contains(words[0]) ? words[1...].prefix(2) : words.prefix(1)
    guard let denial = opening.firstIndex(where: { Self.denials.contains($0) }) else {
      return false
    }
    // "No doubt that it does"
    return Self.nobody.contains(words[denial])
      || words[(denial + 1)...].prefix(3).contains { Self.proofs.contains($0) }
  }

  private static let longestDenial = 16
  private static var not: UInt64 { WordHash.of("not") }
  private static let pointers = WordSet("it they these this that")
  private static let doings = WordSet("does do did can will is are has have would")
  private static let deniedDoings = WordSet(
    "doesn't don't didn't can't won't isn't aren't hasn't haven't wouldn't cannot")
  private static let there = WordSet("there there's we")
  private static let denials = WordSet("no nothing nobody none not")
  private static let nobody = WordSet("nothing nobody none")
  private static let proofs = WordSet(
    "study studies trial trials research evidence proof data sign signs reason indication")

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
