import Claims

/// Refusals that no verb of taking tells: "We say no to people with gout", "Active colitis rules the drug out", "You can't if you
/// have asthma".
extension SentenceReader {
  @inline(__always)
  func readFlatRefusals() {
    guard mayHold(oneOf: Self.maybeRefusing), let topic = substanceTopic,
      topic.concept.type == .substance, topic.isKnown, tokens.count < 50
    else { return }
    lookForFlatRefusals(topic)
  }

  @inline(never)
  private func lookForFlatRefusals(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted {
      readSaidNo(index, topic)
      readRulingOut(index, topic)
    }
    readCannotIf(topic)
  }

  /// "We say no to people with A, with B or with C"
  private func readSaidNo(_ index: Int, _ topic: Argument) {
    let verb = head(clauses[index].chunk)
    guard Self.saying.contains(tokens[verb].hash), !clauses[index].isNegated,
      let no = (verb + 1..<min(tokens.count, verb + 4)).first(where: { tokens[$0].hash == Self.no }
      ),
      no + 2 < tokens.count, tokens[no + 1].tag == .to || word(no + 1) == grammar.to,
      case let persons = chunkIndex(of: no + 2), persons >= 0
    else { return }
    for item in restrictions(from: persons) { refuse(item, topic, index) }
    // "with B, or with C", said of the same persons
    var c = persons + 1
    while c < chunks.count, kind(c) != .stop, kind(c) != .semicolon {
      if isPreposition(c, grammar.with), kind(c - 1) == .comma || kind(c - 1) == .conjunction {
        for item in arguments(from: c + 1).list { refuse(item, topic, index) }
      }
      c += 1
    }
  }

  /// "Active Crohn's or colitis rules the drug out", "Pregnancy rules it out"
  private func readRulingOut(_ index: Int, _ topic: Argument) {
    let clause = clauses[index]
    let verb = head(clause.chunk)
    guard Self.ruling.contains(tokens[verb].hash), !clause.isNegated, clause.role == .main,
      !chunks[clause.chunk].flags.contains(.passive), clause.subjectEnd > clause.subjectFirst,
      let out = (verb + 1..<min(tokens.count, verb + 5)).first(where: {
        tokens[$0].hash == Self.out
      })
    else { return }
    let object = chunkIndex(of: out == verb + 1 ? verb + 2 : verb + 1)
    guard object >= 0, isNounPhrase(object),
      namesTopic(object) || chunks[object].flags.contains(.pronoun)
        || classes(head(object)).contains(.generic)
    else { return }
    for item in arguments(from: listStart(clause), limit: clause.chunk).list
    where item.concept.type == .condition || isPerson(item) { refuse(item, topic, index) }
  }

  /// "You can't if you're pregnant, have asthma, or have liver disease", of taking, buying or having it
  private func readCannotIf(_ topic: Argument) {
    guard let condition = tokens.indices.dropFirst(1).first(where: { word($0) == grammar.if }),
      condition < 5,
      Self.cannots.contains(tokens[condition - 1].hash)
        || tokens[condition - 1].tag == .negation,
      case let chunk = chunkIndex(of: condition), chunk >= 0,
      let index = clauses.firstIndex(where: { $0.chunk > chunk })
    else { return }
    for item in restrictions(after: chunk) { refuse(item, topic, index) }
  }

  private func refuse(_ item: Argument, _ topic: Argument, _ index: Int) {
    guard item.concept != topic.concept, !item.isVague,
      !drafts.contains(where: {
        $0.kind == .safety
          && ($0.object.map { $0.first < item.end && item.first < $0.end } ?? false)
      })
    else { return }
    drafts.removeAll {
      $0.kind == .mechanism && ($0.subject?.first == item.first || $0.object?.first == item.first)
    }
    stateRestriction(topic, item, index)
  }

  private static var no: UInt64 { WordHash.of("no") }
  private static var out: UInt64 { WordHash.of("out") }
  private static var maybeRefusing: WordMask {
    WordMask().or("no").or("rules").or("rule").or("ruled").or("can't").or("cannot").or("not")
  }
  private static let saying = WordSet("say says said saying")
  private static let ruling = WordSet("rule rules ruled")
  private static let cannots = WordSet("can't cannot not never")
}
