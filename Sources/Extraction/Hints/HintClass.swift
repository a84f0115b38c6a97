/// What a sentence can say of the substance it is about and a condition or another substance that it names.
package enum HintClass: Int, CaseIterable, Sendable {
  case nothing
  case treats
  case causes
  case contraindicated
  case doesNotTreat
  case doesNotCause
  /// Of another substance: the two do not go together.
  case interacts

  package var name: String {
    switch self {
    case .nothing: "nothing"
    case .treats: "treats"
    case .causes: "causes"
    case .contraindicated: "contraindicated"
    case .doesNotTreat: "not treats"
    case .doesNotCause: "not causes"
    case .interacts: "interacts"
    }
  }
}
