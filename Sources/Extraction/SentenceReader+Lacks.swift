import Claims

/// Too little of what the body needs: "Without enough vitamin D the risk of Y is higher", "Y develops when there is too little
/// iron", "People who do not get enough calcium are at risk of Y".
extension SentenceReader {
  @inline(__always)
  func readLacks() {
    guard mayHold(oneOf: Self.maybeLacking) else { return }
    lookForLacks()
  }

  @inline(never)
  private func lookForLacks() {
    guard let lack = lacked() else { return }
    for k in drafts.indices where drafts[k].kind != .dosage && drafts[k].kind != .statistic {
      guard let subject = drafts[k].subject, subject.first < lack.end, lack.first < subject.end,
        !isOfNot(subject)
      else { continue }
      // What too little of it does is not what it does.
      var own = lack
      own.isNegated = false
      drafts[k].subject = own
      if drafts[k].kind == .safety, drafts[k].predicate == .causes { drafts[k].kind = .mechanism }
    }
    for index in clauses.indices {
      let clause = clauses[index]
      guard clause.role == .main, !clause.isUnasserted, !clause.isNegated, !isSubordinate(clause),
        clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst),
        case let span = clauseSpan(index),
        lack.end <= span.first || lack.first >= head(clause.chunk)
      else { continue }
      readLack(lack, index)
    }
  }

  /// "Not getting enough X" says so itself.
  private func isOfNot(_ subject: Argument) -> Bool {
    !subject.isKnown || subject.concept.type == .condition
  }

  private func readLack(_ lack: Argument, _ index: Int) {
    let clause = clauses[index]
    let c = clause.subjectFirst
    let verb = head(clause.chunk)
    let behind = skipLight(clause.chunk + 1)
    let isMore =
      classes(verb).contains(.riseVerb)
      || chunks[clause.chunk].flags.contains(.copular) && behind < chunks.count
        && (Int(chunks[behind].first)..<Int(chunks[behind].end)).contains {
          classes($0).contains(.increasing)
        }
    if Self.risks.contains(tokens[head(c)].hash), isPreposition(c + 1, grammar.of) {
      guard isMore else { return }
      emitLack(lack, .increasesRiskOf, .association, ofNamed(from: c + 2, clause.subjectEnd), index)
      return
    }
    if hasPersonSubject(clause) {
      guard !classes(verb).isDisjoint(with: [.experienceVerb, .occurVerb, .feelVerb]) else {
        return
      }
      emitLack(lack, .causes, .mechanism, ofNamed(from: behind, chunks.count), index)
      return
    }
    let ills = ofNamed(from: c, clause.subjectEnd)
    if isMore {
      emitLack(lack, .increasesRiskOf, .association, ills, index)
    } else if classes(verb).contains(.occurVerb) || Self.setting.contains(tokens[verb].hash) {
      emitLack(lack, .causes, .mechanism, ills, index)
    }
  }

  private func ofNamed(from chunk: Int, _ limit: Int) -> ArgumentList {
    guard isNounPhrase(chunk) else { return noArguments }
    return arguments(from: chunk, limit: limit).list.filter {
      $0.concept.type == .condition && !$0.isVague
    }
  }

  private func emitLack(
    _ lack: Argument, _ predicate: Predicate, _ kind: ClaimKind, _ ills: ArgumentList, _ index: Int
  ) {
    for ill in ills
    where ill.concept != lack.concept && (ill.first >= lack.end || ill.end <= lack.first)
      && !drafts.contains(where: { $0.object?.first == ill.first && $0.kind == kind })
    {
      emit(
        kind: kind, predicate: predicate, subject: lack, object: ill, clause: index,
        first: min(lack.first, ill.first, clauseSpan(index).first),
        end: max(ill.end, lack.first < ill.first ? 0 : lack.end))
    }
  }

  /// The deficiency that some words speak of: "without enough X", "too little X", "do not get enough X", "lack X".
  private func lacked() -> Argument? {
    for mention in analysis.mentions
    where vocabulary.keys[Int(mention.term)].concept.type == .substance {
      let first = Int(mention.first)
      guard let start = startOfLack(before: first),
        let own = argument(first: first, end: Int(mention.end)), own.isKnown, !own.isVague,
        own.concept.type == .substance
      else { continue }
      // Only of what a deficiency is known: "Not enough metformin reached the blood".
      guard isListed(own.concept) else { continue }
      var lack = own
      lack.concept = concept(own.concept, "deficiency", .condition)
      lack.worded = 0..<0
      lack.regimen = nil
      lack.first = start
      return lack
    }
    return nil
  }

  /// Whether the vocabulary has the lack of a substance.
  private func isListed(_ substance: ConceptKey) -> Bool {
    concepts.begin()
    concepts.append(nameOf: substance)
    concepts.append(" deficiency")
    defer { concepts.cancel() }
    return concepts.withName(lookup) != nil
  }

  /// Where the words before a substance begin that say it is lacking.
  private func startOfLack(before token: Int) -> Int? {
    guard token > 0 else { return nil }
    let hash = tokens[token - 1].hash
    if Self.little.contains(hash), token > 1, tokens[token - 2].hash == Self.too {
      return token - 2
    }
    if Self.scarce.contains(hash) { return token - 1 }
    if Self.lacking.contains(hash), tokens[token - 1].tag.isFiniteVerb { return token - 1 }
    if hash == Self.without { return token - 1 }
    guard Self.plenty.contains(hash), token > 1 else { return nil }
    var i = token - 2
    while i >= 0, i > token - 6 {
      if tokens[i].hash == Self.without || tokens[i].tag == .negation { return i }
      // "do not get enough", "not eating enough"
      guard tokens[i].tag.isFiniteVerb || tokens[i].tag == .gerund || tokens[i].tag == .adverb
      else { return nil }
      i -= 1
    }
    return nil
  }

  private static var maybeLacking: WordMask {
    WordMask().or("without").or("little").or("enough").or("lack").or("lacks").or("insufficient")
      .or("inadequate").or("lacked")
  }
  private static let little = WordSet("little")
  private static let scarce = WordSet("insufficient inadequate")
  private static let lacking = WordSet("lack lacks lacked")
  private static let plenty = WordSet("enough adequate sufficient")
  private static let risks = WordSet("risk risks chance chances odds likelihood")
  private static let setting = WordSet("sets set results result ensues follows")
  private static var too: UInt64 { WordHash.of("too") }
  private static var without: UInt64 { WordHash.of("without") }
}
