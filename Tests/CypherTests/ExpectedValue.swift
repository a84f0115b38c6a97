import GraphModel

@testable import Cypher

/// A value as feature files write it, and the same of an answer, to be compared.
indirect enum ExpectedValue: Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  case double(String)
  case string(String)
  case list([ExpectedValue])
  case map([String: ExpectedValue])
  case node(labels: [String], [String: ExpectedValue])
  case relationship(type: String, [String: ExpectedValue])
  case path([ExpectedValue], [ExpectedValue], forward: [Bool])

  /// With the elements of all lists in one order.
  var unordered: ExpectedValue {
    switch self {
    case .list(let values):
      .list(values.map(\.unordered).sorted { "\($0)" < "\($1)" })
    default: self
    }
  }

  static func number(_ value: Double) -> ExpectedValue {
    // The kit does not tell a negative zero from zero.
    .double(value.isNaN ? "NaN" : value == 0 ? "0.0" : "\(value)")
  }

  init(_ value: CypherValue, in result: QueryResult) {
    func properties(_ entries: [(name: String, value: PropertyValue)]) -> [String: ExpectedValue] {
      var map: [String: ExpectedValue] = [:]
      for entry in entries { map[entry.name] = ExpectedValue(CypherValue(entry.value), in: result) }
      return map
    }
    switch value {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .double(let value): self = .number(value)
    case .string(let value): self = .string(value)
    case .temporal(let value): self = .string(value.description)
    case .list(let values): self = .list(values.map { ExpectedValue($0, in: result) })
    case .map(let map):
      var entries: [String: ExpectedValue] = [:]
      for (key, value) in map.entries { entries[key] = ExpectedValue(value, in: result) }
      self = .map(entries)
    case .node(let id):
      let node = result.nodes[id]
      self = .node(labels: (node?.labels ?? []).sorted(), properties(node?.properties ?? []))
    case .relationship(let id):
      let found = result.relationships[id]
      self = .relationship(type: found?.record.type ?? "", properties(found?.properties ?? []))
    case .path(let path):
      let forward = path.relationships.enumerated().map { index, id in
        result.relationships[id]?.record.start == path.nodes[index]
      }
      self = .path(
        path.nodes.map { ExpectedValue(.node($0), in: result) },
        path.relationships.map { ExpectedValue(.relationship($0), in: result) },
        forward: forward)
    }
  }

  /// As a parameter; nil for nodes and the like.
  var parameter: CypherValue {
    switch self {
    case .null, .node, .relationship, .path: .null
    case .boolean(let value): .boolean(value)
    case .integer(let value): .integer(value)
    case .double(let text): .double(Double(text) ?? .nan)
    case .string(let value): .string(value)
    case .list(let values): .list(values.map(\.parameter))
    case .map(let entries): .map(CypherMap(entries.mapValues(\.parameter)))
    }
  }
}

/// Reads values as feature files write them.
struct ExpectedValueReader {
  private let characters: [Character]
  private var index = 0

  private init(_ text: String) { characters = Array(text) }

  static func read(_ text: String) -> ExpectedValue? {
    var reader = ExpectedValueReader(text)
    guard let value = reader.value() else { return nil }
    reader.skipSpace()
    return reader.index == reader.characters.count ? value : nil
  }

  private var current: Character? { index < characters.count ? characters[index] : nil }

  private mutating func skipSpace() { while current?.isWhitespace ?? false { index += 1 } }

  private mutating func take(_ text: String) -> Bool {
    let wanted = Array(text)
    guard index + wanted.count <= characters.count,
      Array(characters[index..<index + wanted.count]) == wanted
    else { return false }
    index += wanted.count
    return true
  }

  private mutating func value() -> ExpectedValue? {
    skipSpace()
    switch current {
    case "'": return string().map(ExpectedValue.string)
    case "[":
      index += 1
      skipSpace()
      if current == ":" { return relationship() }
      return list()
    case "{": return map().map(ExpectedValue.map)
    case "(": return node()
    case "<": return path()
    default: return word()
    }
  }

  private mutating func word() -> ExpectedValue? {
    var text = ""
    while let character = current, !",]}|)".contains(character), !character.isWhitespace {
      text.append(character)
      index += 1
    }
    switch text {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "NaN": return .double("NaN")
    case "Inf", "Infinity": return .number(.infinity)
    case "-Inf", "-Infinity": return .number(-.infinity)
    default:
      if let integer = Int(text) { return .integer(integer) }
      return Double(text).map(ExpectedValue.number)
    }
  }

  private mutating func string() -> String? {
    index += 1
    var text = ""
    while let character = current {
      index += 1
      if character == "'" { return text }
      if character == "\\", let next = current {
        index += 1
        switch next {
        case "n": text.append("\n")
        case "t": text.append("\t")
        default: text.append(next)
        }
      } else {
        text.append(character)
      }
    }
    return nil
  }

  private mutating func list() -> ExpectedValue? {
    var values: [ExpectedValue] = []
    skipSpace()
    if take("]") { return .list([]) }
    while true {
      guard let value = value() else { return nil }
      values.append(value)
      skipSpace()
      if take("]") { return .list(values) }
      guard take(",") else { return nil }
    }
  }

  private mutating func map() -> [String: ExpectedValue]? {
    guard take("{") else { return nil }
    var entries: [String: ExpectedValue] = [:]
    skipSpace()
    if take("}") { return entries }
    while true {
      skipSpace()
      guard let key = name() else { return nil }
      skipSpace()
      guard take(":"), let value = value() else { return nil }
      entries[key] = value
      skipSpace()
      if take("}") { return entries }
      guard take(",") else { return nil }
    }
  }

  private mutating func name() -> String? {
    if take("`") {
      var text = ""
      while let character = current, character != "`" {
        text.append(character)
        index += 1
      }
      return take("`") ? text : nil
    }
    var text = ""
    while let character = current, character.isLetter || character.isNumber || character == "_" {
      text.append(character)
      index += 1
    }
    return text.isEmpty ? nil : text
  }

  private mutating func node() -> ExpectedValue? {
    guard take("(") else { return nil }
    skipSpace()
    var labels: [String] = []
    while take(":") {
      guard let label = name() else { return nil }
      labels.append(label)
      skipSpace()
    }
    var properties: [String: ExpectedValue] = [:]
    if current == "{" {
      guard let found = map() else { return nil }
      properties = found
    }
    skipSpace()
    return take(")") ? .node(labels: labels.sorted(), properties) : nil
  }

  private mutating func relationship() -> ExpectedValue? {
    guard take(":"), let type = name() else { return nil }
    skipSpace()
    var properties: [String: ExpectedValue] = [:]
    if current == "{" {
      guard let found = map() else { return nil }
      properties = found
    }
    skipSpace()
    return take("]") ? .relationship(type: type, properties) : nil
  }

  private mutating func path() -> ExpectedValue? {
    guard take("<"), let first = node() else { return nil }
    var nodes = [first]
    var relationships: [ExpectedValue] = []
    var forward: [Bool] = []
    while !take(">") {
      let pointsLeft = take("<")
      guard take("-["), let link = relationship(), take("-") else { return nil }
      if !pointsLeft { guard take(">") else { return nil } }
      guard let next = node() else { return nil }
      nodes.append(next)
      relationships.append(link)
      forward.append(!pointsLeft)
    }
    return .path(nodes, relationships, forward: forward)
  }
}
