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

  enum Direction { case none, up, down }
}
