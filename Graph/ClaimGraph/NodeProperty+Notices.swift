import Documents
import GraphModel

extension NodeProperty {
  /// What was published about a work later: `retracted`, with the date, the reason and the notice of the
  /// retraction where they are known, `corrected`, `concern`. Absent where nothing was.
  static func noticeProperties(
    _ notices: @escaping @Sendable (borrowing ClaimGraph, Int) -> [Notice]
  ) -> [NodeProperty] {
    [
      NodeProperty("concern") { graph, i in
        notices(graph, i).first(.expressionOfConcern).map { _ in .boolean(true) }
      },
      NodeProperty("corrected") { graph, i in
        notices(graph, i).first(.correction).map { _ in .boolean(true) }
      },
      NodeProperty("retracted") { graph, i in
        notices(graph, i).first(.retraction).map { _ in .boolean(true) }
      },
      NodeProperty("retraction_date") { graph, i in
        notices(graph, i).lazy.filter { $0.kind == .retraction }.compactMap(\.date).first
          .map { .string($0) }
      },
      NodeProperty("retraction_notice") { graph, i in
        notices(graph, i).lazy.filter { $0.kind == .retraction }.compactMap(\.identifier).first
          .map { .string($0.description) }
      },
      NodeProperty("retraction_reason") { graph, i in
        notices(graph, i).lazy.filter { $0.kind == .retraction }.compactMap(\.reason).first
          .map { .string($0) }
      },
    ]
  }
}

extension [NodeProperty] {
  /// With the others, sorted by name.
  func adding(_ others: [NodeProperty]) -> [NodeProperty] {
    (self + others).sorted { $0.name < $1.name }
  }
}

extension [Notice] {
  fileprivate func first(_ kind: Notice.Kind) -> Notice? { first { $0.kind == kind } }
}

extension PropertyValue {
  /// Nil for no strings at all: a node without them does not have the property.
  static func list(ofStrings strings: [String]) -> PropertyValue? {
    strings.isEmpty ? nil : .list(strings.map { .string($0) })
  }
}
