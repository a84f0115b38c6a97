import Claims
import Documents

/// Lists within lists, where an item heads the inner one as a heading does its section: "Isotretinoin", below it
/// "Side effects", and below that "dry skin".
extension DocumentWalk {
  /// Reads an item as the heading of the items below it, where it names a substance or says what they are.
  ///
  /// - Returns: whether it is no more than that.
  func headsOutline(_ index: Int) -> Bool {
    let block = document.blocks[index]
    guard case .listItem(let depth) = block.kind, index + 1 < document.blocks.count,
      case .listItem(let inner) = document.blocks[index + 1].kind, inner > depth,
      block.range.length < Self.longestOutlineLabel, isLabelOfItems(block.range)
    else { return false }
    let lead = leadIn
    analyzer.analyze(text, block.range, into: reader.analysis)
    reader.begin()
    reader.findClauses()
    guard !reader.clauses.contains(where: { $0.role == .main }),
      !reader.contents.holds(token: .quantity)
    else { return false }
    let own = role(of: 0..<reader.tokens.count, isHeading: true)
    let isUnderRole = leadInRole ?? reader.discourse.sectionRole ?? SectionRole.none
    switch own {
    case .sideEffect?, .use?, .benefit?, .contraindication?, .interaction?, .symptom?, .some(.none):
      break
    case nil where isUnderRole == SectionRole.none && namesOne(): break
    case nil where isUnderRole == .treatment && namesOne():
      // "Metformin" under "Treatment", and below it "Side effects", is one.
      readBlock(block)
      leadIn = nil
      enter(block, depth)
      return true
    default: return false
    }
    if lead != nil, own == nil { return false }
    enter(block, depth)
    return true
  }

  private func enter(_ block: Block, _ depth: Int) {
    readHeading(Block(kind: .heading(level: Self.outline + depth), range: block.range))
    isInOutline = true
  }

  /// Whether the words name one substance and nothing else: "Isotretinoin (Accutane)".
  private func namesOne() -> Bool {
    guard reader.isNounPhrase(0), reader.chunks[0].flags.isDisjoint(with: [.pronoun, .negated]),
      case let behind = reader.skipParenthesis(1),
      behind >= reader.chunks.count
        || behind == reader.chunks.count - 1 && reader.kind(behind) == .colon,
      let own = reader.argument(
        first: Int(reader.chunks[0].possessorEnd), end: Int(reader.chunks[0].end))
    else { return false }
    return own.concept.type == .substance && own.isKnown && !own.isVague
      && !Self.states.contains(reader.lastHash(of: own))
  }

  /// Goes back to what the headings and the items around a block say, where it is none of theirs.
  func leaveOutline(at block: Block) {
    var level = Self.outline
    if case .listItem(let depth) = block.kind { level += depth }
    guard let last = sections.last, last.level >= level else { return }
    while let last = sections.last, last.level >= level { sections.removeLast() }
    isInOutline = sections.last.map { $0.level >= Self.outline } ?? false
    reader.discourse.beginSection()
    leadIn = nil
    leadInRole = nil
    listStart = nil
    reader.discourse.sectionTopic = sections.last?.topic
    reader.discourse.sectionCondition = sections.last?.condition
    reader.discourse.sectionRole = sections.last?.role
    reader.discourse.isDosing = sections.last?.isDosing ?? false
  }

  /// A few words in one line without a stop at the end.
  private func isLabelOfItems(_ range: TextRange) -> Bool {
    switch text[range.end - 1] {
    case 0x2E, 0x21, 0x3F, 0x3B, 0x2C: return false
    default: return !(range.start..<range.end).contains { text[$0] == 0x0A }
    }
  }

  /// Stands below every heading and every line in bold.
  private static let outline = 10
  private static let longestOutlineLabel = 80
}
