import Claims

/// A few words and a verdict on them: "Cystic fibrosis: no.", "Live vaccines: off limits.", "Heart block, no.", "Pregnant or
/// nursing: no data, skip it", "Penicillin: fine".
extension DocumentWalk {
  /// States of what stands before the mark what the verdict says of it.
  ///
  /// - Returns: whether it is one.
  func readVerdictLabel(from start: Int, role: SectionRole?) -> Bool {
    guard !reader.isCell, reader.tokens.count - start < 26, let topic = reader.substanceTopic,
      topic.concept.type == .substance, topic.isKnown,
      let mark = endOfJudged(from: start), let verdict = verdict(behind: mark)
    else { return false }
    let isOfUse = role == .use || role == .benefit || role == .evidence || role == .weakEvidence
    let isOfWhom = role == .contraindication
    let c = reader.skipLight(reader.chunkIndex(of: start))
    guard c >= 0, !isOfUse else { return false }
    var items = reader.noArguments
    if role == .interaction || !isOfWhom {
      items = reader.arguments(from: c).list.filter {
        $0.end <= mark && isPartner($0) && $0.concept != topic.concept
          || $0.end <= mark && reader.isKindOfDrug($0)
      }
    }
    if items.isEmpty, role != .interaction {
      items = fragmentItems(c, role: .contraindication, isLed: isOfWhom).filter {
        $0.end <= mark + 1 && $0.concept != topic.concept && !$0.isVague
          && (isOfWhom || verdict.isAdvice || isOfState($0)
            || reader.discourse.forbade && !verdict.isGood && reader.isPerson($0))
          && (isOfWhom || !verdict.isGood)
      }
    }
    guard !items.isEmpty else { return false }
    reader.drafts.removeAll {
      $0.kind == .mechanism || $0.kind == .therapeutic || $0.predicate == .hasSafetyProfile
        || $0.kind == .safety
          && items.contains { [object = $0.object] in $0.first == object?.first }
    }
    for item in items {
      let isPair = isPartner(item) || reader.isKindOfDrug(item)
      // "Penicillin: fine" counts where mixing is spoken of.
      if isPair, verdict.isGood, role != .interaction, !verdict.isOfMeeting { continue }
      state(
        item, role: isPair ? .interaction : .contraindication, about: topic, isHedged: false,
        isNegated: verdict.isGood)
    }
    return true
  }

  private func isOfState(_ item: Argument) -> Bool {
    item.end > 0 && item.end <= reader.tokens.count
      && Self.states.contains(reader.lastHash(of: item))
  }

  /// The mark behind a few words without a verb of their own.
  private func endOfJudged(from start: Int) -> Int? {
    let tokens = reader.tokens
    for i in start..<min(tokens.count, start + 12) {
      switch tokens[i].kind {
      case .colon, .dash: return i > start ? i : nil
      case .comma:
        if i > start, i + 1 < tokens.count, opensVerdict(i + 1), endsSoon(i + 1) { return i }
      case .stop, .semicolon: return nil
      default: break
      }
    }
    return nil
  }

  private func opensVerdict(_ token: Int) -> Bool {
    Self.refusals.contains(reader.tokens[token].hash)
      || Self.consents.contains(reader.tokens[token].hash)
  }

  /// ", no." and nothing more
  private func endsSoon(_ token: Int) -> Bool {
    let limit = min(reader.tokens.count, token + 4)
    return (token..<limit).contains { reader.tokens[$0].kind == .stop } || limit < token + 4
  }

  private struct Verdict {
    var isGood: Bool
    /// Says in so many words to leave it.
    var isAdvice = false
    /// Is of what the two do together.
    var isOfMeeting = false
  }

  /// "no", "off limits", "no data, skip it", "usually no", "fine", "no reaction"
  private func verdict(behind mark: Int) -> Verdict? {
    let tokens = reader.tokens
    var end = mark + 1
    while end < tokens.count, end < mark + 9 {
      switch tokens[end].kind {
      case .stop, .semicolon, .open, .colon, .dash: break
      case .comma where end + 1 < tokens.count && Self.turns.contains(tokens[end + 1].hash): break
      default:
        end += 1
        continue
      }
      break
    }
    let words = (mark + 1)..<end
    guard !words.isEmpty, words.count < 8,
      !reader.analysis.quantities.contains(where: {
        $0.range.start > Int(tokens[mark].start) && reader.isDose($0)
      })
    else { return nil }
    var first = words.lowerBound
    while first < end, tokens[first].tag == .adverb, !opensVerdict(first) { first += 1 }
    guard first < end else { return nil }
    let isDenied = words.contains {
      tokens[$0].tag == .negation || reader.classes($0).contains(.negator)
    }
    if words.contains(where: { Self.turns.contains(tokens[$0].hash) }) { return nil }
    let isShunned = words.contains {
      reader.classes($0).contains(.shunVerb) || Self.leaving.contains(tokens[$0].hash)
    }
    if isShunned {
      return isDenied && !isAlone(words) ? nil : Verdict(isGood: false, isAdvice: true)
    }
    if words.contains(where: { Self.meeting.contains(tokens[$0].hash) }) {
      return isDenied ? Verdict(isGood: true, isOfMeeting: true) : nil
    }
    let isFit = words.contains {
      !reader.classes($0).isDisjoint(with: [.safeWord, .fitWord])
    }
    if isFit { return Verdict(isGood: !isDenied, isAdvice: isDenied) }
    guard
      first + 1 == end || tokens[first + 1].kind != .word
        || Self.rest.contains(tokens[first + 1].hash)
    else { return nil }
    if Self.refusals.contains(tokens[first].hash) { return Verdict(isGood: false) }
    if Self.consents.contains(tokens[first].hash) { return Verdict(isGood: true) }
    return nil
  }

  /// "no data, skip it": the denial is of something else.
  private func isAlone(_ words: Range<Int>) -> Bool {
    words.contains { reader.tokens[$0].kind == .comma }
  }

  private static let refusals = WordSet("no nope never out none ditto")
  private static let consents = WordSet("yes fine ok okay safe")
  private static let rest = WordSet("please thanks again too also either it them")
  private static let leaving = WordSet("off away skip pass leave miss steer refrain")
  private static let meeting = WordSet(
    "interaction interactions reaction reactions problem problems issue issues clash effect change difference harm"
  )
  private static let turns = WordSet("but unless if only until though although except")
}
