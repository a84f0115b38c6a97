import GraphModel

/// What a reader of the file shows for a node.
struct NodeCaption {
  /// The first of the properties `label`, `name`, `title`, `text` and `id` that the node has as text, or else
  /// its labels. A long text is cut, but not what a node says is its label.
  let label: String
  /// The property `name`, or else `label`.
  let name: String

  /// In Unicode scalars.
  private static let longest = 80

  init(_ properties: [(name: String, value: PropertyValue)], labels: [String]) {
    var name: String?
    var best: (rank: Int, text: String)?
    for property in properties {
      guard let rank = Self.rank(property.name), case .string(let text) = property.value else {
        continue
      }
      if rank == 1 { name = text }
      if rank < best?.rank ?? .max { best = (rank, text) }
    }
    let caption = best?.text ?? labels.joined(separator: ":")
    label = best?.rank == 0 ? caption : Self.cut(caption)
    self.name = name ?? label
  }

  private static func rank(_ property: String) -> Int? {
    switch property {
    case "label": 0
    case "name": 1
    case "title": 2
    case "text": 3
    case "id": 4
    default: nil
    }
  }

  private static func cut(_ text: String) -> String {
    guard text.utf8.count > longest else { return text }
    let scalars = text.unicodeScalars
    guard
      let end = scalars.index(scalars.startIndex, offsetBy: longest, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }
}
