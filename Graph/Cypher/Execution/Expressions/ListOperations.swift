/// Indexes, slices and membership of lists.
enum ListOperations {
  static func element(
    of container: CypherValue, at index: CypherValue, _ execution: Execution
  ) throws -> CypherValue {
    switch (container, index) {
    case (.null, _), (_, .null): return .null
    case (.list(let values), .integer(let index)):
      let place = index < 0 ? index + values.count : index
      return values.indices.contains(place) ? values[place] : .null
    case (.list, _):
      throw CypherError(
        .type, "ListElementAccessByNonInteger",
        "a list is indexed by an integer, not by \(index.typePhrase)")
    case (.map, .string(let key)), (.node, .string(let key)), (.relationship, .string(let key)):
      return try execution.property(key, of: container)
    case (.map, _), (.node, _), (.relationship, _):
      throw CypherError(
        .type, "MapElementAccessByNonString",
        "\(container.typePhrase) is indexed by a string, not by \(index.typePhrase)")
    default: throw CypherError.type("\(container.typePhrase) cannot be indexed")
    }
  }

  /// - Parameters:
  ///   - from: nil for an open end.
  ///   - to: nil for an open end.
  static func slice(
    _ list: CypherValue, from: CypherValue?, to: CypherValue?
  ) throws -> CypherValue {
    guard case .list(let values) = list else {
      if list.isNull { return .null }
      throw CypherError.type("\(list.typePhrase) cannot be sliced")
    }
    func place(_ bound: CypherValue?, _ open: Int) throws -> Int? {
      switch bound {
      case nil: return open
      case .null: return nil
      case .integer(let index):
        let place =
          index < 0 ? max(0, index.addingReportingOverflow(values.count).partialValue) : index
        return min(values.count, place)
      case .some(let other):
        throw CypherError.type("a slice is given by integers, not by \(other.typePhrase)")
      }
    }
    guard let start = try place(from, 0), let end = try place(to, values.count) else {
      return .null
    }
    return .list(start < end ? Array(values[start..<end]) : [])
  }

  /// `value IN list`
  static func contains(_ list: CypherValue, _ value: CypherValue) throws -> Bool? {
    guard case .list(let values) = list else {
      if list.isNull { return nil }
      throw CypherError.type("IN needs a list, not \(list.typePhrase)")
    }
    var answer: Bool? = false
    for element in values {
      switch CypherValue.equals(value, element) {
      case true: return true
      case nil: answer = nil
      default: break
      }
    }
    return answer
  }
}
