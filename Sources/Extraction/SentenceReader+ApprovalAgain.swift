import Claims

/// Approvals that a sentence tells after another one, before a list, or of a country.
extension SentenceReader {
  /// "The agency has approved X for:": what it is approved for stands in the list below.
  var isLeadIn: Bool {
    guard tokens.count > 2, let last = tokens.last, last.kind == .colon else { return false }
    let before = tokens[tokens.count - 2]
    return before.tag == .preposition || before.tag == .to || Self.uses.contains(before.hash)
  }

  private static let uses = WordSet("treat following")

  /// "The FDA approved it for Y in 1971, and in 1995 it approved X": the body again.
  func isAuthorityAgain(_ index: Int) -> Bool {
    let clause = clauses[index]
    guard index > 0, clause.subjectEnd == clause.subjectFirst + 1,
      isNounPhrase(clause.subjectFirst), chunks[clause.subjectFirst].flags.contains(.pronoun),
      !chunks[clause.chunk].flags.contains(.passive)
    else { return false }
    return clauses[..<index].contains {
      $0.role == .main && $0.subjectEnd > $0.subjectFirst && namesAuthority($0)
    }
  }

  /// "U.S. clearance", "European approval"
  func isOfPlace(_ c: Int) -> Bool {
    (Int(chunks[c].first)..<head(c)).contains { Self.places.contains(tokens[$0].hash) }
  }

  private static let places = WordSet(
    "u.s u.s. us eu e.u uk u.k european american british canadian australian japanese chinese indian korean swiss "
      + "brazilian federal")

  /// "got the nod in 2014 for Y"
  func isNod(_ c: Int) -> Bool {
    Self.nods.contains(tokens[head(c)].hash) && !uses(after: c + 1).list.isEmpty
  }

  private static let nods = WordSet("nod go-ahead")

  /// "Approval for Y came in 1970", "Approval was granted in May for Y": the noun as what the sentence is about.
  func readApprovalCame(_ c: Int) -> Bool {
    guard
      let index = clauses.firstIndex(where: {
        $0.subjectFirst == c && c < $0.subjectEnd && $0.role == .main
      }), !clauses[index].isUnasserted, let topic = substanceTopic
    else { return false }
    let verb = chunks[clauses[index].chunk]
    let isGiven = Self.giving.contains(tokens[Int(verb.head)].hash)
    guard
      verb.flags.contains(.passive) ? isGiven : Self.coming.contains(tokens[Int(verb.head)].hash)
    else { return false }
    let behind = uses(after: c + 1)
    let later = behind.list.isEmpty ? uses(after: clauses[index].chunk + 1) : behind
    for use in later.list where use.concept.type == .condition {
      emitApproval(
        topic, use, index, first: Int(chunks[c].first), end: max(use.end, Int(verb.end)))
    }
    return true
  }

  private static let giving = WordSet("granted given issued obtained secured won")
  private static let coming = WordSet("came comes followed follows arrived")

  /// "won approval in 2021, to slow Y": where the use begins.
  func purposeBehindComma(_ c: Int) -> Int? {
    var i = c + 1
    while i < chunks.count, i < c + 6 {
      switch kind(i) {
      case .comma:
        return kind(i + 1) == .verbGroup && chunks[i + 1].form == .infinitive ? i + 1 : nil
      case .preposition, .nounPhrase, .adverb: i += 1
      default: return nil
      }
    }
    return nil
  }

  // MARK: Another body does the same

  /// "The FDA approved it for Y in March, and the European agency followed in May": the same approval by another body.
  @inline(__always)
  func readFollowers() {
    guard mayHold(oneOf: Self.maybeFollowing) else { return }
    lookForFollowers()
  }

  @inline(never)
  private func lookForFollowers() {
    for index in clauses.indices {
      let clause = clauses[index]
      guard Self.following.contains(tokens[head(clause.chunk)].hash), clause.role == .main,
        !clause.isUnasserted, !clause.isNegated,
        !chunks[clause.chunk].flags.contains(.passive),
        clause.subjectEnd > clause.subjectFirst, namesAuthority(clause), isAlone(clause.chunk)
      else { continue }
      let first = Int(chunks[clause.subjectFirst].first)
      for draft in drafts
      where draft.kind == .regulatory && draft.predicate == .approvedFor && draft.end <= first {
        var again = draft
        again.first = first
        again.end = Int(chunks[clause.chunk].end)
        again.clause = index
        // Said by these words, and not by those of the use.
        if var object = again.object {
          object.first = head(clause.chunk)
          object.end = head(clause.chunk) + 1
          object.worded = 0..<0
          again.object = object
        }
        drafts.append(again)
      }
    }
  }

  /// Whether nothing but a time or "suit" stands behind a verb.
  private func isAlone(_ verb: Int) -> Bool {
    var i = skipLight(verb + 1)
    while i < chunks.count {
      switch kind(i) {
      case .stop, .semicolon, .comma, .outside, .reference, .conjunction: return true
      case .preposition, .adverb: i += 1
      case .nounPhrase:
        let token = head(i)
        guard tokens[token].kind != .word || Self.alongside.contains(tokens[token].hash) else {
          return false
        }
        i += 1
      default: return false
      }
    }
    return true
  }

  private static var maybeFollowing: WordMask {
    WordMask().or("followed").or("follows").or("followed")
  }
  private static let following = WordSet("followed follows")
  private static let alongside = WordSet(
    "suit year years month months week weeks day later january february march april may june july august september "
      + "october november december spring summer autumn fall winter")
}
