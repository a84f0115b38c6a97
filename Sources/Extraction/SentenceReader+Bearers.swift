import Claims

/// Who or what runs a risk, named behind it.
extension SentenceReader {
  /// "in people who take X", "among smokers", "with age", "in carriers of X": who or what runs the risk.
  func bearers(behind chunk: Int) -> ArgumentList {
    var i = chunk
    var steps = 0
    while steps < 4,
      kind(i) == .adjective || kind(i) == .adverb || kind(i) == .verbGroup
        || isNounPhrase(i)
    {
      i += 1
      steps += 1
    }
    if isPreposition(i, grammar.over), isNounPhrase(i + 1),
      tokens[head(i + 1)].kind == .quantity
    {
      // "over 20 years in persons with X"
      i += 2
    }
    guard
      isPreposition(i, grammar.in, grammar.among, grammar.with, grammar.for, grammar.after)
        || isPreposition(i, grammar.by, grammar.during)
    else { return noArguments }
    let c = skipLight(i + 1)
    guard isNounPhrase(c) else { return noArguments }
    guard isPersonPhrase(c) else {
      let named = arguments(from: c).list.filter {
        !$0.isVague && !isStudy($0) && !isPerson($0) && !isPlace($0, in: i) && !isCompared($0)
      }
      // "with the drug"
      return named.isEmpty && !chunks[c].flags.contains(.pronoun) ? substances(from: c) : named
    }
    return personsAtRisk(from: c)
  }

  /// "people over 65", "women and people with X": what the persons from a chunk on have, take or are.
  func personsAtRisk(from c: Int) -> ArgumentList {
    let inside = conditionsInside(c)
    if !inside.isEmpty { return inside }
    if let aged = aged(c) { return list(aged) }
    let taken = taken(behindPersons: c)
    if !taken.isEmpty { return taken }
    if isPreposition(c + 1, grammar.with, grammar.of) {
      return arguments(from: c + 2).list.filter { !$0.isVague }
    }
    if kind(c + 1) == .relative || kind(c + 1) == .verbGroup {
      let verb = kind(c + 1) == .relative ? skipLight(c + 2) : c + 1
      guard kind(verb) == .verbGroup, !chunks[verb].flags.contains(.negated) else {
        return noArguments
      }
      var object = skipLight(verb + 1)
      if isPreposition(object) { object += 1 }
      let list = arguments(from: object).list.filter { !$0.isVague && !isPerson($0) }
      if !list.isEmpty { return list }
    }
    var found = ArgumentListBuilder(cache.pool)
    found.append(contentsOf: populationOrAge(of: c))
    var next = c + 1
    while kind(next) == .conjunction || kind(next) == .comma {
      var other = skipLight(next + 1)
      if kind(next) == .comma, kind(other) == .conjunction { other = skipLight(other + 1) }
      if isPreposition(other, grammar.in, grammar.among) {
        // "in women and in people with Y"
        found.append(contentsOf: bearers(behind: other))
        break
      }
      guard isPersonPhrase(other) else { break }
      let with = conditionsInside(other)
      if !with.isEmpty {
        found.append(contentsOf: with)
        break
      }
      if isPreposition(other + 1, grammar.with, grammar.of) {
        // "women and people with Y"
        found.append(
          contentsOf: arguments(from: other + 2).list.filter { !$0.isVague && !isPerson($0) })
        break
      }
      found.append(contentsOf: populationOrAge(of: other))
      next = other + 1
    }
    return found.list
  }

  /// "older adults", and "adults" or "infants" as such: who is one is of an age.
  private func populationOrAge(of chunk: Int) -> ArgumentList {
    let own = population(of: chunk)
    guard own.isEmpty, isNounPhrase(chunk), Self.stages.contains(tokens[head(chunk)].hash),
      chunks[chunk].end - chunks[chunk].first == 1
    else { return own }
    return list(
      Argument(
        concept: population(chunk), first: head(chunk), end: head(chunk) + 1, isKnown: true))
  }

  private static let stages = WordSet(
    "adults children infants babies newborns teenagers adolescents boys girls men women smokers")
}
