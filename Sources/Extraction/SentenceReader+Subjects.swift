import Claims

extension SentenceReader {
  /// What the clause speaks of, with pronouns and "the drug" resolved; empty where that is open.
  func subjects(of clause: Clause) -> ArgumentList {
    if let known = cache.subjects(of: clause.chunk) { return known }
    let found = findSubjects(of: clause)
    cache.store(subjects: found, of: clause.chunk)
    return found
  }

  private func findSubjects(of clause: Clause) -> ArgumentList {
    guard clause.subjectEnd > clause.subjectFirst else { return noArguments }
    let first = behindCourse(clause.subjectFirst, clause.subjectEnd)
    if holdsDoing(first, clause.subjectEnd) {
      let list = doings(from: first, to: clause.subjectEnd, takesOne: false).list
      if !list.isEmpty { return list }
    }
    if kind(first) == .verbGroup {
      if classes(head(first)).contains(.takeVerb), chunks[first].form == .gerund,
        !chunks[first].flags.contains(.negated), first + 1 < clause.subjectEnd,
        let taken = takenInAmount(first + 1, clause.subjectEnd)
      {
        // "Taking more than 10 mg of X"
        return list(taken)
      }
      return doing(first, clause.subjectEnd)
    }
    let phrase = chunks[first]
    if tokens[Int(phrase.first)].hash == Self.off, isOffLabel(Int(phrase.first)) {
      // "and off-label to treat Y"
      return list(antecedent)
    }
    if clause.role != .main, clause.role != .relative, clause.subjectEnd == first + 1,
      let possessor = possessor(of: first)
    {
      return list(possessor)
    }
    if phrase.flags.contains(.pronoun), classes(Int(phrase.head)).contains(.absent),
      isPreposition(first + 1, grammar.of), isNounPhrase(first + 2),
      chunks[first + 2].flags.contains(.pronoun), var denied = antecedent
    {
      // "none of it"
      denied.isNegated.toggle()
      return list(denied)
    }
    if isOneOfOthers(first, clause.subjectEnd) {
      return arguments(from: first + 2, limit: clause.subjectEnd).list
    }
    if let own = defined(before: first) ?? namedInApposition(first, clause) { return list(own) }
    if var resolved = anaphor(first) {
      if resolved.concept.type == .condition, !isDeficiency(resolved),
        !bringsSymptoms(clause, resolved),
        !chunks[clause.chunk].flags.contains(.passive) && !isTied(clause)
          || !classes(head(clause.chunk)).isDisjoint(with: [.takeVerb, .combineVerb]),
        let topic = discourse.topic
      {
        // "it" that acts is what is taken, not what is treated.
        resolved = topic
      }
      if let healer = healer(clause, resolved) { resolved = healer }
      return list(resolved)
    }
    if clause.subjectEnd == first + 1, let possessor = possessor(of: first),
      !classes(Int(phrase.head)).isDisjoint(with: [.vague, .carrier, .tail, .ability])
    {
      // "X's action involves"
      return list(possessor)
    }
    if let owner = ownerOfWorking(first, clause.subjectEnd) { return list(owner) }
    if let means = meansOfTreatment(first, clause.subjectEnd) { return means }
    if let treatment = treatmentWithGoals(first) { return self.list(treatment) }
    if let drugs = drugsOfTreatment(first, clause) { return drugs }
    if let treatment = treatmentOf(first, clause) { return self.list(treatment) }
    var list = arguments(from: first, limit: clause.subjectEnd).list
    if list.allSatisfy({ !$0.isKnown }), let taken = takenInAmount(first, clause.subjectEnd) {
      return self.list(taken)
    }
    if kind(first) == .adjective { return list }
    if list.count == 2, list[1].isNegated, !list[0].isKnown,
      tokens[list[0].end - 1].tag == .adjective
        || list[0].end - list[0].first == 2
          && tokens[list[0].end - 1].flags.contains(.hyphenBefore)
    {
      // "Long-term but not short-term use of X"
      var own = list[1]
      own.isNegated = false
      list = self.list(own)
    }
    list = list.map { generic($0, phrase) ?? standIn($0) ?? genericBehind($0) ?? $0 }
    if let named = examplesInBrackets(clause, list) { return named }
    if list.isEmpty, !phrase.flags.contains(.pronoun), classes(Int(phrase.head)).contains(.vague) {
      // "this one": the topic.
      return self.list(antecedent)
    }
    return list.filter { !isPerson($0) }
  }

  /// "Y affects millions. It causes breathlessness": a disease that the sentence before was about, where that named no
  /// substance, and not what is taken.
  private func bringsSymptoms(_ clause: Clause, _ disease: Argument) -> Bool {
    guard discourse.sentencesSinceTopic > 0, disease.isKnown,
      discourse.lastDisease?.concept == disease.concept,
      let trigger = trigger(lemma(head(clause.chunk)), .verb, where: { $0.noun < 0 }),
      case .effect(.causes) = trigger.effect
    else { return false }
    return arguments(from: skipLight(clause.chunk + 1)).list.contains {
      $0.concept.type == .condition
    }
  }

  /// "These and other symptoms": no more than what the noun says.
  private func isOneOfOthers(_ first: Int, _ end: Int) -> Bool {
    guard chunks[first].flags.contains(.pronoun), classes(head(first)).contains(.demonstrative),
      kind(first + 1) == .conjunction, first + 2 < end, isNounPhrase(first + 2)
    else { return false }
    return !classes(head(first + 2)).isDisjoint(with: [.symptomNoun, .vague, .genericCondition])
  }

  /// "Certain drugs (A, B) deplete Y": A and B.
  private func examplesInBrackets(_ clause: Clause, _ list: ArgumentList) -> ArgumentList? {
    let open = clause.subjectEnd
    guard kind(open) == .open, open < clause.chunk, list.count == 1, !list[0].isKnown,
      classes(list[0].end - 1).contains(.generic),
      tokens[list[0].end - 1].flags.contains(.pluralForm)
    else { return nil }
    // "(e.g. A, B)"
    let first = (open + 1..<min(clause.chunk, open + 9)).first {
      isNounPhrase($0) && tokens[head($0)].mention >= 0
    }
    guard let first else { return nil }
    let named = arguments(from: first, limit: clause.chunk).list.filter {
      !$0.isVague && ($0.concept.type == .substance && $0.isKnown || isDrugClass($0))
    }
    return named.isEmpty ? nil : named
  }

  private func isOffLabel(_ token: Int) -> Bool {
    token + 1 < tokens.count && tokens[token + 1].hash == Self.label
  }

  private static var off: UInt64 { WordHash.of("off") }
  private static var label: UInt64 { WordHash.of("label") }

  /// "is closely tied to", "is more common in": what is so is the condition itself.
  private func isTied(_ clause: Clause) -> Bool {
    guard chunks[clause.chunk].flags.contains(.copular), kind(clause.chunk + 1) == .adjective else {
      return false
    }
    return Self.ties.contains(tokens[head(clause.chunk + 1)].hash)
  }

  private static let ties = WordSet(
    "tied linked related associated common rare contagious hereditary")

  /// "X's antagonism", "its ability": who owns the noun phrase.
  func possessor(of chunk: Int) -> Argument? {
    let phrase = chunks[chunk]
    if phrase.possessorEnd > phrase.first {
      return argument(first: Int(phrase.first), end: Int(phrase.possessorEnd)).flatMap {
        generic($0, phrase) ?? $0
      }
    }
    if phrase.flags.contains(.possessiveDeterminer) {
      let word = word(Int(phrase.first))
      return word == grammar.its || word == grammar.their ? antecedent(of: Int(phrase.first)) : nil
    }
    return nil
  }

  /// What "it" refers to: the last subject, else the topic.
  var antecedent: Argument? {
    guard let last = discourse.lastSubject, !last.isVague else {
      return discourse.topic
    }
    // "What X does to mood is unknown. It blocks …": what the text is about, which that sentence named.
    if last.concept.type == .target, discourse.sentencesSinceTopic == 0, discourse.topicNamings > 2,
      let topic = discourse.topic, !discourse.isTopicTentative
    {
      return topic
    }
    // A noun that no list knows is less likely meant than what the text is about.
    return last.isKnown || last.concept.type != .concept && last.concept.type != .substance
      ? last : discourse.firmTopic ?? last
  }

  /// "it" behind a sentence about several things is what the section or the text is about.
  private func antecedent(of pronoun: Int) -> Argument? {
    guard discourse.isLastPlural, word(pronoun) == grammar.it || word(pronoun) == grammar.its,
      discourse.lastSubject != nil,
      let topic = discourse.sectionTopic ?? discourse.documentTopic
    else {
      let isPlain = word(pronoun) == grammar.it || word(pronoun) == grammar.its
      if !isPlain, let last = discourse.lastSubject, last.concept.type == .target,
        !discourse.isLastPlural, tokens[pronoun].hash == Self.they
      {
        // "The cornea is clear. … They": no part of the body alone.
        return nil
      }
      return antecedent ?? (isPlain ? pageCondition : nil)
    }
    return topic
  }

  /// "If people learn that they have Y, they can": the people.
  func meansPersons(_ pronoun: Int) -> Bool {
    tokens[head(pronoun)].hash == Self.they
      && !analysis.mentions.contains {
        Int($0.first) < head(pronoun)
          && vocabulary.keys[Int($0.term)].concept.type == .substance
      }
      && clauses.contains {
        $0.chunk < pronoun && $0.subjectEnd > $0.subjectFirst && isSubordinate($0)
          && isPersonPhrase($0.subjectFirst)
      }
  }

  private static var they: UInt64 { WordHash.of("they") }

  /// "When you take X, it": the substance named before the pronoun in the same sentence.
  private func antecedentInSentence(before chunk: Int) -> Argument? {
    for clause in clauses where clause.chunk < chunk && clause.role == .main {
      guard clause.subjectEnd > clause.subjectFirst, clause.subjectEnd <= chunk,
        isNounPhrase(clause.subjectFirst), !chunks[clause.subjectFirst].flags.contains(.pronoun),
        // "Antacids hinder its absorption, and it may"
        word(head(chunk)) != grammar.it || clause.subjectEnd != clause.subjectFirst + 1
          || !tokens[head(clause.subjectFirst)].flags.contains(.pluralForm)
      else { continue }
      let phrase = chunks[clause.subjectFirst]
      if let own = argument(first: Int(phrase.possessorEnd), end: Int(phrase.end)),
        own.concept.type == .substance, own.isKnown
      {
        return own
      }
      if let own = subjectBefore(chunk, clause) { return own }
    }
    var found: Argument?
    for mention in analysis.mentions where Int(mention.first) < Int(chunks[chunk].first) {
      if vocabulary.keys[Int(mention.term)].concept.type == .substance {
        let c = chunkIndex(of: Int(mention.first))
        if c > 0, kind(c - 1) == .verbGroup && !isInstead(c - 1) || isOfEffects(c) {
          found = argument(first: Int(chunks[c].possessorEnd), end: Int(mention.end))
        }
      }
    }
    return found
  }

  /// "Treatment with X helps, although it does not cure Y": X; "Y affects people of all ages, but it starts in childhood": Y.
  private func subjectBefore(_ pronoun: Int, _ clause: Clause) -> Argument? {
    guard word(head(pronoun)) == grammar.it else { return nil }
    let own = subjects(of: clause)
    guard own.count == 1, let first = own.first, first.isKnown, !first.isVague,
      first.end <= Int(chunks[clause.chunk].first)
    else { return nil }
    if first.concept.type == .substance { return first }
    if first.concept.type == .condition, namesNothingTaken(beside: pronoun) { return first }
    let mark = skipLightLeft(pronoun - 1)
    guard first.concept.type == .condition, !chunks[clause.chunk].flags.contains(.passive),
      kind(mark) == .conjunction || kind(mark) == .semicolon
        || kind(mark) == .subordinator && Self.contrasting.contains(tokens[head(mark)].hash)
    else { return nil }
    return first
  }

  /// "Y can be treated only if it is found early", in a text about no substance: nothing else in the sentence is it.
  private func namesNothingTaken(beside pronoun: Int) -> Bool {
    discourse.documentTopic == nil && discourse.sectionTopic == nil
      && !analysis.mentions.contains {
        vocabulary.keys[Int($0.term)].concept.type == .substance
          && Int($0.first) < head(pronoun)
      }
      && !clauses.contains {
        $0.subjectFirst == pronoun && $0.subjectEnd > pronoun
          && !classes(head($0.chunk)).isDisjoint(with: [.takeVerb, .prescribeVerb])
      }
  }

  /// "Rather than adding X, it": what is not done with it.
  private func isInstead(_ verb: Int) -> Bool {
    chunks[verb].form == .gerund && verb > 0 && Int(chunks[verb].first) > 0
      && Self.instead.contains(tokens[Int(chunks[verb].first) - 1].hash)
  }

  private static let instead = WordSet("than without of besides")
  private static let contrasting = WordSet("although though while whereas")

  /// "a study of the effects of X suggests that it"
  private func isOfEffects(_ chunk: Int) -> Bool {
    isPreposition(chunk - 1, grammar.of) && isNounPhrase(chunk - 2)
      && !classes(head(chunk - 2)).isDisjoint(with: [.roleNoun, .effectNoun])
      && kind(chunk - 3) == .verbGroup
  }

  /// A pronoun or "this lower dose" resolved; nil where the phrase names something itself.
  private func anaphor(_ chunk: Int) -> Argument? {
    let phrase = chunks[chunk]
    let token = Int(phrase.head)
    if phrase.flags.contains(.pronoun) {
      guard classes(token).contains(.anaphor), !classes(token).contains(.person),
        !meansPersons(chunk)
      else { return nil }
      if let same = samePronoun(before: chunk) {
        return antecedentInSentence(before: same) ?? antecedent(of: head(same))
      }
      return antecedentInSentence(before: chunk) ?? antecedent(of: token)
    }
    if let dose = regimen(in: Int(phrase.first), Int(phrase.end)),
      argument(first: Int(phrase.possessorEnd), end: Int(phrase.end)) == nil
    {
      var topic = discourse.topic
      topic?.regimen = dose
      return topic
    }
    return nil
  }

  /// "the drug", "this supplement", "both medications": the substance under discussion.
  func generic(_ argument: Argument, _ phrase: Chunk) -> Argument? {
    if let topic = classNamed(by: argument, phrase) { return topic }
    if let known = introduced(argument, phrase) { return known }
    guard !argument.isKnown || argument.isVague else { return nil }
    let isCounted = isCounted(argument, phrase)
    let token = isCounted ? Int(phrase.head) : argument.end - 1
    guard token >= 0, token < tokens.count, classes(token).contains(.generic),
      argument.isVague || isCounted,
      phrase.flags.contains(.definite) || phrase.flags.contains(.demonstrative)
        || phrase.flags.contains(.possessiveDeterminer)
        || !discourse.compared.isEmpty && Self.ofAll.contains(tokens[Int(phrase.first)].hash)
    else { return nil }
    if phrase.flags.contains(.demonstrative), let studied = studied(before: phrase) {
      return studied
    }
    if phrase.flags.contains(.demonstrative), discourse.firmTopic == nil,
      let last = discourse.lastSubject, isSameKind(lemma(token), discourse.lastSubjectHead)
    {
      // "Quick-relief medicines …. These medicines"
      return last
    }
    var topic = discourse.topic ?? discourse.lastSubstance
    if let regimen = argument.regimen { topic?.regimen = regimen }
    if argument.isNegated { topic?.isNegated = true }
    return topic
  }

  /// "the two drugs"
  private func isCounted(_ argument: Argument, _ phrase: Chunk) -> Bool {
    let head = Int(phrase.head)
    return argument.end <= Int(phrase.end) && head > Int(phrase.first)
      && Self.counts.contains(tokens[head - 1].hash)
  }

  private static let counts = WordSet("two three four five")
  private static let ofAll = WordSet("neither either each both")

  /// "use of this medication", "using this drug"
  private func genericBehind(_ argument: Argument) -> Argument? {
    guard argument.isVague, argument.end > 0, argument.end <= tokens.count,
      Self.remedies.contains(lastHash(of: argument))
    else { return nil }
    let c = chunkIndex(of: argument.end - 1)
    guard c >= 0, isNounPhrase(c), chunks[c].flags.contains(.demonstrative) else { return nil }
    return generic(argument, chunks[c])
  }

  private static let remedies = WordSet("medication medicine drug supplement product herb remedy")

  /// "the antidepressant", "this peptide": the substance that the text is about, where none was named since.
  private func classNamed(by argument: Argument, _ phrase: Chunk) -> Argument? {
    let token = argument.end - 1
    guard phrase.flags.contains(.definite) || phrase.flags.contains(.demonstrative),
      token > 0, token < tokens.count, token == Int(phrase.head),
      token > Int(phrase.first),
      // "this powerful herb", but not "the other herb"
      token - Int(phrase.first) == 1
        || phrase.flags.contains(.demonstrative)
          && (Int(phrase.first) + 1..<token).allSatisfy({ tokens[$0].tag == .adjective }),
      !tokens[token].flags.contains(.pluralForm),
      tokens[token].word >= 0,
      vocabulary.lexicon.agents[lemma(token)] != nil || Self.kinds.contains(tokens[token].hash)
        || phrase.flags.contains(.demonstrative) && Self.remedies.contains(tokens[token].hash),
      let topic = discourse.sectionTopic ?? discourse.documentTopic,
      topic.concept != argument.concept, discourse.topic?.concept == topic.concept,
      discourse.lastSubstance == nil || discourse.lastSubstance?.concept == topic.concept
        || discourse.lastSubstance?.concept == argument.concept
    else { return nil }
    return discourse.topic
  }

  private static let kinds = WordSet(
    "polyphenol flavonoid alkaloid adaptogen phytochemical carotenoid cannabinoid stimulant nootropic coenzyme "
      + "prodrug peptide hormone molecule vaccine antibiotic statin opioid steroid probiotic herb spice "
      + "root plant pill shot jab amino")

  func isPerson(_ argument: Argument) -> Bool {
    let token = argument.end - 1
    guard token >= 0, token < tokens.count else { return false }
    if argument.concept.type == .population { return true }
    return !argument.isKnown && classes(token).contains(.person)
  }

  /// "Eating smaller meals": the object where the verb is only taking or using, else the phrase.
  func doing(_ first: Int, _ end: Int) -> ArgumentList {
    let verb = head(first)
    let objects = arguments(from: skipLight(first + 1), limit: end).list
    if chunks[first].flags.contains(.negated) || verb > 0 && tokens[verb - 1].tag == .negation {
      // "Not smoking lowers"
      let last = objects.last.map { $0.end } ?? verb + 1
      concepts.begin()
      concepts.beginWord()
      concepts.append("not ")
      concepts.append(gerund(of: verb))
      for token in verb + 1..<max(last, verb + 1) where tokens[token].kind == .word {
        concepts.beginWord()
        appendWord(token)
      }
      return list(
        Argument(concept: concepts.end(.concept), first: verb, end: last, isKnown: false))
    }
    if objects.isEmpty, end == first + 1, mention(at: verb) != nil,
      let own = argument(first: verb, end: verb + 1), own.isKnown
    {
      // "Smoking raises"
      return list(own)
    }
    if kind(first + 1) == .comma || kind(first + 1) == .conjunction, mention(at: verb) != nil,
      let own = argument(first: verb, end: verb + 1), own.isKnown
    {
      // "Smoking, A and B raise"
      let others = arguments(from: first + 2, limit: end).list
      return joined(list(own), others.filter { !isPerson($0) })
    }
    let kinds = classes(verb)
    if objects.isEmpty, lemma(verb) == grammar.lose, end > first + 1, end <= chunks.count {
      // "Losing 5 percent of your weight"
      concepts.begin()
      for token in verb..<Int(chunks[end - 1].end) where tokens[token].tag != .punctuation {
        concepts.beginWord()
        appendWord(token)
      }
      return list(
        Argument(
          concept: concepts.end(.concept), first: verb, end: Int(chunks[end - 1].end),
          isKnown: false))
    }
    let isLess =
      !kinds.isDisjoint(with: [.limitVerb, .stopVerb, .shunVerb]) || lemma(verb) == grammar.lose
      || isLessening(verb) || (objects.first.map(isLittle) ?? false)
    if !objects.isEmpty, !objects.allSatisfy({ isPerson($0) }) {
      if !isLess,
        kinds.contains(.takeVerb)
          || objects[0].concept.type != .target
            && (trigger(lemma(verb), .verb) != nil || objects[0].isKnown)
      {
        return objects.filter { !isPerson($0) }.map { genericBehind($0) ?? $0 }
      }
      if isLess, objects.count > 1 {
        // "Avoiding A, B and C": less of each.
        return objects.filter { !isPerson($0) }.map {
          tokens[$0.first].tag == .gerund ? $0 : done(verb, $0.first, $0)
        }
      }
      let last = objects[objects.count - 1]
      return list(done(verb, verb + 1, last))
    }
    if chunks[first].flags.contains(.copular) || tokens[verb].tag == .be {
      // "being female", "being overweight"
      let next = skipLight(first + 1)
      if isPreposition(next, grammar.on), next < end {
        // "being on X"
        return arguments(from: next + 1, limit: end).list.filter { !$0.isVague && !isPerson($0) }
      }
      guard next < end, isNounPhrase(next) || kind(next) == .adjective else { return noArguments }
      if let state = condition(ofAdjective: next) {
        let states = statesBehind(first)
        return states.count > 1 ? states : list(state)
      }
      return list(
        Argument(
          concept: phrase(verb, Int(chunks[next].end), as: .concept), first: verb,
          end: Int(chunks[next].end), isKnown: false))
    }
    if let last = objects.last, lemma(verb) == grammar.have, last.end - verb >= 3 {
      // "Having a parent with Y"
      let behind = conditionsOfPersons(behind: chunkIndex(of: last.end - 1) + 1)
      guard let end = behind.last?.end else { return noArguments }
      concepts.begin()
      for token in verb..<end where tokens[token].kind == .word {
        concepts.beginWord()
        appendWord(token)
      }
      return list(
        Argument(concept: concepts.end(.concept), first: verb, end: end, isKnown: false))
    }
    if kinds.contains(.stopVerb), let habit = vocabulary.lexicon.nominals[lowercased(verb)] {
      // "For those who smoke, quitting lowers"
      return list(
        Argument(
          concept: lookup(habit) ?? concepts.key(habit, .concept), first: verb, end: verb + 1,
          isKnown: false))
    }
    if !kinds.isDisjoint(with: [.stopVerb, .startVerb, .combineVerb]),
      let topic = spokenOf(first + 1) ?? substanceTopic
    {
      // "Stopping it abruptly can"
      return list(topic)
    }
    // "Smoking is a cause of"
    if let known = known(verb, verb + 1) { return list(known) }
    guard kinds.isDisjoint(with: [.takeVerb, .reportVerb, .helpVerb]) else { return noArguments }
    if isLess, first + 1 < chunks.count, kind(first + 1) == .verbGroup,
      chunks[first + 1].form == .gerund
    {
      // "avoiding kneeling"
      concepts.begin()
      concepts.beginWord()
      concepts.append(gerund(of: verb))
      concepts.beginWord()
      appendWord(head(first + 1))
      return list(
        Argument(
          concept: concepts.end(.concept), first: verb, end: head(first + 1) + 1, isKnown: false))
    }
    if first + 2 < min(end, chunks.count),
      isPreposition(first + 1) || tokens[head(first + 1)].tag == .to,
      isNounPhrase(first + 2)
    {
      // "listening to music"
      let noun = chunks[first + 2]
      concepts.begin()
      for token in verb..<Int(noun.end) where tokens[token].kind == .word {
        concepts.beginWord()
        appendWord(token)
      }
      return list(
        Argument(
          concept: concepts.end(.concept), first: verb, end: Int(noun.end), isKnown: false))
    }
    return list(
      Argument(concept: word(verb, as: .concept), first: verb, end: verb + 1, isKnown: false))
  }

  /// "combining it": the substance that the sentence before was about.
  func spokenOf(_ chunk: Int) -> Argument? {
    guard isNounPhrase(chunk), chunks[chunk].flags.contains(.pronoun),
      word(head(chunk)) == grammar.it, let last = antecedent, last.concept.type == .substance,
      last.isKnown
    else { return nil }
    return last
  }

  /// "avoiding A": the verb with the words from a token on to the end of what it is about.
  private func done(_ verb: Int, _ first: Int, _ object: Argument) -> Argument {
    concepts.begin()
    concepts.beginWord()
    concepts.append(gerund(of: verb))
    for token in first..<object.end {
      concepts.beginWord()
      appendWord(token)
    }
    return Argument(
      concept: named(orElse: .concept), first: verb, end: object.end, isKnown: false)
  }

  /// "eating less salt", "drinking no alcohol"
  func isLittle(_ argument: Argument) -> Bool {
    let c = chunkIndex(of: argument.first)
    guard c >= 0 else { return false }
    return (max(0, Int(chunks[c].first) - 1)...argument.first).contains {
      Self.little.contains(tokens[$0].hash)
    }
  }

  private static let little = WordSet("less fewer little no smaller")

  /// "Lowering blood pressure", "controlling diabetes": what does it is that there is less.
  private func isLessening(_ token: Int) -> Bool {
    if Self.lessening.contains(tokens[token].hash) { return true }
    guard !classes(token).contains(.takeVerb), let trigger = trigger(lemma(token), .verb),
      case .fixed(_, let predicate) = trigger.effect
    else { return false }
    return predicate == .decreases || predicate == .treats || predicate == .prevents
  }

  private static let lessening = WordSet("controlling managing treating correcting preventing")

  /// "regular use", "large doses", "withdrawal": of what the text is about.
  private func standIn(_ argument: Argument) -> Argument? {
    guard argument.end > 0, argument.end <= tokens.count else { return nil }
    let last = lastHash(of: argument)
    if last == Self.deficiency { return ownDeficiency(argument) }
    if let extreme = extremeLevel(argument) { return extreme }
    if let stopped = stopped(argument) { return stopped }
    let isSpan =
      last == Self.range && argument.end > 1 && classes(argument.end - 2).contains(.doseNoun)
    let isAlone =
      argument.isVague && argument.end - argument.first == 1
      && (Self.forms.contains(last) || discourse.isTopicElected && isTreatmentAlone(last))
    let isForm =
      !argument.isKnown && Self.deliveries.contains(last)
      && (argument.first..<argument.end - 1).allSatisfy {
        tokens[$0].tag == .adjective || tokens[$0].tag == .determiner
      }
    guard isAlone || isForm || !argument.isKnown && (Self.uses.contains(last) || isSpan),
      var topic = mainSubstance(before: argument.first) ?? substanceTopic
    else { return nil }
    topic.first = argument.first
    topic.end = argument.end
    topic.worded = 0..<0
    topic.isNegated = argument.isNegated
    if let regimen = argument.regimen { topic.regimen = regimen }
    return topic
  }

  /// "Niacin makes you flush, and high doses may": the known substance that the main clause before is about.
  private func mainSubstance(before token: Int) -> Argument? {
    guard let main = clauses.first, main.role == .main,
      main.subjectEnd == main.subjectFirst + 1, isNounPhrase(main.subjectFirst),
      !chunks[main.subjectFirst].flags.contains(.pronoun),
      Int(chunks[main.chunk].end) <= token,
      let own = argument(
        first: Int(chunks[main.subjectFirst].possessorEnd),
        end: Int(chunks[main.subjectFirst].end)),
      own.concept.type == .substance, own.isKnown, !own.isVague
    else { return nil }
    return own
  }

  private static var deficiency: UInt64 { WordHash.of("deficiency") }
  private static var range: UInt64 { WordHash.of("range") }
  private static let forms = WordSet("supplements tablets capsules pills")
  /// What something is given in: "a transdermal patch".
  private static let deliveries = WordSet(
    "patch patches cream creams gel gels ointment ointments lozenge lozenges spray sprays suppository suppositories "
      + "injection injections infusion infusions shot shots drops")
  private static let uses = WordSet(
    "use usage dose doses dosage dosages amount amounts intake supplementation overuse misuse withdrawal overdose"
  )

  /// The subject to use where the clause's own is a person or missing: the topic.
  func subjectOrTopic(of clause: Clause) -> ArgumentList {
    let own = subjects(of: clause)
    if !own.isEmpty { return own }
    if clause.subjectEnd == clause.subjectFirst + 1, isNounPhrase(clause.subjectFirst),
      meansPersons(clause.subjectFirst)
    {
      return noArguments
    }
    return list(discourse.topic)
  }

  /// "Not smoking lowers": whether a verb stands in the place of a subject that was not made out.
  func hasUnreadSubject(_ clause: Clause) -> Bool {
    guard clause.role == .main, clause.subjectEnd <= clause.subjectFirst,
      chunks[clause.chunk].form == .finite
    else { return false }
    let before = skipLightLeft(clause.chunk - 1)
    // "Stopping suddenly can" speaks of what is stopped.
    guard before >= 0, kind(before) == .verbGroup, chunks[before].form == .gerund,
      classes(head(before)).isDisjoint(with: [.stopVerb, .startVerb, .combineVerb, .takeVerb])
    else { return false }
    return skipLightLeft(before - 1) < 0
  }

  private static let shares = WordSet("half third quarter majority most minority handful number")

  /// Whether the clause's subject is "I", "you", "people", "patients".
  func hasPersonSubject(_ clause: Clause) -> Bool {
    guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
      return false
    }
    let phrase = chunks[clause.subjectFirst]
    let token = Int(phrase.head)
    if classes(token).contains(.person) { return true }
    if isPreposition(clause.subjectFirst + 1, grammar.of),
      clause.subjectFirst + 2 < clause.subjectEnd, isPersonPhrase(clause.subjectFirst + 2),
      !classes(token).contains(.vague) || phrase.flags.contains(.pronoun)
        || Self.shares.contains(tokens[token].hash)
    {
      // "up to half of patients"
      return tokens[token].tag == .number || tokens[token].tag == .determiner
        || tokens[token].kind == .quantity || phrase.flags.contains(.pronoun)
        || Self.shares.contains(tokens[token].hash)
    }
    if classes(token).contains(.firstPerson) || classes(token).contains(.secondPerson) {
      return true
    }
    if phrase.flags.contains(.pronoun) { return false }
    return mentionTerm(token)?.concept.type == .population || isShareOfTakers(clause)
  }
}
