import Claims

/// Who the groups of a trial are: "patients receiving X", "users of X and non-users".
extension SentenceReader {
  /// "people taking X", "X users": X.
  func takenBy(persons chunk: Int) -> ArgumentList {
    let inside = takenInside(chunk)
    return inside.isEmpty ? list(usersInside(chunk)) : inside
  }

  /// "receiving", "treated", "those treated", before what was given.
  func isTaking(_ chunk: Int) -> Bool {
    guard classes(head(chunk)).contains(.takeVerb) else { return false }
    switch kind(chunk) {
    case .verbGroup: return chunks[chunk].form != .finite && !chunks[chunk].flags.contains(.negated)
    case .adjective: return classes(Int(chunks[chunk].first)).contains(.demonstrative)
    default: return false
    }
  }

  /// "users", "non-users"
  func isOfUsers(_ chunk: Int) -> Bool {
    isNounPhrase(chunk) && Self.userWords.contains(tokens[head(chunk)].hash)
  }

  /// "80 mg", behind what was given.
  func isAmount(_ chunk: Int) -> Bool {
    tokens[head(chunk)].kind == .quantity && chunks[chunk].end - chunks[chunk].first == 1
  }

  /// The last substance that the sentence names before a chunk.
  func substanceNamed(before chunk: Int) -> Argument? {
    let end = Int(chunks[chunk].first)
    guard
      let mention = analysis.mentions.last(where: {
        Int($0.end) <= end && vocabulary.keys[Int($0.term)].concept.type == .substance
      })
    else { return nil }
    return argument(first: Int(mention.first), end: Int(mention.end))
  }
}

extension SentenceReader {
  /// "six months of metformin": what was taken for so long.
  func behindCourse(_ first: Int, _ end: Int) -> Int {
    guard first + 2 < end, isNounPhrase(first), isPreposition(first + 1, grammar.of),
      isNounPhrase(first + 2),
      tokens[head(first)].kind == .quantity
        && analysis.quantities[Int(tokens[head(first)].quantity)].dimension == .duration
        || Self.courses.contains(tokens[head(first)].hash)
          && chunks[first].end - chunks[first].first < 4 && namesSubstance(within: first + 2),
      !isPersonPhrase(first + 2),
      // "months of treatment"
      classes(head(first + 2)).isDisjoint(with: [.generic, .treatmentNoun])
        || isPreposition(first + 3, grammar.with, grammar.of)
    else { return first }
    return first + 2
  }

  /// "a week of X", "a short course of X"
  private static let courses = WordSet("week month fortnight course courses day days weeks months")
}
