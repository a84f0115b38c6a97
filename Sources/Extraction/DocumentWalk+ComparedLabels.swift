import Claims
import Documents

/// Labels in a text that compares substances: "**Kava.** It may", "Kava: nausea, headache", "With kava: hives", "The kava
/// evidence." Each says what the words behind it are about.
extension DocumentWalk {
  /// Takes such a label for the topic of what follows.
  ///
  /// - Parameter start: the first token behind a lead-in.
  /// - Returns: the first token behind the label; nil for none.
  func noteComparedLabel(from start: Int) -> Int? {
    guard start < reader.tokens.count,
      !reader.discourse.comparedInTitle.isEmpty || isExplained && reader.tokens.count < 9
    else { return nil }
    var first = start
    if reader.tokens[first].kind == .open {
      // "[12:30] The kava evidence."
      guard
        let close = reader.tokens.indices[first...].first(where: {
          reader.tokens[$0].kind == .close
        })
      else { return nil }
      first = close + 1
    }
    guard first < reader.tokens.count, let end = endOfLabel(from: first),
      let named = comparedNamed(in: first..<end) ?? aloneNamed(in: first..<end)
    else { return nil }
    if topicBeforeLabel == nil { topicBeforeLabel = .some(reader.discourse.sectionTopic) }
    isLabelOfParagraph = end + 1 >= reader.tokens.count && !reader.isItem
    reader.discourse.sectionTopic = named
    reader.discourse.focus = named
    reader.discourse.lastSubstance = named
    reader.discourse.isLastSubstanceOld = false
    reader.discourse.isLastPlural = false
    reader.discourse.introduced = nil
    reader.discourse.lastSubject = named
    reader.discourse.lastSubjectHead = -1
    return end + 1
  }

  /// What holds for one paragraph, or for one and the list behind it, ends here.
  func leaveComparedLabel(at block: Block) {
    guard let before = topicBeforeLabel else { return }
    if isLabelOfParagraph, block.isListItem || block.kind == .tableRow { return }
    reader.discourse.sectionTopic = before
    topicBeforeLabel = nil
  }

  /// The colon, dash or stop behind a few words without a verb.
  private func endOfLabel(from first: Int) -> Int? {
    var c = reader.chunkIndex(of: first)
    guard c >= 0 else { return nil }
    let limit = min(reader.chunks.count, c + 6)
    while c < limit {
      switch reader.kind(c) {
      case .colon, .dash: return Int(reader.chunks[c].first)
      case .stop:
        let token = Int(reader.chunks[c].first)
        return token + 1 == reader.tokens.count ? token : nil
      case .nounPhrase, .adjective, .preposition, .adverb: c += 1
      case .comma
      where c + 1 < limit && reader.tokens[Int(reader.chunks[c + 1].first)].kind == .quantity:
        c += 1
      default: return nil
      }
    }
    return nil
  }

  /// "Kava." before what is said of it, also in a text about another substance; "Kava, 60 mg." as an item.
  private func aloneNamed(in words: Range<Int>) -> Argument? {
    guard isExplained, words.upperBound + 1 == reader.tokens.count, mayBeLabelled,
      reader.discourse.firmTopic != nil,
      let mention = reader.analysis.mentions.first, Int(mention.first) == words.lowerBound,
      isSubstance(mention)
        // "Green tea extract" has the name of a form in its own.
        || mention.end - mention.first > 1
          && reader.vocabulary.keys[Int(mention.term)].concept.type == .substance
    else { return nil }
    let end = Int(mention.end)
    let hasAmount =
      end + 1 < words.upperBound && reader.tokens[end].kind == .comma
      && reader.tokens[end + 1].kind == .quantity
    guard
      hasAmount
        || (end..<words.upperBound).allSatisfy({
          !reader.classes($0).isDisjoint(with: [.tail, .generic])
        }), !reader.isItem || hasAmount || isListOfContents,
      let own = withRegimen(mention), own.isKnown, !own.isVague
    else { return nil }
    if reader.isItem { isListOfContents = true }
    return reader.settled(own)
  }

  /// The one of the compared substances that the words name.
  private func comparedNamed(in words: Range<Int>) -> Argument? {
    var found: Argument?
    for mention in reader.analysis.mentions where words.contains(Int(mention.first)) {
      let concept = reader.vocabulary.keys[Int(mention.term)].concept
      if let own = reader.discourse.comparedInTitle.first(where: { $0.concept == concept }) {
        guard found == nil || found?.concept == concept else { return nil }
        found = own
      } else if concept.type == .substance, isSubstance(mention) {
        return nil
      }
    }
    return found
  }
}
