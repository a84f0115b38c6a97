import ClaimGraph
import Claims

extension Claim {
  /// Whether the object is something in particular, so that somebody could be asked about it.
  var namesItsObject: Bool { object.map { !VagueTerms.isVague($0) } ?? false }
}
