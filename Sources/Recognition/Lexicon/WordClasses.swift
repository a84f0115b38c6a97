/// The classes of words that the grammar speaks of, a bit each (up to 128); which words belong to each
/// is in `classes.tsv`.
package struct WordClasses: OptionSet, Hashable, Sendable, BitwiseCopyable {
  package let rawValue: UInt128

  @inlinable @inline(__always)
  package init(rawValue: UInt128) { self.rawValue = rawValue }

  @inlinable package static var carrier: WordClasses { WordClasses(rawValue: 1 << 0) }
  @inlinable package static var vague: WordClasses { WordClasses(rawValue: 1 << 1) }
  @inlinable package static var generic: WordClasses { WordClasses(rawValue: 1 << 2) }
  @inlinable package static var genericCondition: WordClasses { WordClasses(rawValue: 1 << 3) }
  @inlinable package static var person: WordClasses { WordClasses(rawValue: 1 << 4) }
  @inlinable package static var study: WordClasses { WordClasses(rawValue: 1 << 5) }
  @inlinable package static var expert: WordClasses { WordClasses(rawValue: 1 << 6) }
  @inlinable package static var reportVerb: WordClasses { WordClasses(rawValue: 1 << 7) }
  @inlinable package static var hedgeVerb: WordClasses { WordClasses(rawValue: 1 << 8) }
  @inlinable package static var hedgeWord: WordClasses { WordClasses(rawValue: 1 << 9) }
  @inlinable package static var helpVerb: WordClasses { WordClasses(rawValue: 1 << 10) }
  @inlinable package static var durationVerb: WordClasses { WordClasses(rawValue: 1 << 33) }
  @inlinable package static var lightVerb: WordClasses { WordClasses(rawValue: 1 << 11) }
  @inlinable package static var failure: WordClasses { WordClasses(rawValue: 1 << 13) }
  @inlinable package static var negator: WordClasses { WordClasses(rawValue: 1 << 14) }
  @inlinable package static var doseNoun: WordClasses { WordClasses(rawValue: 1 << 15) }
  @inlinable package static var takeVerb: WordClasses { WordClasses(rawValue: 1 << 16) }
  @inlinable package static var lowWord: WordClasses { WordClasses(rawValue: 1 << 17) }
  @inlinable package static var highWord: WordClasses { WordClasses(rawValue: 1 << 18) }
  @inlinable package static var standardWord: WordClasses { WordClasses(rawValue: 1 << 19) }
  @inlinable package static var adverse: WordClasses { WordClasses(rawValue: 1 << 20) }
  @inlinable package static var safeWord: WordClasses { WordClasses(rawValue: 1 << 21) }
  @inlinable package static var mildWord: WordClasses { WordClasses(rawValue: 1 << 22) }
  @inlinable package static var severeWord: WordClasses { WordClasses(rawValue: 1 << 23) }
  @inlinable package static var temporal: WordClasses { WordClasses(rawValue: 1 << 24) }
  @inlinable package static var approval: WordClasses { WordClasses(rawValue: 1 << 25) }
  @inlinable package static var cost: WordClasses { WordClasses(rawValue: 1 << 26) }
  @inlinable package static var insurer: WordClasses { WordClasses(rawValue: 1 << 27) }
  @inlinable package static var nameTitle: WordClasses { WordClasses(rawValue: 1 << 28) }
  @inlinable package static var organizationHead: WordClasses { WordClasses(rawValue: 1 << 29) }
  @inlinable package static var absent: WordClasses { WordClasses(rawValue: 1 << 30) }
  @inlinable package static var stopModifier: WordClasses { WordClasses(rawValue: 1 << 31) }
  @inlinable package static var negativePrefix: WordClasses { WordClasses(rawValue: 1 << 32) }
  @inlinable package static var causative: WordClasses { WordClasses(rawValue: 1 << 34) }
  @inlinable package static var anecdote: WordClasses { WordClasses(rawValue: 1 << 35) }
  @inlinable package static var increasing: WordClasses { WordClasses(rawValue: 1 << 36) }
  @inlinable package static var decreasing: WordClasses { WordClasses(rawValue: 1 << 37) }
  @inlinable package static var medicalVerb: WordClasses { WordClasses(rawValue: 1 << 38) }
  @inlinable package static var canModal: WordClasses { WordClasses(rawValue: 1 << 39) }
  @inlinable package static var shouldModal: WordClasses { WordClasses(rawValue: 1 << 40) }
  @inlinable package static var demonstrative: WordClasses { WordClasses(rawValue: 1 << 41) }
  @inlinable package static var definiteArticle: WordClasses { WordClasses(rawValue: 1 << 42) }
  @inlinable package static var firstPerson: WordClasses { WordClasses(rawValue: 1 << 43) }
  @inlinable package static var tail: WordClasses { WordClasses(rawValue: 1 << 12) }
  @inlinable package static var secondPerson: WordClasses { WordClasses(rawValue: 1 << 44) }
  @inlinable package static var anaphor: WordClasses { WordClasses(rawValue: 1 << 45) }
  @inlinable package static var safetyNoun: WordClasses { WordClasses(rawValue: 1 << 46) }
  @inlinable package static var goodWord: WordClasses { WordClasses(rawValue: 1 << 47) }
  @inlinable package static var onsetWord: WordClasses { WordClasses(rawValue: 1 << 48) }
  @inlinable package static var openQuestion: WordClasses { WordClasses(rawValue: 1 << 49) }
  @inlinable package static var experienceVerb: WordClasses { WordClasses(rawValue: 1 << 50) }
  @inlinable package static var occurVerb: WordClasses { WordClasses(rawValue: 1 << 51) }
  @inlinable package static var ability: WordClasses { WordClasses(rawValue: 1 << 52) }
  @inlinable package static var numberedNoun: WordClasses { WordClasses(rawValue: 1 << 53) }
  @inlinable package static var quoteVerb: WordClasses { WordClasses(rawValue: 1 << 54) }
  @inlinable package static var evidenceLack: WordClasses { WordClasses(rawValue: 1 << 55) }
  @inlinable package static var roleNoun: WordClasses { WordClasses(rawValue: 1 << 56) }
  @inlinable package static var promise: WordClasses { WordClasses(rawValue: 1 << 57) }
  @inlinable package static var effectNoun: WordClasses { WordClasses(rawValue: 1 << 58) }
  @inlinable package static var toxicWord: WordClasses { WordClasses(rawValue: 1 << 59) }
  @inlinable package static var maximumWord: WordClasses { WordClasses(rawValue: 1 << 60) }
  @inlinable package static var regulatorWord: WordClasses { WordClasses(rawValue: 1 << 61) }
  @inlinable package static var needWord: WordClasses { WordClasses(rawValue: 1 << 62) }
  @inlinable package static var halfLifeWord: WordClasses { WordClasses(rawValue: 1 << 63) }
  @inlinable package static var researchNoun: WordClasses { WordClasses(rawValue: 1 << 92) }
  @inlinable package static var strongWord: WordClasses { WordClasses(rawValue: 1 << 93) }
  @inlinable package static var tentativeWord: WordClasses { WordClasses(rawValue: 1 << 94) }
  @inlinable package static var studyVerb: WordClasses { WordClasses(rawValue: 1 << 95) }
  @inlinable package static var proofVerb: WordClasses { WordClasses(rawValue: 1 << 96) }
  @inlinable package static var approvalNoun: WordClasses { WordClasses(rawValue: 1 << 97) }
  @inlinable package static var obtainVerb: WordClasses { WordClasses(rawValue: 1 << 98) }
  @inlinable package static var banVerb: WordClasses { WordClasses(rawValue: 1 << 99) }
  @inlinable package static var statusVerb: WordClasses { WordClasses(rawValue: 1 << 100) }
  @inlinable package static var statusWord: WordClasses { WordClasses(rawValue: 1 << 101) }

  // Amounts.
  @inlinable package static var intakeVerb: WordClasses { WordClasses(rawValue: 1 << 82) }
  @inlinable package static var outputVerb: WordClasses { WordClasses(rawValue: 1 << 83) }
  @inlinable package static var bodyNoun: WordClasses { WordClasses(rawValue: 1 << 84) }
  @inlinable package static var dispositionVerb: WordClasses { WordClasses(rawValue: 1 << 85) }
  @inlinable package static var allowance: WordClasses { WordClasses(rawValue: 1 << 86) }
  @inlinable package static var incomeWord: WordClasses { WordClasses(rawValue: 1 << 87) }
  @inlinable package static var onsetVerb: WordClasses { WordClasses(rawValue: 1 << 88) }
  @inlinable package static var effectHead: WordClasses { WordClasses(rawValue: 1 << 89) }
  @inlinable package static var rateNoun: WordClasses { WordClasses(rawValue: 1 << 90) }
  @inlinable package static var changeVerb: WordClasses { WordClasses(rawValue: 1 << 91) }
  @inlinable package static var observeVerb: WordClasses { WordClasses(rawValue: 1 << 72) }
  @inlinable package static var combineVerb: WordClasses { WordClasses(rawValue: 1 << 73) }
  @inlinable package static var fitWord: WordClasses { WordClasses(rawValue: 1 << 74) }
  @inlinable package static var shunVerb: WordClasses { WordClasses(rawValue: 1 << 75) }
  @inlinable package static var unsafeWord: WordClasses { WordClasses(rawValue: 1 << 76) }
  @inlinable package static var warningNoun: WordClasses { WordClasses(rawValue: 1 << 77) }
  @inlinable package static var concernNoun: WordClasses { WordClasses(rawValue: 1 << 78) }
  @inlinable package static var commonWord: WordClasses { WordClasses(rawValue: 1 << 79) }
  @inlinable package static var proneWord: WordClasses { WordClasses(rawValue: 1 << 80) }
  @inlinable package static var feelVerb: WordClasses { WordClasses(rawValue: 1 << 81) }
  @inlinable package static var riseVerb: WordClasses { WordClasses(rawValue: 1 << 102) }
  @inlinable package static var fallVerb: WordClasses { WordClasses(rawValue: 1 << 103) }
  @inlinable package static var recoverVerb: WordClasses { WordClasses(rawValue: 1 << 104) }
  @inlinable package static var hinderVerb: WordClasses { WordClasses(rawValue: 1 << 105) }
  @inlinable package static var forceVerb: WordClasses { WordClasses(rawValue: 1 << 106) }
  @inlinable package static var makeVerb: WordClasses { WordClasses(rawValue: 1 << 107) }
  @inlinable package static var organNoun: WordClasses { WordClasses(rawValue: 1 << 108) }
  @inlinable package static var betterWord: WordClasses { WordClasses(rawValue: 1 << 109) }
  @inlinable package static var worseWord: WordClasses { WordClasses(rawValue: 1 << 110) }
  @inlinable package static var stopVerb: WordClasses { WordClasses(rawValue: 1 << 111) }
  @inlinable package static var kindNoun: WordClasses { WordClasses(rawValue: 1 << 112) }
  @inlinable package static var noticeVerb: WordClasses { WordClasses(rawValue: 1 << 113) }
  @inlinable package static var startVerb: WordClasses { WordClasses(rawValue: 1 << 114) }
  @inlinable package static var worksVerb: WordClasses { WordClasses(rawValue: 1 << 116) }
  @inlinable package static var becomeVerb: WordClasses { WordClasses(rawValue: 1 << 117) }
  @inlinable package static var harmAdjective: WordClasses { WordClasses(rawValue: 1 << 125) }
  @inlinable package static var drugClassNoun: WordClasses { WordClasses(rawValue: 1 << 126) }
  @inlinable package static var linkVerb: WordClasses { WordClasses(rawValue: 1 << 119) }
  @inlinable package static var pastAuxiliary: WordClasses { WordClasses(rawValue: 1 << 118) }
  @inlinable package static var limitVerb: WordClasses { WordClasses(rawValue: 1 << 115) }
  @inlinable package static var wantedNoun: WordClasses { WordClasses(rawValue: 1 << 120) }
  @inlinable package static var unwantedNoun: WordClasses { WordClasses(rawValue: 1 << 121) }
  @inlinable package static var improvedWord: WordClasses { WordClasses(rawValue: 1 << 122) }
  @inlinable package static var diseaseNoun: WordClasses { WordClasses(rawValue: 1 << 127) }
  @inlinable package static var worsenedWord: WordClasses { WordClasses(rawValue: 1 << 123) }

  @inlinable package static var treatmentNoun: WordClasses { WordClasses(rawValue: 1 << 64) }
  @inlinable package static var prescribeVerb: WordClasses { WordClasses(rawValue: 1 << 65) }
  @inlinable package static var consistVerb: WordClasses { WordClasses(rawValue: 1 << 66) }
  @inlinable package static var requireVerb: WordClasses { WordClasses(rawValue: 1 << 67) }
  @inlinable package static var medicalAdjective: WordClasses { WordClasses(rawValue: 1 << 68) }

  @inlinable package static var troubleNoun: WordClasses { WordClasses(rawValue: 1 << 69) }
  @inlinable package static var intakeNoun: WordClasses { WordClasses(rawValue: 1 << 71) }
  @inlinable package static var symptomNoun: WordClasses { WordClasses(rawValue: 1 << 70) }

  /// The set of some classes, see `WordTags.any`.
  @inline(__always)
  static func any(
    _ a: WordClasses, _ b: WordClasses, _ c: WordClasses = WordClasses(rawValue: 0),
    _ d: WordClasses = WordClasses(rawValue: 0)
  ) -> WordClasses {
    WordClasses(rawValue: a.rawValue | b.rawValue | c.rawValue | d.rawValue)
  }

  /// The class of a name in `classes.tsv`; nil for a name that is not in use.
  package static func named(_ name: String) -> WordClasses? {
    switch name {
    case "carrier": .carrier
    case "vague": .vague
    case "generic": .generic
    case "generic-condition": .genericCondition
    case "person": .person
    case "study": .study
    case "expert": .expert
    case "report-verb": .reportVerb
    case "hedge-verb": .hedgeVerb
    case "hedge-word": .hedgeWord
    case "help-verb": .helpVerb
    case "light-verb": .lightVerb
    case "tail": .tail
    case "failure": .failure
    case "negator": .negator
    case "dose-noun": .doseNoun
    case "take-verb": .takeVerb
    case "low-word": .lowWord
    case "high-word": .highWord
    case "standard-word": .standardWord
    case "adverse": .adverse
    case "safe-word": .safeWord
    case "mild-word": .mildWord
    case "severe-word": .severeWord
    case "temporal": .temporal
    case "approval": .approval
    case "cost": .cost
    case "insurer": .insurer
    case "name-title": .nameTitle
    case "org-head": .organizationHead
    case "absent": .absent
    case "stop-modifier": .stopModifier
    case "negative-prefix": .negativePrefix
    case "duration-verb": .durationVerb
    case "onset-word": .onsetWord
    case "causative": .causative
    case "anecdote": .anecdote
    case "increasing": .increasing
    case "decreasing": .decreasing
    case "medical-verb": .medicalVerb
    case "can-modal": .canModal
    case "should-modal": .shouldModal
    case "demonstrative": .demonstrative
    case "definite-article": .definiteArticle
    case "first-person": .firstPerson
    case "second-person": .secondPerson
    case "anaphor": .anaphor
    case "safety-noun": .safetyNoun
    case "good-word": .goodWord
    case "open-question": .openQuestion
    case "experience-verb": .experienceVerb
    case "occur-verb": .occurVerb
    case "ability": .ability
    case "numbered-noun": .numberedNoun
    case "quote-verb": .quoteVerb
    case "evidence-lack": .evidenceLack
    case "role-noun": .roleNoun
    case "promise": .promise
    case "toxic-word": .toxicWord
    case "maximum-word": .maximumWord
    case "regulator-word": .regulatorWord
    case "need-word": .needWord
    case "half-life": .halfLifeWord
    case "effect-noun": .effectNoun
    case "treatment-noun": .treatmentNoun
    case "prescribe-verb": .prescribeVerb
    case "consist-verb": .consistVerb
    case "require-verb": .requireVerb
    case "trouble-noun": .troubleNoun
    case "symptom-noun": .symptomNoun
    case "intake-noun": .intakeNoun
    case "medical-adjective": .medicalAdjective
    case "intake-verb": .intakeVerb
    case "output-verb": .outputVerb
    case "body-noun": .bodyNoun
    case "disposition-verb": .dispositionVerb
    case "allowance": .allowance
    case "income-word": .incomeWord
    case "onset-verb": .onsetVerb
    case "effect-head": .effectHead
    case "rate-noun": .rateNoun
    case "change-verb": .changeVerb
    case "observe-verb": .observeVerb
    case "combine-verb": .combineVerb
    case "fit-word": .fitWord
    case "shun-verb": .shunVerb
    case "unsafe-word": .unsafeWord
    case "warning-noun": .warningNoun
    case "concern-noun": .concernNoun
    case "common-word": .commonWord
    case "prone-word": .proneWord
    case "feel-verb": .feelVerb
    case "research-noun": .researchNoun
    case "strong-word": .strongWord
    case "tentative-word": .tentativeWord
    case "study-verb": .studyVerb
    case "proof-verb": .proofVerb
    case "approval-noun": .approvalNoun
    case "obtain-verb": .obtainVerb
    case "ban-verb": .banVerb
    case "status-verb": .statusVerb
    case "status-word": .statusWord
    case "rise-verb": .riseVerb
    case "fall-verb": .fallVerb
    case "recover-verb": .recoverVerb
    case "hinder-verb": .hinderVerb
    case "force-verb": .forceVerb
    case "make-verb": .makeVerb
    case "organ-noun": .organNoun
    case "better-word": .betterWord
    case "worse-word": .worseWord
    case "stop-verb": .stopVerb
    case "kind-noun": .kindNoun
    case "notice-verb": .noticeVerb
    case "start-verb": .startVerb
    case "limit-verb": .limitVerb
    case "works-verb": .worksVerb
    case "become-verb": .becomeVerb
    case "harm-adjective": .harmAdjective
    case "drug-class-noun": .drugClassNoun
    case "link-verb": .linkVerb
    case "past-auxiliary": .pastAuxiliary
    case "wanted-noun": .wantedNoun
    case "unwanted-noun": .unwantedNoun
    case "improved-word": .improvedWord
    case "disease-noun": .diseaseNoun
    case "worsened-word": .worsenedWord
    default: nil
    }
  }
}

// Written out for this type, because code in other modules runs them several times for every word:
// the generic ones of `SetAlgebra` would be called through a table there.
extension WordClasses {
  @inlinable @inline(__always)
  package init(arrayLiteral elements: WordClasses...) {
    self.init(rawValue: elements.reduce(0) { $0 | $1.rawValue })
  }

  /// The classes of both. For guards that are put in the place of their calls: in a long function the compiler makes an
  /// array of a literal.
  @inlinable @inline(__always)
  package static func | (a: WordClasses, b: WordClasses) -> WordClasses {
    WordClasses(rawValue: a.rawValue | b.rawValue)
  }

  @inlinable @inline(__always)
  package func contains(_ other: WordClasses) -> Bool {
    rawValue & other.rawValue == other.rawValue
  }

  @inlinable @inline(__always)
  package func isDisjoint(with other: WordClasses) -> Bool { rawValue & other.rawValue == 0 }

  @inlinable @inline(__always)
  package var isEmpty: Bool { rawValue == 0 }
}
