/// Something that a file holds and that was not imported, with how often it was seen.
package struct Loss: Hashable, Sendable {
  /// In the plural, in words for people ("figures", "formulas", "deleted passages").
  package let what: String
  package let count: Int

  package init(_ what: String, count: Int) {
    self.what = what
    self.count = count
  }
}
