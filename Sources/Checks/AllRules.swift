/// Every rule there is, sorted by id.
package enum AllRules {
  package static let types: [any Rule.Type] = [
    AnecdotalEvidence.self,
    AssociationAsCause.self,
    AuthorityDoesNotSay.self,
    CircularSupport.self,
    ConflictingDose.self,
    ConflictingNumber.self,
    ConflictingSafety.self,
    ConflictingStatus.self,
    IndexAsAuthority.self,
    LostHedge.self,
    NegatedElsewhere.self,
    NumberNotInSource.self,
    OppositeEffect.self,
    RetractedReference.self,
    SingleOrigin.self,
    UncitedClaim.self,
    UnreferencedAuthority.self,
    VagueAuthority.self,
  ]

  /// One of each.
  package static func make() -> [any Rule] { types.map { $0.init() } }

  /// The rule of the id; nil where there is none.
  package static func type(withID id: String) -> (any Rule.Type)? {
    types.first { $0.id == id }
  }
}
