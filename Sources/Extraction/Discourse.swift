import Claims

/// What a document has been speaking of, for resolving "it" and "the drug".
struct Discourse {
  /// The substance that the title or the beginning names.
  var documentTopic: Argument?
  /// The topic is only the substance first named, and gives way to the first that something is said of.
  var isTopicTentative = false
  /// The topic stands in the title or is named far more often than anything else: no section is about another by its place alone.
  var isTopicElected = false
  /// The condition that the title names, or that the first sentences are about.
  var documentCondition: Argument?
  /// The condition that the nearest headings name.
  var sectionCondition: Argument?
  /// What the nearest headings say of what stands under them.
  var sectionRole: SectionRole?
  /// Whether the nearest heading breaks off for its items to complete: "Do not take it if you".
  var isHeadingOpen = false
  /// The substance that the nearest heading names.
  var sectionTopic: Argument?
  /// The substance that a clause of the present paragraph was last about.
  var focus: Argument?
  /// The substance whose dose the paragraph last gave.
  var dosed: Argument?
  /// How often the paragraph last said that an amount of it is taken, and the unit of the amount.
  var dosedPer: (per: String, unit: String)?
  /// How often a sentence says that what the text is about is taken, where no other says otherwise.
  var usualPeriod: (concept: ConceptKey, period: String)?
  var isPeriodOpen = false
  /// The upper limit that the paragraph last set: how often so much may be taken, the unit of the amount, and whether
  /// the sentence before set it.
  var limit: (per: String?, unit: String, isFresh: Bool)?
  /// What the question or heading before asks the time of: "How long till it works?"
  var asksTime: Predicate?
  /// What the paragraph last said that somebody pays for, and who.
  var covered: InsuranceCover?
  /// Whether the nearest headings speak of doses.
  var isDosing = false
  /// Whether the running text introduces upper limits ("Upper amounts suggested are listed below.").
  var isLimit = false
  /// Whether it introduces amounts for a day ("Daily amounts are listed below.").
  var isDaily = false
  /// The unit of the amounts that it introduces.
  var amountUnit: String?
  /// The substance last named in the running paragraph or section.
  var lastSubstance: Argument?
  /// The condition last named.
  var lastCondition: Argument?
  /// The disease (rather than symptom) last named: what "the disease" refers to.
  var lastDisease: Argument?
  /// The sentence before speaks of side effects: "The most common was nausea" is one.
  var speaksOfSideEffects = false
  /// The sentence before tells of a harm that the substance under discussion does, or of how safe it is.
  var toldHarm = false
  /// The sentence before tells of a half-life: "Y's is six hours" tells of another.
  var toldHalfLife = false
  /// Whom the paragraph last quoted by name.
  var speaker: String?
  /// What the question before asks for ("Who should not take it?"), and how many paragraphs it still holds for.
  var askedRole: SectionRole?
  var askedParagraphs = 0
  /// The substance that a clause was last about was several, or a class: "it" is none of them.
  var isLastPlural = false
  /// The paragraph is a quotation with nothing but a name behind it, and no title.
  var isTestimony = false
  /// The sentence before says whom the substance is not for: "The same goes for".
  var forbade = false
  /// What the sentence before says that medicines without a name treat.
  var treatedByKind: Argument?
  /// What the sentence before says of things of a kind, whose examples the next may name: the side that is open is nil.
  var openClaim: Draft?
  /// What was brought in as one of a kind: "this medication".
  var introduced: Introduction?
  /// The substances that the text compares, or that the paragraph last spoke of together: what "both" refers to.
  var compared: [Argument] = []
  /// Those of them that the title names.
  var comparedInTitle: [Argument] = []
  /// The sentence before is about all of them: so is what "they" goes on with.
  var speaksOfAll = false
  /// The substance last named anywhere, also under an earlier heading.
  var lastNamed: ConceptKey?
  /// In how many sentences running the substance last named was the same.
  var lastSubstanceNamings = 0
  /// The substance last named stands in an earlier paragraph of a page about a disease.
  var isLastSubstanceOld = false
  /// The subject of the clause before, whatever it is.
  var lastSubject: Argument?
  /// The base form of its main word; -1 for none.
  var lastSubjectHead: Int32 = -1
  /// Bodies and trials by the acronyms that the text gives them.
  var bodies: [UInt64: Citation] = [:]
  /// Names that no vocabulary has and that the text says to be substances, by the hash of the word.
  var names: [UInt64: Argument] = [:]
  /// Long forms of acronyms defined in the text, by the hash of the acronym.
  var acronyms: [UInt64: Argument] = [:]

  /// In how many sentences the text has named what its title does.
  var topicNamings = 0
  /// How many sentences ago it last did.
  var sentencesSinceTopic = 0

  /// What the title names, where the text keeps naming it: what is said of nothing in particular is said of
  /// that, though another substance was the last subject.
  private var settledTopic: Argument? {
    guard topicNamings >= 3, sentencesSinceTopic <= 6,
      sectionTopic == nil || sectionTopic?.concept == documentTopic?.concept
    else { return nil }
    return documentTopic
  }

  /// The substance that "it", "the drug" or nothing at all refers to.
  var topic: Argument? {
    var topic = settledTopic ?? focus ?? sectionTopic ?? documentTopic
    // What another paragraph of a page about a disease named last is not what this one is about.
    if topic == nil, !isLastSubstanceOld { topic = lastSubstance }
    // What was denied of it where it was named holds there alone.
    topic?.isNegated = false
    return topic
  }

  /// What "it" can mean rather than a thing just spoken of that no list knows.
  var firmTopic: Argument? {
    isTopicTentative || documentTopic == nil && sectionTopic == nil ? nil : topic
  }

  /// The substance that a list of its effects is about.
  var listTopic: Argument? { sectionTopic ?? focus ?? documentTopic ?? lastSubstance }

  /// The condition that a list of its causes or treatments is about.
  var condition: Argument? {
    sectionCondition ?? documentCondition ?? lastDisease ?? lastCondition
  }

  /// The disease that a list of signs is of: no sign that the list has named before.
  var diseaseSpokenOf: Argument? { sectionCondition ?? documentCondition ?? lastDisease }

  mutating func forgetDose() {
    dosed = nil
    dosedPer = nil
    limit = nil
  }

  /// Forgets what held for the paragraph before.
  mutating func beginParagraph() {
    focus = nil
    leaveCompared()
    forgetDose()
    covered = nil
    isLastSubstanceOld = documentCondition != nil && lastSubstanceNamings < 2
    toldHarm = false
    speaker = nil
    askedParagraphs -= 1
    if askedParagraphs < 0 { askedRole = nil }
  }

  /// What else the paragraph before named together is forgotten.
  private mutating func leaveCompared() {
    speaksOfAll = false
    guard !compared.isEmpty else { return }
    let topics = [documentTopic?.concept, sectionTopic?.concept]
    if !compared.contains(where: { topics.contains($0.concept) }) { compared = comparedInTitle }
  }

  mutating func beginSection() {
    toldHarm = false
    askedRole = nil
    sectionTopic = nil
    sectionCondition = nil
    sectionRole = nil
    isHeadingOpen = false
    focus = nil
    forgetDose()
    covered = nil
    isDosing = false
    isLimit = false
    isDaily = false
    amountUnit = nil
    speaksOfSideEffects = false
    lastSubject = nil
    introduced = nil
    treatedByKind = nil
    openClaim = nil
    isLastPlural = false
    lastSubstance = nil
    lastCondition = nil
  }
}
