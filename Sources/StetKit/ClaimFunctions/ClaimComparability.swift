import ClaimGraph
import Claims
import GraphModel

/// Whether two claims speak of the same thing, so that they agree or contradict one another: the same substance
/// in the same regimen, a predicate of the same family, the same object, the same circumstances and, for
/// doses, amounts that can be compared.
enum ClaimComparability {
  static func areComparable(_ a: NodeID, _ b: NodeID, _ graph: any QueryableGraph) -> Bool {
    guard neighbours(a, "SUBJECT", graph) == neighbours(b, "SUBJECT", graph),
      regimen(a, graph) == regimen(b, graph), let family = family(a, graph),
      family == self.family(b, graph), circumstances(a, graph) == circumstances(b, graph)
    else { return false }
    if family == .dose {
      let (first, second) = (doses(a, graph), doses(b, graph))
      return first.contains { one in
        second.contains { DoseArithmetic.overlap(one, $0) != nil }
      }
    }
    // A profile is favourable or not: that is what can differ.
    return family == .safety || neighbours(a, "OBJECT", graph) == neighbours(b, "OBJECT", graph)
  }

  private enum Family: Hashable {
    case dose, effect, status, safety
    case other(String)
  }

  private static func family(_ claim: NodeID, _ graph: any QueryableGraph) -> Family? {
    guard case .string(let predicate)? = graph.property("predicate", of: claim) else { return nil }
    switch Predicate(rawValue: predicate) {
    case .hasDose: return .dose
    case .approvedFor: return .status
    case .hasSafetyProfile: return .safety
    case .increases, .decreases, .affects, .prevents, .causes, .treats, .worsens, .increasesRiskOf,
      .decreasesRiskOf, .associatedWith, .contraindicatedIn:
      return .effect
    default: return .other(predicate)
    }
  }

  /// A text that names no regimen means the standard one.
  private static func regimen(_ claim: NodeID, _ graph: any QueryableGraph) -> PropertyValue {
    graph.property("regimen", of: claim) ?? .string("standard")
  }

  /// Populations, conditions and the like with their kinds, without times and manners, which keep no two
  /// claims apart.
  private static func circumstances(
    _ claim: NodeID, _ graph: any QueryableGraph
  ) -> Set<[PropertyValue]> {
    var found: Set<[PropertyValue]> = []
    for record in graph.relationships(of: claim, direction: .outgoing, types: ["IN_CONTEXT"]) {
      let kind = graph.property("kind", of: record.id) ?? .string("")
      if kind == .string("time") || kind == .string("manner") { continue }
      found.insert([kind, .integer(record.end.rawValue)])
    }
    return found
  }

  private static func neighbours(
    _ claim: NodeID, _ type: String, _ graph: any QueryableGraph
  ) -> Set<NodeID> {
    Set(graph.relationships(of: claim, direction: .outgoing, types: [type]).map(\.end))
  }

  private static func doses(_ claim: NodeID, _ graph: any QueryableGraph) -> [Dose] {
    graph.relationships(of: claim, direction: .outgoing, types: ["HAS_DOSE"]).compactMap { record in
      guard case .string(let unit)? = graph.property("unit", of: record.end) else { return nil }
      var bounds: [Double?] = []
      for name in ["low", "high"] {
        if case .double(let number)? = graph.property(name, of: record.end) {
          bounds.append(number)
        } else {
          bounds.append(nil)
        }
      }
      var per: String?
      if case .string(let text)? = graph.property("per", of: record.end) { per = text }
      return Dose(
        low: bounds[0], high: bounds[1], unit: unit, per: per,
        relativeTo: graph.property("relative_to", of: record.end) == nil ? nil : "")
    }
  }
}
