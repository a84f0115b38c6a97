import Claims

/// Fragments that list things with more words in between than a list of names has: "Bloating in the first week, the runs if
/// you take too much, and weight gain."
extension DocumentWalk {
  /// The items of a fragment, and those behind words that only narrow one of them.
  ///
  /// - Parameter chunk: where the items begin.
  func withFurtherItems(
    _ items: ArgumentList, from chunk: Int, _ role: SectionRole
  ) -> ArgumentList {
    switch role {
    case .sideEffect, .use, .benefit, .contraindication, .interaction:
      guard !reader.isCell else { return items }
    default: return items
    }
    var i = chunk
    if let last = items.last, case let own = reader.chunkIndex(of: last.end - 1), own >= chunk {
      i = own + 1
    }
    // A short list is read already.
    guard i < reader.chunks.count, reader.chunks.count - i < 60,
      reader.kind(i) != .stop || i + 1 < reader.chunks.count
    else { return items }
    var found = ArgumentListBuilder(reader.cache.pool)
    found.append(contentsOf: items)
    var depth = 0
    var steps = 0
    while i < reader.chunks.count, steps < 24 {
      switch reader.kind(i) {
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case .comma, .semicolon, .conjunction: break
      case .preposition where isIncluding(i): break
      case .preposition
      where (role == .sideEffect || role == .use) && reader.isPersonPhrase(reader.skipLight(i + 1)):
        // "in people with A, B or C"
        return found.count > items.count ? found.list : items
      case .verbGroup where isIncluding(i): break
      case .subordinator, .relative:
        // "if you take too much, and weight gain"
        i = nextMark(behind: i)
        continue
      case .colon, .dash: return found.list
      default:
        i += 1
        continue
      }
      let next = startOfItem(i)
      if depth > 0, reader.kind(i) == .open, !mayNameInBrackets(next, role) {
        i = max(i + 1, reader.skipParenthesis(i))
        depth = max(0, depth - 1)
        continue
      }
      guard next < reader.chunks.count, next > i else {
        i += 1
        continue
      }
      steps += 1
      let before = found.count
      let isOfComplaints = role == .sideEffect && found.list.contains { $0.isKnown }
      for item in segment(next, role, isOfComplaints)
      where !found.list.contains(where: { $0.first < item.end && item.first < $0.end }) {
        found.append(item)
      }
      i = max(next, i + 1)
      if found.count > before, let last = found.list.last {
        i = max(i, reader.chunkIndex(of: last.end - 1) + 1)
      }
    }
    return found.count > items.count ? found.list : items
  }

  /// Whether it is said already that an item interacts: "Warfarin (may increase bleeding)" tells only what comes of it.
  func isStatedOfPartner(_ item: Argument) -> Bool {
    reader.drafts.contains {
      ($0.kind == .safety || $0.object?.first == item.first)
        && ($0.object?.first == item.first || $0.subject?.first == item.first)
    }
  }

  /// "such as", "like", "including", "especially"
  private func isIncluding(_ chunk: Int) -> Bool {
    Self.including.contains(reader.tokens[Int(reader.chunks[chunk].first)].hash)
  }

  private static let including = WordSet("such like including especially particularly notably")

  private func startOfItem(_ chunk: Int) -> Int {
    var i = chunk
    while i < reader.chunks.count {
      switch reader.kind(i) {
      case .comma, .semicolon, .conjunction, .open, .adverb, .quote, .reference:
        if reader.tokens[reader.head(i)].tag == .negation { return i }
        i += 1
      case .preposition where isIncluding(i), .verbGroup where isIncluding(i): i += 1
      case .preposition
      where i > chunk && reader.kind(i - 1) == .adverb
        && reader.isPreposition(i, reader.grammar.of):
        // "a bit of weight gain"
        i += 1
      default: return i
      }
    }
    return i
  }

  /// The next comma, semicolon or end.
  private func nextMark(behind chunk: Int) -> Int {
    var i = chunk + 1
    while i < reader.chunks.count {
      switch reader.kind(i) {
      case .comma, .semicolon, .stop, .close: return i
      default: i += 1
      }
    }
    return i
  }

  /// "(clarithromycin, erythromycin)", and not "(about 1 in 100)".
  private func mayNameInBrackets(_ chunk: Int, _ role: SectionRole) -> Bool {
    // "antibiotics (A, B)", and not "magnesium (Brand)".
    role == .interaction && reader.isNounPhrase(chunk) && chunk > 1
      && reader.tokens[reader.head(chunk - 2)].flags.contains(.pluralForm)
      && reader.mentionTerm(reader.head(chunk))?.concept.type == .substance
  }

  private func segment(
    _ chunk: Int, _ role: SectionRole, _ isOfComplaints: Bool
  ) -> ArgumentList {
    var c = chunk
    if role == .contraindication || role == .interaction {
      if let age = reader.ageOfPersons(c) { return reader.list(age) }
      // "or on diuretics", "or with X"
      if reader.isPreposition(c, reader.grammar.on) { return reader.partners(from: c + 1) }
      if reader.isPreposition(c, reader.grammar.with, reader.grammar.in) { c += 1 }
    }
    guard reader.isNounPhrase(c) || reader.kind(c) == .adjective || reader.kind(c) == .verbGroup,
      !(reader.isNounPhrase(c) && reader.chunks[c].flags.contains(.negated))
    else { return reader.noArguments }
    // "a rare disorder in which X builds up" says what the item before is.
    if reader.isNounPhrase(c), reader.tokens[Int(reader.chunks[c].first)].tag == .determiner,
      !reader.classes(reader.head(c)).isDisjoint(with: [.genericCondition, .kindNoun, .diseaseNoun])
    {
      return reader.noArguments
    }
    if role == .contraindication || role == .interaction, reader.isNounPhrase(c),
      reader.chunks[c].flags.contains(.definite)
    {
      // ", the cough suppressant"
      return reader.noArguments
    }
    if role == .sideEffect, reader.kind(c) == .verbGroup,
      let state = reader.condition(ofAdjectiveToken: reader.head(c))
    {
      // "sleepy, constipated"
      return reader.list(state)
    }
    if role == .contraindication, reader.isNounPhrase(c), !reader.isPersonPhrase(c) {
      // "a pineapple allergy, blood thinners, an operation"
      let named = reader.arguments(from: c).list.filter {
        isPartner($0) && !$0.isVague && reader.tokens[$0.end - 1].flags.contains(.pluralForm)
          || reader.isProcedureName($0)
      }
      if !named.isEmpty { return named }
    }
    let isPerson = reader.isPersonPhrase(c)
    return fragmentItems(c, role: role, isLed: false).filter {
      // "itching, dryness": any few words among complaints
      if isOfComplaints, !$0.isKnown, !$0.isNegated, $0.concept.type == .concept,
        $0.end - $0.first < 4
      {
        return true
      }
      return !$0.isNegated && ($0.isKnown || isPerson || $0.concept.type == .condition)
        && ($0.concept.type == .condition || $0.concept.type == .population || role != .use)
        && ($0.concept.type == .condition || role != .sideEffect)
    }
  }
}
