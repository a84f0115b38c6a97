/// One verb group of a sentence, with what it needs to state a claim.
struct Clause {
  /// Index of the verb group among the chunks.
  let chunk: Int
  /// Chunks of the grammatical subject, `subjectFirst..<subjectEnd`; empty where it has none of its own.
  var subjectFirst = 0
  var subjectEnd = 0
  /// The clause whose subject this one shares; -1 for none.
  var parent = -1
  var role: Role = .main
  var isNegated = false
  var isHedged = false
  /// "can": hedged where the claim is of a benefit.
  var isCan = false
  /// Stands under if, whether or a question, or is an imperative: states nothing.
  var isUnasserted = false
  /// Advice ("should take").
  var isAdvice = false

  enum Role {
    /// Tensed, with a subject.
    case main
    /// Infinitive or bare verb under another verb ("helps to reduce").
    case complement
    /// "by boosting", ", leading to".
    case gerund
    /// "which enhances", "that causes".
    case relative
    /// "pellagra, caused by": a participle behind the noun it speaks of.
    case reduced
    /// "Eating smaller meals may help": is itself the subject.
    case subject
  }
}
