import GraphModel

/// Numbers or bytes of a section before they are written.
enum Payload: Sendable {
  case bytes([UInt8])
  case numbers([UInt32])
  case integers([Int])
  case doubles([Double])

  var byteCount: Int {
    switch self {
    case .bytes(let values): values.count
    case .numbers(let values): values.count * 4
    case .integers(let values): values.count * 8
    case .doubles(let values): values.count * 8
    }
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    switch self {
    case .bytes(let values): try values.withUnsafeBytes(body)
    case .numbers(let values): try values.withUnsafeBytes(body)
    case .integers(let values): try values.withUnsafeBytes(body)
    case .doubles(let values): try values.withUnsafeBytes(body)
    }
  }
}
