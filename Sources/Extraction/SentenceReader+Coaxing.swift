import Claims

/// "tricks the body into making more Y", "coaxes the glands into releasing Y".
extension SentenceReader {
  func readCoaxing(_ index: Int, _ after: Int) -> Bool {
    guard isNounPhrase(after) else { return false }
    let into = afterNotes(after + 1)
    let verb = skipLight(into + 1)
    guard isPreposition(into, grammar.into), kind(verb) == .verbGroup,
      chunks[verb].form == .gerund, Self.making.contains(tokens[head(verb)].hash)
    else { return false }
    let made = arguments(from: skipLight(verb + 1))
    for object in made.list
    where !object.isVague && (object.concept.type == .target || object.concept.type == .substance) {
      for subject in subjectOrTopic(of: clauses[index])
      where !isPerson(subject) && subject.concept != object.concept {
        emit(
          kind: .mechanism, predicate: object.direction == .down ? .decreases : .increases,
          subject: subject, object: object, clause: index, end: object.end)
      }
    }
    return !made.list.isEmpty
  }

  private static let making = WordSet("making producing releasing secreting creating building")
}
