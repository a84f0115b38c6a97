/// Why a claim was missed, or one read that nobody annotated. The first that holds counts.
package enum Cause: Int, CaseIterable, Sendable {
  case counted
  case polarity
  case dose
  case elsewhere
  case kind
  case object
  case others
  case nothing

  /// What is said of an annotated claim that was missed.
  package var ofMissed: String {
    switch self {
    case .counted: "annotated more often than read"
    case .polarity: "read with the other polarity"
    case .dose: "read with another dose"
    case .elsewhere: "read, but from a passage beside the quote"
    case .kind: "its object read with another kind or predicate"
    case .object: "its kind and predicate read with another object"
    case .others: "claims read in the sentence, none of them like it"
    case .nothing: "nothing read in the sentence"
    }
  }

  /// What is said of a claim that was read and is not annotated.
  package var ofSpurious: String {
    switch self {
    case .counted: "read more often than annotated"
    case .polarity: "annotated with the other polarity"
    case .dose: "annotated with another dose"
    case .elsewhere: "annotated, but in a quote beside the passage"
    case .kind: "its object annotated with another kind or predicate"
    case .object: "its kind and predicate annotated with another object"
    case .others: "claims annotated in the sentence, none of them like it"
    case .nothing: "nothing annotated in the sentence"
    }
  }

  /// Another claim, seen from one that has no partner.
  struct Other {
    let index: Int
    let agreement: Agreement
    let overlaps: Bool
    /// 0 in the same sentence, 1 in the next or the one before.
    let distance: Int
    let hasPartner: Bool
  }

  /// The cause, and which of the others it is about, if any.
  static func find(among others: [Other]) -> (cause: Cause, about: Int?) {
    func first(_ holds: (Other) -> Bool) -> Int? { others.first(where: holds)?.index }
    if let i = first({ $0.overlaps && $0.agreement.isWhole }) { return (.counted, i) }
    if let i = first({ $0.overlaps && $0.agreement.lacksPolarity }) { return (.polarity, i) }
    if let i = first({ $0.overlaps && $0.agreement.lacksDose }) { return (.dose, i) }
    // Elsewhere, a row that accepts any object would accept whatever is said there.
    if let i = first({
      !$0.overlaps && $0.distance <= 1 && !$0.hasPartner && $0.agreement.isWhole
        && $0.agreement.thing
    }) {
      return (.elsewhere, i)
    }
    if let i = first({ $0.overlaps && $0.agreement.thing }) { return (.kind, i) }
    if let i = first({ $0.overlaps && $0.agreement.kind && $0.agreement.predicate }) {
      return (.object, i)
    }
    if let i = first({ $0.overlaps }) { return (.others, i) }
    if let i = first({ $0.distance == 0 }) { return (.others, i) }
    return (.nothing, nil)
  }
}
