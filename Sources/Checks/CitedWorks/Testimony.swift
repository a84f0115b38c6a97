/// What a cited source says of a claim that rests on it.
enum Testimony: Hashable, Sendable {
  /// States it as firmly.
  case confirmed
  /// States it with reserve only, where the claim is made outright.
  case hedged
  /// States that the two go together, where the claim says that one brings about the other.
  case associated
  /// States it with another figure.
  case otherNumber
  /// States it of animals or cells only.
  case otherSpecies
  /// States the reverse.
  case opposite
  /// Speaks of the subject, and nowhere names the condition or substance that the claim says something of.
  case unnamedObject
  /// Nowhere names what the claim is about.
  case unnamedSubject
  /// Was read well, speaks of the subject in this respect, and does not state it.
  case silent
  /// Nothing can be concluded from what was read of it.
  case undecided

  /// Of what several cited sources say, the one with the smallest rank counts: one that states the claim is
  /// enough.
  var rank: Int {
    switch self {
    case .confirmed: 0
    case .hedged: 1
    case .associated: 2
    case .otherNumber: 3
    case .otherSpecies: 4
    case .opposite: 5
    case .undecided: 6
    case .silent: 7
    case .unnamedObject: 8
    case .unnamedSubject: 9
    }
  }
}
