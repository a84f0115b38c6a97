import Claims

/// What a sentence names last, for the sentences behind it.
extension DocumentWalk {
  /// The last mentions of a substance, of a condition, and of a condition that is a disease.
  func lastMentions() -> (substance: Mention?, condition: Mention?, disease: Mention?) {
    let mentions = reader.analysis.mentions
    var last: (substance: Mention?, condition: Mention?, disease: Mention?)
    var k = mentions.count
    while k > 0, last.substance == nil || last.disease == nil {
      k -= 1
      let mention = mentions[k]
      switch reader.vocabulary.keys[Int(mention.term)].concept.type {
      case .substance:
        if last.substance == nil, isSubstance(mention), !isInBody(mention), !isWhither(mention) {
          last.substance = mention
        }
      case .condition:
        if last.condition == nil { last.condition = mention }
        if last.disease == nil, isDisease(mention) { last.disease = mention }
      default: break
      }
    }
    return last
  }

  /// Takes acronyms of the text's own for names of what was last spoken of.
  func noteAcronyms() {
    for token in reader.analysis.tokens where token.flags.contains(.allCapitals) {
      if let known = reader.discourse.acronyms[token.hash], known.concept.type == .substance {
        reader.discourse.lastSubstance = known
        if reader.discourse.documentTopic == nil, reader.discourse.documentCondition == nil {
          reader.discourse.documentTopic = known
        }
      }
    }
  }

  /// A condition with an identifier, or whose name says that it is a disease.
  func isDisease(_ mention: Mention) -> Bool {
    let term = reader.vocabulary.keys[Int(mention.term)]
    guard term.concept.type == .condition else { return false }
    return term.hasIdentifier || reader.namesDisease(Int(mention.end) - 1)
      || isDiseaseByForm(mention)
  }

  /// "heart attack", "tetralogy of Fallot", "syringomyelia": a disease by its last word, by the name in it, or by how
  /// the word ends.
  private func isDiseaseByForm(_ mention: Mention) -> Bool {
    let last = Int(mention.end) - 1
    if mention.end - mention.first > 1 {
      return Self.heads.contains(reader.tokens[last].hash)
        || reader.tokens[last].flags.contains(.capitalized) && reader.tokens[last].tag != .number
          && !reader.tokens[Int(mention.first)].flags.contains(.capitalized)
    }
    let (start, end) = (Int(reader.tokens[last].start), Int(reader.tokens[last].end))
    return Self.endings.contains { ending in
      end - start > ending.utf8CodeUnitCount + 2
        && ending.withUTF8Buffer { bytes in
          bytes.indices.allSatisfy { text[end - bytes.count + $0] | 0x20 == bytes[$0] }
        }
    }
  }

  /// Last words of names of diseases that are no names of symptoms.
  private static let heads = WordSet(
    "fever palsy dystrophy atrophy degeneration aneurysm aneurysms dissection defect defects malformation "
      + "malformations attack attacks failure regurgitation stenosis prolapse block fibrillation tachycardia flutter "
      + "embolism deficiency dysplasia hyperplasia apnea trait purpura lice incontinence intolerance adhesions injury "
      + "poisoning mouth eye media cough cold vera insipidus bifida cerebri nervosa planus areata nodosum overdose "
      + "pregnancy dependence withdrawal abuse")
  private static let endings: [StaticString] = [
    "emia", "penia", "plasia", "trophy", "plegia", "cele", "myelia", "cephaly", "philia", "thorax",
    "lepsy", "malacia",
    "pituitarism", "aldosteronism", "megaly",
  ]

  /// "protein in the urine", "calcium in your blood": found there, and not taken.
  func isInBody(_ mention: Mention) -> Bool {
    let tokens = reader.tokens
    var i = Int(mention.end)
    guard i < tokens.count, reader.word(i) == reader.grammar.in else { return false }
    i += 1
    while i < tokens.count, i < Int(mention.end) + 3,
      tokens[i].tag == .determiner || tokens[i].tag == .possessive
    {
      i += 1
    }
    return i < tokens.count && reader.classes(i).contains(.bodyNoun)
  }

  /// "passes into milk": where something goes.
  private func isWhither(_ mention: Mention) -> Bool {
    var i = Int(mention.first) - 1
    while i > 0, reader.tokens[i].tag == .determiner || reader.tokens[i].tag == .possessive {
      i -= 1
    }
    return i > 0 && reader.tokens[i].hash == Self.into
  }

  private static var into: UInt64 { WordHash.of("into") }

  /// "Testosterone went up": a claim of the sentence has it as what something else acts on.
  func isActedOn(_ subject: Argument) -> Bool {
    reader.drafts.contains {
      $0.object?.concept == subject.concept && $0.object?.first == subject.first
        && ($0.kind == .mechanism || $0.kind == .safety)
        && $0.subject?.concept == reader.discourse.topic?.concept
    }
  }

  /// "faster recovery", "more strength and power"
  func isBetter(_ item: Argument) -> Bool {
    let first = reader.chunkIndex(of: item.end - 1)
    guard first >= 0 else { return false }
    return (Int(reader.chunks[first].first)..<item.end).contains {
      !reader.classes($0).isDisjoint(with: [.betterWord, .increasing, .goodWord])
    }
  }
}
