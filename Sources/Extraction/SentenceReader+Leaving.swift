import Claims

/// How a substance leaves the body as it came, and whether it dissolves: "leaves 90% unchanged in the urine", "does not
/// dissolve well in water".
extension SentenceReader {
  static var unchanged: UInt64 { WordHash.of("unchanged") }
  static var maybeSoluble: WordMask {
    WordMask().or("dissolve").or("dissolves").or("soluble").or("insoluble")
  }

  /// "About 90% leaves the body unchanged in urine", "it leaves 90% unchanged in your pee"
  @inline(never)
  func readUnchanged() {
    guard let word = tokens.indices.first(where: { tokens[$0].hash == Self.unchanged }),
      let waste = (word + 1..<max(word + 1, min(tokens.count, word + 5))).first(where: {
        Self.wastes.contains(tokens[$0].hash)
      }), let index = governingClause(ofToken: word), !clauses[index].isUnasserted,
      !hasPersonSubject(clauses[index]),
      !drafts.contains(where: { $0.kind == .pharmacokinetic && $0.predicate == .affects })
    else { return }
    let clause = clauses[index]
    let named = subjects(of: clause).first { $0.concept.type == .substance && $0.isKnown }
    guard let subject = named ?? numberTopic else { return }
    let isStool = Self.stools.contains(tokens[waste].hash)
    let name = isStool ? "fecal excretion" : "urine excretion"
    emit(
      kind: .pharmacokinetic, predicate: .affects, subject: subject,
      object: Argument(
        concept: lookup(name) ?? concepts.key(name, .target), first: word, end: waste + 1,
        isKnown: true), clause: index, end: waste + 1)
  }

  /// "X dissolves poorly in water", "is soluble in fat"
  @inline(never)
  func readSolubility() {
    for index in clauses.indices where !clauses[index].isUnasserted && clauses[index].role == .main
    {
      let clause = clauses[index]
      let verb = head(clause.chunk)
      let quality = skipLight(clause.chunk + 1)
      let isDissolving = Self.dissolving.contains(tokens[verb].hash)
      let isSoluble =
        chunks[clause.chunk].flags.contains(.copular) && kind(quality) == .adjective
        && Self.soluble.contains(tokens[head(quality)].hash)
      guard isDissolving || isSoluble,
        let medium = (verb + 1..<max(verb + 1, min(tokens.count, verb + 7))).first(where: {
          Self.media.contains(tokens[$0].hash)
        }), word(medium - 1) == grammar.in,
        let subject = subjects(of: clause).first(where: { $0.concept.type == .substance })
      else { continue }
      let isPoor = (verb..<medium).contains {
        Self.poorly.contains(tokens[$0].hash) || classes($0).contains(.negator)
      }
      let name = lowercased(medium) + " solubility"
      emit(
        kind: .pharmacokinetic, predicate: .affects, subject: subject,
        object: Argument(
          concept: lookup(name) ?? concepts.key(name, .target), first: verb, end: medium + 1,
          isKnown: true), clause: index, isNegated: isPoor && !clause.isNegated, end: medium + 1)
    }
  }

  private static let wastes = WordSet("urine pee wee stool stools faeces feces")
  private static let stools = WordSet("stool stools faeces feces")
  private static let dissolving = WordSet("dissolve dissolves")
  private static let soluble = WordSet("soluble insoluble")
  private static let media = WordSet("water fat fats oil alcohol")
  private static let poorly = WordSet("poorly badly barely hardly insoluble")
}
