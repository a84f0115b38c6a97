import Claims

/// How much is known, by the words that stand together, where no pattern understands how a sentence is put: "the trials
/// so far have been small", "Data in pregnancy? Hardly any."
extension SentenceReader {
  /// Reads a sentence of which nothing has been read.
  @inline(__always)
  func readGistOfEvidence() {
    guard drafts.isEmpty, tokens.count > 3, tokens.count < 45, saidByNouns.contains(.researchNoun),
      !tellsIntention
    else { return }
    lookForGistOfEvidence()
  }

  @inline(never)
  private func lookForGistOfEvidence() {
    guard let topic = discourse.topic, topic.isKnown, !isCell,
      tokens[tokens.count - 1].kind != .colon,
      discourse.sectionRole == nil || discourse.sectionRole == .weakEvidence,
      !tokens.contains(where: {
        Self.unsaid.contains($0.hash) || $0.kind == .quantity || $0.kind == .number
      }),
      let study = chunks.indices.first(where: {
        isNounPhrase($0) && Self.bodies.contains(tokens[head($0)].hash)
          && !chunks[$0].flags.contains(.possessiveDeterminer)
      }),
      let weight = weight(around: study)
    else { return }
    var found = EvidenceTopic(end: study + 1)
    found.subjects = [topic]
    for mention in analysis.mentions {
      let type = vocabulary.keys[Int(mention.term)].concept.type
      guard type == .condition || type == .target,
        let own = argument(first: Int(mention.first), end: Int(mention.end)), !own.isVague,
        own.concept != topic.concept, found.objects.count < 2
      else { continue }
      found.objects.append(own)
    }
    stateEvidence(
      weight == .lacking ? .needsEvidence : .hasEvidence, found, clause: -1,
      isNegated: weight == .absent, first: 0, end: tokens.count)
  }

  /// What the words say of how much there is of it; nil where they do not say.
  private func weight(around study: Int) -> EvidenceWeight? {
    switch evidenceWeight(study) {
    case .absent: return .absent
    case .lacking: return .lacking
    case .strong where classes(head(study)).contains(.researchNoun): return .strong
    default: break
    }
    var isDenied = false
    for token in tokens.indices where token != head(study) {
      let kinds = classes(token)
      if kinds.contains(.negator) || tokens[token].tag == .negation { isDenied = true }
      if Self.wanting.contains(tokens[token].hash)
        || kinds.contains(.evidenceLack) && !kinds.contains(.absent)
      {
        return isDenied ? nil : .lacking
      }
    }
    return nil
  }

  private static let bodies = WordSet(
    "evidence research data trials studies science proof literature findings results")
  private static let wanting = WordSet(
    "small tiny short needed lacking missing sparse thin poorly low-quality preliminary mixed inconclusive "
      + "disappointing scarce early underpowered industry-funded uncontrolled")
  private static let unsaid = WordSet(
    "if whether who when tell call ask should must please you your we our i my read see click report privacy "
      + "personal company sales blood patient patients showed show found finds suggests suggest said says"
  )
}
