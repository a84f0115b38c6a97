import Claims
import Documents

/// "So does Z.", "Z does the same.", "W does not.": what the sentence before says, said of something else.
extension DocumentWalk {
  /// A sentence longer than this, in bytes, says something of its own.
  static let longestEcho = 64
  /// One that begins with "This includes" may be longer.
  static let longestInclusion = 160

  /// Whether a sentence may say more of what the one before it says.
  func mayEcho(_ sentence: TextRange) -> Bool {
    if sentence.length <= Self.longestEcho || mayDoSo(sentence) { return true }
    guard sentence.length <= Self.longestInclusion, text[sentence.start] == UInt8(ascii: "T") else {
      return false
    }
    // "This includes", "These include"
    let start = text[sentence.start..<sentence.start + 8]
    return start.starts(with: "This inc".utf8) || start.starts(with: "These in".utf8)
  }

  /// Keeps what the sentence says of one thing, for a short sentence behind it.
  func keepForEcho() {
    if !echoed.isEmpty { echoed.removeAll(keepingCapacity: true) }
    guard isBeforeEcho, reader.drafts.count <= 4, let first = reader.drafts.first else { return }
    for draft in reader.drafts {
      guard draft.dose == nil, draft.object != nil else {
        return echoed.removeAll(keepingCapacity: true)
      }
      if draft.subject?.concept != first.subject?.concept {
        // "A and B raise Y": the same of both.
        let isSame = reader.drafts.contains {
          $0.subject?.concept == first.subject?.concept && $0.predicate == draft.predicate
            && $0.object?.concept == draft.object?.concept && $0.isNegated == draft.isNegated
        }
        if isSame { continue }
        return echoed.removeAll(keepingCapacity: true)
      }
      switch draft.kind {
      case .mechanism, .therapeutic, .safety, .association: echoed.append(settled(draft))
      default: break
      }
    }
  }

  /// "This includes A and B": what the sentence before says, of more.
  private func readInclusion() -> Bool {
    guard let clause = reader.clauses.first, clause.role == .main, !clause.isUnasserted,
      !clause.isNegated, reader.lemma(reader.head(clause.chunk)) == reader.grammar.include,
      clause.subjectEnd == clause.subjectFirst + 1, clause.subjectFirst == 0,
      Self.pointing.contains(reader.tokens[0].hash),
      reader.chunks[0].flags.contains(.pronoun) || reader.head(0) == 0,
      let said = echoed.last(where: {
        $0.kind == .therapeutic && $0.object?.concept.type == .condition
      })
    else { return false }
    let found = reader.arguments(from: reader.skipLight(clause.chunk + 1)).list
    for item in found where item.concept.type == .condition && !item.isVague {
      var draft = Draft(
        kind: said.kind, predicate: said.predicate, subject: said.subject, object: item, first: 0,
        end: item.end)
      draft.isNegated = said.isNegated
      draft.isHedged = said.isHedged
      reader.drafts.append(draft)
    }
    return !reader.drafts.isEmpty
  }

  private static let pointing = WordSet("this these they")

  /// States for others what the sentence before states.
  /// - Returns: whether the sentence is one that refers to it.
  func readEcho() -> Bool {
    guard !echoed.isEmpty, reader.drafts.isEmpty, reader.tokens.count < 30 else { return false }
    if readInclusion() { return true }
    guard reader.tokens.count < 18,
      let echo = shortAnswer() ?? turnedRound()
    else { return false }
    for subject in echo.subjects
    where subject.concept.type == .substance && subject.isKnown && !subject.isVague {
      for said in echoed where said.subject?.concept != subject.concept {
        guard var object = said.object, object.concept != subject.concept else { continue }
        object.first = echo.verb
        object.end = echo.verb + 1
        object.worded = 0..<0
        // "Tea should be kept apart from it. So should coffee": one more that it does not go with.
        let isPartner =
          said.predicate == .interactsWith
          && said.subject?.concept == reader.discourse.documentTopic?.concept
        var draft = Draft(
          kind: said.kind, predicate: said.predicate,
          subject: isPartner ? said.subject : subject, object: isPartner ? subject : object,
          first: min(subject.first, echo.verb), end: max(subject.end, echo.verb + 1))
        draft.isNegated = said.isNegated != echo.isDenied
        draft.isHedged = said.isHedged || echo.isHedged
        reader.drafts.append(draft)
      }
    }
    return true
  }

  private typealias Echo = (subjects: ArgumentList, verb: Int, isDenied: Bool, isHedged: Bool)

  /// "Z does too.", "Z and W do the same.", "Z doesn't."
  private func shortAnswer() -> Echo? {
    guard let clause = reader.clauses.first, clause.role == .main, !clause.isUnasserted,
      clause.subjectEnd > clause.subjectFirst,
      Self.doing.contains(reader.tokens[reader.head(clause.chunk)].hash)
    else { return nil }
    let end = Int(reader.chunks[clause.chunk].end)
    // "do the same, sometimes within days"
    let mark = reader.tokens.indices[end...].first { reader.tokens[$0].kind == .comma }
    let rest = reader.tokens.indices[end..<(mark ?? reader.tokens.count)]
    guard rest.allSatisfy({ reader.tokens[$0].kind != .word || isSame($0) }),
      rest.contains(where: { isSame($0) }) || clause.isNegated
    else { return nil }
    return (
      reader.subjects(of: clause), reader.head(clause.chunk), clause.isNegated, clause.isHedged
    )
  }

  private func isSame(_ token: Int) -> Bool { Self.alike.contains(reader.tokens[token].hash) }

  /// "So does Z.", "Neither does Z."
  private func turnedRound() -> Echo? {
    guard reader.tokens.count > 2, Self.doing.contains(reader.tokens[1].hash) else { return nil }
    let opening = reader.tokens[0].hash
    guard opening == Self.so || Self.denying.contains(opening) else { return nil }
    let c = reader.chunkIndex(of: 2)
    guard c >= 0, reader.isNounPhrase(c) else { return nil }
    let found = reader.arguments(from: c)
    guard reader.kind(found.end) == .stop || reader.kind(found.end) == .outside else { return nil }
    // "Neither does Z" goes on with a denial.
    return (found.list, 1, false, false)
  }

  private static let doing = WordSet("do does did")
  private static let alike = WordSet("the same too so likewise as well also thing")
  private static let denying = WordSet("neither nor")
  private static var so: UInt64 { WordHash.of("so") }
}
