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
        || Self.diseases.contains(reader.tokens[own.end - 1].hash)
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

  private static let diseases = WordSet(
    "disease disorder condition syndrome illness infection cancer tumor")
}
