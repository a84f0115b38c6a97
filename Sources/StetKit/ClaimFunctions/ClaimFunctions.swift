import ClaimGraph
import Claims
import Cypher
import GraphModel

/// Functions of queries that know what doses, claims, texts and sources are.
enum ClaimFunctions {
  static let all: [QueryFunction] = [
    QueryFunction("dose.overlaps", arguments: 2) { arguments, graph throws(CypherError) in
      try compare("dose.overlaps", arguments, graph, DoseArithmetic.overlap)
    },
    QueryFunction("dose.contains", arguments: 2) { arguments, graph throws(CypherError) in
      try compare("dose.contains", arguments, graph, DoseArithmetic.contains)
    },
    QueryFunction("dose.convert", arguments: 2) { arguments, graph throws(CypherError) in
      try convert(arguments, graph)
    },
    QueryFunction("claim.comparable", arguments: 2) { arguments, graph throws(CypherError) in
      let nodes = try nodes("claim.comparable", arguments, label: "Claim", graph)
      guard nodes.count == 2 else { return .null }
      return .boolean(ClaimComparability.areComparable(nodes[0], nodes[1], graph))
    },
    QueryFunction("text.similarity", arguments: 2) { arguments, _ throws(CypherError) in
      var texts: [String] = []
      for argument in arguments {
        switch argument {
        case .null: return .null
        case .string(let text): texts.append(text)
        default: throw QueryFunction.unfit("text.similarity", argument, wanted: "strings")
        }
      }
      return .double(TextSimilarity.similarity(texts[0], texts[1]))
    },
    QueryFunction("source.independent", arguments: 2) { arguments, graph throws(CypherError) in
      let nodes = try nodes("source.independent", arguments, label: "Source", graph)
      guard nodes.count == 2 else { return .null }
      return .boolean(SourceOrigins.areIndependent(nodes[0], nodes[1], graph))
    },
  ]

  private static func compare(
    _ name: String, _ arguments: [CypherValue], _ graph: any QueryableGraph,
    _ body: (Dose, Dose) -> Bool?
  ) throws(CypherError) -> CypherValue {
    guard let first = try dose(name, arguments[0], graph),
      let second = try dose(name, arguments[1], graph)
    else { return .null }
    return body(first, second).map(CypherValue.boolean) ?? .null
  }

  private static func convert(
    _ arguments: [CypherValue], _ graph: any QueryableGraph
  ) throws(CypherError) -> CypherValue {
    guard let dose = try dose("dose.convert", arguments[0], graph) else { return .null }
    switch arguments[1] {
    case .null: return .null
    case .string(let unit):
      guard let converted = DoseArithmetic.convert(dose, to: unit) else { return .null }
      var map: CypherMap = ["unit": .string(converted.unit)]
      map["low"] = converted.low.map(CypherValue.double) ?? .null
      map["high"] = converted.high.map(CypherValue.double) ?? .null
      map["per"] = converted.per.map(CypherValue.string) ?? .null
      return .map(map)
    default: throw QueryFunction.unfit("dose.convert", arguments[1], wanted: "a unit as a string")
    }
  }

  /// A dose that is a node, or a map with `low`, `high`, `unit` and `per`; nil for null and for what has no
  /// unit or no bound.
  private static func dose(
    _ name: String, _ value: CypherValue, _ graph: any QueryableGraph
  ) throws(CypherError) -> Dose? {
    var properties: CypherMap = [:]
    switch value {
    case .null: return nil
    case .map(let map): properties = map
    case .node(let node):
      for key in ["low", "high", "unit", "per", "relative_to"] {
        properties[key] = graph.property(key, of: node).map(CypherValue.init)
      }
    default:
      throw QueryFunction.unfit(
        name, value, wanted: "doses: nodes, or maps with low, high and unit")
    }
    guard case .string(let unit)? = properties["unit"] else { return nil }
    var per: String?
    if case .string(let text)? = properties["per"] { per = text }
    var relativeTo: String?
    if case .string(let text)? = properties["relative_to"] { relativeTo = text }
    return Dose(
      low: number(properties["low"]), high: number(properties["high"]), unit: unit, per: per,
      relativeTo: relativeTo)
  }

  private static func number(_ value: CypherValue?) -> Double? {
    switch value {
    case .integer(let number)?: Double(number)
    case .double(let number)?: number
    default: nil
    }
  }

  /// The nodes that the arguments are; fewer where one is null.
  private static func nodes(
    _ name: String, _ arguments: [CypherValue], label: String, _ graph: any QueryableGraph
  ) throws(CypherError) -> [NodeID] {
    var nodes: [NodeID] = []
    for argument in arguments {
      switch argument {
      case .null: break
      case .node(let node) where graph.hasLabel(label, node): nodes.append(node)
      default: throw QueryFunction.unfit(name, argument, wanted: "nodes with the label \(label)")
      }
    }
    return nodes
  }
}
