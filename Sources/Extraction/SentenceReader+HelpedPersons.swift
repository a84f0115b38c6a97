import Claims

/// What something is said to let a person do: "it helps me sleep better", "can help you relax", "causes them to feel tired".
extension SentenceReader {
  @inline(__always)
  func readHelpedPersons() {
    guard !saidByVerbs.isDisjoint(with: .causative | .makeVerb),
      said.contains(.person)
        || said.contains(.firstPerson) || said.contains(.secondPerson) || said.contains(.anaphor),
      mayHold(oneOf: Self.maybeDoing) || saidByVerbs.contains(.feelVerb)
    else { return }
    lookForHelpedPersons()
  }

  @inline(never)
  private func lookForHelpedPersons() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      let person = skipLight(clause.chunk + 1)
      guard !verb.flags.contains(.passive), !hasPersonSubject(clause),
        classes(Int(verb.head)).contains(.causative), namesPerson(person)
      else { continue }
      let done = skipLight(person + 1)
      guard kind(done) == .verbGroup, !chunks[done].flags.contains(.negated),
        chunks[done].form == .bare || chunks[done].form == .infinitive
          || tokens[head(done)].tag == .verb || Self.quitting.contains(tokens[head(done)].hash)
      else { continue }
      if classes(head(done)).contains(.feelVerb) || Self.staying.contains(tokens[head(done)].hash) {
        if stateFuller(index, done) { continue }
        if lemma(Int(verb.head)) != grammar.help {
          stateFelt(index, done)
          continue
        }
      }
      if readQuitting(index, done) { continue }
      readDone(index, from: done)
    }
  }

  /// "causes some people to feel tired"
  private func stateFelt(_ index: Int, _ verb: Int) {
    let causes = subjectOrTopic(of: clauses[index]).filter { $0.concept.type == .substance }
    for feeling in feelings(from: skipLight(verb + 1)) {
      for cause in causes where cause.concept != feeling.concept {
        guard !drafts.contains(where: { $0.object?.first == feeling.first }) else { continue }
        emit(
          kind: .safety, predicate: .causes, subject: cause, object: feeling, clause: index,
          end: feeling.end)
      }
    }
  }

  /// "helps you feel fuller", "keeps people full for longer"
  private func stateFuller(_ index: Int, _ verb: Int) -> Bool {
    let next = skipLight(verb + 1)
    guard kind(next) == .adjective || kind(next) == .adverb,
      Self.full.contains(tokens[Int(chunks[next].end) - 1].hash),
      let fullness = lookup("fullness") ?? lookup("satiety")
    else { return false }
    let token = Int(chunks[next].end) - 1
    emitForSubjects(
      of: index, Self.more,
      Argument(concept: fullness, first: token, end: token + 1, isKnown: true))
    return true
  }

  /// "helps people quit smoking", "helped her give up drinking": the habit.
  private func readQuitting(_ index: Int, _ verb: Int) -> Bool {
    guard Self.quitting.contains(tokens[head(verb)].hash) else { return false }
    var i = skipLight(verb + 1)
    if kind(i) == .preposition { i = skipLight(i + 1) }
    guard i < chunks.count, Self.habits.contains(tokens[head(i)].hash),
      let habit = lookup(lowercased(head(i)))
        ?? vocabulary.lexicon.nominals[lowercased(head(i))].flatMap(lookup)
    else { return false }
    let object = Argument(concept: habit, first: head(i), end: head(i) + 1, isKnown: true)
    for subject in subjectOrTopic(of: clauses[index])
    where subject.concept.type == .substance && subject.isKnown {
      emit(
        kind: .therapeutic, predicate: .treats, subject: subject, object: object, clause: index,
        end: Int(chunks[i].end))
    }
    return true
  }

  /// "sleep better", "relax and focus": more sleep, relaxation, focus.
  private func readDone(_ index: Int, from first: Int) {
    var verb = first
    var steps = 0
    while steps < 3, verb < chunks.count {
      guard let name = doingName(head(verb)), let target = lookup(name) else { return }
      let end = Int(chunks[verb].end)
      let isWorse = end < tokens.count && classes(end).contains(.worseWord)
      // "focus on", "sleep less" tell of something else.
      guard kind(verb + 1) != .nounPhrase, !isPreposition(verb + 1, grammar.on), !isWorse,
        end >= tokens.count || word(end) != grammar.less
      else { return }
      let object = Argument(
        concept: target, first: Int(chunks[verb].head), end: Int(chunks[verb].head) + 1,
        isKnown: true)
      for subject in subjectOrTopic(of: clauses[index])
      where subject.concept.type == .substance && subject.concept != target
        && !drafts.contains(where: {
          $0.object?.concept == target && $0.subject?.concept == subject.concept
        })
      {
        emit(
          kind: .mechanism, predicate: .increases, subject: subject, object: object, clause: index,
          isHedged: clauses[index].isCan, end: end)
      }
      let mark = skipLight(verb + 1)
      guard kind(mark) == .conjunction || kind(mark) == .comma else { return }
      verb = skipLight(mark + 1)
      if kind(verb) == .conjunction { verb = skipLight(verb + 1) }
      guard kind(verb) == .verbGroup || isNounPhrase(verb) || kind(verb) == .adjective else {
        return
      }
      steps += 1
    }
  }

  private func doingName(_ token: Int) -> String? {
    let hash = tokens[token].hash
    if Self.sleeping.contains(hash) { return "sleep" }
    if Self.relaxing.contains(hash) { return "relaxation" }
    if Self.focusing.contains(hash) { return "mental focus" }
    if Self.living.contains(hash), token + 1 < tokens.count,
      tokens[token + 1].hash == Self.longer
    {
      return "lifespan"
    }
    return nil
  }

  private func namesPerson(_ chunk: Int) -> Bool {
    guard isNounPhrase(chunk) else { return false }
    let kinds = classes(head(chunk))
    if chunks[chunk].flags.contains(.pronoun) {
      return !kinds.isDisjoint(with: [.firstPerson, .secondPerson, .person])
        || tokens[head(chunk)].hash == Self.them
    }
    return isPersonPhrase(chunk)
  }

  private static var them: UInt64 { WordHash.of("them") }
  private static var maybeDoing: WordMask {
    WordMask().or("sleep").or("relax").or("unwind").or("focus").or("concentrate").or("quit")
      .or("stop").or("give").or("stay").or("live")
  }
  private static let more = Trigger(
    frame: .verb, effect: .fixed(.mechanism, .increases), flags: [], allowsDirectObject: true,
    prepositions: Trigger.Words(), next: -1)
  private static let staying = WordSet("stay remain")
  private static let full = WordSet("full fuller satisfied sated")
  private static let quitting = WordSet("quit stop give")
  private static let habits = WordSet(
    "smoking drinking vaping gambling cigarettes tobacco nicotine alcohol")
  private static let living = WordSet("live")
  private static var longer: UInt64 { WordHash.of("longer") }
  private static let sleeping = WordSet("sleep")
  private static let relaxing = WordSet("relax unwind")
  private static let focusing = WordSet("focus concentrate")
}
