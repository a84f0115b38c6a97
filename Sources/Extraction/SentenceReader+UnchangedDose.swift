import Claims

/// A dose that stays as it is: "The dose does not need to be changed in kidney disease", "No adjustment is needed in older
/// people": it is for them as for others.
extension SentenceReader {
  @inline(__always)
  func readUnchangedDose() {
    guard mayHold(oneOf: Self.maybeChanged), mayHold(oneOf: Self.maybeNeeded),
      discourse.documentTopic?.concept.type == .substance
    else { return }
    lookForUnchangedDose()
  }

  @inline(never)
  private func lookForUnchangedDose() {
    guard let topic = substanceTopic, topic.isKnown,
      let change = tokens.indices.first(where: {
        Self.changed.contains(tokens[$0].hash) && isOfDose($0) && isNeedless($0)
      })
    else { return }
    // "No adjustment in A; caution in B"
    let part = statement(around: change)
    var i = max(0, chunkIndex(of: part.lowerBound))
    while i < chunks.count, Int(chunks[i].first) < part.upperBound {
      guard let opening = groupOpening(i), opening != .circumstance,
        Int(chunks[i].first) < change + 7
      else {
        i += 1
        continue
      }
      var end = max(i + 1, endOfGroup(opening, from: i))
      while end > i + 1, Int(chunks[end - 1].first) >= part.upperBound { end -= 1 }
      for item in members(i..<end, opening)
      where item.concept.type == .condition || isPerson(item) {
        drafts.removeAll {
          $0.predicate == .contraindicatedIn && $0.object?.concept == item.concept
        }
        drafts.append(
          Draft(
            kind: .safety, predicate: .contraindicatedIn, subject: topic, object: item,
            isNegated: true, first: min(item.first, change), end: max(item.end, change + 1)))
      }
      i = end
    }
  }

  /// The words around a token up to what begins another statement.
  private func statement(around token: Int) -> Range<Int> {
    var (low, high) = (token, token)
    while low > 0, !isBorderOfDose(low - 1) { low -= 1 }
    while high < tokens.count, !isBorderOfDose(high) { high += 1 }
    return low..<high
  }

  private func isBorderOfDose(_ token: Int) -> Bool {
    switch tokens[token].kind {
    case .semicolon, .stop, .dash: true
    case .comma:
      token + 2 < tokens.count && tokens[token + 1].tag == .conjunction
        && (tokens[token + 2].tag.isFiniteVerb || tokens[token + 2].tag == .pronoun)
    default: Self.unless.contains(tokens[token].hash) || Self.turning.contains(tokens[token].hash)
    }
  }

  private static let turning = WordSet("although though however while whereas")

  /// "the dose does not need to be changed", "dose adjustment", or an adjustment of nothing else
  private func isOfDose(_ change: Int) -> Bool {
    let isNamed = (max(0, change - 8)..<min(tokens.count, change + 4)).contains {
      lemma($0) == grammar.dose || Self.doses.contains(tokens[$0].hash)
    }
    return isNamed || Self.adjustments.contains(tokens[change].hash)
  }

  /// "no … is needed", "need not be", "does not need to be", "is unnecessary"
  private func isNeedless(_ change: Int) -> Bool {
    let near = max(0, change - 7)..<min(tokens.count, change + 6)
    let isUnnecessary = near.contains { Self.unneeded.contains(tokens[$0].hash) }
    if isUnnecessary { return !near.contains { tokens[$0].tag == .negation } }
    return near.contains { Self.needed.contains(tokens[$0].hash) }
      && near.contains { tokens[$0].tag == .negation || classes($0).contains(.absent) }
      && !near.contains { Self.unless.contains(tokens[$0].hash) }
  }

  private static var maybeChanged: WordMask {
    WordMask().or("changed").or("change").or("changes").or("adjusted").or("adjustment")
      .or("adjustments").or("reduced").or("reduction").or("altered").or("lowered").or("adjusting")
      .or("changing").or("adjust").or("reducing").or("lowering")
  }
  private static let changed = WordSet(
    "changed change changes adjusted adjustment adjustments reduced reduction altered lowered adjusting changing "
      + "adjust reducing lowering")
  private static let adjustments = WordSet("adjustment adjustments")
  private static let doses = WordSet("dosage dosing doses")
  private static var maybeNeeded: WordMask {
    WordMask().or("need").or("needs").or("needed").or("necessary").or("required").or("unnecessary")
      .or("needn").or("require").or("requires")
  }
  private static let needed = WordSet(
    "need needs needed necessary required require requires needn")
  private static let unneeded = WordSet("unnecessary")
  private static let unless = WordSet("unless until only but")
}
