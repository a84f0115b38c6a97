/// The hash by which the indexes of an image are ordered; part of the format.
enum ValueHash {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  static func hash(_ number: Int) -> UInt64 { mix(UInt64(bitPattern: Int64(number)) &* factor) }

  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(bytes.count) &* factor
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place &+ 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      hash = mix((hash ^ word) &* factor)
      place &+= 8
    }
    var rest: UInt64 = 0
    while place < raw.count {
      rest = rest &<< 8 | UInt64(raw[place])
      place &+= 1
    }
    return mix((hash ^ rest) &* factor)
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let value = (value ^ (value &>> 32)) &* 0xD6E8_FEB8_6659_FD93
    return value ^ (value &>> 29)
  }
}
