import GraphModel

/// The rule that a match uses each relationship at most once.
struct RelationshipUniqueness {
  /// Slots of the relationships, or lists of them, that the same MATCH has already found.
  let slots: [Int]

  func allows(_ relationship: RelationshipID, in row: Row) -> Bool {
    for slot in slots {
      switch row.slots[slot] {
      case .relationship(relationship): return false
      case .list(let found):
        for case .relationship(relationship) in found { return false }
      default: break
      }
    }
    return true
  }
}
