/// What a sentence can say of the substance it is about and a condition that it names.
package enum HintClass: Int, CaseIterable, Sendable {
  case nothing
  case treats
  case causes
  case contraindicated
  case doesNotTreat
  case doesNotCause

  package var name: String {
    switch self {
    case .nothing: "nothing"
    case .treats: "treats"
    case .causes: "causes"
    case .contraindicated: "contraindicated"
    case .doesNotTreat: "not treats"
    case .doesNotCause: "not causes"
    }
  }
}
