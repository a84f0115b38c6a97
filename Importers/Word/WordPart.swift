import XMLReading

/// A part of a Word document that is XML, with the targets its relationships name.
struct WordPart {
  let name: String
  let root: XMLNode
  /// By id.
  let relationships: [String: Relationship]

  struct Relationship {
    /// The last step of the URI of its type, the same in both sets of namespaces ("hyperlink").
    let type: String
    let target: String
    let isExternal: Bool
  }

  /// The name of the part that the first relationship of a type leads to; nil where there is none, or it leads
  /// out of the package.
  func target(ofType type: String) -> String? {
    let found = relationships.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .first { $0.value.type == type && !$0.value.isExternal }
    return found.flatMap { Self.resolve($0.value.target, from: name) }
  }

  /// The name of a part that a relationship of another part leads to; nil where it leads out of the package.
  static func resolve(_ target: String, from source: String) -> String? {
    var steps: [Substring] = []
    if !target.hasPrefix("/") { steps = source.split(separator: "/").dropLast() }
    for step in target.split(separator: "/") where step != "." {
      if step == ".." {
        guard steps.popLast() != nil else { return nil }
      } else {
        steps.append(step)
      }
    }
    return steps.isEmpty ? nil : steps.joined(separator: "/")
  }

  /// The name of the part that holds the relationships of another.
  static func relationshipsName(of name: String) -> String {
    var steps = name.split(separator: "/")
    let last = steps.popLast() ?? ""
    return (steps + ["_rels", last + ".rels"]).joined(separator: "/")
  }
}
