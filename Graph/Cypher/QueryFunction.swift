import GraphModel

/// A function that queries may call and that is no part of the language: the program that runs them adds it.
package struct QueryFunction: Sendable {
  package typealias Body =
    @Sendable ([CypherValue], any QueryableGraph) throws(CypherError) -> CypherValue

  /// As it is written in queries, such as `dose.overlaps`; case does not matter.
  package let name: String
  let signature: FunctionSignature
  package let body: Body

  /// - Parameters:
  ///   - arguments: how many it takes.
  ///   - body: gets that many values. It must answer the same for the same arguments on the same graph.
  package init(_ name: String, arguments: Int, body: @escaping Body) {
    self.name = name
    self.body = body
    signature = FunctionSignature(
      name, Array(repeating: .any, count: arguments), returns: .any)
  }

  /// An error for an argument that the function of a name cannot take.
  package static func unfit(
    _ name: String, _ value: CypherValue, wanted: String
  ) -> CypherError { FunctionLibrary.unfit(name, value, wanted) }
}
