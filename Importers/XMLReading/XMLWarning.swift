/// Something in an XML file that was noticed and read all the same.
package struct XMLWarning: Hashable, Sendable {
  /// From 1.
  package let line: Int
  package let message: String
}
