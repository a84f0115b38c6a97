import Documents

/// Decodes UTF-16 with a byte order mark into UTF-8.
enum UTF16Decoder {
  static func decode(_ bytes: [UInt8], bigEndian: Bool) -> TextDecoder.Decoded {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var bad = 0
    var firstBad = 0
    var at = 2
    func unit(_ offset: Int) -> UInt16? {
      guard offset + 1 < bytes.count else { return nil }
      let a = UInt16(bytes[offset])
      let b = UInt16(bytes[offset + 1])
      return bigEndian ? a << 8 | b : b << 8 | a
    }
    while at < bytes.count {
      var value: UInt32?
      var length = 2
      if let high = unit(at) {
        if high & 0xFC00 == 0xD800, let low = unit(at + 2), low & 0xFC00 == 0xDC00 {
          value = 0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(low & 0x3FF))
          length = 4
        } else {
          value = UInt32(high)
        }
      }
      // A lone surrogate, a NUL and half a unit at the end have no text to stand for.
      if let value, value != 0, let scalar = Unicode.Scalar(value) {
        text += UTF8.encode(scalar).map(Array.init) ?? []
      } else {
        if bad == 0 { firstBad = at }
        bad += 1
        text += [0xEF, 0xBF, 0xBD]
      }
      at += length
    }
    var decoded = TextDecoder.Decoded(text: text)
    decoded.warnings.append(
      ImportWarning(
        offset: nil, message: "was UTF-16; positions refer to the text as UTF-8"))
    if bad > 0 {
      let what = bad == 1 ? "1 UTF-16 unit is" : "\(bad) UTF-16 units are"
      decoded.warnings.append(
        ImportWarning(
          offset: firstBad,
          message: "\(what) not a character and became U+FFFD, the first at byte \(firstBad)"))
    }
    return decoded
  }
}
