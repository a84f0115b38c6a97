import Claims
import Documents
import References

extension SentenceReader {
  /// Who the sentence names as knowing what it says, in the order of the text.
  /// - Parameters:
  ///   - links: those in the sentence.
  ///   - marks: those in the sentence that refer to `references`.
  func citations(
    links: ArraySlice<Link>, marks: ArraySlice<CitationMark> = [],
    references: [ListedReference] = []
  ) -> [Citation] {
    var found: [Citation] = []
    addNamed(&found)
    addUntitled(&found)
    if !marks.isEmpty { addListed(&found, marks, references) }
    addReferences(&found, links, isBound: !marks.isEmpty)
    addDated(&found)
    addVague(&found)
    addCommonKnowledge(&found)
    addAnecdote(&found)
    addTestimonial(&found)
    if contents.holds(token: .number) { addYears(&found) }
    if !found.isEmpty, mayHold(oneOf: Self.maybeUnheeded) { dropUnheeded(&found) }
    return found.count < 2 ? found : found.sorted { $0.range < $1.range }
  }

  private static var et: UInt64 { WordHash.of("et") }
  private static var al: UInt64 { WordHash.of("al") }

  /// "the FDA warned in 2019", "a 2018 paper in X", "(X prescribing information, 2020)": the year beside the
  /// name of a body, by which its work can be looked up, is part of the citation.
  private func addYears(_ found: inout [Citation]) {
    guard found.contains(where: \.kind.namesAPublisher) else { return }
    for i in tokens.indices where isYearNumber(i) {
      let near = analysisRange(
        max(0, i - Self.yearReach), min(tokens.count, i + Self.yearReach + 1))
      let title = titleBefore(i).map { analysisRange(max(0, $0 - 3), i) }
      for k in found.indices
      where found[k].kind.namesAPublisher
        && (found[k].range.overlaps(near) || title.map { found[k].range.overlaps($0) } ?? false)
      {
        let citation = found[k]
        found[k] = Citation(
          authority: citation.authority, kind: citation.kind, reference: citation.reference,
          range: citation.range.union(tokens[i].range), entry: citation.entry)
      }
    }
  }

  /// How many tokens may part the name of a body from the year of its work.
  private static let yearReach = 6

  /// Where a title in quotation marks begins that a year in brackets stands behind: "the agency's page “Zinc” (reviewed
  /// March 2021)"; nil where there is none.
  private func titleBefore(_ year: Int) -> Int? {
    guard contents.holds(token: .quote) else { return nil }
    var open = year - 1
    while open > max(0, year - 4), tokens[open].kind != .open { open -= 1 }
    guard open > 1, tokens[open].kind == .open, tokens[open - 1].kind == .quote else { return nil }
    return (max(0, open - 16)..<open - 1).last { tokens[$0].kind == .quote }
  }

  func isYearNumber(_ i: Int) -> Bool {
    let token = tokens[i]
    guard token.kind == .number || token.kind == .quantity, token.end - token.start == 4 else {
      return false
    }
    let first = text[Int(token.start)]
    let second = text[Int(token.start) + 1]
    let isCentury = first == 0x32 && second == 0x30 || first == 0x31 && second == 0x39
    return isCentury
      && (Int(token.start)..<Int(token.end)).allSatisfy { text[$0] >= 0x30 && text[$0] <= 0x39 }
  }

  // MARK: Named bodies and persons

  /// "Prospero", which is no "PROSPERO".
  private func isInOtherCase(_ mention: Mention, _ name: String) -> Bool {
    mention.end - mention.first == 1 && !tokens[Int(mention.first)].flags.contains(.allCapitals)
      && name.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

  private static let searching = WordSet(
    "search searches searched searching database databases registered registration accession retrieved sources located performed pathway pathways"
  )

  private func addNamed(_ found: inout [Citation]) {
    for mention in analysis.mentions {
      guard vocabulary.keys[Int(mention.term)].concept.type == .authority else { continue }
      let term = vocabulary.terms[Int(mention.term)]
      // "MEDLINE was searched": where works were looked for, and not who says so.
      if term.authorityKind == .index,
        tokens.contains(where: { Self.searching.contains($0.hash) })
          || isInOtherCase(mention, term.concept.name)
      {
        continue
      }
      found.append(
        Citation(
          authority: term.concept.name, kind: term.authorityKind ?? .institution, reference: nil,
          range: analysisRange(Int(mention.first), Int(mention.end))))
    }
    var next = 0
    for capital in capitals {
      let i = Int(capital)
      guard i >= next else { continue }
      if mentionTerm(i)?.concept.type == .authority { continue }
      if tokens[i].flags.contains(.allCapitals), let body = discourse.bodies[tokens[i].hash] {
        if !found.contains(where: { $0.authority == body.authority }) {
          found.append(
            Citation(
              authority: body.authority, kind: body.kind, reference: nil, range: tokens[i].range))
        }
        continue
      }
      if classes(i).contains(.nameTitle), let end = personEnd(i + 1) {
        let range = analysisRange(i, end)
        found.append(
          Citation(authority: string(range), kind: .person, reference: nil, range: range))
        next = end
      } else if let span = organization(i), span.first == i {
        let range = analysisRange(span.first, span.end)
        if !found.contains(where: { $0.range.overlaps(range) }) {
          found.append(
            Citation(
              authority: string(range),
              kind: lowercased(span.head) == "journal" ? .journal : .institution, reference: nil,
              range: range))
          if let last = found.last { nameByAcronym(last, behind: span.end) }
        }
        next = span.end
      } else if i + 2 < tokens.count, tokens[i + 1].hash == Self.et, tokens[i + 2].hash == Self.al {
        let range = analysisRange(i, i + 3)
        found.append(
          Citation(authority: string(range), kind: .person, reference: nil, range: range))
      }
    }
  }

  /// "the Diabetes Prevention Program (DPP)": the acronym stands for the body from here on.
  private func nameByAcronym(_ citation: Citation, behind end: Int) {
    guard end + 2 < tokens.count, tokens[end].kind == .open,
      tokens[end + 1].flags.contains(.allCapitals), tokens[end + 2].kind == .close,
      tokens[end + 1].end - tokens[end + 1].start > 2
    else { return }
    discourse.bodies[tokens[end + 1].hash] = citation
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
        joinsNames(word(i))
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

  /// "Academy of Nutrition and Dietetics"
  private func joinsNames(_ word: Int32) -> Bool {
    word == grammar.of || word == grammar.and || word == grammar.for || word == grammar.on
      || word == grammar.in
  }

  // MARK: References

  /// - Parameter isBound: whether some citations refer to entries of the list of references.
  private func addReferences(
    _ found: inout [Citation], _ links: ArraySlice<Link>, isBound: Bool
  ) {
    for i in holdsReference ? tokens.indices : 0..<0 {
      if isBound, found.contains(where: { $0.entry != nil && $0.range.overlaps(tokens[i].range) }) {
        continue
      }
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
      case .word where mayBeIdentifier(i), .number where mayBeBareDOI(i):
        if let identifier = identifier(i),
          found.last.map({ !$0.range.overlaps(identifier.range) || $0.kind != .reference }) ?? true
        {
          found.append(
            Citation(
              authority: "reference", kind: .reference,
              reference: identifier.identifier.printed, range: identifier.range))
        }
      default: break
      }
    }
    if found.contains(where: \.kind.namesAPublisher),
      !found.contains(where: { $0.kind == .reference }), let address = bareAddress()
    {
      found.append(
        Citation(
          authority: "reference", kind: .reference, reference: string(address), range: address))
    }
    for link in links {
      guard analysis.range.overlaps(link.range), !ShopAddress.isShop(link.target),
        !found.contains(where: { $0.kind == .reference && $0.reference == link.target })
      else { continue }
      found.append(
        Citation(
          authority: "reference", kind: .reference, reference: link.target, range: link.range))
    }
  }

  /// "ods.od.nih.gov/factsheets/Zinc", beside the body that keeps it: an address without its scheme.
  private func bareAddress() -> TextRange? {
    func isPart(_ byte: UInt8) -> Bool {
      byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x2D
        || byte == 0x2E
    }
    let range = analysis.range
    guard let slash = ByteSearch.index(of: 0x2F, in: text, range.start, range.end) else {
      return nil
    }
    var start = slash
    while start > range.start, isPart(text[start - 1]) { start -= 1 }
    guard let dot = (start..<slash).last(where: { text[$0] == 0x2E }), dot > start,
      (2...4).contains(slash - dot - 1),
      (dot + 1..<slash).allSatisfy({ text[$0] | 0x20 >= 0x61 && text[$0] | 0x20 <= 0x7A })
    else { return nil }
    var end = slash + 1
    while end < range.end, text[end] > 0x20, text[end] != 0x29, text[end] != 0x2C { end += 1 }
    while end > slash, text[end - 1] == 0x2E { end -= 1 }
    return end > slash + 1 ? TextRange(start, end) : nil
  }

  /// Whether a token may be a reference: every identifier has a number in or behind it.
  private var holdsReference: Bool {
    contents.holds(token: .reference) || contents.holds(token: .url)
      || contents.holds(token: .number)
      || contents.tokenFlags.contains(.hasDigit)
  }

  /// A number glued behind a full stop or comma ("a day.3"): a marker.
  private func isSuperscript(_ i: Int) -> Bool {
    guard i > 0, !tokens[i].flags.contains(.spaceBefore), i + 1 == tokens.count,
      tokens[i - 1].kind == .stop || tokens[i - 1].kind == .close
    else { return false }
    return tokens[i].end - tokens[i].start <= 3
  }

  /// Few words begin as "doi", "PMID", "PMC7230802", "NCT01568918" and "ISBN" do and are as long.
  private func mayBeIdentifier(_ i: Int) -> Bool {
    let token = tokens[i]
    let length = token.end - token.start
    guard length == 3 || length == 4 || token.flags.contains(.hasDigit) else { return false }
    switch text[Int(token.start)] | 0x20 {
    case 0x64, 0x70, 0x69, 0x6E: return true
    default: return false
    }
  }

  /// "10.1000/182" without "doi:" before it.
  private func mayBeBareDOI(_ i: Int) -> Bool {
    let (start, end) = (Int(tokens[i].start), Int(tokens[i].end))
    return end - start >= 4 && text[start] == 0x31 && text[start + 1] == 0x30
      && text[start + 2] == 0x2E
  }

  /// "doi:10.1000/x", "PMID: 12345", "PMC7230802", "NCT01568918", "ISBN 978-…", "10.1000/x".
  private func identifier(_ i: Int) -> FoundIdentifier? {
    IdentifierScanner(text, end: analysis.range.end).identifier(at: Int(tokens[i].start))
  }
}

extension WorkIdentifier {
  /// As citations print it: a DOI by itself, other numbers with their kind before them.
  var printed: String {
    switch scheme {
    case .doi, .pmcid, .nct, .url: value
    case .pmid: "PMID:" + value
    case .isbn: "ISBN:" + value
    case .setID: description
    }
  }
}

extension Citation.Kind {
  /// Someone or something that can be looked up by its name.
  var isNamed: Bool { self != .vague && self != .anecdote && self != .reference }
}
