import Claims

/// Sentences that assert something about health, though no pattern understands what.
extension SentenceReader {
  /// Whether the sentence asserts something that a fact-checker could look up about a substance, a disease or the
  /// body: somebody has to be named for it, even where no claim could be read in it.
  ///
  /// Advice, questions, definitions, prices, what the text says of itself and what nobody knows assert nothing of
  /// the kind. Asked of sentences in which nothing has been read.
  @inline(never)
  var statesSomethingUnread: Bool {
    guard tokens.count > 3, tokens.count < 60, !isCell,
      tokens[tokens.count - 1].kind != .colon,
      !said.contains(.evidenceLack), !said.contains(.openQuestion), !said.contains(.anecdote),
      said.isDisjoint(with: [.cost, .insurer, .firstPerson, .nameTitle]),
      !mayHold(oneOf: Self.maybeNoStatement)
        || !tokens.contains(where: { Self.notStating.contains($0.hash) })
    else { return false }
    switch discourse.sectionRole {
    case .none?, .weakEvidence: return false
    default: break
    }
    return clauses.indices.contains(where: assertsSomething)
  }

  private func assertsSomething(_ index: Int) -> Bool {
    let clause = clauses[index]
    let verb = chunks[clause.chunk]
    guard clause.role == .main, !clause.isUnasserted, !clause.isAdvice,
      !isSubordinate(clause),
      verb.form == .finite || verb.form == .bare, clause.subjectEnd > clause.subjectFirst,
      isNounPhrase(clause.subjectFirst) || chunks[clause.subjectFirst].form == .gerund,
      !isAboutText(clause), !isDefinition(clause)
    else { return false }
    // By what it speaks of, and something said of it.
    let subject = named(0, Int(verb.first))
    let rest = named(Int(verb.end), tokens.count)
    let word = classes(Int(verb.head))
    if hasPersonSubject(clause) {
      // "Vegetarians excrete it more slowly", "The doctor may prescribe X", but not "People take it for Y".
      return rest.conditions > 0 || subject.conditions > 0
        || (rest.all > 0 || subject.substances > 0 || pointsToTopic(behind: clause.chunk))
          && word.isDisjoint(with: [.takeVerb, .obtainVerb, .intakeVerb, .reportVerb, .quoteVerb])
          && !verb.flags.contains(.copular) && !isOffer(clause)
    }
    let saysMuch = !word.isDisjoint(with: Self.telling)
    if subject.all == 0, !pointsToTopic(clause.subjectFirst) {
      return saysMuch && rest.conditions + rest.targets > 0
    }
    if saysMuch || rest.all > 0 || contents.holds(token: .quantity) { return true }
    if verb.flags.contains(.copular) {
      return !classes(head(clause.subjectFirst)).isDisjoint(with: [.effectNoun, .symptomNoun])
    }
    // "X is destroyed as soon as it meets air", but not "X comes in tablets".
    return !isOffer(clause) && skipLight(clause.chunk + 1) < chunks.count
  }

  /// "It comes in tablets", "they look at it", "people ask about it".
  private func isOffer(_ clause: Clause) -> Bool {
    Self.offering.contains(tokens[head(clause.chunk)].hash)
  }

  private func pointsToTopic(behind chunk: Int) -> Bool {
    (chunk + 1..<chunks.count).contains { isNounPhrase($0) && pointsToTopic($0) }
  }

  private static let offering = WordSet(
    "come comes came sold sell sells available contain contains contained replace replaces listed compared offer offers offered bring "
      + "brings named based look looks looked discuss discusses discussed describe describes described publish "
      + "published study studied examine examined found discovered isolated introduced developed buy bought use uses used "
      + "ask asks asked wonder know knows want wants hear heard think thinks like likes love loves pick picks choose "
      + "chooses try tries tried start starts started check checks checked monitor monitors adjust adjusts"
  )

  private static let telling: WordClasses = [
    .medicalVerb, .riseVerb, .fallVerb, .recoverVerb, .worksVerb, .hinderVerb, .changeVerb,
    .dispositionVerb, .increasing, .decreasing, .becomeVerb, .causative, .helpVerb, .occurVerb,
  ]

  private struct Named {
    var conditions = 0
    var substances = 0
    var targets = 0
    var all: Int { conditions + substances + targets }
  }

  private func named(_ first: Int, _ end: Int) -> Named {
    var found = Named()
    for mention in analysis.mentions where Int(mention.first) >= first && Int(mention.end) <= end {
      switch vocabulary.keys[Int(mention.term)].concept.type {
      case .condition: found.conditions += 1
      case .substance: found.substances += 1
      case .target: found.targets += 1
      default: break
      }
    }
    return found
  }

  /// "It", "the drug", "that reserve": what the text is about, or something of it.
  private func pointsToTopic(_ chunk: Int) -> Bool {
    guard discourse.topic != nil || discourse.condition != nil else { return false }
    let token = head(chunk)
    if chunks[chunk].flags.contains(.pronoun) {
      return classes(token).contains(.anaphor) || classes(token).contains(.demonstrative)
    }
    return !classes(token).isDisjoint(with: [
      .generic, .genericCondition, .symptomNoun, .effectNoun, .treatmentNoun, .doseNoun,
    ])
  }

  /// "This leaflet is for", "the article", "our clinic", "you".
  private func isAboutText(_ clause: Clause) -> Bool {
    (Int(chunks[clause.subjectFirst].first)..<Int(chunks[clause.chunk].first)).contains {
      Self.texts.contains(tokens[$0].hash)
        || !classes($0).isDisjoint(with: [
          .firstPerson, .expert, .researchNoun, .study,
        ])
    } || classes(head(clause.subjectFirst)).contains(.secondPerson)
  }

  /// "X is a vitamin", "X are medicines", "X, also known as": what something is or is called, but not "X is a disease
  /// that blurs Y".
  private func isDefinition(_ clause: Clause) -> Bool {
    if Self.naming.contains(tokens[head(clause.chunk)].hash) { return true }
    guard chunks[clause.chunk].flags.contains(.copular) else { return false }
    let behind = skipLight(clause.chunk + 1)
    guard isNounPhrase(behind) else { return false }
    if clauses.contains(where: {
      $0.role == .relative && $0.chunk > behind
        && !classes(head($0.chunk)).isDisjoint(with: Self.telling)
    }) {
      return false
    }
    let first = Int(chunks[behind].first)
    return !classes(first).contains(.definiteArticle)
  }

  private static var maybeNoStatement: WordMask {
    WordMask().or("pharmacist").or("yourself").or("whether").or("please").or("should").or("must")
      .or("unknown").or("unclear").or("website").or("page").or("article").or("leaflet").or("bottle")
      .or("capsule").or("capsules").or("test").or("tests").or("diagnosed").or("diagnosis")
      .or("diagnose").or("call").or("read").or("click").or("order").or("example").or("customers")
      .or("friend").or("neighbor").or("neighbour")
  }
  private static let notStating = WordSet(
    "pharmacist yourself whether please should must unknown unclear website page article leaflet bottle capsule "
      + "capsules test tests diagnosed diagnosis diagnose call read click order example customers friend neighbor "
      + "neighbour")
  private static let texts = WordSet(
    "page article leaflet section chapter story book newsletter guide list post table figure website site"
  )
  private static let naming = WordSet(
    "called named known means mean refers refer denotes stands defined termed dubbed")
}
