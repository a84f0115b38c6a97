import Claims
import Documents

/// What a sentence says by pointing back at the one before: "Supplements have not been shown to do so", "Lower doses had no
/// effect".
extension DocumentWalk {
  /// Whether a sentence of some length may say that something does the same, or does not.
  func mayDoSo(_ sentence: TextRange) -> Bool {
    guard sentence.length > 12, sentence.length < 240 else { return false }
    return (sentence.start + 1..<sentence.end - 4).contains {
      text[$0] == 0x64 && text[$0 - 1] == 0x20 && text[$0 + 1] == 0x6F && text[$0 + 2] == 0x20
        && text[$0 + 3] == 0x73 && text[$0 + 4] == 0x6F
    }
  }

  /// "X has not been shown to do so", "a short course is not thought to do so"
  func readDoneSo() -> Bool {
    guard !echoed.isEmpty, reader.mayHold(hash: Self.so),
      let so = reader.tokens.indices.dropFirst(2).first(where: {
        reader.tokens[$0].hash == Self.so && Self.doing.contains(reader.tokens[$0 - 1].hash)
      }), case let verb = reader.chunkIndex(of: so - 1), verb >= 0,
      reader.kind(verb) == .verbGroup, reader.clauseOfChunk[verb] >= 0
    else { return false }
    let clause = reader.clauses[Int(reader.clauseOfChunk[verb])]
    guard !clause.isUnasserted, clause.subjectEnd > clause.subjectFirst,
      clause.subjectFirst <= verb, reader.isNounPhrase(clause.subjectFirst),
      !reader.hasPersonSubject(clause)
    else { return false }
    let named = reader.subjects(of: clause).filter {
      $0.concept.type == .substance && $0.isKnown && !$0.isVague
    }
    for said in echoed {
      guard let before = said.subject, before.concept.type == .substance else { continue }
      let subjects = named.isEmpty ? reader.list(reader.at(clause.subjectFirst, before)) : named
      for subject in subjects {
        // "A does Y. It does so": nothing new.
        guard subject.concept != before.concept || clause.isNegated else { continue }
        restate(
          said, of: subject, isDenied: clause.isNegated, isHedged: clause.isHedged,
          at: so - 1, end: so + 1,
          narrowedBy: subject.concept == before.concept
            ? clause.subjectFirst : nil)
      }
    }
    return true
  }

  /// "Lower doses had no effect", "Smaller amounts did nothing": a denial of what was said before, of less of it.
  func readLowerDoses() {
    guard reader.said.contains([.doseNoun, .lowWord]) else { return }
    lookForLowerDoses()
  }

  @inline(never)
  private func lookForLowerDoses() {
    for clause in reader.clauses where clause.role == .main && !clause.isUnasserted {
      let c = clause.subjectFirst
      guard clause.subjectEnd == c + 1, reader.isNounPhrase(c),
        reader.classes(reader.head(c)).contains(.doseNoun),
        (Int(reader.chunks[c].first)..<reader.head(c)).contains(where: {
          reader.classes($0).contains(.lowWord)
        }), let end = endOfNoAvail(clause)
      else { continue }
      let first = Int(reader.chunks[c].first)
      let own = reader.drafts.filter { $0.end <= first && isOfDoses($0) }
      guard !reader.drafts.contains(where: { $0.first >= first && $0.kind != .statistic }) else {
        continue
      }
      for said in own.isEmpty ? echoed.filter({ isOfDoses($0) }) : own {
        guard var subject = said.subject else { continue }
        subject.regimen = .low
        restate(said, of: subject, isDenied: true, isHedged: false, at: first, end: end)
      }
    }
  }

  private func isOfDoses(_ draft: Draft) -> Bool {
    guard !draft.isNegated, draft.dose == nil, draft.subject?.concept.type == .substance,
      draft.object != nil
    else { return false }
    switch draft.kind {
    case .therapeutic, .mechanism: return true
    default: return false
    }
  }

  /// Where "had no effect", "did nothing", "did not help", "were no better than placebo" ends; nil for other words.
  private func endOfNoAvail(_ clause: Clause) -> Int? {
    let verb = reader.chunks[clause.chunk]
    let behind = reader.skipLight(clause.chunk + 1)
    if clause.isNegated {
      guard
        reader.kind(behind) == .stop || reader.kind(behind) == .outside
          || reader.kind(behind) == .comma
      else { return nil }
      let kinds = reader.classes(Int(verb.head))
      return kinds.contains(.helpVerb) || kinds.contains(.worksVerb) ? Int(verb.end) : nil
    }
    guard behind < reader.chunks.count else { return nil }
    let phrase = reader.chunks[behind]
    if verb.flags.contains(.copular) {
      return (Int(phrase.first)..<Int(phrase.end)).contains {
        Self.useless.contains(reader.tokens[$0].hash)
      } ? Int(phrase.end) : nil
    }
    guard reader.isNounPhrase(behind), phrase.flags.contains(.negated),
      !(Int(phrase.first)..<Int(phrase.head)).contains(where: {
        reader.classes($0).contains(.adverse)
      }),
      reader.kind(reader.skipLight(behind + 1)) != .preposition
    else { return nil }
    return Self.effects.contains(reader.tokens[Int(phrase.head)].hash) ? Int(phrase.end) : nil
  }

  private func restate(
    _ said: Draft, of subject: Argument, isDenied: Bool, isHedged: Bool, at first: Int, end: Int,
    narrowedBy chunk: Int? = nil
  ) {
    guard var object = said.object, object.concept != subject.concept else { return }
    object.first = first
    object.end = end
    object.worded = 0..<0
    var draft = Draft(
      kind: said.kind, predicate: said.predicate, subject: subject, object: object,
      first: min(first, chunk.map { Int(reader.chunks[$0].first) } ?? first), end: end)
    draft.isNegated = said.isNegated != isDenied
    draft.isHedged = said.isHedged && !isDenied || isHedged
    if let chunk {
      let phrase = reader.chunks[chunk]
      reader.qualifiers.append(
        Qualifier(
          kind: .form,
          concept: reader.phrase(Int(phrase.possessorEnd), Int(phrase.end), as: .concept)))
      draft.context = reader.qualifiers.count - 1..<reader.qualifiers.count
    }
    reader.drafts.append(draft)
  }

  private static var so: UInt64 { WordHash.of("so") }
  private static let doing = WordSet("do does did doing")
  private static let useless = WordSet("ineffective useless inactive")
  private static let effects = WordSet("effect effects benefit benefits difference nothing impact")
}
