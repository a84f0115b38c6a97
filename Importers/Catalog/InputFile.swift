/// A file to import, as it was named on the command line or met in a folder.
package struct InputFile: Sendable {
  /// The path for people and for `source`: valid UTF-8, with bytes that are not UTF-8 written `\xNN`.
  package let path: String
  /// The path for the operating system, without a closing NUL.
  package let bytes: [UInt8]
  /// Whether the user named this very file, rather than a folder it lies in.
  package let isNamed: Bool
  /// Set where the walk already knows that the file is not to be read (a link, a pipe, a folder
  /// that cannot be opened).
  package let refusal: ImportError.Reason?

  package init(bytes: [UInt8], isNamed: Bool, refusal: ImportError.Reason? = nil) {
    self.bytes = bytes
    self.path = Self.display(bytes)
    self.isNamed = isNamed
    self.refusal = refusal
  }

  /// The bytes as valid UTF-8. Two different paths stay different: what is not UTF-8 is
  /// written `\xNN`, as many shells do.
  static func display(_ bytes: [UInt8]) -> String {
    if let string = String(validating: bytes, as: UTF8.self) { return string }
    var out = ""
    var rest = bytes[...]
    while !rest.isEmpty {
      // A scalar has at most four bytes.
      let valid = (1...4).first {
        rest.count >= $0 && String(validating: rest.prefix($0), as: UTF8.self) != nil
      }
      if let valid {
        out += String(decoding: rest.prefix(valid), as: UTF8.self)
        rest = rest.dropFirst(valid)
      } else if let byte = rest.popFirst() {
        let digits = String(byte, radix: 16, uppercase: true)
        out += "\\x" + (digits.count == 1 ? "0" + digits : digits)
      }
    }
    return out
  }
}
