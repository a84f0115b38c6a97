import GraphModel

/// Finds the type that holds all values of each property.
struct PropertyTypes {
  struct Entry {
    let name: String
    fileprivate(set) var type: GraphMLType
    /// Whether its values are of several types.
    fileprivate(set) var isWidened = false
    fileprivate(set) var hasLists = false

    /// Whether all values are text.
    var isText: Bool { type == .string && !isWidened && !hasLists }
  }

  /// In the order of first appearance.
  private(set) var entries: [Entry] = []
  private var numbers: [String: Int] = [:]
  /// The entries of the properties that came last: the next node mostly has the same.
  private var recent: [Int] = []

  /// - Parameter place: how many properties of the same node came before.
  mutating func add(_ name: String, _ value: PropertyValue, place: Int) {
    let type = GraphMLType(value)
    let number = number(name, type, place: place)
    if case .list = value { entries[number].hasLists = true }
    if entries[number].type != type {
      entries[number].type = entries[number].type.widened(by: type)
      entries[number].isWidened = true
    }
  }

  var widened: [String] { entries.filter(\.isWidened).map(\.name) }
  var lists: [String] { entries.filter(\.hasLists).map(\.name) }

  private mutating func number(_ name: String, _ type: GraphMLType, place: Int) -> Int {
    if place < recent.count, entries[recent[place]].name == name { return recent[place] }
    let number = numbers[name] ?? entries.count
    if number == entries.count {
      entries.append(Entry(name: name, type: type))
      numbers[name] = number
    }
    if place < recent.count {
      recent[place] = number
    } else if place == recent.count {
      recent.append(number)
    }
    return number
  }
}
