import Claims

/// What a document has been speaking of, for resolving "it" and "the drug".
struct Discourse {
  /// The substance that the title or the beginning names.
  var documentTopic: Argument?
  /// The substance that the nearest heading names.
  var sectionTopic: Argument?
  /// The substance that a clause of the present paragraph was last about.
  var focus: Argument?
  /// The substance whose dose the paragraph last gave.
  var dosed: Argument?
  /// The substance last named in the running paragraph or section.
  var lastSubstance: Argument?
  /// The condition last named.
  var lastCondition: Argument?
  /// The disease (rather than symptom) last named: what "the disease" refers to.
  var lastDisease: Argument?
  /// The subject of the clause before, whatever it is.
  var lastSubject: Argument?
  /// Long forms of acronyms defined in the text, by the hash of the acronym.
  var acronyms: [UInt64: Argument] = [:]

  /// The substance that "it", "the drug" or nothing at all refers to.
  var topic: Argument? { focus ?? lastSubstance ?? sectionTopic ?? documentTopic }

  mutating func beginSection() {
    sectionTopic = nil
    focus = nil
    dosed = nil
    lastSubject = nil
    lastSubstance = nil
    lastCondition = nil
  }
}
