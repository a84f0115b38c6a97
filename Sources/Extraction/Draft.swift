import Claims

/// A claim as the patterns state it, in tokens of the sentence, before citations and positions.
struct Draft {
  var kind: ClaimKind
  var predicate: Predicate
  var subject: Argument?
  var object: Argument?
  /// Index into the reader's doses; nil for a claim that is no dosage.
  var dose: Int?
  var isNegated = false
  var isHedged = false
  /// A stretch of the reader's qualifiers.
  var context: Range<Int> = 0..<0
  /// Tokens `first..<end` of the clause that states it.
  var first: Int
  var end: Int
  /// Where the passage must reach, when the object's own tokens do not tell.
  var clause = -1
}
