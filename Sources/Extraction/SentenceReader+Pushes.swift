import Claims

/// Where something is sent: "can send blood sugar too low", "pushes potassium dangerously high".
extension SentenceReader {
  /// States that the subject of a clause increases or decreases what it sends up or down.
  @inline(__always)
  func readPushes() {
    guard mayHold(oneOf: Self.maybePushing) else { return }
    lookForPushes()
  }

  @inline(never)
  private func lookForPushes() {
    for index in clauses.indices where !clauses[index].isUnasserted {
      let clause = clauses[index]
      let verb = chunks[clause.chunk]
      guard !verb.flags.contains(.passive), verb.form != .participle, clause.role != .subject,
        Self.pushing.contains(tokens[Int(verb.head)].hash), !hasPersonSubject(clause)
      else { continue }
      let found = arguments(from: skipLight(clause.chunk + 1))
      let objects = found.list.filter {
        $0.isKnown && !$0.isVague && !isPerson($0)
          && ($0.concept.type == .target || $0.concept.type == .substance)
      }
      if let first = found.list.first, let place = place(behind: found.end, index),
        !drafts.contains(where: { $0.clause == index })
      {
        for subject in subjectOrTopic(of: clause) where !isStudy(subject) && subject.isKnown {
          for object in found.list
          where !object.isVague && !isPerson(object) && object.concept.type != .condition
            && object.concept != subject.concept
          {
            emit(
              kind: .mechanism, predicate: .increases, subject: subject,
              object: attack(place, concepts.concept(object.concept).name), clause: index,
              first: min(first.first, Int(verb.first)), end: place.end)
          }
        }
        continue
      }
      if let first = objects.first, isNormal(behind: found.end),
        !drafts.contains(where: { $0.object?.first == first.first })
      {
        for subject in subjectOrTopic(of: clause) where !isStudy(subject) {
          for object in objects where object.concept != subject.concept {
            emit(
              kind: .mechanism, predicate: .affects, subject: subject, object: object,
              clause: index, end: Int(chunks[found.end + 1].end))
          }
        }
        continue
      }
      guard let first = objects.first, let goal = goal(behind: found.end),
        !drafts.contains(where: { $0.object?.first == first.first })
      else { continue }
      for subject in subjectOrTopic(of: clause) where !isStudy(subject) {
        for object in objects where object.concept != subject.concept {
          emit(
            kind: .mechanism, predicate: goal.isUp ? .increases : .decreases, subject: subject,
            object: object, clause: index, end: goal.end)
        }
      }
    }
  }

  /// "draws water into the bowel", "moves glucose into cells": where to.
  private func place(behind chunk: Int, _ index: Int) -> Argument? {
    guard isPreposition(chunk, grammar.into), isNounPhrase(chunk + 1),
      Self.drawing.contains(tokens[head(clauses[index].chunk)].hash),
      let place = arguments(from: chunk + 1).list.first, place.isKnown, !place.isVague,
      place.concept.type == .target
    else { return nil }
    return place
  }

  /// "to normal", "to the normal range", "within the target range"
  private func isNormal(behind chunk: Int) -> Bool {
    guard isPreposition(chunk, grammar.to, grammar.within, grammar.into), chunk + 1 < chunks.count
    else { return false }
    return (Int(chunks[chunk + 1].first)..<Int(chunks[chunk + 1].end)).contains {
      tokens[$0].hash == Self.normal
    }
  }

  private static var normal: UInt64 { WordHash.of("normal") }

  /// "too low", "dangerously high", "up", "soaring", and the token behind it.
  private func goal(behind chunk: Int) -> (isUp: Bool, end: Int)? {
    switch kind(chunk) {
    case .adjective, .adverb, .preposition, .verbGroup: break
    default: return nil
    }
    let token = Int(chunks[chunk].end) - 1
    // "push pressure up to 150" ends at the number just the same.
    switch tokens[token].hash {
    case Self.up, Self.high, Self.higher, Self.soaring, Self.upward: return (true, token + 1)
    case Self.down, Self.low, Self.lower, Self.plummeting, Self.plunging, Self.downward:
      return (false, token + 1)
    default: return nil
    }
  }

  private static var up: UInt64 { WordHash.of("up") }
  private static var high: UInt64 { WordHash.of("high") }
  private static var higher: UInt64 { WordHash.of("higher") }
  private static var soaring: UInt64 { WordHash.of("soaring") }
  private static var upward: UInt64 { WordHash.of("upward") }
  private static var down: UInt64 { WordHash.of("down") }
  private static var low: UInt64 { WordHash.of("low") }
  private static var lower: UInt64 { WordHash.of("lower") }
  private static var plummeting: UInt64 { WordHash.of("plummeting") }
  private static var plunging: UInt64 { WordHash.of("plunging") }
  private static var downward: UInt64 { WordHash.of("downward") }

  private static var maybePushing: WordMask {
    WordMask().or("push").or("pushes").or("pushed").or("pushing").or("send").or("sends").or("sent")
      .or("sending").or("drive").or("drives").or("drove").or("nudge").or("nudges").or("nudged")
      .or("brings").or("bring").or("brought").or("drop").or("drops").or("knock").or("knocks").or(
        "knocked"
      ).or("draw").or("draws").or("drew").or("pull").or("pulls").or("pulled").or("move")
      .or("moves").or("moved").or("suck").or("sucks").or("shift").or("shifts")
  }
  private static let pushing = WordSet(
    "push pushes pushed pushing send sends sent sending drive drives drove nudge nudges nudged "
      + "bring brings brought knock knocks knocked return returns returned restore restores restored "
      + "drop drops draw draws drew pull pulls pulled move moves moved suck sucks shift shifts")
  private static let drawing = WordSet(
    "push pushes pushed send sends sent drive drives drove draw draws drew pull pulls pulled move moves moved suck "
      + "sucks shift shifts")
}
