/// Recognises the formats that announce themselves in their first bytes.
///
/// Signatures are those of the formats' own specifications, as collected in the `file(1)` database.
package enum FileSignature {
  /// How many bytes of a file are looked at.
  package static let headLength = 4096

  /// The name of the format, or nil where the bytes announce none that Stet knows.
  package static func format(of head: ArraySlice<UInt8>) -> String? {
    for (signature, offset, name) in signatures {
      let start = head.startIndex + offset
      guard head.endIndex - start >= signature.count else { continue }
      if head[start..<start + signature.count].elementsEqual(signature) { return name }
    }
    return markup(head)
  }

  private static let signatures: [(signature: [UInt8], offset: Int, name: String)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, "PNG image"),
    ([0xFF, 0xD8, 0xFF], 0, "JPEG image"),
    (Array("GIF87a".utf8), 0, "GIF image"),
    (Array("GIF89a".utf8), 0, "GIF image"),
    ([0x49, 0x49, 0x2A, 0x00], 0, "TIFF image"),
    ([0x4D, 0x4D, 0x00, 0x2A], 0, "TIFF image"),
    (Array("%PDF-".utf8), 0, "PDF"),
    ([0x50, 0x4B, 0x03, 0x04], 0, "ZIP archive or Office document"),
    ([0x50, 0x4B, 0x05, 0x06], 0, "empty ZIP archive"),
    ([0x1F, 0x8B], 0, "gzip archive"),
    ([0x42, 0x5A, 0x68], 0, "bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], 0, "xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], 0, "Zstandard archive"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, "7-Zip archive"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "old or encrypted Office document"),
    (Array("{\\rtf".utf8), 0, "RTF"),
    ([0x7F, 0x45, 0x4C, 0x46], 0, "ELF executable"),
    (Array("SQLite format 3\0".utf8), 0, "SQLite database"),
    (Array("RIFF".utf8), 0, "RIFF media"),
    (Array("OggS".utf8), 0, "Ogg media"),
    (Array("ID3".utf8), 0, "MP3 audio"),
    (Array("ftyp".utf8), 4, "MP4 media"),
    (Array("ustar".utf8), 257, "tar archive"),
  ]

  /// XML and HTML, told by the declaration at their beginning.
  private static func markup(_ head: ArraySlice<UInt8>) -> String? {
    var rest = head
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let start = rest.prefix(14).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if start.starts(with: "<?xml".utf8) {
      guard case .element(let local, _) = XMLRoot(head) else { return "XML" }
      return XMLImporter.unknown(local)
    }
    if start.starts(with: "<!doctype html".utf8) || start.starts(with: "<html".utf8) {
      return "HTML"
    }
    return nil
  }
}
