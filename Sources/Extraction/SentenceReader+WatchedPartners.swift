import Claims

/// Medicines and procedures that call for care on a substance: "those on X should tread carefully", "X: leave four hours",
/// "if you're having a scan, stop it".
extension SentenceReader {
  @inline(__always)
  func readWatchedPartners() {
    guard let topic = substanceTopic, topic.concept.type == .substance,
      discourse.documentTopic != nil
    else { return }
    if mayHold(oneOf: Self.maybeWatching) { readWatchfulTakers(topic) }
    if contents.holds(token: .colon), mayHold(oneOf: Self.maybeSpacing) {
      readLabelledSpacing(topic)
    }
    if isPreposition(0, grammar.with) { readDoseWith(topic) }
    if mayHold(hash: Self.interfere) || mayHold(hash: Self.interferes) { readInterferes(topic) }
    if mayHold(oneOf: Self.maybeScan), said.contains(.stopVerb) { readScan(topic) }
  }

  /// Whether the sentence tells the reader to ask somebody or to look out.
  var tellsToAsk: Bool {
    mayHold(oneOf: Self.maybeAsking) && tokens.contains { Self.asking.contains($0.hash) }
      || mayHoldLemma(grammar.dose) && tokens.contains { Self.adjusting.contains($0.hash) }
  }

  // MARK: Takers

  /// "Anyone on X ought to tread carefully", "those taking X need to watch for hypos", "people on X should have it checked"
  @inline(never)
  private func readWatchfulTakers(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      guard clause.role == .main, !clause.isNegated, clause.subjectEnd > clause.subjectFirst,
        isPersonPhrase(clause.subjectFirst), !isExpert(clause.subjectFirst),
        clause.isAdvice || Self.obliging.contains(tokens[head(clause.chunk)].hash)
          || Self.obliging.contains(tokens[Int(chunks[clause.chunk].first)].hash)
      else { continue }
      let end = min(tokens.count, Int(chunks[clause.chunk].end) + 9)
      guard
        (Int(chunks[clause.chunk].first)..<end).contains(where: {
          Self.watching.contains(tokens[$0].hash)
        })
      else { continue }
      let on = skipLight(clause.subjectFirst + 1)
      let taken =
        isPreposition(on, grammar.on)
        ? arguments(from: on + 1, limit: clause.chunk).list
        : self.taken(behindPersons: clause.subjectFirst)
      for item in taken
      where item.concept != topic.concept && item.concept.type == .substance
        && !drafts.contains(where: {
          $0.kind == .safety && $0.object?.concept == item.concept
        })
      {
        stateRestriction(topic, item, index)
      }
    }
  }

  private func isExpert(_ chunk: Int) -> Bool { classes(head(chunk)).contains(.expert) }

  /// "With ritonavir, the dose should not exceed 25 mg", "With methotrexate it may have to be stopped"
  private func readDoseWith(_ topic: Argument) {
    let found = arguments(from: 1)
    let named = found.list.filter { $0.concept.type == .substance && $0.isKnown && !$0.isVague }
    guard !named.isEmpty, found.list.count == named.count,
      let index = clauses.firstIndex(where: {
        $0.role == .main && !$0.isUnasserted && $0.chunk > found.end
      }), case let verb = Int(chunks[clauses[index].chunk].first),
      clauses[index].isAdvice || clauses[index].isHedged
        || (verb..<min(tokens.count, verb + 6)).contains(where: {
          Self.obliging.contains(tokens[$0].hash)
        }),
      (verb..<tokens.count).contains(where: {
        classes($0).contains(.stopVerb) || Self.adjusting.contains(tokens[$0].hash)
      })
    else { return }
    for item in named
    where item.concept != topic.concept
      && !drafts.contains(where: { $0.kind == .safety && $0.object?.concept == item.concept })
    {
      stateRestriction(topic, item, index)
    }
  }

  private static let adjusting = WordSet(
    "exceed exceeds lowered lower reduced reduce halved halve adjusted adjust cut monitored monitor stopped avoided"
  )

  /// "Y may also interfere with it"
  private func readInterferes(_ topic: Argument) {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let with = skipLight(clause.chunk + 1)
      let hash = tokens[head(clause.chunk)].hash
      guard hash == Self.interfere || hash == Self.interferes, isPreposition(with, grammar.with),
        isNounPhrase(with + 1), chunks[with + 1].flags.contains(.pronoun),
        word(head(with + 1)) == grammar.it
      else { continue }
      for item in subjects(of: clause)
      where (item.concept.type == .substance || isDrugClass(item)) && !item.isVague
        && item.concept != topic.concept
      {
        emit(
          kind: .safety, predicate: .interactsWith, subject: topic, object: item, clause: index,
          end: Int(chunks[with + 1].end))
      }
    }
  }

  private static var interfere: UInt64 { WordHash.of("interfere") }
  private static var interferes: UInt64 { WordHash.of("interferes") }

  // MARK: Spacing

  /// "Levothyroxine: leave 4 hours", "Antacids: take two hours apart"
  @inline(never)
  private func readLabelledSpacing(_ topic: Argument) {
    guard let colon = tokens.prefix(8).firstIndex(where: { $0.kind == .colon }), colon > 0,
      colon + 2 < tokens.count, isNounPhrase(0),
      (colon + 1..<min(tokens.count, colon + 6)).contains(where: {
        Self.spacing.contains(tokens[$0].hash)
      }),
      (colon + 1..<tokens.count).contains(where: {
        tokens[$0].kind == .quantity || tokens[$0].kind == .number || tokens[$0].tag == .number
      })
    else { return }
    let label = arguments(from: 0)
    for item in label.list
    where item.end <= colon && item.concept != topic.concept
      && (item.concept.type == .substance && item.isKnown && !item.isVague || isDrugClass(item))
      && !drafts.contains(where: { $0.kind == .safety && $0.object?.concept == item.concept })
    {
      drafts.append(
        Draft(
          kind: .safety, predicate: .interactsWith, subject: topic, object: item,
          first: item.first, end: min(tokens.count, colon + 3)))
    }
  }

  // MARK: Scans

  /// "If you're having a CT scan with contrast dye, we may ask you to stop it for two days"
  @inline(never)
  private func readScan(_ topic: Argument) {
    guard !drafts.contains(where: { $0.predicate == .contraindicatedIn }) else { return }
    for c in chunks.indices where isNounPhrase(c) && Self.scans.contains(tokens[head(c)].hash) {
      guard c > 0,
        (0..<c).contains(where: {
          kind($0) == .subordinator || isPreposition($0, grammar.before, grammar.for)
        }),
        clauses.contains(where: {
          classes(head($0.chunk)).contains(.stopVerb) && !$0.isNegated
        })
      else { continue }
      let first = Int(chunks[c].first)
      let name =
        tokens[first].tag == .determiner ? first + 1 : first
      guard name < Int(chunks[c].end) else { continue }
      drafts.append(
        Draft(
          kind: .safety, predicate: .contraindicatedIn, subject: topic,
          object: Argument(
            concept: phrase(name, Int(chunks[c].end), as: .condition), first: name,
            end: Int(chunks[c].end), isKnown: true), first: 0, end: tokens.count))
      return
    }
  }

  // MARK: Words

  private static var maybeWatching: WordMask {
    WordMask().or("careful").or("carefully").or("watch").or("monitor").or("monitored").or("check")
      .or("checked").or("cautious").or("caution").or("care").or("tread").or("wary").or("monitoring")
      .or("ask").or("talk").or("speak").or("consult").or("beware").or("mindful")
  }
  private static let watching = WordSet(
    "careful carefully watch monitor monitored check checked cautious caution care tread wary monitoring ask talk speak "
      + "consult beware mindful watchful")
  private static let obliging = WordSet("need needs ought must should require requires has have")
  private static var maybeSpacing: WordMask {
    WordMask().or("leave").or("wait").or("separate").or("space").or("keep").or("apart").or("allow")
      .or("gap")
  }
  private static let spacing = WordSet("leave wait separate space keep apart allow gap")
  private static var maybeScan: WordMask {
    WordMask().or("scan").or("scans").or("contrast").or("dye").or("colonoscopy").or("anesthetic")
      .or("anaesthetic").or("x-ray")
  }
  private static let scans = WordSet(
    "scan scans contrast dye colonoscopy anesthetic anaesthetic x-ray")
  private static var maybeAsking: WordMask {
    WordMask().or("tell").or("ask").or("check").or("speak").or("talk").or("consult").or("inform")
      .or("know").or("mention").or("watch").or("careful").or("cautious").or("caution").or("beware")
      .or("warn").or("monitor").or("discuss").or("care")
  }
  private static let asking = WordSet(
    "tell ask check speak talk consult inform know mention watch careful cautious caution beware warn monitor discuss care"
  )
}
