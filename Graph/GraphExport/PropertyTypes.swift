import GraphModel

/// Finds the type that holds all values of each property.
struct PropertyTypes {
  var types: [String: GraphMLType] = [:]
  /// Properties that have values of several types.
  private(set) var widened: [String] = []
  /// Properties that have lists among their values.
  private(set) var lists: [String] = []

  mutating func add(_ name: String, _ value: PropertyValue) {
    let type = GraphMLType(value)
    if case .list = value, !lists.contains(name) { lists.append(name) }
    guard let known = types[name] else {
      types[name] = type
      return
    }
    guard known != type else { return }
    types[name] = known.widened(by: type)
    if !widened.contains(name) { widened.append(name) }
  }
}
