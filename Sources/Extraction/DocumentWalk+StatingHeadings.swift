import Claims
import Documents

/// Headings that state something themselves: "### 1. Boosts immunity", and "Weight gain" under "Side effects of X".
extension DocumentWalk {
  /// Reads what a heading of a lower level says of the substance that the page is about.
  func readStatingHeading(_ block: Block, level: Int) {
    guard level > 1, sections.count > 1, reader.substanceTopic != nil, reader.tokens.count < 12,
      lastByte(block.range) != 0x3F, lastByte(block.range) != 0x3A, !isMyth(block.range)
    else { return }
    var start = block.range.start
    while start < block.range.end, !isLetter(start) { start += 1 }
    let body = TextRange(start, block.range.end)
    guard body.length > 3 else { return }
    let isNumbered =
      start > block.range.start
      && (block.range.start..<start).contains { text[$0] &- 0x30 < 10 }
    analyzer.analyze(text, body, into: reader.analysis)
    reader.begin()
    reader.isItem = true
    reader.isCell = false
    reader.isQuestion = false
    reader.leadEnd = 0
    reader.findClauses()
    reader.drafts.removeAll(keepingCapacity: true)
    if reader.kind(reader.skipLight(0)) == .verbGroup {
      guard says(reader.skipLight(0), isNumbered: isNumbered) else { return }
      for k in reader.clauses.indices where reader.clauses[k].chunk == reader.skipLight(0) {
        // "1. Reduce swelling" says what it does.
        reader.clauseRow[k].isUnasserted = false
        reader.clauseRow[k].role = .main
      }
      reader.readAll()
      reader.drafts.removeAll { draft in
        switch draft.kind {
        case .therapeutic, .mechanism, .association: draft.object?.isKnown != true
        default: true
        }
      }
    } else if let role = roleOfItems, reader.clauses.allSatisfy({ $0.role != .main }),
      reader.tokens.count < 8
    {
      readFragment(0, role: role, isLed: false)
      reader.drafts.removeAll { $0.object?.isKnown != true }
    }
    guard !reader.drafts.isEmpty else { return }
    finish(sentence: body, block: block, citations: [], itemStart: 0)
    reader.drafts.removeAll(keepingCapacity: true)
  }

  private func isLetter(_ offset: Int) -> Bool {
    text[offset] | 0x20 >= 0x61 && text[offset] | 0x20 <= 0x7A || text[offset] >= 0xC3
  }

  /// "Lowers blood sugar", "May reduce pain", "Helps with sleep": not "Take it with food", nor "Lower your blood pressure".
  private func says(_ chunk: Int, isNumbered: Bool) -> Bool {
    let verb = reader.chunks[chunk]
    guard verb.form == .finite || verb.form == .bare && isNumbered && isOfBenefits,
      !verb.flags.contains(.passive), !verb.flags.contains(.copular),
      !verb.flags.contains(.negated), !reader.classes(Int(verb.head)).contains(.makeVerb)
    else { return false }
    let first = reader.tokens[Int(verb.first)]
    if isNumbered, isOfBenefits { return true }
    return verb.end - verb.first > 1 || first.flags.contains(.pluralForm)
  }

  /// Whether the page lists what something is good for: "Six things X can do", "7 reasons to eat X".
  private var isOfBenefits: Bool {
    sections.dropLast().contains { $0.role == .benefit || $0.role == .use }
  }

  /// What the headings above say of the lower ones; of a title, only where it speaks of side effects.
  private var roleOfItems: SectionRole? {
    guard let own = sections.last, sections.count > 1 else { return nil }
    let above = sections[sections.count - 2]
    guard own.level > above.level, own.role == nil || own.role == above.role else { return nil }
    switch above.role {
    case .sideEffect?: return .sideEffect
    case .contraindication?, .interaction?: return above.level > 1 ? above.role : nil
    default: return nil
    }
  }
}
