/// Sentences that tell what was looked at or how, and not what was found: "To examine the association between X and Y", "We
/// searched for trials of X", "The effect of X on Y: a meta-analysis". What they name is no sign of what they say.
extension SentenceReader {
  /// Whether the sentence is one of these.
  var tellsInquiry: Bool {
    mayHold(oneOf: Self.maybeInquiring) && (isAim || isMethod || isTitleOfStudy)
  }

  /// "To assess whether", "OBJECTIVE To compare", "were used as a measure to assess": an infinitive, and what the
  /// sentence is about is no more than what it was done with.
  private var isAim: Bool {
    guard contents.holds(form: .infinitive) else { return false }
    guard
      let verb = chunks.firstIndex(where: {
        $0.kind == .verbGroup && $0.form == .infinitive
          && Self.looking.contains(tokens[Int($0.head)].hash)
      })
    else { return false }
    let main = clauses.first { $0.role == .main && $0.chunk < verb }
    guard let main else { return true }
    return Self.doing.contains(tokens[head(main.chunk)].hash)
      || main.subjectEnd > main.subjectFirst && isNounPhrase(main.subjectFirst)
        && Self.aims.contains(tokens[head(main.subjectFirst)].hash)
  }

  /// "We searched for trials of X that reported Y"
  private var isMethod: Bool {
    clauses.contains { clause in
      clause.role == .main && clause.subjectEnd > clause.subjectFirst
        && classes(head(clause.subjectFirst)).contains(.firstPerson)
        && Self.gathering.contains(tokens[head(clause.chunk)].hash)
    }
  }

  /// "The effect of X on Y: a meta-analysis", "Association between X and Y"
  private var isTitleOfStudy: Bool {
    let first = skipLight(0)
    return isNounPhrase(first) && Self.subjectsOfStudy.contains(tokens[head(first)].hash)
      && isPreposition(first + 1)
      && !chunks.contains { $0.kind == .verbGroup && $0.form == .finite }
  }

  private static var maybeInquiring: WordMask {
    WordMask().or("assess").or("analyze").or("analyse").or("examine").or("evaluate").or("determine")
      .or("estimate").or("quantify").or("explore").or("investigate").or("compare").or("test")
      .or("searched").or("reviewed").or("identified").or("included").or("collected").or("enrolled")
      .or("recruited").or("randomized").or("randomised").or("effect").or("effects")
      .or("association").or("associations").or("relationship").or("impact").or("influence")
      .or("efficacy").or("cost-effectiveness").or("comparison")
  }
  private static let looking = WordSet(
    "assess analyze analyse examine evaluate determine estimate quantify explore investigate compare test"
  )
  private static let doing = WordSet(
    "used designed conducted performed undertaken carried sought aimed set searched analyzed analysed enrolled recruited"
  )
  private static let aims = WordSet("aim aims objective objectives purpose goal goals")
  private static let gathering = WordSet(
    "searched reviewed identified included collected enrolled recruited randomized randomised")
  private static let subjectsOfStudy = WordSet(
    "effect effects association associations relationship impact influence efficacy comparison cost-effectiveness"
  )

  /// "those who did not gain weight": which persons are meant, and no effect that is denied.
  func tellsWhoDidNot(_ clause: Clause) -> Bool {
    clause.role == .relative && clause.isNegated && clause.chunk > 0
      && kind(clause.chunk - 1) == .relative && tokens[head(clause.chunk - 1)].hash == Self.who
  }

  /// Drops what the reading by hints and gists makes of outcomes that were counted.
  @inline(__always)
  func dropCountedOutcomes() {
    guard !drafts.isEmpty, contents.holds(token: .number) || contents.holds(token: .quantity)
    else { return }
    drafts.removeAll {
      $0.kind == .safety && $0.predicate == .causes && countsOutcomes($0.subject, $0.object)
    }
  }

  /// "48 participants had developed cancers": what was counted in all, and not what comes of something the sentence does not name.
  func countsOutcomes(_ subject: Argument?, _ object: Argument?) -> Bool {
    guard let subject, let object, object.end > 0, object.end <= tokens.count,
      Self.growths.contains(lastHash(of: object)),
      tokens.contains(where: { Self.takingPart.contains($0.hash) }),
      !tokens.contains(where: { Self.taking.contains($0.hash) })
    else { return false }
    return !analysis.mentions.contains {
      vocabulary.keys[Int($0.term)].concept == subject.concept
    }
  }

  private static let takingPart = WordSet("participants patients women men people subjects persons")
  private static let taking = WordSet(
    "it given taking took taken on receiving received treated using used dose doses exposed")
  private static var who: UInt64 { WordHash.of("who") }
  private static let growths = WordSet(
    "cancer cancers carcinoma carcinomas tumor tumors tumour tumours lymphoma leukemia leukaemia neoplasia dysplasia malignancy malignancies"
  )
}
