import XMLReading

/// Settings that are on by being there, unless their value says otherwise (ECMA-376-1, 17.17.4).
enum WordToggle {
  /// Whether the setting of the name is on among the properties; nil where it is not there.
  static func isOn(_ name: String, in properties: XMLNode?) -> Bool? {
    guard let node = properties?.first(name) else { return nil }
    switch node["val"] {
    case "0", "false", "off": return false
    default: return true
    }
  }
}
