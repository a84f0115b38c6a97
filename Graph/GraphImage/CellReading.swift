#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Numbers as they are written in cells.
enum CellReading {
  /// A whole number as Swift would print it: no sign but a minus, no zeros before it.
  static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = 0
    let isNegative = bytes.count > 1 && bytes[0] == UInt8(ascii: "-")
    if isNegative { place = 1 }
    let digits = bytes.count - place
    guard digits > 0, digits <= 19, digits == 1 || bytes[place] != UInt8(ascii: "0") else {
      return nil
    }
    var number = 0
    while place < bytes.count {
      let digit = Int(bytes[place]) - 48
      guard digit >= 0, digit <= 9 else { return nil }
      let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, overflows) = tens.addingReportingOverflow(digit)
      guard !overflow, !overflows else { return nil }
      number = sum
      place += 1
    }
    return isNegative ? -number : number
  }

  /// Exact for up to fifteen digits and up to twenty-two places (Clinger, "How to read floating point numbers
  /// accurately", 1990); longer ones go to the C library.
  static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var place = 0
    let isNegative = bytes.count > 1 && bytes[0] == UInt8(ascii: "-")
    if isNegative { place = 1 }
    // "007" is a name and not a number.
    if bytes.count > place + 1, bytes[place] == UInt8(ascii: "0"),
      bytes[place + 1] != UInt8(ascii: ".")
    {
      return nil
    }
    var (mantissa, digits, places) = (0, 0, -1)
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "."), places < 0, digits > 0 {
        places = 0
        continue
      }
      let digit = Int(byte) - 48
      guard digit >= 0, digit <= 9, digits < 15 else { return other(bytes) }
      mantissa = mantissa * 10 + digit
      digits += 1
      if places >= 0 { places += 1 }
    }
    guard digits > 0, places != 0 else { return nil }
    let value = Double(mantissa) / powersOfTen[max(0, places)]
    return isNegative ? -value : value
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// Numbers with an exponent or many digits; not NaN, infinities or hexadecimal ones.
  private static func other(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    guard let first = bytes.first, bytes.count < 400,
      first == UInt8(ascii: "-") || (48...57).contains(first),
      bytes.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) })
    else { return nil }
    return Double(String(decoding: bytes, as: UTF8.self))
  }
}
