/// A `<key>`: where one property of nodes, or of relationships, is written.
final class GraphMLKey: Sendable {
  /// Unique in the file.
  let id: String
  /// A name token (www.w3.org/TR/xml/#NT-Nmtoken) that readers show.
  let name: String
  let type: GraphMLType
  /// The name of the property where it is another.
  let originalName: String?
  /// `<data key="…">`
  let tag: [UInt8]

  init(id: String, name: String, type: GraphMLType, originalName: String? = nil) {
    self.id = id
    self.name = name
    self.type = type
    self.originalName = originalName
    self.tag = Array("<data key=\"\(id)\">".utf8)
  }
}
