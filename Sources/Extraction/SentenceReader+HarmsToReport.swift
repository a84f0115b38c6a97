import Claims

/// Harms that a reader is told to look out for: "Call your doctor if you get A, B or C", "Stop taking it and see a doctor if
/// you notice Y", "Seek help at once if you have Y", in a text about one substance.
extension SentenceReader {
  @inline(__always)
  func readHarmsToReport() {
    guard contents.holds(chunk: .subordinator), mayHold(grammar.if) || mayHold(grammar.when),
      mayHold(oneOf: Self.maybeCalling), discourse.documentTopic?.concept.type == .substance
    else { return }
    lookForHarmsToReport()
  }

  @inline(never)
  private func lookForHarmsToReport() {
    guard let topic = substanceTopic, topic.isKnown, !mayHold(hash: Self.before) else { return }
    switch discourse.sectionRole {
    case .symptom, .cause, .riskFactor, .treatment, .prevention, .contraindication, .interaction:
      return
    default: break
    }
    for opener in chunks.indices
    where kind(opener) == .subordinator
      && (word(head(opener)) == grammar.if || word(head(opener)) == grammar.when)
    {
      guard let inner = clauses.first(where: { $0.chunk > opener }), inner.chunk - opener < 4,
        !inner.isNegated, hasPersonSubject(inner), tellsToCall(without: opener..<inner.chunk + 1)
      else { continue }
      let verb = head(inner.chunk)
      let isHad = lemma(verb) == grammar.have || tokens[verb].tag == .have
      guard isHad || Self.meeting.contains(tokens[verb].hash) else { continue }
      // "Speak to your doctor first if you have" asks for what one brings along.
      if isHad, opener > 0, tokens[head(opener - 1)].hash == Self.first { continue }
      let items = arguments(from: skipLight(inner.chunk + 1)).list.filter {
        $0.concept.type == .condition && !$0.isVague && $0.concept != topic.concept
          && !purposes.contains($0.concept) && $0.end > 0 && $0.end <= tokens.count
          // "if you have asthma" asks for what one brings along.
          && !(isHad && namesDisease($0.end - 1))
          && !DocumentWalk.states.contains(tokens[$0.end - 1].hash)
      }
      for item in items where !isRestated(item) {
        var draft = Draft(
          kind: .safety, predicate: .causes, subject: topic, object: item,
          first: Int(chunks[inner.chunk].first), end: max(item.end, Int(chunks[inner.chunk].end)))
        draft.isHedged = true
        drafts.append(draft)
      }
    }
  }

  /// Whether the sentence, but for the case it names, is an order to see somebody or to stop.
  private func tellsToCall(without part: Range<Int>) -> Bool {
    clauses.contains { clause in
      guard !part.contains(clause.chunk), !clause.isNegated,
        chunks[clause.chunk].form == .bare || clause.isAdvice,
        case let verb = head(clause.chunk)
      else { return false }
      let hash = tokens[verb].hash
      if classes(verb).contains(.stopVerb) {
        let next = skipLight(clause.chunk + 1)
        let object =
          kind(next) == .verbGroup && chunks[next].form == .gerund ? skipLight(next + 1) : next
        return namesTopic(object)
          || isNounPhrase(object) && classes(head(object)).contains(.generic)
      }
      guard Self.calling.contains(hash) else { return false }
      return (verb + 1..<min(tokens.count, verb + 8)).contains {
        classes($0).contains(.expert) || Self.help.contains(tokens[$0].hash)
      }
    }
  }

  private static var first: UInt64 { WordHash.of("first") }
  private static var before: UInt64 { WordHash.of("before") }
  private static var maybeCalling: WordMask {
    WordMask().or("call").or("contact").or("see").or("seek").or("stop").or("get").or("tell")
      .or("go").or("consult").or("phone").or("ring").or("notify").or("inform").or("let")
      .or("speak").or("talk").or("discontinue").or("report")
  }
  private static let calling = WordSet(
    "call contact see seek get tell go consult phone ring notify inform let speak talk")
  private static let help = WordSet("help attention care emergency hospital 911 999 111 er room")
  private static let meeting = WordSet(
    "get gets develop develops notice notices experience experiences feel feels see start suffer")
}
