import Claims

/// "showed a 20% body weight reduction", "resulted in blood pressure reductions of 10 mmHg": changes named by two nouns.
extension SentenceReader {
  @inline(__always)
  func readCompoundChanges() {
    guard mayHold(oneOf: Self.maybeChange), analysis.mentions.count > 0 else { return }
    lookForCompoundChanges()
  }

  @inline(never)
  private func lookForCompoundChanges() {
    for c in chunks.indices where isNounPhrase(c) && Self.changes.contains(tokens[head(c)].hash) {
      let noun = head(c)
      guard noun > Int(chunks[c].first), tokens[noun - 1].mention >= 0,
        let mention = mention(at: noun - 1), Int(mention.end) == noun,
        Int(mention.first) >= Int(chunks[c].possessorEnd),
        let trigger = trigger(lemma(noun), .noun),
        case .fixed(.mechanism, let way) = trigger.effect,
        way == .increases || way == .decreases,
        !isPreposition(c + 1, oneOf: trigger.prepositions)
          || tokens[Int(chunks[min(c + 2, chunks.count - 1)].first)].kind == .quantity,
        let object = argument(first: Int(mention.first), end: noun), !object.isVague,
        object.concept.type == .target || object.concept.type == .condition
          || object.concept.type == .substance,
        let index = governing(c), !clauses[index].isUnasserted,
        !(clauses[index].subjectFirst <= c && c < clauses[index].subjectEnd),
        states(clauses[index]) && isWhatIsStated(c, clauses[index]) || isByWay(c),
        !(Int(chunks[c].first)..<noun).contains(where: {
          Self.insignificant.contains(tokens[$0].hash)
        })
      else { continue }
      drafts.removeAll { $0.clause == index && $0.object?.end == noun + 1 }
      let isCondition = object.concept.type == .condition
      for subject in changers(index, behind: c) where subject.concept != object.concept {
        emit(
          kind: isCondition && way == .decreases ? .therapeutic : .mechanism,
          predicate: isCondition && way == .decreases ? .treats : way, subject: subject,
          object: object, clause: index, isNegated: chunks[c].flags.contains(.negated),
          end: Int(chunks[c].end))
      }
    }
  }

  /// Whether a noun phrase is the object of a verb, or stands in a list of its objects.
  private func isWhatIsStated(_ c: Int, _ clause: Clause) -> Bool {
    var i = c - 1
    while i > clause.chunk {
      switch kind(i) {
      case .adverb, .adjective, .quote, .reference, .comma, .conjunction: break
      case .nounPhrase where kind(i + 1) == .conjunction || kind(i + 1) == .comma: break
      case .preposition where i == skipLight(clause.chunk + 1): break
      default: return false
      }
      i -= 1
    }
    return true
  }

  /// "works through appetite suppression", "via A inhibition and B activation"
  private func isByWay(_ c: Int) -> Bool {
    var i = c - 1
    while i > 0, c - i < 6, kind(i) == .conjunction || kind(i) == .comma || isNounPhrase(i) {
      i -= 1
    }
    return i >= 0 && isPreposition(i) && Self.ways.contains(tokens[head(i)].hash)
  }

  private static let ways = WordSet("through via")

  /// "showed", "produced", "led to", "resulted in"
  private func states(_ clause: Clause) -> Bool {
    let verb = head(clause.chunk)
    if chunks[clause.chunk].flags.contains(.passive) { return false }
    if !classes(verb).isDisjoint(with: [.lightVerb, .reportVerb]) { return true }
    guard let trigger = trigger(lemma(verb), .verb) else { return false }
    switch trigger.effect {
    case .effect(.causes), .effect(.increases): return true
    default: return false
    }
  }

  /// Who made the change: the subject; for studies and persons what these took.
  private func changers(_ index: Int, behind c: Int) -> ArgumentList {
    let clause = clauses[index]
    if isPreposition(c + 1, grammar.with), case let named = substances(from: c + 2), !named.isEmpty
    {
      return named
    }
    let own = subjects(of: clause).filter { !isStudy($0) && !isPerson($0) && !$0.isVague }
    if !own.isEmpty { return own }
    let near = agents(near: clause).list
    return near.isEmpty ? list(substanceTopic) : near
  }

  private static var maybeChange: WordMask {
    WordMask().or("reduction").or("reductions").or("increase").or("increases").or("decrease")
      .or("decreases").or("suppression").or("inhibition")
  }
  private static let insignificant = WordSet("nonsignificant insignificant")
  private static let changes = WordSet(
    "reduction reductions increase increases decrease decreases suppression inhibition")
}
