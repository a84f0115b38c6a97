import Claims

/// What does not go together, in other words than "interacts with".
extension SentenceReader {
  /// "X does not mix well with Y", "medicines that do not mix with it include A and B", "can push
  /// blood levels dangerously high".
  func readCombinations() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let chunk = chunks[clause.chunk]
      let kinds = classes(Int(chunk.head))
      if clause.role == .relative {
        if interacts(clause) { readPartners(index) }
      } else if clause.role == .main, !clause.isNegated, interacts(clause) {
        readInteractsWithTopic(index)
      } else if clause.isNegated, kinds.contains(.combineVerb), !chunk.flags.contains(.passive) {
        readUnmixed(index)
      }
      readLevels(index)
    }
  }

  /// "Other drugs may interact with X, including A and B."
  private func readDrugsThatInteract(_ index: Int, _ chunk: Int) {
    let subjects = subjects(of: clauses[index])
    guard let kind = subjects.first, subjects.count == 1, isDrugKind(kind) else { return }
    let pronoun = chunks[chunk].flags.contains(.pronoun)
    var items = noArguments
    var one = substanceTopic
    if pronoun {
      if let found = examples(at: chunk + 1, limit: chunks.count, depth: 0) { items = found.list }
    } else {
      let all = arguments(from: chunk).list
      one = all.first
      items = all.filter { $0.first != all.first?.first }
    }
    items = items.filter { $0.concept.type == .substance || isDrugClass($0) }
    guard let one, !items.isEmpty else { return }
    drafts.removeAll { $0.clause == index && $0.predicate == .interactsWith }
    for item in items where !item.isVague && item.concept != one.concept {
      emit(
        kind: .safety, predicate: .interactsWith, subject: one, object: item, clause: index,
        end: item.end)
    }
  }

  /// "Blood thinners can interact with it."
  private func readInteractsWithTopic(_ index: Int) {
    let clause = clauses[index]
    let with = skipLight(clause.chunk + 1)
    guard isPreposition(with, grammar.with), isNounPhrase(with + 1), let topic = substanceTopic
    else { return }
    readDrugsThatInteract(index, with + 1)
    guard chunks[with + 1].flags.contains(.pronoun) else { return }
    for item in subjects(of: clause)
    where item.concept.type == .substance && !item.isVague && item.concept != topic.concept {
      let isRead = drafts.contains { $0.clause == index && $0.predicate == .interactsWith }
      if isRead { return }
      emit(
        kind: .safety, predicate: .interactsWith, subject: at(with + 1, topic), object: item,
        clause: index, end: Int(chunks[with + 1].end))
    }
  }

  /// A class of drugs ("CYP3A inhibitors"), which a substance can interact with.
  func isDrugClass(_ argument: Argument) -> Bool {
    let token = argument.end - 1
    guard token >= 0, token < tokens.count, argument.end - argument.first > 1 else { return false }
    return classes(token).contains(.drugClassNoun)
  }

  /// "ACE inhibitors", "thyroid medicines", "HIV drugs": drugs by what they act on or are for.
  func isKindOfDrug(_ argument: Argument) -> Bool {
    if isDrugClass(argument) { return true }
    let token = argument.end - 1
    guard token > 0, token < tokens.count, argument.end - argument.first > 1,
      classes(token).contains(.generic), tokens[token].flags.contains(.pluralForm)
    else { return false }
    return tokens[token - 1].tag != .determiner
      && classes(token - 1).isDisjoint(with: [.stopModifier, .generic])
  }

  /// The substances and classes of drugs of an enumeration; the topic for "it" and "the drug".
  func partners(from chunk: Int) -> ArgumentList {
    let c = skipLight(chunk)
    guard isNounPhrase(c) else { return noArguments }
    if chunks[c].flags.contains(.pronoun) {
      let kinds = classes(head(c))
      guard kinds.contains(.anaphor), !kinds.contains(.person) else { return noArguments }
      // Where a page tells what does not go with its drug, "it" is the drug.
      let isOfPage = discourse.sectionRole == .interaction && !discourse.isTopicTentative
      let main = isOfPage ? discourse.sectionTopic ?? discourse.documentTopic : nil
      return list((main ?? discourse.topic).map { at(c, $0) })
    }
    let found = arguments(from: c).list.filter {
      $0.concept.type == .substance || isDrugClass($0)
        || $0.isVague && classes($0.end - 1).contains(.generic)
    }
    guard let first = found.first else { return noArguments }
    if first.isVague, found.count == 1 {
      return chunks[c].flags.isDisjoint(with: [.definite, .demonstrative])
        ? noArguments : list(discourse.topic.map { at(c, $0) })
    }
    return found.filter { !$0.isVague }
  }

  /// "interact with", "do not mix with"
  private func interacts(_ clause: Clause) -> Bool {
    let verb = head(clause.chunk)
    if clause.isNegated { return classes(verb).contains(.combineVerb) }
    guard let trigger = trigger(lemma(verb), .verb), case .fixed(_, .interactsWith) = trigger.effect
    else { return false }
    return true
  }

  /// "Other medicines that do not mix with it include A, B and C."
  private func readPartners(_ index: Int) {
    let clause = clauses[index]
    let c = clause.subjectFirst
    guard clause.subjectEnd > c, isNounPhrase(c),
      !classes(head(c)).isDisjoint(with: [.generic, .kindNoun]),
      tokens[head(c)].flags.contains(.pluralForm)
    else { return }
    let i = skipLight(clause.chunk + 1)
    guard isPreposition(i, grammar.with) else { return }
    let own = partners(from: i + 1)
    let main = clauses.first {
      $0.chunk > i && !$0.isUnasserted && $0.role != .relative
        && (lemma(head($0.chunk)) == grammar.include || chunks[$0.chunk].flags.contains(.copular))
    }
    guard let main, main.chunk <= i + 4, !main.isNegated else { return }
    let items = partners(from: main.chunk + 1)
    for one in own {
      for item in items where item.concept != one.concept { stateInteraction(one, item, index) }
    }
  }

  /// "X does not mix well with Y", "X and Y do not mix"
  private func readUnmixed(_ index: Int) {
    let clause = clauses[index]
    guard !hasPersonSubject(clause) else { return }
    let own = subjectOrTopic(of: clause).filter { $0.concept.type == .substance && !$0.isVague }
    let i = skipLight(clause.chunk + 1)
    if isPreposition(i, grammar.with) {
      for item in partners(from: i + 1) {
        for one in own where one.concept != item.concept { stateInteraction(one, item, index) }
      }
    } else if own.count > 1, clause.subjectEnd > clause.subjectFirst {
      for item in own.dropFirst() where item.concept != own[0].concept {
        stateInteraction(own[0], item, index)
      }
    }
  }

  private func stateInteraction(_ one: Argument, _ other: Argument, _ index: Int) {
    let span = clauseSpan(index)
    var draft = Draft(
      kind: .safety, predicate: .interactsWith, subject: one, object: other,
      first: min(span.first, other.first), end: max(span.end, other.end))
    draft.isHedged = clauses[index].isHedged
    draft.clause = index
    drafts.append(draft)
  }

  /// "Grapefruit juice can push blood levels dangerously high", "may raise levels of the drug".
  @inline(__always)
  private func readLevels(_ index: Int) {
    guard mayHold(oneOf: Self.maybeLevels) else { return }
    lookForLevels(index)
    lookForItsEffects(index)
  }

  @inline(never)
  private func lookForLevels(_ index: Int) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    guard !chunks[clause.chunk].flags.contains(.passive), !clause.isNegated,
      let topic = substanceTopic
    else { return }
    let i = skipLight(clause.chunk + 1)
    guard isNounPhrase(i), Self.levels.contains(tokens[head(i)].hash),
      // "raises its level" is read as a rise of it.
      tokens[Int(chunks[i].first)].tag != .possessive || tokens[head(i)].flags.contains(.pluralForm)
    else { return }
    var changes = Self.pushing.contains(tokens[verb].hash)
    if case .fixed(_, let predicate) = trigger(lemma(verb), .verb)?.effect {
      changes = changes || predicate == .increases || predicate == .decreases
    }
    guard changes else { return }
    let isBare = (Int(chunks[i].first)..<head(i)).allSatisfy {
      classes($0).contains(.bodyNoun) || classes($0).contains(.generic)
        || tokens[$0].tag == .determiner || tokens[$0].tag == .possessive
    }
    guard isBare else { return }
    if isPreposition(i + 1, grammar.of) {
      guard
        pointsToTopic(i + 2)
          || partners(from: i + 2).contains(where: { $0.concept == topic.concept })
      else { return }
    }
    for subject in subjects(of: clause)
    where subject.concept.type == .substance && !subject.isVague
      && subject.concept != topic.concept
    {
      emit(
        kind: .safety, predicate: .interactsWith, subject: subject, object: at(i, topic),
        clause: index,
        end: Int(chunks[i].end))
    }
  }

  /// "the drug", "this medicine", "it"
  private func pointsToTopic(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk) else { return false }
    return namesTopic(chunk)
      || !chunks[chunk].flags.isDisjoint(with: .definite | .demonstrative)
        && chunks[chunk].end - chunks[chunk].first == 2
        && classes(head(chunk)).contains(.generic)
  }

  /// "Y blunts its effects", "Y reduces its absorption", "Y blunts the effect", of what the text is about.
  private func lookForItsEffects(_ index: Int) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    let i = skipLight(clause.chunk + 1)
    guard !chunks[clause.chunk].flags.contains(.passive), let topic = substanceTopic,
      isNounPhrase(i), Int(chunks[i].end) - Int(chunks[i].first) == 2,
      Self.effects.contains(tokens[head(i)].hash),
      word(Int(chunks[i].first)) == grammar.its
        || chunks[i].flags.contains(.definite)
          && (isPreposition(i + 1, grammar.of) ? pointsToTopic(i + 2) : isEnd(Int(chunks[i].end))),
      case .fixed(_, let predicate) = trigger(lemma(verb), .verb)?.effect,
      predicate == .increases || predicate == .decreases
    else { return }
    for subject in subjects(of: clause)
    where subject.concept.type == .substance && !subject.isVague && subject.isKnown
      && subject.concept != topic.concept
    {
      drafts.removeAll { $0.clause == index && $0.subject?.concept == subject.concept }
      emit(
        kind: .safety, predicate: .interactsWith, subject: subject, object: at(i, topic),
        clause: index, end: Int(chunks[i].end))
    }
  }

  private static var maybeLevels: WordMask {
    WordMask().or("levels").or("level").or("concentration").or("concentrations").or("effect").or(
      "effects"
    ).or("effectiveness")
      .or("absorption").or("efficacy")
  }
  private static let effects = WordSet(
    "effect effects effectiveness absorption efficacy levels")
  private static let levels = WordSet("level levels concentration concentrations")
  private static let pushing = WordSet(
    "push pushes pushed drive drives drove send sends sent bring brings brought")
}
