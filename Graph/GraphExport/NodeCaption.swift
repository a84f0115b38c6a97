import GraphModel

/// What a reader of the file shows for a node.
struct NodeCaption {
  /// The first of the properties `label`, `name`, `title`, `text` and `id` that the node has as text. A long
  /// one is cut, but not what a node says is its label.
  private(set) var label: String?
  /// The property `name`, or else `label`.
  var name: String? { ownName ?? label }
  private var ownName: String?
  private var labelRank = Int.max

  /// In Unicode scalars.
  private static let longest = 80

  /// - Parameter rank: the `rank` of the property.
  mutating func consider(_ text: String, rank: Int) {
    if rank == 1 { ownName = text }
    guard rank < labelRank else { return }
    labelRank = rank
    label = rank == 0 ? text : Self.cut(text)
  }

  /// How far a property comes after the one that is shown first; nil where it is never shown.
  static func rank(_ property: String) -> Int? {
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
