import Claims

/// What fills the place of subject or object of a claim: a concept and the tokens that name it.
struct Argument: BitwiseCopyable {
  var concept: ConceptKey
  /// Tokens `first..<end` of the sentence.
  private var firstToken: Int32
  private var endToken: Int32
  private var wordedFirst: Int32 = 0
  private var wordedEnd: Int32 = 0
  var regimen: Regimen?
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

  enum Direction: BitwiseCopyable { case none, up, down }

  init(
    concept: ConceptKey, regimen: Regimen? = nil, first: Int, end: Int, isKnown: Bool,
    isVague: Bool = false, direction: Direction = .none, isNegated: Bool = false,
    isRisk: Bool = false
  ) {
    self.concept = concept
    self.regimen = regimen
    self.firstToken = Int32(truncatingIfNeeded: first)
    self.endToken = Int32(truncatingIfNeeded: end)
    self.isKnown = isKnown
    self.isVague = isVague
    self.direction = direction
    self.isNegated = isNegated
    self.isRisk = isRisk
  }

  var first: Int {
    get { Int(firstToken) }
    set { firstToken = Int32(truncatingIfNeeded: newValue) }
  }

  var end: Int {
    get { Int(endToken) }
    set { endToken = Int32(truncatingIfNeeded: newValue) }
  }

  /// The tokens of the present sentence that the concept was named from, where their wording may differ from
  /// the preferred name; empty once the wording is known.
  var worded: Range<Int> {
    get { Int(wordedFirst)..<Int(wordedEnd) }
    set {
      wordedFirst = Int32(truncatingIfNeeded: newValue.lowerBound)
      wordedEnd = Int32(truncatingIfNeeded: newValue.upperBound)
    }
  }
}
