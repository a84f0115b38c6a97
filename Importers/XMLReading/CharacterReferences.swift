/// References to characters in text that is no markup and has them all the same, as titles in data often do.
package enum CharacterReferences {
  /// The text with `&amp;`, `&#039;`, `&eacute;` and the like replaced by their characters; what is none stays.
  package static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "&"),
        let end = rest.prefix(longest).firstIndex(of: UInt8(ascii: ";")),
        let character = character(
          String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self))
      {
        bytes += character
        rest = rest[(end + 1)...]
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A longer name is none.
  private static let longest = 12

  private static func character(_ reference: String) -> [UInt8]? {
    if reference.hasPrefix("#") {
      return EntityTable.scalar(reference).map { Array(String($0).utf8) }
    }
    return EntityTable.character(reference)
  }
}
