import Claims

/// Labels that name two things taken together: "Kava + alcohol: more drowsiness", "Kava with caffeine: fine".
extension DocumentWalk {
  /// States what the words behind the label say of the two.
  ///
  /// - Returns: whether it is such a label.
  func readPairLabel(_ colon: Int) -> Bool {
    guard colon > 2, colon < 16, reader.analysis.mentions.count > 1,
      let joint = (1..<colon).first(where: { joinsPair($0) }),
      !reader.tokens[..<colon].contains(where: { $0.tag.isFiniteVerb || $0.tag == .negation })
    else { return false }
    var named: [Argument] = []
    for mention in reader.analysis.mentions where Int(mention.end) <= colon {
      guard let own = reader.argument(first: Int(mention.first), end: Int(mention.end)),
        own.concept.type == .substance && own.isKnown || reader.isKindOfDrug(own), !own.isVague,
        !Self.states.contains(reader.lastHash(of: own))
      else { continue }
      named.append(own)
    }
    guard named.count > 1, named.contains(where: { $0.end <= joint }),
      named.contains(where: { $0.first > joint }),
      let topic = named.first(where: { isSpokenOf($0) }),
      let isGood = interplay(behind: colon, topic)
        ?? (reader.tokens[joint].kind == .other || reader.discourse.sectionRole == .interaction
          ? false : nil)
    else { return false }
    let partners = named.filter { $0.concept != topic.concept }
    guard !partners.isEmpty else { return false }
    reader.drafts.removeAll {
      $0.kind == .mechanism || $0.predicate == .hasSafetyProfile || $0.predicate == .interactsWith
    }
    for item in partners {
      state(item, role: .interaction, about: topic, isHedged: false, isNegated: isGood)
    }
    return true
  }

  /// What the text is about, or one of what it compares.
  private func isSpokenOf(_ own: Argument) -> Bool {
    own.concept == (reader.discourse.sectionTopic ?? reader.discourse.documentTopic)?.concept
      || own.concept == reader.discourse.documentTopic?.concept
      || reader.discourse.comparedInTitle.contains { $0.concept == own.concept }
  }

  /// "+", "&", "/", "and", "with"
  private func joinsPair(_ token: Int) -> Bool {
    switch text[Int(reader.tokens[token].start)] {
    case UInt8(ascii: "+"), UInt8(ascii: "&"), UInt8(ascii: "/"):
      return reader.tokens[token].kind != .word
    default: return Self.pairing.contains(reader.tokens[token].hash)
    }
  }

  private static let pairing = WordSet("and with plus")
}
