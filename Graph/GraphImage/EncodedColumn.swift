import GraphModel

/// A column before it is written: what the catalogue will say, and its sections.
struct EncodedColumn: Sendable {
  var column = ImageFormat.Column()
  var data = Payload.bytes([])
  var extra = Payload.bytes([])
  var presence = Payload.bytes([])
  var index = Payload.bytes([])
}
