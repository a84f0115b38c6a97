import Claims

/// Ailments that two nouns name together: "problems with memory", "loss of appetite".
extension SentenceReader {
  /// "problems with concentration and memory": a problem each.
  func troubles(
    _ own: Argument, _ chunk: Int, limit: Int, depth: Int
  ) -> (list: ArgumentList, end: Int)? {
    var inner = arguments(from: chunk + 1, limit: limit, depth: depth + 1)
    if !areThings(inner.list), let comma = (chunk + 1..<limit).first(where: { kind($0) == .comma })
    {
      // "trouble with memory, dizziness and": what follows is another trouble.
      inner = arguments(from: chunk + 1, limit: comma, depth: depth + 1)
    }
    guard areThings(inner.list) else { return nil }
    var isFirst = true
    let list = inner.list.map { item in
      var item = item
      if isFirst { item.first = own.first }
      isFirst = false
      concepts.begin()
      concepts.append(nameOf: item.concept)
      concepts.append(" problem")
      item.concept = named(orElse: .condition)
      item.worded = 0..<0
      item.isNegated = own.isNegated
      return item
    }
    return (list, inner.end)
  }

  /// "sensitivity to light and sound": sensitivity to sound.
  func sharesTrouble(_ item: Argument, _ list: ArgumentListBuilder) -> Argument? {
    guard list.count > 0, item.concept.type == .concept || item.concept.type == .target,
      item.end - item.first == 1, item.first > 1, tokens[item.first - 1].tag == .conjunction
    else { return nil }
    let last = list[list.count - 1]
    guard last.concept.type == .condition, last.isKnown, last.end == item.first - 1,
      last.end - last.first == 3,
      tokens[last.first + 1].tag == .preposition || tokens[last.first + 1].tag == .to,
      Self.reactions.contains(tokens[last.first].hash)
    else { return nil }
    var shared = item
    concepts.begin()
    appendWord(last.first)
    concepts.append(" ")
    appendWord(last.first + 1)
    concepts.append(" ")
    appendWord(item.first)
    shared.concept = named(orElse: .condition)
    shared.isKnown = true
    return shared
  }

  /// "anti-inflammatory effects", "anti-cancer and other effects have been reported": nothing that is suffered.
  func isWorking(_ item: Argument) -> Bool {
    guard item.first >= 0, item.end > 0, item.end <= tokens.count else { return false }
    if lemma(item.end - 1) == grammar.effect, !item.isKnown,
      !(item.first..<item.end).contains(where: { classes($0).contains(.adverse) })
    {
      return true
    }
    return isCountered(item)
  }

  /// "I suffered a sports injury": no effect of what is taken.
  func isAccident(_ item: Argument) -> Bool {
    item.end > 0 && item.end <= tokens.count && Self.accidents.contains(lastHash(of: item))
  }

  private static let accidents = WordSet(
    "injury injuries accident accidents fracture sprain concussion")

  private static let reactions = WordSet("sensitivity intolerance aversion allergy")

  /// "trouble walking", "an inability to pass gas", "the urge to urinate": an ailment of that name; "difficulty in
  /// walking or swallowing": one each.
  func troubleDoing(
    _ own: Argument, _ chunk: Int, _ limit: Int
  ) -> (list: ArgumentList, end: Int)? {
    guard own.end > 0, own.end <= tokens.count, chunk < limit,
      mention(at: own.end - 1).map({ $0.end - $0.first == 1 }) ?? true
    else { return nil }
    var verb = chunk
    if isPreposition(verb, grammar.of), kind(verb + 1) == .verbGroup, verb + 1 < limit,
      chunks[verb + 1].form == .gerund, !chunks[verb + 1].flags.contains(.passive),
      Self.spells.contains(lastHash(of: own))
    {
      // "bouts of crying", "a general feeling of being ill"
      var end = verb + 2
      if end < limit,
        kind(end) == .adjective || isNounPhrase(end) && !beginsClause(end, limit: limit)
      {
        end += 1
      }
      return (list(ailment(own, to: end)), end)
    }
    if isPreposition(verb, grammar.in, grammar.with),
      Self.difficulties.contains(lastHash(of: own))
    {
      verb += 1
      guard verb < limit, isDoing(verb) else { return nil }
      return doneWithTrouble(own, verb, limit)
    }
    guard kind(verb) == .verbGroup, !chunks[verb].flags.contains(.passive), isTroubleDoing(verb)
    else { return nil }
    if isDoing(verb), kind(verb + 1) == .comma || kind(verb + 1) == .conjunction {
      return doneWithTrouble(own, verb, limit)
    }
    var end = verb + 1
    if isNounPhrase(end), end < limit, !beginsClause(end, limit: limit) { end += 1 }
    return (list(ailment(own, to: end)), end)
  }

  /// An ailment that all words from an argument to a chunk name.
  private func ailment(_ own: Argument, to end: Int) -> Argument {
    var whole = own
    while whole.first < own.end - 1, tokens[whole.first].tag == .determiner { whole.first += 1 }
    whole.end = Int(chunks[end - 1].end)
    whole.concept = phrase(whole.first, whole.end, as: .condition)
    whole.worded = 0..<0
    whole.isVague = false
    whole.isKnown = true
    return whole
  }

  private static let spells = WordSet(
    "bout bouts episode episodes spell spells fit fits feeling feelings sensation sensations fear fears thought "
      + "thoughts attack attacks")

  /// "swallowing": one word for what is done.
  private func isDoing(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk) || kind(chunk) == .verbGroup && chunks[chunk].form == .gerund,
      chunks[chunk].end - chunks[chunk].first == 1
    else { return false }
    return lowercased(head(chunk)).hasSuffix("ing")
  }

  /// "tasting, chewing, and swallowing", behind "difficulty".
  private func doneWithTrouble(
    _ own: Argument, _ chunk: Int, _ limit: Int
  ) -> (list: ArgumentList, end: Int) {
    var found = ArgumentListBuilder(cache.pool)
    var c = chunk
    var end = chunk
    while c < limit, found.count < 8, isDoing(c) {
      let verb = head(c)
      var whole = own
      if !found.isEmpty { whole.first = verb }
      whole.end = verb + 1
      concepts.begin()
      appendWord(own.end - 1)
      concepts.append(" ")
      appendWord(verb)
      whole.concept = named(orElse: .condition)
      whole.worded = 0..<0
      whole.isVague = false
      whole.isKnown = true
      found.append(whole)
      end = c + 1
      var next = end
      if kind(next) == .comma { next += 1 }
      if kind(next) == .conjunction { next += 1 }
      if next > end, next < limit, kind(next) == .verbGroup, isDoing(next), isNounPhrase(next + 1),
        next + 1 < limit, kind(next - 1) == .conjunction, !beginsClause(next + 1, limit: limit)
      {
        // "difficulty speaking or understanding speech"
        var other = own
        other.first = head(next)
        other.end = Int(chunks[next + 1].end)
        concepts.begin()
        appendWord(own.end - 1)
        concepts.append(" ")
        concepts.append(string(analysisRange(other.first, other.end)).lowercased())
        other.concept = named(orElse: .condition)
        other.worded = 0..<0
        other.isVague = false
        other.isKnown = true
        found.append(other)
        end = next + 2
        break
      }
      guard next > end, isDoing(next), !isNounPhrase(next + 1),
        mentionTerm(head(next))?.concept.type != .condition
          || kind(next - 1) == .conjunction && kind(next - 2) != .comma
      else { break }
      c = next
    }
    return (found.list, end)
  }

  /// Whether a verb tells what there is trouble with: "trouble swallowing food", "difficulty controlling".
  func isTroubleDoing(_ verb: Int) -> Bool {
    guard verb > 0, isNounPhrase(verb - 1) else { return false }
    let noun = tokens[head(verb - 1)].hash
    switch chunks[verb].form {
    case .gerund: return Self.troubles.contains(noun)
    case .infinitive: return Self.urges.contains(noun)
    default: return false
    }
  }

  private static let troubles = WordSet("trouble difficulty difficulties problems")
  private static let difficulties = WordSet("trouble difficulty difficulties")
  private static let urges = WordSet("inability urge urges need")

  /// "physical and mental balance", "neuronal or vascular functions": one thing each.
  func pair(_ own: Argument, _ phrase: Chunk) -> ArgumentList? {
    let start = Int(phrase.possessorEnd)
    let head = Int(phrase.head)
    guard head > start + 2, own.end == head + 1,
      let joint = (start + 1..<head - 1).first(where: { tokens[$0].tag == .conjunction }),
      own.first <= joint - 1, tokens[joint - 1].tag == .adjective, isRelational(joint - 1),
      tokens[joint + 1].tag == .adjective, isRelational(joint + 1),
      mention(at: head).map({ $0.first > joint }) ?? true,
      tokens[joint - 1].mention < 0 || tokens[joint - 1].mention != tokens[head].mention,
      let second = argument(first: joint + 1, end: own.end),
      !second.isVague
        || classes(head).contains(.genericCondition)
    else { return nil }
    concepts.begin()
    for token in own.first..<own.end
    where (token < joint && tokens[token].tag != .determiner) || token > joint + 1 {
      concepts.beginWord()
      let from = concepts.position
      appendWord(token)
      if token == own.end - 1 { concepts.singularize(from: from) }
    }
    var first = own
    first.isVague = false
    first.concept = named(orElse: second.concept.type)
    first.worded = 0..<0
    first.end = joint
    var other = second
    other.direction = own.direction
    other.isNegated = own.isNegated
    other.isVague = false
    return joined(list(first), list(other))
  }

  /// "vascular", "mental", "psychological": an adjective that tells what a thing is of, and not how it is.
  private func isRelational(_ token: Int) -> Bool {
    let (start, end) = (Int(tokens[token].start), Int(tokens[token].end))
    guard end - start > 4, classes(token).isDisjoint(with: [.stopModifier, .severeWord]) else {
      return false
    }
    let last = text[end - 1] | 0x20
    let vowel = text[end - 2] | 0x20
    // "-al", "-ar", "-ic"
    return vowel == 0x61 && (last == 0x6C || last == 0x72) || vowel == 0x69 && last == 0x63
  }

  /// "increased thirst and urination", "impaired thinking and memory": what is said of the first is said of the other.
  func distributeQuality(_ list: ArgumentListBuilder) {
    guard list.count > 1, list[0].concept.type == .condition, list[0].end > 0,
      case let c = chunkIndex(of: list[0].end - 1), c >= 0,
      case let first = Int(chunks[c].first), list[0].end - first == 2,
      Self.qualifying.contains(tokens[first].hash)
    else { return }
    for k in 1..<list.count {
      let item = list[k]
      guard item.concept.type == .target, item.direction == .none, item.end - item.first == 1,
        item.first > list[k - 1].end, tokens[item.first].tag != .determiner,
        // "dry skin, lips, and eyes"
        (list[k - 1].end..<item.first).allSatisfy({
          tokens[$0].kind == .comma || tokens[$0].tag == .conjunction
        })
      else { return }
      concepts.begin()
      appendWord(first)
      concepts.append(" ")
      concepts.append(nameOf: item.concept)
      list[k].concept = named(orElse: .condition)
      list[k].worded = 0..<0
    }
  }

  static let qualifying = WordSet(
    "increased decreased reduced impaired poor excessive frequent abnormal difficult painful weak slow dry itchy sore swollen red numb "
      + "stiff"
  )

  /// "less bleeding, swelling and pain": less of each.
  func distributeLess(_ list: ArgumentListBuilder) {
    distributeLoss(list)
    guard list.count > 1, list[0].direction == .down, list[0].end > 0 else { return }
    let c = chunkIndex(of: list[0].end - 1)
    guard c >= 0, Self.fewer.contains(tokens[Int(chunks[c].first)].hash) else { return }
    for k in 1..<list.count where list[k].direction == .none {
      let c = chunkIndex(of: list[k].end - 1)
      guard c >= 0, Int(chunks[c].first) == list[k].first, tokens[list[k].first].tag != .determiner
      else { return }
      list[k].direction = .down
    }
  }

  /// "memory loss and impaired speech, balance, and movement": each of what is left.
  private func distributeLoss(_ list: ArgumentListBuilder) {
    guard list.count > 2 else { return }
    for k in 0..<list.count - 2 where list[k].direction == .down && list[k].end > 0 {
      let c = chunkIndex(of: list[k].end - 1)
      guard c >= 0, tokens[Int(chunks[c].first)].hash == Self.impaired,
        (k + 1..<list.count).allSatisfy({
          list[$0].direction == .none && list[$0].end - list[$0].first == 1
            && (list[$0].concept.type == .target || list[$0].concept.type == .concept)
        })
      else { continue }
      for i in k + 1..<list.count { list[i].direction = .down }
      return
    }
  }

  private static var impaired: UInt64 { WordHash.of("impaired") }
  private static let fewer = WordSet("less fewer")

  private func areThings(_ list: ArgumentList) -> Bool {
    !list.isEmpty
      && list.allSatisfy {
        ($0.concept.type == .target || $0.concept.type == .concept) && !$0.isVague && !isPerson($0)
      }
  }

  /// "loss of appetite", "loss of hair": what a list knows as a condition, under either name.
  func loss(_ token: Int, of thing: Argument) -> Argument? {
    guard tokens[token].hash == Self.loss || tokens[token].hash == Self.lack else { return nil }
    concepts.begin()
    concepts.append(nameOf: thing.concept)
    concepts.append(" loss")
    var known = concepts.withName(lookup)
    concepts.cancel()
    if known == nil || tokens[token].hash == Self.lack {
      concepts.begin()
      appendWord(token)
      concepts.append(" of ")
      concepts.append(nameOf: thing.concept)
      known = concepts.withName(lookup)
      concepts.cancel()
    }
    if let known, known.type == .condition {
      return Argument(concept: known, first: token, end: thing.end, isKnown: true)
    }
    guard tokens[token].hash == Self.loss, !thing.isVague, thing.concept.type == .concept,
      !isPerson(thing), thing.end - thing.first == 1, known == nil
    else { return nil }
    // "loss of mobility"
    concepts.begin()
    concepts.append(nameOf: thing.concept)
    concepts.append(" loss")
    return Argument(concept: concepts.end(.condition), first: token, end: thing.end, isKnown: true)
  }

  private static var loss: UInt64 { WordHash.of("loss") }
  private static var lack: UInt64 { WordHash.of("lack") }

  /// "pain associated with", as what something is taken for.
  func isPainOf(_ own: Argument, _ next: Int) -> Bool {
    guard own.concept.type == .condition, own.end > 0, own.end <= tokens.count,
      Self.pains.contains(lastHash(of: own)), kind(next) == .verbGroup,
      chunks[next].form == .participle, tokens[head(next)].hash == Self.associated,
      isPreposition(next + 1, grammar.with)
    else { return false }
    let before = skipLightLeft(chunkIndex(of: own.end - 1) - 1)
    return isPreposition(before, grammar.of, grammar.for) || kind(before) == .verbGroup
  }

  private static let pains = WordSet("pain pains discomfort stiffness")
  private static var associated: UInt64 { WordHash.of("associated") }

  /// "relieves symptoms", on a page about a disease: that disease's.
  func symptomInQuestion(_ own: Argument, _ next: Int) -> Argument? {
    guard own.isVague, !own.isNegated,
      classes(own.end - 1).contains(.symptomNoun) || namesComplication(own),
      kind(next) != .verbGroup || chunks[next].form != .participle,
      !isPreposition(next, grammar.of, grammar.such, grammar.like, grammar.including, grammar.from),
      let condition = discourse.sectionCondition ?? discourse.documentCondition
    else { return nil }
    concepts.begin()
    concepts.append(nameOf: condition.concept)
    concepts.append(namesComplication(own) ? " complication" : " symptom")
    var symptom = own
    symptom.concept = named(orElse: .condition)
    symptom.isVague = false
    return symptom
  }

  private func namesComplication(_ own: Argument) -> Bool {
    lastHash(of: own) == Self.complications && !saidByVerbs.contains(.consistVerb)
  }

  private static var complications: UInt64 { WordHash.of("complications") }
}
