import Claims

/// Risks of the disease that a page is about, where the sentence does not name it.
extension SentenceReader {
  /// The condition that a page about one is about.
  var pageCondition: Argument? {
    guard discourse.documentTopic == nil, discourse.sectionTopic == nil else { return nil }
    return discourse.sectionCondition ?? discourse.documentCondition
  }

  /// The condition that a page is about, where no heading names another.
  var diseaseOfPage: Argument? {
    guard let page = discourse.documentCondition, page.concept.type == .condition,
      discourse.sectionCondition == nil || discourse.sectionCondition?.concept == page.concept
    else { return nil }
    return pageCondition
  }

  /// What was spoken of before, in the place of a chunk of this sentence.
  func at(_ chunk: Int, _ argument: Argument) -> Argument {
    var argument = argument
    argument.first = Int(chunks[chunk].first)
    argument.end = Int(chunks[chunk].end)
    argument.worded = 0..<0
    return argument
  }

  @inline(__always)
  func readRisksOfTopic() {
    guard pageCondition != nil || mayHold(oneOf: Self.maybeRisk) && riskSpokenOf != nil else {
      return
    }
    lookForRisksOfTopic()
  }

  @inline(never)
  private func lookForRisksOfTopic() {
    for index in clauses.indices where !clauses[index].isUnasserted { readRiskOfTopic(index) }
  }

  /// "It halved the risk", in a text about a substance: of what the words before speak of, where the sentence names nothing.
  private var riskSpokenOf: Argument? {
    guard discourse.documentTopic?.concept.type == .substance,
      let condition = discourse.lastDisease ?? discourse.lastCondition, !condition.isVague,
      !analysis.mentions.contains(where: {
        vocabulary.keys[Int($0.term)].concept.type == .condition
      })
    else { return nil }
    return condition
  }

  private static var maybeRisk: WordMask {
    WordMask().or("risk").or("odds").or("chance").or("chances")
  }

  /// "Smoking may also raise a person's risk", "smokers have a higher risk", "X makes it more likely",
  /// "genetics may play a part".
  private func readRiskOfTopic(_ index: Int) {
    let clause = clauses[index]
    let chunk = chunks[clause.chunk]
    let page = pageCondition
    guard !chunk.flags.contains(.passive), let object = page ?? riskSpokenOf else { return }
    let verb = lemma(Int(chunk.head))
    let i = skipLight(clause.chunk + 1)
    guard isNounPhrase(i) else { return }
    let token = head(i)
    var direction = Argument.Direction.none
    var isPart = false
    if isPlainRisk(i) {
      guard !isPreposition(i + 1, grammar.of, grammar.for),
        i + 1 >= chunks.count || word(head(i + 1)) != grammar.that,
        (Int(chunks[i].first)..<token).allSatisfy({ mentionTerm($0)?.concept.type != .condition })
      else { return }
      if case .fixed(_, let predicate) = trigger(verb, .verb)?.effect {
        if predicate == .increases { direction = .up }
        if predicate == .decreases { direction = .down }
      }
      if direction == .none, classes(Int(chunk.head)).contains(.lightVerb) {
        for k in Int(chunks[i].first)..<token {
          if !classes(k).isDisjoint(with: [.increasing, .highWord]) { direction = .up }
          if !classes(k).isDisjoint(with: [.decreasing, .lowWord]) { direction = .down }
        }
      }
    } else if page == nil {
      return
    } else if verb == grammar.make, chunks[i].flags.contains(.pronoun),
      classes(token).contains(.anaphor), token + 2 < tokens.count,
      classes(token + 2).contains(.proneWord)
    {
      // "makes it more likely that clots form"
      if token + 3 < tokens.count, word(token + 3) == grammar.that { return }
      if word(token + 1) == grammar.more { direction = .up }
      if word(token + 1) == grammar.less { direction = .down }
    } else if tokens[token].hash == Self.part || tokens[token].hash == Self.role {
      // "play a part", said of nothing in particular
      guard Self.playing.contains(tokens[Int(chunk.head)].hash), !isPreposition(i + 1) else {
        return
      }
      direction = .up
      isPart = true
    }
    guard direction != .none else { return }
    let isPersonal = hasPersonSubject(clause) || isPersonPhrase(clause.subjectFirst)
    let causes = isPersonal ? traits(of: clause) : exposed(clause) ?? subjects(of: clause)
    for cause in causes
    where cause.concept != object.concept && !isStudy(cause) && !cause.isVague
      && (page != nil || cause.concept.type == .substance)
    {
      let object = at(i, object)
      let predicate: Predicate =
        isPart ? .associatedWith : direction == .up ? .increasesRiskOf : .decreasesRiskOf
      emit(
        kind: .association, predicate: predicate, subject: cause, object: object, clause: index,
        end: Int(chunks[i].end))
    }
  }

  /// "You can lower your risk of Y by doing X": X does.
  @inline(__always)
  func readRiskByDoing() {
    guard mayHold(grammar.by), contents.holds(form: .gerund) else { return }
    lookForRiskByDoing()
  }

  @inline(never)
  private func lookForRiskByDoing() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard hasPersonSubject(clause), !chunks[clause.chunk].flags.contains(.passive) else {
        continue
      }
      guard
        case .fixed(_, let predicate)? = trigger(lemma(head(clause.chunk)), .verb)?.effect,
        predicate == .decreases || predicate == .increases
      else {
        readEffectOfDoing(index)
        continue
      }
      let risk = skipLight(clause.chunk + 1)
      guard isNounPhrase(risk), isPlainRisk(risk) else {
        readEffectOfDoing(index)
        continue
      }
      // "People with X can lower their risk of Y": it is not X that does.
      drafts.removeAll {
        $0.clause == index && $0.predicate == .decreasesRiskOf
          && ($0.subject?.end ?? .max) <= Int(chunks[clause.chunk].first)
      }
      var (objects, behind) = (noArguments, risk + 1)
      if isPreposition(risk + 1, grammar.of, grammar.for) {
        var start = skipLight(risk + 2)
        if kind(start) == .verbGroup { start = skipLight(start + 1) }
        (objects, behind) = arguments(from: start)
        objects = objects.filter { !$0.isVague && !isPerson($0) }
      } else if let disease = pageCondition {
        objects = list(at(risk, disease))
      }
      behind = skipLight(behind)
      guard isPreposition(behind, grammar.by), kind(skipLight(behind + 1)) == .verbGroup,
        chunks[skipLight(behind + 1)].form == .gerund
      else { continue }
      let doing = skipLight(behind + 1)
      drafts.removeAll { $0.first >= Int(chunks[risk].first) && $0.kind == .mechanism }
      for cause in doings(from: doing) {
        for object in objects where object.concept != cause.concept {
          emit(
            kind: .association,
            predicate: predicate == .decreases ? .decreasesRiskOf : .increasesRiskOf,
            subject: cause, object: object, clause: index, end: cause.end)
        }
      }
    }
  }

  /// "You can help prevent Y by doing X": X does.
  private func readEffectOfDoing(_ index: Int) {
    let clause = clauses[index]
    let next = skipLight(clause.chunk + 1)
    guard isNounPhrase(next), !clause.isNegated,
      let purpose = purpose(ofVerb: clause.chunk, limit: chunks.count), !purpose.isRisk
    else { return }
    let by = skipLight(purpose.end)
    let doing = skipLight(by + 1)
    guard isPreposition(by, grammar.by), kind(doing) == .verbGroup, chunks[doing].form == .gerund
    else { return }
    let means = doings(from: doing).filter { item in
      item.concept.type != .condition
        && !drafts.contains { draft in
          purpose.objects.contains { $0.first == draft.object?.first }
            && draft.subject?.first ?? 0 >= Int(chunks[by].first)
        }
    }
    state(purpose, of: means, index)
  }

  /// "losing weight and eating less salt": each of what is done.
  private func doings(from chunk: Int) -> ArgumentList {
    var found = ArgumentListBuilder(cache.pool)
    var c = chunk
    while kind(c) == .verbGroup, chunks[c].form == .gerund {
      let end = arguments(from: skipLight(c + 1)).end
      found.append(contentsOf: doing(c, max(end, c + 1)))
      var next = skipLight(max(end, c + 1))
      if kind(next) == .comma { next = skipLight(next + 1) }
      if kind(next) == .conjunction { next = skipLight(next + 1) }
      guard next > c else { break }
      c = next
    }
    return found.list
  }

  /// "makes it more likely": what was last suffered in the text, in the place of "it".
  func madeLikely(_ chunk: Int) -> Argument? {
    guard isNounPhrase(chunk), chunks[chunk].flags.contains(.pronoun),
      word(head(chunk)) == grammar.it, head(chunk) + 2 < tokens.count,
      classes(head(chunk) + 2).contains(.proneWord), discourse.documentTopic != nil,
      let condition = discourse.lastCondition, !condition.isVague
    else { return nil }
    return at(chunk, condition)
  }

  /// "reduced appetite": less of what is no complaint.
  func isLessened(_ argument: Argument) -> Bool {
    argument.direction == .down && argument.concept.type != .condition
      && argument.concept.type != .substance
  }

  /// "Exposure to A, B and certain drugs, such as C": A, B and C.
  private func exposed(_ clause: Clause) -> ArgumentList? {
    let c = clause.subjectFirst
    guard clause.subjectEnd > c, isNounPhrase(c), tokens[head(c)].hash == Self.exposure,
      isPreposition(c + 1, grammar.to)
    else { return nil }
    let found = arguments(from: c + 2).list
    return found.isEmpty ? nil : found
  }

  private static var exposure: UInt64 { WordHash.of("exposure") }
  private static var part: UInt64 { WordHash.of("part") }
  private static var role: UInt64 { WordHash.of("role") }
  private static let playing = WordSet("play plays played playing have has")
}
