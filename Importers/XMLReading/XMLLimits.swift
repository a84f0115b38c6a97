/// How much an XML file may ask for. A file that goes beyond a limit is refused.
package struct XMLLimits: Hashable, Sendable {
  /// Bytes of the file.
  package var inputBytes = 256 << 20
  /// Elements inside one another. libxml2 itself goes no deeper than this.
  package var depth = 256
  package var attributesPerElement = 1_000
  /// UTF-8 bytes of text and attribute values together.
  package var textBytes = 64 << 20
  /// Entities declared in the file.
  package var entities = 256
  /// UTF-8 bytes of one entity, with what it refers to in its place.
  package var entityBytes = 1 << 10
  /// Text may be this many times as long as the file, and a megabyte more: entities and attributes with
  /// default values make text out of nothing.
  package var amplification = 10

  package init() {}
}
