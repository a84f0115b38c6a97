/// An attribute with its value, in which references are replaced by what they stand for.
package struct XMLAttribute: Hashable, Sendable {
  package let name: XMLName
  package let value: String

  package init(name: XMLName, value: String) {
    self.name = name
    self.value = value
  }
}
