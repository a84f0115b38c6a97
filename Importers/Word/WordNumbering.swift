import XMLReading

/// Tells which paragraphs are items of a list (ECMA-376-1, 17.9).
struct WordNumbering {
  /// The lists and the depths at which they show neither a number nor a bullet.
  private var unmarked: Set<String> = []

  /// - Parameter root: of the part with the lists; nil where there is none.
  init(_ root: XMLNode?) {
    var plain: [String: Set<String>] = [:]
    for node in root?.children.filter({ $0.local == "abstractNum" }) ?? [] {
      guard let id = node["abstractNumId"] else { continue }
      for level in node.all("lvl")
      where level.first("numFmt")?["val"] == "none"
        && (level.first("lvlText")?["val"] ?? "").isEmpty
      {
        plain[id, default: []].insert(level["ilvl"] ?? "0")
      }
    }
    for node in root?.children.filter({ $0.local == "num" }) ?? [] {
      guard let id = node["numId"], let abstract = node.first("abstractNumId")?["val"] else {
        continue
      }
      for level in plain[abstract] ?? [] { unmarked.insert("\(id) \(level)") }
    }
  }

  /// Whether paragraphs of the list are items: list 0 is none.
  func isList(_ id: String, depth: Int) -> Bool {
    id != "0" && (unmarked.isEmpty || !unmarked.contains("\(id) \(depth)"))
  }
}
