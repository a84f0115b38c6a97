import Testing

@testable import Cypher

struct FunctionCatalogueTests {
  @Test func everyFunctionOfTheCatalogueIsImplemented() {
    for name in FunctionCatalogue.names where name != "exists" {
      let isAggregate = FunctionCatalogue.isAggregate(name)
      #expect(
        isAggregate
          ? Accumulator.maker(of: name) != nil : FunctionLibrary.body(of: name.lowercased()) != nil,
        "\(name)")
    }
  }
}
