import Claims

/// What researchers mean to find out, which says nothing of how it is: "Scientists hope to learn if", "the institute conducts
/// research aimed at treating Y".
extension SentenceReader {
  /// "determine how to treat Y", "whether to take X": what is asked is not said.
  func isAsked(_ chunk: Int) -> Bool {
    let first = Int(chunks[chunk].first)
    return first > 0 && chunks[chunk].form == .infinitive
      && Self.asking.contains(tokens[first - 1].hash)
  }

  private static let asking = WordSet("how whether when")

  func dropIntentions() {
    guard !drafts.isEmpty, mayHold(oneOf: Self.maybeIntending) else { return }
    lookForIntentions()
  }

  /// Whether the sentence tells what researchers mean to find out.
  var tellsIntention: Bool {
    mayHold(oneOf: Self.maybeIntending) && clauses.contains { tellsIntention($0) }
  }

  private func tellsIntention(_ clause: Clause) -> Bool {
    clause.role == .main && !isSubordinate(clause) && clause.subjectEnd > clause.subjectFirst
      && isNounPhrase(clause.subjectFirst) && isResearcher(clause.subjectFirst)
      && isIntention(clause)
  }

  @inline(never)
  private func lookForIntentions() {
    for clause in clauses where tellsIntention(clause) {
      let start = Int(chunks[clause.chunk].first)
      drafts.removeAll { draft in
        switch draft.kind {
        case .mechanism, .therapeutic, .safety, .association: break
        default: return false
        }
        guard draft.end > start else { return false }
        // "are studying X, which relieves pain": X does.
        if draft.clause >= 0, clauses[draft.clause].role == .relative, let subject = draft.subject {
          return !subject.isKnown || subject.isVague || draft.predicate == .causes
        }
        return true
      }
    }
  }

  /// "Researchers", "the institute", "a natural history study", "the mission of the institute".
  private func isResearcher(_ chunk: Int) -> Bool {
    let noun = head(chunk)
    return !classes(noun).isDisjoint(with: [.study, .researchNoun, .expert])
      || Self.bodies.contains(tokens[noun].hash)
      || mentionTerm(noun)?.concept.type == .authority
  }

  /// "hope to", "conducts", "will examine", "are studying".
  private func isIntention(_ clause: Clause) -> Bool {
    let verb = chunks[clause.chunk]
    let hash = tokens[Int(verb.head)].hash
    if Self.intending.contains(hash) || Self.continuing.contains(hash) { return true }
    if verb.flags.contains(.copular), Self.missions.contains(tokens[head(clause.subjectFirst)].hash)
    {
      let next = skipLight(clause.chunk + 1)
      return kind(next) == .verbGroup && chunks[next].form == .infinitive
    }
    guard Self.searching.contains(hash) else { return false }
    return tokens[Int(verb.head)].tag == .gerund
      || (Int(verb.first)..<Int(verb.head)).contains { tokens[$0].hash == Self.will }
  }

  private static var maybeIntending: WordMask {
    WordMask().or("researchers").or("scientists").or("investigators").or("research").or("study")
      .or("studies").or("institute").or("institutes").or("ninds").or("nih").or("mission").or(
        "doctors"
      )
      .or("goal").or("health")
  }
  private static let bodies = WordSet(
    "researchers scientists investigators institute institutes center centers mission scientist ninds nih doctors experts"
  )
  private static let missions = WordSet("mission")
  private static let intending = WordSet(
    "hope hopes hoped aim aims seek seeks plan plans pursue pursues conduct conducts fund funds intend intends"
  )
  private static let continuing = WordSet("continue continues")
  private static let searching = WordSet(
    "examine examining study studying investigate investigating explore exploring test testing evaluate evaluating try "
      + "trying learn learning look looking concentrate concentrating search searching focus focusing work working "
      + "planning hoping seeking")
  private static var will: UInt64 { WordHash.of("will") }
}
