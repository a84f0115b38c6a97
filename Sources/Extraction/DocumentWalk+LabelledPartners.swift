import Claims
import Documents

/// "**Warfarin.** Case reports led to warnings": a name among what something is not taken with, and the sentence behind it,
/// which says what the two do together.
extension DocumentWalk {
  /// Remembers that the sentence is such a name.
  func noteLabelledPartner(from first: Int) {
    labelledPartner = 0..<0
    guard reader.discourse.sectionRole == .interaction, isExplained, reader.tokens.count < 7,
      reader.clauses.isEmpty, reader.tokens.last?.kind == .stop, first < assertions.count,
      assertions[first...].allSatisfy({ $0.claim.predicate == .interactsWith })
    else { return }
    labelledPartner = first..<assertions.count
  }

  /// Lets what the name alone has stated stand for the sentence behind it, too: denied where that denies it, and left out
  /// where it says more.
  func settleLabelledPartner(_ sentence: TextRange, from first: Int) {
    let labels = labelledPartner
    labelledPartner = 0..<0
    guard !labels.isEmpty, labels.upperBound == first, first <= assertions.count else { return }
    let topic = assertions[labels.lowerBound].claim.subject
    let saysMore = assertions[first...].contains {
      let claim = $0.claim
      guard claim.kind == .safety || claim.kind == .mechanism || claim.kind == .pharmacokinetic
      else { return false }
      return claim.predicate == .interactsWith
        || claim.subject != topic && claim.object == topic
        || claim.subject == topic && claim.object?.type == .substance
    }
    if saysMore {
      assertions.removeSubrange(labels)
      return
    }
    let isDenied = deniesMeeting
    for k in labels {
      let stated = assertions[k]
      let claim = stated.claim
      assertions[k] = Assertion(
        claim: isDenied
          ? Claim(
            kind: claim.kind, subject: claim.subject, regimen: claim.regimen,
            predicate: claim.predicate, object: claim.object, polarity: .negated,
            context: claim.context) : claim, certainty: stated.certainty,
        citations: stated.citations,
        passage: TextRange(stated.passage.start, max(stated.passage.end, sentence.end)),
        sentence: stated.sentence, paragraph: stated.paragraph, section: stated.section)
    }
  }

  /// "No interaction has been found", "is not affected", "does not change its level"
  private var deniesMeeting: Bool {
    guard
      let no = reader.tokens.indices.first(where: {
        reader.tokens[$0].tag == .negation || reader.classes($0).contains(.absent)
      })
    else { return false }
    return reader.tokens.indices[no...].prefix(7).contains {
      Self.meeting.contains(reader.tokens[$0].hash)
    } && !reader.tokens.contains { Self.turns.contains($0.hash) }
  }

  private static let meeting = WordSet(
    "interact interacts interaction interactions affect affects affected alter alters altered effect effects change "
      + "changes changed problem problems conflict influence raise raises lower lowers")
  private static let turns = WordSet("but however although though until unless")
}
