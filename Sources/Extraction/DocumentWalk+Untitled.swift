import Claims
import Documents

/// What a text without a title is about: a disease, where it names none of the things that are done about it as often.
extension DocumentWalk {
  /// Counts what the beginning of the text names, before its first sentence is read.
  func findTopicOfUntitled() {
    let dismissed = dismissTopic()
    if dismissed != nil, let title = titleBelow() {
      reader.discourse.documentTopic = title
    } else {
      findTopicByCounting()
    }
    guard let dismissed else { return }
    if reader.discourse.documentTopic == nil, reader.discourse.documentCondition == nil {
      reader.discourse.documentTopic = dismissed
    } else {
      reader.discourse.isTopicTentative = false
      reader.discourse.isTopicElected = true
    }
  }

  private func findTopicByCounting() {
    guard reader.discourse.documentTopic == nil, reader.discourse.documentCondition == nil,
      sections.allSatisfy({ $0.topic == nil && $0.condition == nil })
    else { return }
    var counts: [ConceptKey: Int] = [:]
    var diseases: [ConceptKey: Argument] = [:]
    var ailments: [ConceptKey: Int] = [:]
    var substances: [ConceptKey: Argument] = [:]
    let firstParagraph = document.blocks.first { $0.kind == .paragraph }?.range.start
    var ranges: [TextRange] = []
    var read = 0
    var product: ConceptKey?
    let firstLine = document.blocks.first { $0.kind == .paragraph || $0.isListItem }?.range
    var inFirstLine: ConceptKey?
    var unlisted: [UInt64: UnlistedDisease] = [:]
    var defined: (disease: Argument, word: UInt64, count: Int)?
    for block in document.blocks where read < Self.longestBeginning {
      guard block.kind == .paragraph || block.isListItem else { continue }
      read += block.range.length
      ranges.removeAll(keepingCapacity: true)
      splitter.split(text, block.range, into: &ranges)
      for range in ranges where range.length <= Self.longestSentenceCounted {
        analyzer.analyze(text, range, into: reader.analysis)
        reader.begin()
        if let word = defined?.word {
          defined?.count += reader.tokens.contains { $0.hash == word } ? 1 : 0
        } else if block.range.start == firstParagraph || product != nil, range == ranges.first,
          let own = diseaseOfDefinition() ?? definedDisease()
        {
          defined = (own, reader.lastHash(of: own), 1)
        } else if block.range.start == firstParagraph, range == ranges.first {
          product = productOfBody()
        }
        countUnlisted(&unlisted)
        for mention in reader.analysis.mentions {
          let key = reader.vocabulary.keys[Int(mention.term)].concept
          if isDisease(mention), mayNameTopic(mention) {
            counts[key, default: 0] += 1
            if diseases[key] == nil { diseases[key] = lasting(mention) }
          } else if key.type == .condition {
            ailments[key, default: 0] += 1
            if diseases[key] == nil { diseases[key] = lasting(mention) }
          } else if key.type == .substance, key != product, isSubstance(mention),
            !isProcedure(mention)
          {
            counts[key, default: 0] += 1
            if substances[key] == nil { substances[key] = lasting(mention) }
            if inFirstLine == nil, block.range == firstLine, block.range.length <= Self.longLine {
              inFirstLine = key
            }
          }
        }
      }
    }
    if let defined, defined.count >= Self.leastNamings {
      reader.discourse.documentCondition = defined.disease
      return
    }
    let most = counts.values.max() ?? 0
    let names = unlisted.values.filter { $0.marks > 1 && $0.namings >= Self.leastNamings }
    if names.count == 1, let name = names.first, name.namings > most {
      let disease = Argument(
        concept: reader.concepts.key(name.name, .condition), first: 0, end: 0, isKnown: true)
      reader.discourse.names[name.hash] = disease
      reader.discourse.documentCondition = disease
      return
    }
    // "Palpitations": a symptom, where it is named far more often than anything else.
    if let ailment = ailments.max(by: { $0.value < $1.value }),
      ailment.value >= max(Self.leastNamingsOfAilment, 2 * most),
      ailments.values.count(where: { 2 * $0 > ailment.value }) == 1,
      let named = diseases[ailment.key]
    {
      reader.discourse.documentCondition = reader.settled(named)
      return
    }
    let found = counts.filter { $0.value == most }.map(\.key)
    if let inFirstLine, found == [inFirstLine], most >= Self.leastNamings,
      let substance = substances[inFirstLine]
    {
      // A title that no mark tells from a paragraph.
      reader.discourse.documentTopic = reader.settled(substance)
      reader.discourse.isTopicElected = true
      return
    }
    if let substance = found.first.flatMap({ substances[$0] }), found.count == 1,
      most >= Self.leastNamingsOfSubstance,
      counts.values.count(where: { 2 * $0 > most }) == 1
    {
      // A table of doses before the first sentence that names what is taken.
      reader.discourse.documentTopic = reader.settled(substance)
      reader.discourse.isTopicTentative = true
      return
    }
    // What is named as often as another thing is not what the text is about.
    guard most >= Self.leastNamings, found.count == 1,
      let disease = found.first.flatMap({ diseases[$0] })
    else { return }
    reader.discourse.documentCondition = reader.settled(disease)
  }

  /// "Zellin is a hormone made in the liver": explained before the disease that the text is about is.
  private func productOfBody() -> ConceptKey? {
    let chunks = reader.chunks
    guard reader.isNounPhrase(0), reader.kind(1) == .verbGroup, chunks[1].flags.contains(.copular),
      reader.isNounPhrase(2), Self.products.contains(reader.tokens[reader.head(2)].hash),
      reader.kind(3) == .verbGroup, chunks[3].form == .participle,
      Self.making.contains(reader.tokens[reader.head(3)].hash),
      reader.isPreposition(4, reader.grammar.in, reader.grammar.by)
    else { return nil }
    return reader.mentionTerm(reader.head(0))?.concept
  }

  private static let products = WordSet("hormone protein enzyme pigment molecule")
  private static let making = WordSet("made produced released secreted")

  /// "An ectopic kidney is a birth defect in which": what the sentence says to be a disease, under its name there.
  private func definedDisease() -> Argument? {
    reader.findClauses()
    guard let clause = reader.clauses.first(where: { $0.role == .main && !$0.isUnasserted }),
      reader.chunks[clause.chunk].flags.contains(.copular), !clause.isNegated,
      clause.subjectEnd > clause.subjectFirst, clause.subjectFirst < 2
    else { return nil }
    let noun = clause.subjectFirst
    let kind = reader.skipLight(clause.chunk + 1)
    guard reader.isNounPhrase(noun), !reader.chunks[noun].flags.contains(.pronoun),
      !reader.chunks[noun].flags.contains(.demonstrative), reader.isNounPhrase(kind),
      Self.kinds.contains(reader.tokens[reader.head(kind)].hash),
      let own = reader.argument(
        first: Int(reader.chunks[noun].possessorEnd), end: Int(reader.chunks[noun].end)),
      !own.isVague, own.direction == .none, !reader.isPerson(own),
      own.concept.type == .condition || !own.isKnown && own.concept.type != .substance
        || isNarrowed(noun)
    else { return nil }
    guard own.concept.type != .condition else { return reader.settled(own) }
    var disease = reader.settled(own)
    var low = Int(reader.chunks[noun].possessorEnd)
    while low < own.end - 1, reader.tokens[low].tag == .determiner { low += 1 }
    disease.concept = reader.phrase(low, own.end, as: .condition)
    disease.worded = 0..<0
    disease.isKnown = true
    return disease
  }

  /// "ectopic kidney": a part of the body with a word before it that says how it is.
  private func isNarrowed(_ chunk: Int) -> Bool {
    let phrase = reader.chunks[chunk]
    guard phrase.head > phrase.first else { return false }
    return reader.tokens[Int(phrase.head) - 1].tag == .adjective
      && reader.mentionTerm(Int(phrase.head))?.concept.type == .target
      && reader.classes(Int(phrase.head) - 1).isDisjoint(with: .stopModifier)
  }

  private static let kinds = WordSet(
    "disease disorder condition syndrome illness infection defect deformity malformation")

  /// Whether a condition that is spoken of first can be what the text is about: not "early symptoms such as fever", nor an
  /// infection without a name.
  func mayBeTopic(_ condition: Argument) -> Bool {
    guard condition.first >= 0, condition.end > 0, condition.end <= reader.tokens.count else {
      return true
    }
    if condition.end - condition.first == 1,
      reader.classes(condition.first).contains(.genericCondition)
    {
      return false
    }
    return !reader.clauses.contains { clause in
      clause.role == .main && clause.subjectEnd > clause.subjectFirst
        && reader.isNounPhrase(clause.subjectFirst)
        && reader.classes(reader.head(clause.subjectFirst)).contains(.symptomNoun)
    }
  }

  /// "Surgery", "treatment": done about many diseases, and named often on the page of any.
  func isProcedure(_ mention: Mention) -> Bool {
    mention.end - mention.first == 1
      && reader.classes(Int(mention.first)).contains(.treatmentNoun)
  }

  /// "An infection", "illness": named on the page of any of them.
  private func mayNameTopic(_ mention: Mention) -> Bool {
    mention.end - mention.first > 1
      || !reader.classes(Int(mention.first)).contains(.genericCondition)
  }

  /// A name in capitals, or with the ending of a disease, that no list has: how often it stands, and how often behind words for what a disease has.
  private struct UnlistedDisease {
    let hash: UInt64
    let name: String
    var namings = 0
    var marks = 0
  }

  /// "symptoms of KFD", "treatment for KFD", "infected with KFD": counts the names in the sentence that has been analysed.
  private func countUnlisted(_ found: inout [UInt64: UnlistedDisease]) {
    let tokens = reader.tokens
    for i in tokens.indices
    where tokens[i].kind == .word && tokens[i].word < 0 && tokens[i].mention < 0
      && (isInCapitals(tokens[i].range) || reader.namesDisease(i))
      // "Frontal dementia (FD)": the short form of a name.
      && !(i > 0 && tokens[i - 1].kind == .open && i + 1 < tokens.count
        && tokens[i + 1].kind == .close)
      && reader.discourse.acronyms[tokens[i].hash] == nil
    {
      let hash = tokens[i].hash
      let isMarked =
        i > 1 && Self.linking.contains(tokens[i - 1].hash)
        && Self.marks.contains(tokens[i - 2].hash)
      var entry =
        found[hash] ?? UnlistedDisease(hash: hash, name: reader.lowercased(i))
      entry.namings += 1
      if isMarked { entry.marks += 1 }
      found[hash] = entry
    }
  }

  private func isInCapitals(_ range: TextRange) -> Bool {
    range.length > 2
      && (range.start..<range.end).allSatisfy { text[$0] >= 0x41 && text[$0] <= 0x5A }
  }

  private static let linking = WordSet("of for with from")
  private static let marks = WordSet(
    "symptom symptoms sign signs treatment treatments cure cause causes infected people persons patients patient individuals "
      + "children adults cases case complications diagnosis diagnosed outbreaks form forms die died suffer affected"
  )

  /// "through unpasteurized milk": only how something comes about.
  func isMereWay(_ mention: Mention) -> Bool {
    let c = reader.chunkIndex(of: Int(mention.first))
    guard c > 0 else { return false }
    let preposition = reader.skipLightLeft(c - 1)
    return reader.isPreposition(preposition)
      && Self.through.contains(reader.tokens[reader.head(preposition)].hash)
  }

  private static let through = WordSet("via through")

  /// Bytes of the beginning that are counted.
  private static let longestBeginning = 6000
  private static let longestSentenceCounted = 1000
  private static let leastNamings = 3
  private static let leastNamingsOfAilment = 6
  private static let leastNamingsOfSubstance = 5
}
