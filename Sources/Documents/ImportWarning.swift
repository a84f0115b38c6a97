/// Something in a file that was noticed and not taken over as it stood.
package struct ImportWarning: Hashable, Sendable {
  /// Where, in bytes of the original file; nil when it concerns the whole file.
  package let offset: Int?
  package let message: String

  package init(offset: Int?, message: String) {
    self.offset = offset
    self.message = message
  }
}
