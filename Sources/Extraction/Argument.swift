import Claims

/// What fills the place of subject or object of a claim: a concept and the tokens that name it.
struct Argument {
  var concept: Concept
  var regimen: Regimen?
  /// Tokens `first..<end` of the sentence.
  var first: Int
  var end: Int
  /// Named in a vocabulary.
  var isKnown: Bool
  /// Says nothing in particular ("various conditions").
  var isVague = false
  /// "increased production": the direction that the phrase itself states.
  var direction: Direction = .none
  /// The phrase was denied ("no cure").
  var isNegated = false
  /// Words outside a carrier that speak of a risk ("risk of").
  var isRisk = false

  /// The tokens of the present sentence that the concept was named from, where their wording may differ from
  /// the preferred name; empty once the wording is known.
  var worded: Range<Int> = 0..<0

  enum Direction { case none, up, down }
}
