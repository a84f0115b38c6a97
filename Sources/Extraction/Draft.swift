import Claims

/// A claim as the patterns state it, in tokens of the sentence, before citations and positions.
struct Draft {
  var kind: ClaimKind
  var predicate: Predicate
  var subject: Argument?
  var object: Argument?
  var dose: Dose?
  var isNegated = false
  var isHedged = false
  var context: [ContextQualifier] = []
  /// Tokens `first..<end` of the clause that states it.
  var first: Int
  var end: Int
  /// Where the passage must reach, when the object's own tokens do not tell.
  var clause = -1
}
