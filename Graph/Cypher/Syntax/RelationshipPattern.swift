/// `-[r:TYPE*1..3 {key: value}]->`
struct RelationshipPattern {
  enum Direction {
    case leftToRight, rightToLeft, either
  }

  /// How many relationships in a row; nil at an end is open.
  struct Length {
    let minimum: Int?
    let maximum: Int?
  }

  let variable: String?
  let types: [String]
  let direction: Direction
  let length: Length?
  let properties: Expression?
  let predicate: Expression?
  let offset: Int
}
