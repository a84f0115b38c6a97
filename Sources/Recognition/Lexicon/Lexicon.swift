import Claims

/// The words of the language that the grammar knows, with their parts of speech,
/// classes and triggers; built once from the data files.
package struct Lexicon: Sendable {
  package internal(set) var table = WordTable()
  package private(set) var triggers: [Trigger] = []
  /// The noun that an adjective stands for ("inflammatory": inflammation).
  package private(set) var nominals: [String: String] = [:]

  /// What words near an amount say of how it is taken, by word.
  package private(set) var qualifiers: [Int32: ContextQualifier] = [:]
  /// What headings and lead-ins say of the items under them.
  package private(set) var roles = RolePhrases()
  /// What texts say of the legal status of a substance.
  package private(set) var statuses = StatusPhrases()
  /// What nouns like "anticoagulant" say of the substance that is one, by word.
  package private(set) var agents: [Int32: Agent] = [:]

  package struct Agent: Sendable {
    package let kind: ClaimKind
    package let predicate: Predicate
    package let object: String
  }

  /// Phrases that act as one word, by their words.
  package private(set) var phrases = TermTree()
  package private(set) var phraseTags: [Tag] = []

  package init() {
    loadWords()
    loadClasses()
    loadTriggers()
    loadPhrases()
    loadRoles()
    loadStatuses()
    for row in DataFile.rows("qualifiers.tsv") where row.count == 3 {
      guard let kind = ContextQualifier.Kind(rawValue: String(row[1])) else { continue }
      qualifiers[table.intern(row[0])] = ContextQualifier(
        kind: kind, concept: Concept(name: String(row[2]), type: .concept))
    }
    for row in DataFile.rows("agents.tsv") where row.count == 4 {
      guard let kind = ClaimKind(rawValue: String(row[1])),
        let predicate = Predicate(rawValue: String(row[2]))
      else { continue }
      let id = table.intern(row[0])
      tag(String(row[0]), .noun)
      tag(WordForms.plural(String(row[0])), .noun, lemma: id)
      agents[id] = Agent(kind: kind, predicate: predicate, object: String(row[3]))
    }
    for row in DataFile.rows("nominals.tsv") where row.count == 2 {
      nominals[String(row[0])] = String(row[1])
    }
  }

  /// The id of a word of the lexicon; -1 where the data files do not have it.
  package func word(_ text: String) -> Int32 { table.find(WordHash.of(text.utf8)) }

  private mutating func tag(_ word: String, _ tags: WordTags, lemma: Int32? = nil) {
    let id = table.intern(word)
    table.update(id) { info in
      info.tags.formUnion(tags)
      if let lemma { info.lemma = lemma }
    }
  }

  private mutating func addVerb(
    _ base: String, third: String, past: String, participle: String, gerund: String,
    extra: WordTags = []
  ) {
    let lemma = table.intern(base)
    tag(base, WordTags.verb.union(extra), lemma: lemma)
    tag(third, WordTags.verbS.union(extra), lemma: lemma)
    tag(past, .past, lemma: lemma)
    tag(participle, .participle, lemma: lemma)
    tag(gerund, .gerund, lemma: lemma)
  }

  private mutating func loadWords() {
    for row in DataFile.rows("words.tsv") where row.count == 2 {
      let words = row[1].pieces(" ").map(String.init)
      switch row[0] {
      case "verbs", "noun-verbs", "verbs-doubling":
        let extra: WordTags = row[0] == "noun-verbs" ? [.noun, .nounFirst] : []
        for base in words {
          let forms = WordForms.regular(base, doubling: row[0] == "verbs-doubling")
          addVerb(
            base, third: forms.third, past: forms.past, participle: forms.past,
            gerund: forms.gerund, extra: extra)
        }
      case "verbs-irregular":
        for entry in words {
          let parts = entry.pieces("/").map(String.init)
          guard parts.count == 3 else { continue }
          addVerb(
            parts[0], third: WordForms.plural(parts[0]), past: parts[1], participle: parts[2],
            gerund: Self.irregularGerund(parts[0]))
        }
      case "noun":
        for word in words {
          let lemma = table.intern(WordForms.singular(word))
          tag(word, .noun, lemma: lemma)
        }
      default:
        guard let tags = Self.tags(named: String(row[0])) else { continue }
        let auxiliary: String? =
          switch tags {
          case .be: "be"
          case .have: "have"
          case .doAuxiliary: "do"
          default: nil
          }
        let lemma = auxiliary.map { table.intern($0) }
        for word in words { tag(word, tags, lemma: lemma) }
      }
    }
  }

  private static func irregularGerund(_ base: String) -> String {
    let doubled = [
      "forget", "run", "get", "put", "set", "let", "cut", "quit", "win", "swim", "sit",
    ]
    if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
    if base == "mimic" { return "mimicking" }
    return WordForms.regular(base, doubling: doubled.contains(base)).gerund
  }

  private static func tags(named name: String) -> WordTags? {
    switch name {
    case "determiner": .determiner
    case "possessive": .possessive
    case "pronoun": .pronoun
    case "wh-relative": .relative
    case "wh-question": .question
    case "modal": .modal
    case "aux-be": .be
    case "aux-have": .have
    case "aux-do": .doAuxiliary
    case "negation": .negation
    case "to": .to
    case "preposition": .preposition
    case "conjunction": .conjunction
    case "subordinator": .subordinator
    case "adverb": .adverb
    case "adjective": .adjective
    default: nil
    }
  }

  private mutating func loadClasses() {
    for row in DataFile.rows("classes.tsv") where row.count == 2 {
      guard let classes = WordClasses.named(String(row[0])) else { continue }
      for word in row[1].pieces(" ") {
        // All forms: those with this lemma, and the plural.
        let id = table.intern(word)
        let plural = table.intern(WordForms.pluralHash(word))
        table.update(id) { $0.classes.formUnion(classes) }
        table.update(plural) { info in
          info.classes.formUnion(classes)
          if info.lemma == plural { info.lemma = id }
        }
      }
    }
    // Inflected forms belong to the classes of their lemma.
    for index in table.words.indices {
      let word = table.words[index]
      let lemma = table[word.lemma]
      if lemma.classes != word.classes {
        table.update(Int32(index)) { $0.classes.formUnion(lemma.classes) }
      }
    }
  }

  private mutating func loadRoles() {
    var table = table
    roles = RolePhrases { word in
      let id = table.intern(word)
      // Nouns that only headings have: "contraindications".
      let plural = table.intern(WordForms.pluralHash(word))
      table.update(plural) { info in
        if info.lemma == plural { info.lemma = id }
      }
      return table[id].lemma
    }
    self.table = table
  }

  private mutating func loadStatuses() {
    var table = table
    statuses = StatusPhrases { table.intern($0) }
    self.table = table
    for word in statuses.firstWords {
      self.table.update(word) { $0.classes.formUnion(.statusWord) }
    }
  }

  private mutating func loadPhrases() {
    for row in DataFile.rows("phrases.tsv") where row.count == 2 {
      let tag: Tag =
        switch row[0] {
        case "conjunction": .conjunction
        case "preposition": .preposition
        case "subordinator": .subordinator
        default: .adverb
        }
      for phrase in row[1].pieces("|") {
        let words = phrase.split(whereSeparator: { $0 == " " || $0 == "/" }).map {
          table.intern($0)
        }
        phraseTags.append(tag)
        let node = phrases.add(
          words, term: Int32(phraseTags.count - 1), capitalsOnly: false, replacing: false)
        if node != 0 { table.update(words[0]) { $0.phraseNode = node } }
      }
    }
  }

  private mutating func loadTriggers() {
    for row in DataFile.rows("predicates.tsv") where row.count == 5 {
      guard let frame = Trigger.Frame(rawValue: String(row[1])),
        let effect = Self.effect(kind: row[2], predicate: row[3])
      else { continue }
      let options = row[4].pieces(" ")
      var flags: Trigger.Flags = []
      for option in options.dropFirst() {
        switch option {
        case "agent": flags.insert(.agent)
        case "weak": flags.insert(.weak)
        case "passive": flags.insert(.passive)
        case "participle": flags.insert(.participle)
        case "negates": flags.insert(.negates)
        case "risk": flags.insert(.risk)
        case "reverse": flags.insert(.reverse)
        case "particle": flags.insert(.particle)
        case "behind": flags.insert(.behind)
        default: break
        }
      }
      let between = (options.first ?? "-").pieces("|")
      let id = table.intern(row[0])
      var prepositions = Trigger.Words()
      var noun: Int32 = -1
      for word in between where word != "-" {
        let parts = word.pieces("_")
        if parts.count == 2, frame == .verb {
          // "edge_off": a noun and the preposition behind it.
          noun = table.intern(parts[0])
          tag(String(parts[0]), .noun, lemma: noun)
          tag(WordForms.plural(String(parts[0])), .noun, lemma: noun)
        }
        prepositions.append(table.intern(parts.count == 2 && frame == .verb ? parts[1] : parts[0]))
      }
      triggers.append(
        Trigger(
          frame: frame, effect: effect, flags: flags, allowsDirectObject: between.contains("-"),
          prepositions: prepositions, noun: noun, next: table[id].trigger))
      let index = Int32(triggers.count - 1)
      table.update(id) { info in
        info.trigger = index
        if frame == .noun { info.tags.insert(.noun) }
        if frame == .adjective && !info.tags.contains(.participle) { info.tags.insert(.adjective) }
      }
      if frame == .noun {
        let plural = table.intern(WordForms.pluralHash(row[0]))
        table.update(plural) { info in
          info.tags.insert(.noun)
          if info.lemma == plural { info.lemma = id }
        }
      }
    }
  }

  private static func effect(kind: Substring, predicate: Substring) -> Trigger.Effect? {
    switch predicate {
    case "improves": return .improves
    case "helps": return .helps
    case "reverses": return .reverses
    case "safe": return .safe
    case "caused_by": return .causedBy
    default: break
    }
    guard let predicate = Predicate(rawValue: String(predicate)) else { return nil }
    if kind == "effect" { return .effect(predicate) }
    guard let kind = ClaimKind(rawValue: String(kind)) else { return nil }
    return .fixed(kind, predicate)
  }
}
