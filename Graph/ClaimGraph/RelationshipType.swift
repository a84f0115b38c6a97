/// The types of relationships, in the order in which their relationships are numbered.
enum RelationshipType: String, CaseIterable, Sendable {
  case contains = "CONTAINS"
  case asserts = "ASSERTS"
  case cites = "CITES"
  case lists = "LISTS"
  case identifies = "IDENTIFIES"
  case subject = "SUBJECT"
  case object = "OBJECT"
  case hasDose = "HAS_DOSE"
  case inContext = "IN_CONTEXT"
  case contradicts = "CONTRADICTS"
  case copies = "COPIES"
}
