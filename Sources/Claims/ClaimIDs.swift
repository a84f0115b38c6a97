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

  package mutating func id(of claim: Claim) -> ClaimID {
    withUnsafePointer(to: claim) { id(at: $0) }
  }

  /// - Parameter place: where the claim is; handed on by value, all that it refers to would be counted.
  package mutating func id(at place: UnsafePointer<Claim>) -> ClaimID {
    for k in begun.indices
    where begun[k].kind == place.pointee.kind && begun[k].subject === place.pointee.subject {
      return ClaimID(at: place, behind: begun[k].hash)
    }
    let hash = ClaimID.begin(at: place)
    if begun.count == 12 { begun.removeAll(keepingCapacity: true) }
    begun.append(Begun(kind: place.pointee.kind, subject: place.pointee.subject, hash: hash))
    return ClaimID(at: place, behind: hash)
  }
}
