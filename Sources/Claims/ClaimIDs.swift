/// Makes the ids of many claims: claims of a document have mostly the same subject, whose part of the hash
/// is kept.
package struct ClaimIDs {
  /// The subject last seen with a kind, and the hash up to its name.
  private struct Begun {
    let kind: ClaimKind
    let subject: Concept
    let hash: ContentHash
  }

  private var begun: [Begun] = []

  package init() {}

  package mutating func id(of claim: borrowing Claim) -> ClaimID {
    for k in begun.indices
    where begun[k].kind == claim.kind && begun[k].subject === claim.subject {
      return ClaimID(claim, behind: begun[k].hash)
    }
    let hash = ClaimID.begin(claim)
    if begun.count == 12 { begun.removeAll(keepingCapacity: true) }
    begun.append(Begun(kind: claim.kind, subject: claim.subject, hash: hash))
    return ClaimID(claim, behind: hash)
  }
}
