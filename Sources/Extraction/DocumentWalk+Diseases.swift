import Claims
import Documents

/// Diseases that no vocabulary has.
extension DocumentWalk {
  /// "Porphyruria", "Zanter disease", of the heading that has been analysed: a name that says by its ending or its
  /// head that it is a disease.
  func unlistedCondition() -> Argument? {
    guard let c = reader.chunks.indices.first(where: { reader.isNounPhrase($0) }), c < 2 else {
      return nil
    }
    let phrase = reader.chunks[c]
    guard let own = reader.argument(first: Int(phrase.possessorEnd), end: Int(phrase.end)),
      own.concept.type == .condition, !own.isVague, !own.isKnown, own.direction == .none,
      // "Gut reaction" is none.
      reader.classes(own.end - 1).isEmpty
        || Self.diseases.contains(reader.lastHash(of: own))
    else { return nil }
    return reader.settled(own)
  }

  /// "The most common symptoms of Y": nothing that "it" goes on with.
  func isOfSymptoms(_ clause: Clause) -> Bool {
    clause.subjectEnd > clause.subjectFirst && reader.isNounPhrase(clause.subjectFirst)
      && reader.classes(reader.head(clause.subjectFirst)).contains(.symptomNoun)
  }

  /// "Zanteria is a rare disorder that": what the title names, and was taken for a substance, is a disease.
  func readDefinedDisease() {
    guard coverage.sentences < 6, let topic = reader.discourse.documentTopic,
      let name = reader.discourse.names.first(where: { $0.value.concept == topic.concept }),
      let clause = reader.clauses.first(where: { $0.role == .main && !$0.isUnasserted }),
      reader.chunks[clause.chunk].flags.contains(.copular), !clause.isNegated,
      clause.subjectEnd > clause.subjectFirst,
      reader.tokens[reader.head(clause.subjectFirst)].hash == name.key
    else { return }
    let next = reader.skipLight(clause.chunk + 1)
    guard reader.isNounPhrase(next),
      reader.tokens[Int(reader.chunks[next].first)].tag == .determiner,
      Self.diseases.contains(reader.tokens[reader.head(next)].hash)
    else { return }
    var disease = name.value
    disease.concept = reader.concepts.key(
      reader.concepts.concept(topic.concept).name, .condition)
    reader.discourse.names[name.key] = disease
    reader.cache.reset(reader.tokens.count)
    reader.discourse.documentTopic = nil
    reader.discourse.documentCondition = disease
    if reader.discourse.sectionTopic?.concept == topic.concept {
      reader.discourse.sectionTopic = nil
      reader.discourse.sectionCondition = disease
    }
    for k in sections.indices where sections[k].topic?.concept == topic.concept {
      sections[k].topic = nil
      sections[k].condition = disease
    }
    if reader.discourse.focus?.concept == topic.concept { reader.discourse.focus = nil }
    if reader.discourse.lastSubstance?.concept == topic.concept {
      reader.discourse.lastSubstance = nil
    }
    reader.discourse.lastSubject = nil
  }

  /// "Zanteria is a rare disorder that", where a text without a title begins: what it defines is what it is about.
  func diseaseOfDefinition() -> Argument? {
    let chunks = reader.chunks
    guard reader.isNounPhrase(0), !chunks[0].flags.contains(.pronoun),
      chunks[0].flags.isDisjoint(with: [.definite, .demonstrative, .possessiveDeterminer])
    else { return nil }
    // "Zanteria (ZT) is", "Zanteria, also known as Y, is"
    var verb = reader.afterNotes(1)
    if reader.kind(verb) == .comma {
      var close = verb + 1
      while close < min(verb + 14, chunks.count), reader.kind(close) != .comma { close += 1 }
      verb = close + 1
    }
    guard reader.kind(verb) == .verbGroup, chunks[verb].form == .finite,
      chunks[verb].flags.contains(.copular)
        || Self.defining.contains(reader.tokens[reader.head(verb)].hash),
      !chunks[verb].flags.contains(.negated)
    else { return nil }
    let noun = reader.skipLight(verb + 1)
    let isKnown = reader.mentionTerm(reader.head(0)).map { $0.concept.type == .condition } == true
    guard reader.isNounPhrase(noun),
      namesKindOfDisease(noun) || isKnown && !chunks[verb].flags.contains(.copular),
      var own = reader.argument(first: Int(chunks[0].first), end: Int(chunks[0].end)),
      !own.isVague, !reader.isPerson(own), own.direction == .none
    else { return nil }
    if own.concept.type == .condition { return reader.settled(own) }
    guard !own.isKnown, own.end - own.first == 1 else { return nil }
    own.concept = reader.concepts.key(reader.lowercased(own.first), .condition)
    own.isKnown = true
    own.worded = 0..<0
    reader.discourse.names[reader.tokens[own.first].hash] = own
    reader.cache.reset(reader.tokens.count)
    return reader.settled(own)
  }

  /// "a rare disorder", "one of a group of diseases", "a form of ataxia"
  private func namesKindOfDisease(_ chunk: Int) -> Bool {
    var c = chunk
    var steps = 0
    while steps < 3 {
      let token = reader.head(c)
      if Self.diseases.contains(reader.tokens[token].hash)
        || reader.mentionTerm(token)?.concept.type == .condition
      {
        return Self.articles.contains(reader.tokens[Int(reader.chunks[chunk].first)].hash)
      }
      guard Self.kinds.contains(reader.tokens[token].hash),
        reader.isPreposition(c + 1, reader.grammar.of), reader.isNounPhrase(c + 2)
      else { return false }
      c += 2
      steps += 1
    }
    return false
  }

  /// "The symptoms of Y can be mild", below a heading that names another: what follows is said of Y.
  func noteSymptoms() {
    guard let heading = reader.discourse.sectionCondition,
      let page = reader.discourse.documentCondition,
      let clause = reader.clauses.first(where: { $0.role == .main }), clause.subjectFirst < 2,
      clause.subjectEnd > clause.subjectFirst, reader.isNounPhrase(clause.subjectFirst),
      reader.classes(reader.head(clause.subjectFirst)).contains(.symptomNoun),
      let disease = reader.diseaseBehind(clause.subjectFirst, end: clause.subjectEnd),
      disease.concept != heading.concept, disease.isKnown, names(disease, page)
    else { return }
    reader.discourse.sectionCondition =
      disease.concept == page.concept ? nil : reader.settled(disease)
  }

  /// Whether a disease is the one of the page, or a kind of it.
  private func names(_ disease: Argument, _ page: Argument) -> Bool {
    disease.concept == page.concept
      || reader.concepts.concept(disease.concept).name.hasSuffix(
        " " + reader.concepts.concept(page.concept).name)
  }

  private static let articles = WordSet("a an one")
  private static let kinds = WordSet("form type kind group one result complication")
  private static let defining = WordSet("describes means")
  private static let diseases = WordSet(
    "disease diseases disorder disorders condition conditions syndrome illness infection cancer tumor "
      + "defect malformation impairment")
}
