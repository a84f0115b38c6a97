import Claims

extension SentenceReader {
  /// How much evidence a noun phrase speaks of.
  enum EvidenceWeight {
    case plain, absent, lacking, tentative, strong
  }

  /// "no good evidence", "limited data", "not enough research", "robust evidence".
  ///
  /// - Parameter isDenied: whether the verb before the phrase is denied ("isn't enough evidence").
  func evidenceWeight(_ chunk: Int, isDenied: Bool = false) -> EvidenceWeight {
    var denied = isDenied
    var isScant = false
    var isTentative = false
    var isStrong = false
    var isEnough = false
    if kind(chunk - 1) == .adverb,
      tokens[head(chunk - 1)].tag == .negation
        || classes(head(chunk - 1)).contains(.negator)
    {
      denied.toggle()
    }
    let words = grammar.evidence
    for token in Int(chunks[chunk].first)..<head(chunk) {
      let kinds = classes(token)
      let word = word(token)
      if kinds.contains(.negator) || tokens[token].tag == .negation {
        denied.toggle()
      } else if word == words.enough || word == words.sufficient || word == words.much
        || word == words.many || word == words.any
      {
        isEnough = true
      } else if kinds.contains(.evidenceLack), !isSome(token) {
        isScant = true
      } else if kinds.contains(.tentativeWord) {
        isTentative = true
      } else if kinds.contains(.strongWord) {
        isStrong = true
      }
    }
    if denied { return isEnough || isScant ? .lacking : .absent }
    if isTentative { return .tentative }
    if isScant { return .lacking }
    return isStrong || isEnough ? .strong : .plain
  }

  /// "a few studies", "a little evidence": not few and little.
  private func isSome(_ token: Int) -> Bool {
    token > 0 && tokens[token - 1].tag == .determiner && !classes(token - 1).contains(.absent)
      && (word(token) == grammar.evidence.little || classes(token).contains(.absent))
  }

  /// Whether a noun phrase is of research: "clinical trials", "the evidence", "human data".
  func isResearch(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && classes(head(chunk)).contains(.researchNoun)
  }

  /// The noun phrase of research that a subject or object chain is about: "most of the studies",
  /// "decades of data", "the results".
  func researchPhrase(from start: Int, limit: Int) -> Int? {
    var c = skipLight(start)
    var steps = 0
    while c < min(limit, chunks.count), isNounPhrase(c), steps < 3 {
      if isResearch(c) { return c }
      guard isPreposition(c + 1, grammar.of) else { return nil }
      c = skipLight(c + 2)
      steps += 1
    }
    return nil
  }

  /// Reads what follows or makes up a phrase about evidence, up to the next verb or mark.
  ///
  /// - Parameter subjects: what the phrase is known to be about already.
  func evidenceTopic(
    from start: Int, limit: Int = .max, about subjects: [Argument] = []
  ) -> EvidenceTopic {
    var topic = EvidenceTopic(end: start)
    topic.subjects = subjects
    var i = start
    var steps = 0
    var preposition: Int32 = -1
    walk: while i < min(limit, chunks.count), steps < 20 {
      steps += 1
      switch kind(i) {
      case .nounPhrase:
        i = take(i, preposition, limit, &topic)
      case .preposition:
        let word = word(head(i))
        guard isTopical(word) else { break walk }
        preposition = word
        i += 1
        // "for: A, B"
        if kind(i) == .colon { i += 1 }
      case .verbGroup:
        guard chunks[i].form == .gerund || chunks[i].form == .infinitive, i > start else {
          break walk
        }
        i += 1
      case .adverb, .quote, .reference, .adjective: i += 1
      case .open:
        let after = skipParenthesis(i)
        guard after > i else { break walk }
        i = after
      case .conjunction:
        guard isNounPhrase(i + 1), isOutline(i + 1) else { break walk }
        i += 1
      default: break walk
      }
      topic.end = i
    }
    return topic
  }

  /// "to find out whether X works", "to understand how Y affects", "to know if taking X lowers": what the question is
  /// about, whatever it is.
  func takeQuestion(behind chunk: Int, _ topic: inout EvidenceTopic) {
    var word = chunk + 1
    while word < min(chunks.count, chunk + 7), kind(word) != .subordinator {
      guard kind(word) != .semicolon, kind(word) != .stop else { return }
      word += 1
    }
    guard word < chunks.count, kind(word) == .subordinator,
      classes(head(word)).contains(.openQuestion) || self.word(head(word)) == grammar.if,
      (chunk + 1..<word).contains(where: { kind($0) == .verbGroup })
    else { return }
    let c = skipLight(word + 1)
    if kind(c) == .verbGroup, chunks[c].form == .gerund {
      let end = arguments(from: skipLight(c + 1)).end
      let done = doing(c, max(end, c + 1)).filter { !$0.isVague && !isPerson($0) }
      topic.subjects = done.first.map { [$0] } ?? []
    } else if isNounPhrase(c), chunks[c].flags.contains(.pronoun) {
      if classes(head(c)).contains(.anaphor), let known = antecedent { topic.subjects = [known] }
    } else if isNounPhrase(c), let first = arguments(from: c).list.first, !first.isVague,
      !isPerson(first)
    {
      topic.subjects = [first]
    }
    if !topic.subjects.isEmpty { topic.objects = [] }
  }

  private func isTopical(_ word: Int32) -> Bool {
    let words = grammar.evidence
    return word == grammar.of || word == grammar.on || word == grammar.for || word == grammar.in
      || word == words.about || word == words.against || word == grammar.with || word == grammar.to
      || word == grammar.as || word == grammar.during
      || word >= 0 && word == grammar.from
  }

  /// "the efficacy", "safety data", "the use", "a treatment": says nothing by itself of what it is about.
  private func isOutline(_ chunk: Int) -> Bool {
    let token = head(chunk)
    if mention(at: token) != nil, !classes(token).contains(.safetyNoun) {
      // "radiation therapy" is a name, "therapy" none.
      guard classes(token).contains(.generic), Int(chunks[chunk].end) - Int(chunks[chunk].first) < 3
      else { return false }
    }
    // "The risks to children have not been studied"
    if trigger(lemma(token), .noun, where: { $0.flags.contains(.risk) }) != nil,
      !isPreposition(chunk + 1, grammar.of)
    {
      return true
    }
    return !classes(token).isDisjoint(with: [
      .roleNoun, .researchNoun, .study, .safetyNoun, .carrier, .vague, .promise, .generic,
      .effectNoun,
    ])
  }

  /// Takes in one noun phrase and returns the chunk behind it.
  private func take(
    _ chunk: Int, _ preposition: Int32, _ limit: Int, _ topic: inout EvidenceTopic
  ) -> Int {
    let phrase = chunks[chunk]
    if phrase.flags.contains(.pronoun) {
      if topic.subjects.isEmpty, classes(Int(phrase.head)).contains(.anaphor),
        classes(Int(phrase.head)).isDisjoint(with: .person), let known = antecedent
      {
        topic.subjects = [known]
      }
      return chunk + 1
    }
    if isOutline(chunk) {
      if topic.subjects.isEmpty, let owner = possessor(of: chunk) { topic.subjects = [owner] }
      takeModifiers(chunk, &topic)
      let isAspect = !classes(head(chunk)).isDisjoint(with: [.roleNoun, .safetyNoun])
      if isAspect, topic.aspect == nil, saysEnough(chunk),
        classes(head(chunk)).isDisjoint(with: [.researchNoun])
      {
        topic.aspect = argument(first: Int(phrase.possessorEnd), end: Int(phrase.end))
      }
      return chunk + 1
    }
    let list = arguments(from: chunk, limit: limit)
    let hadSubject = !topic.subjects.isEmpty
    for item in list.list where item.concept.type != .authority {
      if isPerson(item) {
        topic.populations.append(item)
        // "patients with lupus"
        if let condition = conditionInside(chunk) { topic.objects.append(condition) }
      } else if item.concept.type == .condition {
        if !item.isVague { topic.objects.append(item) }
      } else if DocumentWalk.states.contains(lastHash(of: item)) {
        // "during pregnancy and breastfeeding"
        topic.objects.append(item)
      } else if item.isVague {
        if let known = generic(item, phrase), !hadSubject { topic.subjects.append(known) }
      } else if !hadSubject,
        item.concept.type == .substance
          || item.concept.type == .concept && preposition != grammar.in && topic.objects.isEmpty
      {
        topic.subjects.append(item)
      } else if item.concept.type == .target
        || item.concept.type == .concept && preposition == grammar.for
      {
        topic.objects.append(item)
      }
    }
    return max(list.end, chunk + 1)
  }

  /// "no data past one year", "beyond three months": how long, and not what.
  private func isSpanOfTime(_ item: Argument) -> Bool {
    guard item.first >= 0, item.first + 1 < item.end, item.end <= tokens.count,
      Self.past.contains(tokens[item.first].hash)
    else { return false }
    return (item.first + 1..<item.end).contains {
      tokens[$0].kind == .quantity || classes($0).contains(.temporal)
    }
  }

  private static let past = WordSet("past beyond")
  private static let bare = WordSet("use uses role roles effect effects action actions value")

  /// "use" and "effect" alone are no aspect of anything.
  private func saysEnough(_ chunk: Int) -> Bool {
    !Self.bare.contains(tokens[head(chunk)].hash)
      || (Int(chunks[chunk].first)..<head(chunk)).contains {
        tokens[$0].tag == .adjective || tokens[$0].tag == .noun
      }
  }

  /// "ginkgo research", "human safety data", "cancer trials".
  private func takeModifiers(_ chunk: Int, _ topic: inout EvidenceTopic) {
    var token = Int(chunks[chunk].possessorEnd)
    while token < head(chunk) {
      if let mention = mention(at: token), Int(mention.end) <= head(chunk) {
        let named = argument(first: token, end: Int(mention.end))
        if let named, !named.isVague {
          switch named.concept.type {
          case .substance where topic.subjects.isEmpty: topic.subjects = [named]
          case .condition: topic.objects.append(named)
          default: break
          }
        }
        token = Int(mention.end)
        continue
      }
      if classes(token).contains(.safetyNoun), topic.aspect == nil {
        topic.aspect = argument(first: token, end: token + 1)
      }
      token += 1
    }
  }

  /// Adds claims about the evidence: one for each object, or one without.
  func stateEvidence(
    _ predicate: Predicate, _ topic: EvidenceTopic, clause index: Int, isNegated: Bool = false,
    isHedged: Bool = false, first: Int, end: Int
  ) {
    var objects = topic.objects
    var subjects = topic.subjects.filter { !isSpanOfTime($0) }
    // "do not support the hypothesis that"
    if !subjects.isEmpty, subjects.allSatisfy({ isStatement($0) }) { return }
    if subjects.isEmpty {
      if let known = discourse.topic {
        subjects = [known]
      } else if let condition = objects.first {
        // "Research on Y is limited" where nothing is taken for it.
        subjects = [condition]
        objects.removeFirst()
      } else if let condition = discourse.condition {
        subjects = [condition]
      }
    }
    guard let subject = subjects.first else { return }
    if !objects.isEmpty {
      objects = objects.filter { !isStated($0, of: subjects) }
      guard !objects.isEmpty else { return }
    }
    func add(_ subject: Argument, _ object: Argument?) {
      if let object, object.concept == subject.concept { return }
      if object == nil,
        drafts.contains(where: {
          $0.kind == .evidence && $0.predicate == predicate && $0.isNegated == isNegated
            && ($0.subject?.concept == subject.concept)
        })
      {
        return
      }
      var draft = Draft(
        kind: .evidence, predicate: predicate, subject: subject, object: object, first: first,
        end: max(end, object?.end ?? 0))
      draft.isNegated = isNegated
      draft.isHedged = isHedged
      draft.clause = index
      drafts.append(draft)
    }
    for object in objects { for subject in subjects { add(subject, object) } }
    if objects.isEmpty {
      add(subject, topic.aspect ?? (isNegated ? topic.populations.first : nil))
    }
  }

  /// Whether another pattern has said something of the object already.
  private func isStated(_ object: Argument, of subjects: [Argument]) -> Bool {
    drafts.contains { draft in
      draft.object?.concept == object.concept
        && [.therapeutic, .mechanism, .association, .safety, .evidence].contains(draft.kind)
        && (draft.kind == .evidence
          || subjects.contains { $0.concept == draft.subject?.concept })
    }
  }
}
