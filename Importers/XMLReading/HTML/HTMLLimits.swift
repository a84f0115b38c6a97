/// How much an HTML file may ask for. A file that goes beyond a limit is refused.
package struct HTMLLimits: Hashable, Sendable {
  /// Bytes of the file.
  package var inputBytes = 32 << 20
  /// Boxes inside one another. Elements in lines of text beyond it are read as if they were not there, since
  /// old pages open them without ever closing them.
  package var depth = 256
  /// Elements of any kind inside one another.
  package var totalDepth = 2_000
  package var attributesPerElement = 1_000
  /// Elements and stretches of text together.
  package var nodes = 2_000_000
  /// UTF-8 bytes of text and of the attribute values that are kept.
  package var textBytes = 64 << 20

  package init() {}
}
