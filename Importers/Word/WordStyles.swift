import XMLReading

/// What the styles of a document say of paragraphs and words.
///
/// Built-in styles have English names whatever the language of Word; only their ids are translated.
///
/// A style is looked into when it is first asked for: documents bring along many more than they use.
final class WordStyles {
  /// What a paragraph is by its style.
  enum Role: Equatable {
    case body, title, subtitle, quotation, author, date, contents
    case heading(Int)
  }

  struct Style {
    var role = Role.body
    /// The numbering that the style brings along.
    var list: (id: String, depth: Int)?
    var isHidden: Bool?
    var isBold: Bool?
    var isRaised = false
    var isSymbolic = false
  }

  private let nodes: [String: XMLNode]
  private var known: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private let normal: String?

  /// - Parameter root: of the part with the styles; nil where there is none.
  init(_ root: XMLNode?) {
    var nodes: [String: XMLNode] = [:]
    var normal: String?
    for node in root?.children.filter({ $0.local == "style" }) ?? [] {
      guard let id = node["styleId"], nodes[id] == nil else { continue }
      nodes[id] = node
      if node["type"] == "paragraph", node["default"] == "1" || node["default"] == "true" {
        normal = normal ?? id
      }
    }
    self.nodes = nodes
    self.normal = normal
  }

  /// - Parameter id: of a paragraph style; nil for that of paragraphs that name none.
  func paragraph(_ id: String?) -> Style {
    guard let id = id ?? normal else { return Style() }
    if let style = style(id) { return style }
    // The style is missing, but its name tells.
    return Style(role: Self.role(named: id) ?? .body)
  }

  func character(_ id: String?) -> Style? { id.flatMap { style($0) } }

  private func style(_ id: String) -> Style? {
    if let style = known[id] { return style }
    guard nodes[id] != nil else { return nil }
    let style = Self.style(id, nodes)
    known[id] = style
    return style
  }

  private static let longestChain = 32

  /// A style with what it has of those it is based on. What it says itself comes first.
  private static func style(_ id: String, _ nodes: [String: XMLNode]) -> Style {
    var style = Style()
    var role: Role?
    var next: String? = id
    var steps = 0
    while let current = next, let node = nodes[current], steps < longestChain {
      steps += 1
      next = node.first("basedOn")?["val"]
      let words = node.first("rPr")
      let paragraph = node.first("pPr")
      role = role ?? self.role(named: node.first("name")?["val"] ?? "") ?? outline(paragraph)
      style.isHidden = style.isHidden ?? WordToggle.isOn("vanish", in: words)
      style.isBold = style.isBold ?? WordToggle.isOn("b", in: words)
      style.isRaised = style.isRaised || words?.first("vertAlign")?["val"] == "superscript"
      style.isSymbolic = style.isSymbolic || SymbolFont.isNamed(in: words)
      if style.list == nil, let numbering = paragraph?.first("numPr") {
        style.list = list(numbering)
      }
    }
    style.role = role ?? .body
    return style
  }

  static func list(_ numbering: XMLNode) -> (id: String, depth: Int)? {
    guard let id = numbering.first("numId")?["val"] else { return nil }
    let depth = numbering.first("ilvl")?["val"].flatMap { Int($0) } ?? 0
    return (id, min(8, max(0, depth)))
  }

  /// The level that the outline gives a paragraph; `body` where it is taken out of the outline.
  static func outline(_ properties: XMLNode?) -> Role? {
    guard let level = properties?.first("outlineLvl")?["val"].flatMap({ Int($0) }), level >= 0
    else { return nil }
    return level < 9 ? .heading(level + 1) : .body
  }

  /// - Parameter name: of a built-in style, or its id in English.
  private static func role(named name: String) -> Role? {
    let name = name.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
    switch name {
    case "title": return .title
    case "subtitle": return .subtitle
    case "quote", "intensequote", "blocktext", "quotations": return .quotation
    case "author": return .author
    case "date": return .date
    case "tocheading", "contentsheading", "tableoffigures": return .contents
    default: break
    }
    if name.hasPrefix("heading"), let level = Int(name.dropFirst(7)), (1...9).contains(level) {
      return .heading(level)
    }
    if name.hasPrefix("toc"), let level = Int(name.dropFirst(3)), (1...9).contains(level) {
      return .contents
    }
    return nil
  }
}
