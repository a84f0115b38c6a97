import XMLReading

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An encoding that a page may name, as browsers understand the name (encoding.spec.whatwg.org, names and labels).
struct CharacterEncoding: Hashable {
  /// The name by which the system's iconv(3) knows it.
  private let name: String

  var isUTF8: Bool { name == "UTF-8" }

  /// - Parameter label: in any case; nil where it is of no encoding that is read.
  init?(label: String) {
    let folded = label.lowercased()
    if let name = Self.names[folded] {
      self.name = name
    } else if let number = Self.number(folded, after: ["iso-8859-", "iso8859-", "iso_8859-"]),
      (2...16).contains(number)
    {
      name = number == 9 ? "CP1254" : number == 11 ? "CP874" : "ISO-8859-\(number)"
    } else if let number = Self.number(folded, after: ["windows-125", "cp125", "x-cp125"]),
      (0...8).contains(number)
    {
      name = "CP125\(number)"
    } else {
      return nil
    }
  }

  private static func number(_ label: String, after prefixes: [String]) -> Int? {
    for prefix in prefixes where label.hasPrefix(prefix) {
      return Int(label.dropFirst(prefix.count))
    }
    return nil
  }

  private static let names: [String: String] = [
    "utf-8": "UTF-8", "utf8": "UTF-8", "unicode-1-1-utf-8": "UTF-8",
    // A page that can be read so far as to say this is not in UTF-16.
    "utf-16": "UTF-8", "utf-16le": "UTF-8", "utf-16be": "UTF-8",
    "ascii": "CP1252", "us-ascii": "CP1252", "latin1": "CP1252", "l1": "CP1252",
    "iso-8859-1": "CP1252", "iso8859-1": "CP1252", "iso_8859-1": "CP1252",
    "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932", "x-sjis": "CP932",
    "windows-31j": "CP932", "euc-jp": "EUC-JP", "x-euc-jp": "EUC-JP",
    "euc-kr": "CP949", "ks_c_5601-1987": "CP949", "windows-949": "CP949",
    "gb2312": "GB18030", "gbk": "GB18030", "x-gbk": "GB18030", "gb18030": "GB18030",
    "big5": "BIG5-HKSCS", "big5-hkscs": "BIG5-HKSCS", "koi8-r": "KOI8-R", "koi8-u": "KOI8-U",
    "tis-620": "CP874", "windows-874": "CP874", "macintosh": "MACINTOSH",
  ]

  /// What the XML declaration or the first `charset` within a tag of a page names.
  static func declared(in bytes: [UInt8]) -> String? {
    // Browsers look at 1,024 bytes and then again wherever they meet it; the head of a page is longer than that.
    let head = bytes.prefix(1 << 16)
    let start = head.first { $0 > 0x20 }
    if start == UInt8(ascii: "<"),
      let close = head.firstIndex(of: UInt8(ascii: ">")),
      let label = value(after: "encoding", in: head[..<close])
    {
      return label
    }
    var i = head.startIndex
    while let open = head[i...].firstIndex(of: UInt8(ascii: "<")) {
      i = open + 1
      let name = head[i...].prefix(4).map { $0 | 0x20 }
      guard name.elementsEqual("meta".utf8) else { continue }
      let close = head[i...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
      if let label = value(after: "charset", in: head[i..<close]) { return label }
    }
    return nil
  }

  /// The word behind `key =`, in quotes or not.
  private static func value(after key: String, in bytes: ArraySlice<UInt8>) -> String? {
    let key = Array(key.utf8)
    var i = bytes.startIndex
    while i + key.count < bytes.endIndex {
      guard bytes[i..<i + key.count].elementsEqual(key, by: { $0 | 0x20 == $1 }) else {
        i += 1
        continue
      }
      i += key.count
      let rest = bytes[i...].drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      let word = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
        .prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x3B && $0 < 0x7F }
      if !word.isEmpty, word.count <= 32 { return String(decoding: word, as: UTF8.self) }
    }
    return nil
  }

  static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { text += String(Windows1252.scalar(byte)).utf8 }
    }
    return text
  }

  /// The text as UTF-8, with U+FFFD for bytes that mean nothing; nil where the system does not know the encoding.
  func decode(_ bytes: [UInt8]) -> [UInt8]? {
    if name == "CP1252" { return Self.windows1252(bytes) }
    let converter = iconv_open("UTF-8", name)
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var text: [UInt8] = []
    var piece = [CChar](repeating: 0, count: 1 << 16)
    input.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var left = input.count
      while left > 0 {
        let before = left
        var written = 0
        var failed = false
        piece.withUnsafeMutableBufferPointer { piece in
          var out = piece.baseAddress
          var room = piece.count
          failed = iconv(converter, &next, &left, &out, &room) == -1 && errno != E2BIG
          written = piece.count - room
        }
        text += piece[..<written].lazy.map { UInt8(bitPattern: $0) }
        if failed {
          text += [0xEF, 0xBF, 0xBD]
          next = next.map { $0 + 1 }
          left -= 1
        } else if left == before, written == 0 {
          return
        }
      }
    }
    return text
  }
}
