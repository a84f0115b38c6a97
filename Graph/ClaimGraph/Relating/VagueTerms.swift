import Claims

/// Tells names of particular things from words that could mean anything, which are never compared:
/// "various conditions", "many chronic diseases", "symptoms", "it".
package enum VagueTerms {
  /// Whether the concept names nothing in particular.
  package static func isVague(_ concept: Concept) -> Bool {
    guard concept.identifier == nil else { return false }
    var isVague = true
    var words = 0
    for word in concept.name.utf8.split(whereSeparator: { !isLetter($0) }) {
      words += 1
      if !vague.contains(singular(String(decoding: word, as: UTF8.self).lowercased())) {
        isVague = false
        break
      }
    }
    return isVague || words == 0
  }

  /// Whether the concept stands for all adverse effects, and not only for bad ones or those of a study.
  static func isEveryAdverseEffect(_ concept: Concept) -> Bool {
    guard isAdverseEffectInGeneral(concept) else { return false }
    return concept.name.utf8.split(whereSeparator: { !isLetter($0) }).allSatisfy {
      !grave.contains(singular(String(decoding: $0, as: UTF8.self).lowercased()))
    }
  }

  private static let grave: Set<String> = [
    "serious", "severe", "dangerous", "significant", "major", "toxic", "reported", "event",
    "harmful",
  ]

  /// Whether words name effects with what calls them grave.
  static func speakOfGrave(_ words: String) -> Bool { hold(grave, words) }

  /// Whether words say outright that something is safe, or that it is not.
  static func callSafeOrUnsafe(_ words: String) -> Bool { hold(safetyWords, words) }

  private static func hold(_ wanted: Set<String>, _ words: String) -> Bool {
    words.utf8.split(whereSeparator: { !isLetter($0) }).contains {
      wanted.contains(String(decoding: $0, as: UTF8.self).lowercased())
    }
  }

  private static let safetyWords: Set<String> = ["safe", "unsafe", "dangerous", "harmless"]

  /// Whether the concept stands for medicines whatever they are.
  static func isMedicineInGeneral(_ concept: Concept) -> Bool {
    guard isVague(concept) else { return false }
    return hold(medicines, concept.name)
  }

  private static let medicines: Set<String> = [
    "drug", "drugs", "medication", "medications", "medicine", "medicines",
  ]

  /// Whether the concept is something that happens to people, of which there can be more or less: "falls", "hospital
  /// admissions".
  static func isEvent(_ concept: Concept) -> Bool {
    guard let last = concept.name.utf8.split(whereSeparator: { !isLetter($0) }).last else {
      return false
    }
    return events.contains(singular(String(decoding: last, as: UTF8.self).lowercased()))
  }

  private static let events: Set<String> = [
    "fall", "fracture", "injury", "injurie", "hospitalization", "hospitalisation", "admission",
    "relapse", "recurrence", "attack", "flare", "infection", "exacerbation", "miscarriage",
    "accident", "overdose", "readmission", "event",
  ]

  /// Whether the concept is eaten or drunk by everybody, so that who speaks of medicines does not mean it.
  static func isFood(_ concept: Concept) -> Bool { hold(foods, concept.name) }

  private static let foods: Set<String> = [
    "alcohol", "ethanol", "food", "foods", "meal", "meals", "juice", "milk", "dairy", "coffee",
    "tea",
    "caffeine", "grapefruit", "fat", "fiber", "fibre", "water",
  ]

  /// "stopping suddenly can", "after withdrawal".
  static func speakOfStopping(_ words: String) -> Bool { hold(stopping, words) }

  private static let stopping: Set<String> = [
    "stopping", "stop", "stopped", "suddenly", "abrupt", "abruptly", "withdrawal", "discontinuing",
    "discontinuation", "quitting", "overnight",
  ]

  /// "protein", "mutation": a kind of things, of which one does what another does not.
  static func isKindAlone(_ concept: Concept) -> Bool { kinds.contains(concept.name) }

  private static let kinds: Set<String> = [
    "protein", "target", "mutation", "cell", "strategy", "gene", "receptor", "enzyme", "molecule",
    "antibody", "pathway", "vaccine", "antiviral", "immune system", "peptide", "hormone",
    "chemotherapy",
  ]

  /// "is associated with", "a link was found".
  ///
  /// "Contrast-associated nephropathy" is the name of what is spoken of.
  static func speakOfLinks(_ words: String) -> Bool {
    words.utf8.split(whereSeparator: { !isLetter($0) && $0 != UInt8(ascii: "-") }).contains {
      links.contains(String(decoding: $0, as: UTF8.self).lowercased())
    }
  }

  private static let links: Set<String> = [
    "associated", "association", "linked", "link", "links", "correlated", "correlates", "tied",
  ]

  /// "any medicines", "no other drugs".
  static func speakOfAny(_ words: String) -> Bool { hold(anyWords, words) }

  private static let anyWords: Set<String> = ["any", "no", "none", "every", "all"]

  /// "safe for everyone".
  static func areSweeping(_ words: String) -> Bool { hold(sweeping, words) }

  private static let sweeping: Set<String> = ["everyone", "everybody", "anyone", "anybody"]

  /// Whether the concept stands for adverse effects in general.
  static func isAdverseEffectInGeneral(_ concept: Concept) -> Bool {
    guard maySpeakOfEffects(concept.name) else { return false }
    var speaksOfEffects = false
    for word in concept.name.utf8.split(whereSeparator: { !isLetter($0) }) {
      let word = singular(String(decoding: word, as: UTF8.self).lowercased())
      if effects.contains(word) {
        speaksOfEffects = true
      } else if !vague.contains(word) && !adverse.contains(word) {
        return false
      }
    }
    return speaksOfEffects
  }

  /// Whether one of `effects` stands in the name at all: most names need not be taken apart.
  private static func maySpeakOfEffects(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { bytes in
      var last: UInt8 = 0
      for at in bytes.indices {
        let letter = bytes[at] | 0x20
        switch (last, letter) {
        case (0x66, 0x66): if goOn(bytes, at + 1, "ect") { return true }
        case (0x65, 0x76): if goOn(bytes, at + 1, "ent") { return true }
        case (0x65, 0x61): if goOn(bytes, at + 1, "ction") { return true }
        default: break
        }
        last = letter
      }
      return false
    }
  }

  /// Whether the letters stand from a place on, in any case.
  private static func goOn(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ letters: StaticString
  ) -> Bool {
    guard start + letters.utf8CodeUnitCount <= bytes.count else { return false }
    for i in 0..<letters.utf8CodeUnitCount where bytes[start + i] | 0x20 != letters.utf8Start[i] {
      return false
    }
    return true
  }

  /// Digits are part of a name: "vitamin B12", "type 2".
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80
  }

  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    else { return word }
    return String(word.dropLast())
  }

  private static let effects: Set<String> = ["effect", "event", "reaction", "sideeffect"]

  private static let adverse: Set<String> = [
    "side", "adverse", "unwanted", "undesirable", "harmful", "serious", "severe", "dangerous",
    "significant", "major", "negative", "toxic", "reported", "no",
  ]

  /// Heads that name nothing, and the words that go with them.
  private static let vague: Set<String> = [
    // pronouns and the like
    "it", "they", "them", "this", "that", "these", "those", "he", "she", "we", "you", "i", "one",
    "who", "which", "what", "its", "their", "his", "her", "our", "your", "my", "someone", "anyone",
    "everyone", "something", "anything", "everything", "nothing", "thing",
    // determiners and quantities
    "a", "an", "the", "some", "any", "many", "several", "various", "certain", "numerous",
    "multiple", "other", "such", "all", "most", "more", "few", "different", "a range", "range",
    "variety", "number", "lot", "of", "and", "or", "for", "in", "to", "with", "each", "every",
    "both", "own", "same", "additional", "further",
    // adjectives that narrow nothing down
    "chronic", "common", "serious", "severe", "general", "overall", "related", "associated",
    "specific", "particular", "similar", "important", "beneficial", "positive", "negative",
    "potential", "possible", "new", "current", "clinical", "medical", "off", "label", "offlabel",
    "therapeutic", "physical", "human", "normal", "good", "better", "long", "short", "term",
    "individual", "unique", "key", "main", "major", "natural", "health", "daily", "everyday",
    // heads
    "condition", "disease", "disorder", "illness", "ailment", "problem", "issue", "symptom",
    "complaint", "concern", "case", "use", "usage", "purpose", "indication", "application",
    "benefit", "effect", "result", "outcome", "response", "action", "activity", "property",
    "mechanism", "process", "pathway", "function", "role", "way", "factor", "aspect", "reason",
    "option", "approach", "choice", "treatment", "therapy", "drug", "medication", "medicine",
    "supplement", "product", "substance", "compound", "agent", "ingredient", "person", "people",
    "patient", "individual", "user", "body", "system", "life", "level", "area", "part", "type",
    "kind", "form", "state", "situation", "change", "difference", "improvement", "efficacy",
    "effectiveness", "potential", "promise", "study", "research", "evidence", "counterpart",
    "claim",
  ]
}
