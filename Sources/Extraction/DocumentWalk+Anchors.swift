import Claims
import Documents

/// Claims whose subject the sentence does not name.
extension DocumentWalk {
  /// On a page about a disease, what is said of a substance that neither the sentence names nor one of its words refers to
  /// is not said of that: of the disease, where that can be, else of nothing.
  ///
  /// - Parameter draft: of a page on a disease (`isOnDisease`), and of no item.
  func anchored(_ draft: Draft) -> Draft? {
    guard let page = reader.discourse.documentCondition, draft.kind != .dosage,
      let subject = draft.subject ?? reader.discourse.topic, subject.concept.type == .substance,
      !isInSentence(subject), !refersBack()
    else { return draft }
    var own = draft
    own.subject = page
    own.subject?.worded = 0..<0
    switch (draft.kind, draft.predicate) {
    case (.statistic, _): return own
    case (.safety, .causes):
      guard !speaksOfEffects() else { return draft }
      guard let object = draft.object, object.concept.type == .condition,
        object.concept != page.concept, !namesOther(than: object),
        !reader.concepts.concept(object.concept).name.hasSuffix(
          reader.concepts.concept(page.concept).name)
      else { return nil }
      own.kind = .mechanism
      return own
    case (.therapeutic, _), (.evidence, _), (.association, _): return nil
    default: return draft
    }
  }

  /// Whether the text is about a disease here, and no heading says otherwise.
  var isOnDisease: Bool {
    guard let page = reader.discourse.documentCondition else { return false }
    return reader.discourse.documentTopic == nil && page.concept.type == .condition
      && reader.discourse.sectionTopic == nil && reader.discourse.sectionRole != .sideEffect
  }

  private func speaksOfEffects() -> Bool {
    reader.discourse.speaksOfSideEffects
      || reader.tokens.contains { Self.effects.contains($0.hash) }
  }

  private static let effects = WordSet("effect effects reaction reactions")

  /// Whether the sentence names a condition before the one that something is said to bring about.
  private func namesOther(than object: Argument) -> Bool {
    reader.analysis.mentions.contains {
      Int($0.end) <= object.first
        && reader.vocabulary.keys[Int($0.term)].concept.type == .condition
    }
  }

  /// Whether the sentence has a word of the name of a substance.
  private func isInSentence(_ subject: Argument) -> Bool {
    if reader.analysis.mentions.contains(where: {
      reader.vocabulary.keys[Int($0.term)].concept == subject.concept
    }) {
      return true
    }
    if !subject.worded.isEmpty { return true }
    let words = reader.concepts.concept(subject.concept).name.utf8.split(
      whereSeparator: { $0 == 0x20 || $0 == 0x2D })
    return reader.tokens.contains { token in
      guard token.kind == .word else { return false }
      if reader.discourse.names[token.hash]?.concept == subject.concept
        || reader.discourse.acronyms[token.hash]?.concept == subject.concept
      {
        return true
      }
      let (start, end) = (Int(token.start), Int(token.end))
      return words.contains { word in
        let length = min(4, word.count)
        return end - start >= length
          && zip(word.prefix(length), text[start..<start + length]).allSatisfy {
            $0 | 0x20 == $1 | 0x20
          }
      }
    }
  }

  /// "it", "these", "the drug", "such treatment"
  private func refersBack() -> Bool {
    let tokens = reader.tokens
    return tokens.indices.contains { i in
      if Self.pointers.contains(tokens[i].hash) { return true }
      if tokens[i].hash == Self.those {
        return i + 1 >= tokens.count || tokens[i + 1].tag == .noun || tokens[i + 1].tag == .verb
      }
      guard i > 0, !reader.classes(i).isDisjoint(with: [.generic, .treatmentNoun]) else {
        return false
      }
      let c = reader.chunkIndex(of: i)
      return c >= 0 && reader.chunks[c].flags.contains(.definite)
    }
  }

  private static let pointers = WordSet("it its they them this these such both either each")
  private static var those: UInt64 { WordHash.of("those") }
}
