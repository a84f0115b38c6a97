#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Searches in the bytes of strings.
enum TextSearch {
  static func hasPrefix(_ text: String, _ prefix: String) -> Bool {
    text.utf8.starts(with: prefix.utf8)
  }

  static func hasSuffix(_ text: String, _ suffix: String) -> Bool {
    text.utf8.count >= suffix.utf8.count
      && text.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  static func contains(_ text: String, _ piece: String) -> Bool {
    var text = text
    var piece = piece
    return text.withUTF8 { haystack in
      piece.withUTF8 { needle in
        guard let start = needle.baseAddress, needle.count > 0 else { return true }
        guard let from = haystack.baseAddress, haystack.count >= needle.count else { return false }
        var place = 0
        while place + needle.count <= haystack.count {
          let rest = haystack.count - needle.count - place + 1
          guard let hit = memchr(from + place, Int32(needle[0]), rest) else { return false }
          place = UnsafeRawPointer(hit) - UnsafeRawPointer(from)
          if memcmp(from + place, start, needle.count) == 0 { return true }
          place += 1
        }
        return false
      }
    }
  }
}
