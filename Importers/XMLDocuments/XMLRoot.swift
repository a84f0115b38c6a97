/// The first element of an XML file, found without reading the file as XML.
enum XMLRoot: Equatable {
  /// - Parameters:
  ///   - local: its name without a prefix.
  ///   - tag: its start tag, as far as it is there.
  case element(local: String, tag: String)
  /// The bytes end before it begins.
  case incomplete
  /// The bytes begin with something that no XML file begins with.
  case none

  /// - Parameter head: the first bytes of a file, also in UTF-16.
  init(_ head: ArraySlice<UInt8>) {
    var scanner = XMLRootScanner(Self.narrow(head))
    self = scanner.root()
  }

  /// The bytes in an encoding of which ASCII is a part, without a byte order mark.
  private static func narrow(_ head: ArraySlice<UInt8>) -> [UInt8] {
    let wide: [[UInt8]] = [[0xFE, 0xFF], [0xFF, 0xFE], [0, 0x3C], [0x3C, 0]]
    if wide.contains(where: { head.starts(with: $0) }) {
      return head.filter { $0 != 0 && $0 < 0x80 }
    }
    return Array(head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head)
  }
}
