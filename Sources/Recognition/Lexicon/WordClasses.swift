/// The classes of words that the grammar speaks of; which words belong to each is in `classes.tsv`.
package struct WordClasses: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  package static let carrier = WordClasses(rawValue: 1 << 0)
  package static let vague = WordClasses(rawValue: 1 << 1)
  package static let generic = WordClasses(rawValue: 1 << 2)
  package static let genericCondition = WordClasses(rawValue: 1 << 3)
  package static let person = WordClasses(rawValue: 1 << 4)
  package static let study = WordClasses(rawValue: 1 << 5)
  package static let expert = WordClasses(rawValue: 1 << 6)
  package static let reportVerb = WordClasses(rawValue: 1 << 7)
  package static let hedgeVerb = WordClasses(rawValue: 1 << 8)
  package static let hedgeWord = WordClasses(rawValue: 1 << 9)
  package static let helpVerb = WordClasses(rawValue: 1 << 10)
  package static let durationVerb = WordClasses(rawValue: 1 << 33)
  package static let lightVerb = WordClasses(rawValue: 1 << 11)
  package static let failure = WordClasses(rawValue: 1 << 13)
  package static let negator = WordClasses(rawValue: 1 << 14)
  package static let doseNoun = WordClasses(rawValue: 1 << 15)
  package static let takeVerb = WordClasses(rawValue: 1 << 16)
  package static let lowWord = WordClasses(rawValue: 1 << 17)
  package static let highWord = WordClasses(rawValue: 1 << 18)
  package static let standardWord = WordClasses(rawValue: 1 << 19)
  package static let adverse = WordClasses(rawValue: 1 << 20)
  package static let safeWord = WordClasses(rawValue: 1 << 21)
  package static let mildWord = WordClasses(rawValue: 1 << 22)
  package static let severeWord = WordClasses(rawValue: 1 << 23)
  package static let temporal = WordClasses(rawValue: 1 << 24)
  package static let approval = WordClasses(rawValue: 1 << 25)
  package static let cost = WordClasses(rawValue: 1 << 26)
  package static let insurer = WordClasses(rawValue: 1 << 27)
  package static let nameTitle = WordClasses(rawValue: 1 << 28)
  package static let organizationHead = WordClasses(rawValue: 1 << 29)
  package static let absent = WordClasses(rawValue: 1 << 30)
  package static let stopModifier = WordClasses(rawValue: 1 << 31)
  package static let negativePrefix = WordClasses(rawValue: 1 << 32)
  package static let causative = WordClasses(rawValue: 1 << 34)
  package static let anecdote = WordClasses(rawValue: 1 << 35)
  package static let increasing = WordClasses(rawValue: 1 << 36)
  package static let decreasing = WordClasses(rawValue: 1 << 37)
  package static let medicalVerb = WordClasses(rawValue: 1 << 38)
  package static let canModal = WordClasses(rawValue: 1 << 39)
  package static let shouldModal = WordClasses(rawValue: 1 << 40)
  package static let demonstrative = WordClasses(rawValue: 1 << 41)
  package static let definiteArticle = WordClasses(rawValue: 1 << 42)
  package static let firstPerson = WordClasses(rawValue: 1 << 43)
  package static let tail = WordClasses(rawValue: 1 << 12)
  package static let secondPerson = WordClasses(rawValue: 1 << 44)
  package static let anaphor = WordClasses(rawValue: 1 << 45)
  package static let safetyNoun = WordClasses(rawValue: 1 << 46)
  package static let goodWord = WordClasses(rawValue: 1 << 47)
  package static let onsetWord = WordClasses(rawValue: 1 << 48)
  package static let openQuestion = WordClasses(rawValue: 1 << 49)
  package static let experienceVerb = WordClasses(rawValue: 1 << 50)
  package static let occurVerb = WordClasses(rawValue: 1 << 51)
  package static let ability = WordClasses(rawValue: 1 << 52)
  package static let numberedNoun = WordClasses(rawValue: 1 << 53)
  package static let quoteVerb = WordClasses(rawValue: 1 << 54)
  package static let evidenceLack = WordClasses(rawValue: 1 << 55)
  package static let roleNoun = WordClasses(rawValue: 1 << 56)
  package static let promise = WordClasses(rawValue: 1 << 57)
  package static let effectNoun = WordClasses(rawValue: 1 << 58)
  package static let toxicWord = WordClasses(rawValue: 1 << 59)
  package static let maximumWord = WordClasses(rawValue: 1 << 60)
  package static let regulatorWord = WordClasses(rawValue: 1 << 61)
  package static let needWord = WordClasses(rawValue: 1 << 62)
  package static let halfLifeWord = WordClasses(rawValue: 1 << 63)

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
    default: nil
    }
  }
}
