import Claims

/// What a substance is said to have: efficacy in a disease, effects at a receptor; and what one comes to depend on.
extension SentenceReader {
  @inline(__always)
  func readEfficacy() {
    if mayHold(oneOf: Self.maybeEfficacy) { lookForEfficacy() }
    if mayHold(oneOf: Self.maybeReceptor) { lookForReceptorActions() }
    if pageCondition == nil, mayHold(oneOf: Self.maybeDependent) {
      lookForDependents()
    }
  }

  // MARK: Efficacy

  /// "has efficacy in A, B and C", "has shown effectiveness against A"
  @inline(never)
  private func lookForEfficacy() {
    for c in chunks.indices
    where isNounPhrase(c) && Self.efficacies.contains(tokens[head(c)].hash) {
      readProvenEfficacy(c)
      guard isPreposition(c + 1, grammar.in, grammar.for, grammar.against), isNounPhrase(c + 2),
        let index = bearing(c),
        // "efficacy in the management of Y" is read by the second noun.
        trigger(lemma(head(c + 2)), .noun) == nil || !isPreposition(c + 3, grammar.of),
        !(Int(chunks[c].first)..<head(c)).contains(where: {
          classes($0).contains(.evidenceLack)
        })
      else { continue }
      let found =
        isPersonPhrase(c + 2) ? restrictions(from: c + 2) : arguments(from: c + 2).list
      for subject in owners(index) {
        for object in found
        where object.concept.type == .condition && !object.isVague
          && object.concept != subject.concept
          && !drafts.contains(where: {
            $0.object?.first == object.first && $0.kind == .therapeutic
          })
        {
          emit(
            kind: .therapeutic, predicate: .treats, subject: subject, object: object,
            clause: index, isNegated: chunks[c].flags.contains(.negated),
            isHedged: isHedgedPhrase(c), end: object.end)
        }
      }
    }
  }

  /// "Its efficacy is documented in A, B and C": the clause that says so.
  private func proving(_ c: Int) -> Int? {
    guard
      let index = clauses.indices.first(where: {
        clauses[$0].subjectFirst == c && clauses[$0].chunk > c && clauses[$0].role == .main
      }), !clauses[index].isUnasserted, chunks[clauses[index].chunk].flags.contains(.passive),
      Self.proven.contains(tokens[head(clauses[index].chunk)].hash),
      isPreposition(skipLight(clauses[index].chunk + 1), grammar.in, grammar.for, grammar.against)
    else { return nil }
    return index
  }

  private static let proven = WordSet(
    "documented established demonstrated proven confirmed shown")

  private func readProvenEfficacy(_ c: Int) {
    guard let index = proving(c) else { return }
    var owners = owners(index)
    if let owner = possessor(of: c) { owners = list(owner) }
    if isPreposition(c + 1, grammar.of) {
      owners = arguments(from: c + 2).list.filter { $0.concept.type == .substance }
    }
    let start = skipLight(clauses[index].chunk + 1) + 1
    let found = isPersonPhrase(start) ? restrictions(from: start) : arguments(from: start).list
    for owner in owners where owner.concept.type == .substance {
      for object in found
      where object.concept.type == .condition && !object.isVague
        && !drafts.contains(where: {
          $0.object?.first == object.first
            && ($0.kind == .therapeutic || $0.kind == .evidence)
        })
      {
        emit(
          kind: .therapeutic, predicate: .treats, subject: owner, object: object, clause: index,
          end: object.end)
      }
    }
  }

  /// The clause that says that something has what a noun phrase names.
  private func bearing(_ c: Int) -> Int? {
    guard let index = governing(c), !clauses[index].isUnasserted,
      !(clauses[index].subjectFirst <= c && c < clauses[index].subjectEnd),
      !chunks[clauses[index].chunk].flags.contains(.passive),
      classes(head(clauses[index].chunk)).contains(.lightVerb)
        || Self.involving.contains(tokens[head(clauses[index].chunk)].hash)
    else { return nil }
    return index
  }

  /// The substances that a clause is about; for studies the one that the text is about.
  private func owners(_ index: Int) -> ArgumentList {
    let own = subjects(of: clauses[index])
    let named = own.filter { $0.concept.type == .substance && !$0.isVague }
    if !named.isEmpty { return named }
    return own.isEmpty || own.allSatisfy(isStudy) ? list(substanceTopic) : noArguments
  }

  private static var maybeEfficacy: WordMask { WordMask().or("efficacy").or("effectiveness") }
  private static let efficacies = WordSet("efficacy effectiveness")
  private static let involving = WordSet("involves involve involved involving")

  // MARK: Receptors

  /// "has antagonistic effects at A and B receptors", "its mechanism of action involves agonism at A receptors"
  @inline(never)
  private func lookForReceptorActions() {
    for c in chunks.indices where isNounPhrase(c) {
      guard let isMore = direction(ofAction: c),
        isPreposition(c + 1, grammar.at, grammar.on, grammar.against)
          || isPreposition(c + 1, grammar.of) && !Self.actions.contains(tokens[head(c)].hash),
        isNounPhrase(c + 2), let index = bearing(c)
      else { continue }
      for subject in owners(index) {
        for object in arguments(from: c + 2).list
        where !object.isVague && !isPerson(object) && object.concept.type != .condition
          && object.concept != subject.concept && !namesAction(object)
          && !drafts.contains(where: {
            $0.object?.first == object.first && $0.kind == .mechanism
          })
        {
          emit(
            kind: .mechanism, predicate: isMore ? .increases : .decreases, subject: subject,
            object: object, clause: index, isNegated: chunks[c].flags.contains(.negated),
            isHedged: isHedgedPhrase(c), end: object.end)
        }
      }
    }
  }

  /// Whether what a noun phrase names is more or less of what it acts at; nil for another noun phrase.
  private func direction(ofAction c: Int) -> Bool? {
    let noun = tokens[head(c)].hash
    if Self.exciting.contains(noun) { return true }
    if Self.calming.contains(noun) { return false }
    guard Self.actions.contains(noun) else { return nil }
    for token in Int(chunks[c].first)..<head(c) {
      if Self.excitingQualities.contains(tokens[token].hash) { return true }
      if Self.calmingQualities.contains(tokens[token].hash) { return false }
    }
    return nil
  }

  /// "agonism at A and full agonism at B": the second is no receptor.
  private func namesAction(_ object: Argument) -> Bool {
    object.end > 0 && object.end <= tokens.count
      && (Self.exciting.contains(lastHash(of: object))
        || Self.calming.contains(lastHash(of: object)))
  }

  private static var maybeReceptor: WordMask {
    WordMask().or("agonism").or("antagonism").or("blockade").or("inhibition").or("activation")
      .or("stimulation").or("agonist").or("agonistic").or("antagonist").or("antagonistic")
      .or("inhibitory").or("stimulatory")
  }
  private static let exciting = WordSet("agonism activation stimulation")
  private static let calming = WordSet("antagonism blockade inhibition")
  private static let actions = WordSet("effect effects activity action actions")
  private static let excitingQualities = WordSet("agonist agonistic stimulatory")
  private static let calmingQualities = WordSet("antagonist antagonistic inhibitory")

  // MARK: Dependence

  /// "You can become addicted to it", "users may get hooked on X"
  @inline(never)
  private func lookForDependents() {
    for token in tokens.indices.dropLast(2) where Self.dependent.contains(tokens[token].hash) {
      guard word(token + 1) == grammar.to || word(token + 1) == grammar.on,
        case let c = chunkIndex(of: token), c >= 0,
        let index = clauses.indices.last(where: {
          let verb = chunks[clauses[$0].chunk]
          return clauses[$0].chunk <= c && token - Int(verb.first) < 6
            && (Int(verb.first)..<Int(verb.end)).contains {
              Self.becoming.contains(tokens[$0].hash)
            }
        }), !clauses[index].isUnasserted, hasPersonSubject(clauses[index]),
        clauses[index].isCan || clauses[index].isHedged
          || classes(head(clauses[index].subjectFirst)).contains(.secondPerson)
      else { continue }
      let to = chunkIndex(of: token + 2)
      guard to >= 0, isNounPhrase(to) else { continue }
      let named =
        chunks[to].flags.contains(.pronoun)
        ? list(spokenOf(to) ?? substanceTopic) : substances(from: to)
      let object = Argument(
        concept: lookup("addiction") ?? concepts.key("addiction", .condition), first: token,
        end: token + 1, isKnown: true)
      for subject in named {
        emit(
          kind: .safety, predicate: .causes, subject: subject, object: object, clause: index,
          end: Int(chunks[to].end))
      }
    }
  }

  private static var maybeDependent: WordMask {
    WordMask().or("addicted").or("dependent").or("hooked")
  }
  private static let dependent = WordSet("addicted dependent hooked")
  private static let becoming = WordSet("become becomes became becoming get gets grow grows")
}
