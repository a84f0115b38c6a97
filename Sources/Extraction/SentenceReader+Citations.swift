import Claims
import Documents

extension SentenceReader {
  /// Who the sentence names as knowing what it says, in the order of the text.
  func citations(links: ArraySlice<Link>) -> [Citation] {
    var found: [Citation] = []
    addNamed(&found)
    addReferences(&found, links)
    addVague(&found)
    addAnecdote(&found)
    return found.sorted { $0.range < $1.range }
  }

  private static let doi = WordHash.of("doi".utf8)
  private static let pmid = WordHash.of("pmid".utf8)
  private static let isbn = WordHash.of("isbn".utf8)
  private static let et = WordHash.of("et".utf8)
  private static let al = WordHash.of("al".utf8)

  // MARK: Named bodies and persons

  private func addNamed(_ found: inout [Citation]) {
    for mention in analysis.mentions {
      guard vocabulary.keys[Int(mention.term)].concept.type == .authority else { continue }
      let term = vocabulary.terms[Int(mention.term)]
      found.append(
        Citation(
          authority: term.concept.name, kind: term.authorityKind ?? .institution, reference: nil,
          range: analysisRange(Int(mention.first), Int(mention.end))))
    }
    var i = 0
    while i < tokens.count {
      defer { i += 1 }
      guard tokens[i].kind == .word, tokens[i].flags.contains(.capitalized) else { continue }
      if mentionTerm(i)?.concept.type == .authority { continue }
      if classes(i).contains(.nameTitle), let end = personEnd(i + 1) {
        let range = analysisRange(i, end)
        found.append(
          Citation(authority: string(range), kind: .person, reference: nil, range: range))
        i = end - 1
      } else if let span = organization(i), span.first == i {
        let range = analysisRange(span.first, span.end)
        if !found.contains(where: { $0.range.overlaps(range) }) {
          found.append(
            Citation(
              authority: string(range),
              kind: lowercased(span.head) == "journal" ? .journal : .institution, reference: nil,
              range: range))
        }
        i = span.end - 1
      } else if i + 2 < tokens.count, tokens[i + 1].hash == Self.et, tokens[i + 2].hash == Self.al {
        let range = analysisRange(i, i + 3)
        found.append(
          Citation(authority: string(range), kind: .person, reference: nil, range: range))
      }
    }
  }

  /// The end of a capitalised name after a title ("Dr. Bruce Hollis").
  private func personEnd(_ start: Int) -> Int? {
    var i = start
    if i < tokens.count, tokens[i].kind == .stop { i += 1 }
    let first = i
    while i < tokens.count, i < first + 4, tokens[i].kind == .word,
      tokens[i].flags.contains(.capitalized)
    {
      i += 1
      if i < tokens.count, tokens[i].kind == .stop, tokens[i - 1].end - tokens[i - 1].start == 1 {
        i += 1
      }
    }
    return i > first ? i : nil
  }

  /// "Academy of Nutrition and Dietetics", "Stanford University": capitalised words about a head such as
  /// university, institute, association.
  private func organization(_ start: Int) -> (first: Int, end: Int, head: Int)? {
    var i = start
    var head = -1
    var names = 0
    while i < tokens.count, i < start + 9 {
      let token = tokens[i]
      guard token.kind == .word else { break }
      if token.flags.contains(.capitalized) {
        if classes(i).contains(.organizationHead) { head = i }
        names += 1
      } else if head >= 0, i + 1 < tokens.count, tokens[i + 1].flags.contains(.capitalized),
        [grammar.of, grammar.and, grammar.for, grammar.on, grammar.in].contains(word(i))
      {
        // joins two parts of a name
      } else {
        break
      }
      i += 1
    }
    guard head >= 0, names >= 2, start > 0 || head > start || names >= 3 else { return nil }
    return (start, i, head)
  }

  // MARK: References

  private func addReferences(_ found: inout [Citation], _ links: ArraySlice<Link>) {
    for i in tokens.indices {
      switch tokens[i].kind {
      case .reference:
        found.append(
          Citation(
            authority: "reference", kind: .reference, reference: string(i), range: tokens[i].range))
      case .url:
        found.append(
          Citation(
            authority: "reference", kind: .reference, reference: string(i), range: tokens[i].range))
      case .number where isSuperscript(i):
        found.append(
          Citation(
            authority: "reference", kind: .reference, reference: "[\(string(i))]",
            range: tokens[i].range))
      case .word:
        if let identifier = identifier(i) {
          found.append(
            Citation(
              authority: "reference", kind: .reference, reference: identifier.text,
              range: identifier.range))
        }
      default: break
      }
    }
    for link in links {
      guard analysis.range.overlaps(link.range),
        !found.contains(where: { $0.kind == .reference && $0.reference == link.target })
      else { continue }
      found.append(
        Citation(
          authority: "reference", kind: .reference, reference: link.target, range: link.range))
    }
  }

  /// A number glued behind a full stop or comma ("a day.3"): a marker.
  private func isSuperscript(_ i: Int) -> Bool {
    guard i > 0, !tokens[i].flags.contains(.spaceBefore), i + 1 == tokens.count,
      tokens[i - 1].kind == .stop || tokens[i - 1].kind == .close
    else { return false }
    return tokens[i].end - tokens[i].start <= 3
  }

  /// "doi:10.1000/x", "PMID: 12345", "PMC7230802".
  private func identifier(_ i: Int) -> (text: String, range: TextRange)? {
    let hash = tokens[i].hash
    if tokens[i].flags.contains(.hasDigit), string(i).hasPrefix("PMC"),
      string(i).utf8.count > 5, string(i).utf8.dropFirst(3).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    {
      return (string(i), tokens[i].range)
    }
    guard hash == Self.doi || hash == Self.pmid || hash == Self.isbn else { return nil }
    var k = i + 1
    if k < tokens.count, tokens[k].kind == .colon { k += 1 }
    guard k < tokens.count, tokens[k].kind == .number else { return nil }
    // A DOI runs to the next blank.
    let start = Int(tokens[k].start)
    var end = start
    while end < analysis.range.end, text[end] > 0x20 { end += 1 }
    while end > start, [0x2E, 0x2C, 0x3B, 0x29].contains(text[end - 1]) { end -= 1 }
    let value = string(TextRange(start, end))
    let label = hash == Self.doi ? "" : hash == Self.pmid ? "PMID:" : "ISBN:"
    return (label + value, TextRange(Int(tokens[i].start), end))
  }

  // MARK: Vague and anecdotal

  /// "Studies suggest", "experts believe", "according to research", unless the words go on to name someone.
  private func addVague(_ found: inout [Citation]) {
    for clause in clauses {
      let verb = head(clause.chunk)
      guard classes(verb).contains(.reportVerb), clause.role == .main || clause.role == .relative,
        !chunks[clause.chunk].flags.contains(.passive), !clause.isNegated,
        clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst)
      else { continue }
      let subject = clause.subjectFirst
      guard isUnnamedKnower(subject), !namesSomeone(clause, found) else { continue }
      let range = analysisRange(Int(chunks[subject].first), Int(chunks[clause.chunk].end))
      found.append(
        Citation(authority: string(range), kind: .vague, reference: nil, range: range))
    }
    for c in chunks.indices where isNounPhrase(c) && classes(head(c)).contains(.study) {
      let before = skipLightLeft(c - 1)
      if kind(c + 1) == .subordinator, word(head(c + 1)) == grammar.that,
        !chunks[c].flags.contains(.negated), !namesSomeone(from: c, found)
      {
        // "recent evidence that"
        let range = analysisRange(Int(chunks[c].first), Int(chunks[c].end))
        if !found.contains(where: { $0.range.overlaps(range) }) {
          found.append(
            Citation(authority: string(range), kind: .vague, reference: nil, range: range))
        }
        continue
      }
      guard isPreposition(before) else { continue }
      let phrase = lowercased(Int(chunks[before].head))
      guard phrase == "according" || phrase == "based", !namesSomeone(from: c, found) else {
        continue
      }
      let range = analysisRange(Int(chunks[c].first), Int(chunks[c].end))
      if found.contains(where: { $0.range.overlaps(range) }) { continue }
      found.append(
        Citation(authority: string(range), kind: .vague, reference: nil, range: range))
    }
  }

  private func isUnnamedKnower(_ chunk: Int) -> Bool {
    let token = head(chunk)
    return !classes(token).isDisjoint(with: [.study, .expert])
  }

  private func namesSomeone(_ clause: Clause, _ found: [Citation]) -> Bool {
    let range = analysisRange(
      Int(chunks[clause.subjectFirst].first), Int(chunks[clause.chunk].end))
    return found.contains { $0.kind.isNamed && $0.range.overlaps(range) }
  }

  private func namesSomeone(from chunk: Int, _ found: [Citation]) -> Bool {
    let range = analysisRange(Int(chunks[chunk].first), Int(chunks[chunk].end) + 6)
    return found.contains { $0.kind.isNamed && $0.range.overlaps(range) }
  }

  /// "One patient shared", "I noticed", "many people report".
  private func addAnecdote(_ found: inout [Citation]) {
    for clause in clauses where clause.role == .main || clause.role == .relative {
      guard clause.subjectEnd > clause.subjectFirst, isNounPhrase(clause.subjectFirst) else {
        continue
      }
      let subject = head(clause.subjectFirst)
      let verb = head(clause.chunk)
      let isTelling =
        classes(verb).contains(.quoteVerb)
        || lemma(verb) == grammar.report && !chunks[clause.chunk].flags.contains(.passive)
      let person =
        classes(subject).contains(.person) && classes(subject).isDisjoint(with: [.expert])
        || mentionTerm(subject)?.concept.type == .population
      let isFirst = classes(subject).contains(.firstPerson)
      guard
        isTelling && person && !isFirst
          || isFirst && classes(verb).contains(.experienceVerb)
            && lemma(verb) != grammar.have && lemma(verb) != grammar.get
      else { continue }
      let range = analysisRange(
        Int(chunks[clause.subjectFirst].first), Int(chunks[clause.chunk].end))
      if found.contains(where: { $0.kind == .anecdote }) { continue }
      found.append(
        Citation(authority: string(range), kind: .anecdote, reference: nil, range: range))
    }
  }
}

extension Citation.Kind {
  /// Someone or something that can be looked up by its name.
  var isNamed: Bool { self != .vague && self != .anecdote && self != .reference }
}
