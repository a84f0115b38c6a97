import GraphModel

/// Where a value comes from, for expressions so plain that equal values can be told by the numbers that the graph
/// stores for them.
enum ValueSource {
  case slot(Int)
  case property(slot: Int, name: String)
  /// A list of properties of nodes.
  case properties([(slot: Int, name: String)])

  /// - Parameter nodeSlots: slots that hold nodes or null and nothing else.
  /// - Returns: nil for other expressions.
  init?(_ expression: Expression, in scope: Scope, nodeSlots: Set<Int>) {
    switch expression.form {
    case .variable(let name):
      guard let slot = scope[name] else { return nil }
      self = .slot(slot)
    case .property:
      guard let (slot, name) = Self.property(expression, scope, nodeSlots) else { return nil }
      self = .property(slot: slot, name: name)
    case .list(let items):
      let found = items.compactMap { Self.property($0, scope, nodeSlots) }
      guard !items.isEmpty, found.count == items.count else { return nil }
      self = .properties(found)
    default: return nil
    }
  }

  private static func property(
    _ expression: Expression, _ scope: Scope, _ nodeSlots: Set<Int>
  ) -> (slot: Int, name: String)? {
    guard case .property(let subject, let name) = expression.form,
      case .variable(let variable) = subject.form, let slot = scope[variable],
      nodeSlots.contains(slot)
    else { return nil }
    return (slot, name)
  }

  /// The slot whose node alone decides the value.
  var soleSlot: Int? {
    switch self {
    case .slot(let slot), .property(let slot, _): slot
    case .properties: nil
    }
  }
}
