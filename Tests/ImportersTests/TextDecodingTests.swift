import Documents
import Testing

@testable import Importers

@Suite("Decoding of text files")
struct TextDecodingTests {
  private let importer = PlainTextImporter()

  @Test("Valid UTF-8 keeps every byte, so that offsets are those of the file")
  func validBytesStay() throws {
    let bytes = Array("Café — “5 µg”\r\nnaïve 🧪\tend \u{FEFF} \u{301}\u{301}\u{301}.\n".utf8)
    let document = try importer.document(from: bytes, path: "a.txt")
    #expect(document.text == bytes)
    #expect(document.warnings.isEmpty)
  }

  @Test("A byte order mark is no text")
  func byteOrderMark() throws {
    let document = try importer.document(
      from: [0xEF, 0xBB, 0xBF] + Array("Text.".utf8), path: "a.txt")
    #expect(document.text == Array("Text.".utf8))
  }

  @Test("UTF-16 is decoded in both byte orders", arguments: [true, false])
  func utf16(bigEndian: Bool) throws {
    let units = Array("Café 🧪".utf16)
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
    let document = try importer.document(from: mark + bytes, path: "a.txt")
    #expect(document.text == Array("Café 🧪".utf8))
    #expect(document.warnings.count == 1)
  }

  @Test("Half a UTF-16 unit and a lone surrogate are counted and shown")
  func brokenUTF16() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00, 0x63]
    let document = try importer.document(from: bytes, path: "a.txt")
    #expect(document.text == Array("a\u{FFFD}b\u{FFFD}".utf8))
    #expect(document.warnings.contains { $0.offset == 4 && $0.message.hasPrefix("2 UTF-16 units") })
  }

  @Test("Bytes that are not UTF-8 become U+FFFD, counted, with the place of the first")
  func invalidUTF8() throws {
    let bytes = Array("caf".utf8) + [0xE9] + Array(" 5 ".utf8) + [0xC0, 0xAF] + Array(" end".utf8)
    let document = try importer.document(from: bytes, path: "a.txt")
    #expect(document.text == Array("caf\u{FFFD} 5 \u{FFFD}\u{FFFD} end".utf8))
    #expect(document.warnings.map(\.offset) == [3])
    #expect(document.warnings[0].message.hasPrefix("3 byte sequences are not UTF-8"))
  }

  @Test("Offsets of warnings count the byte order mark, for they refer to the file")
  func offsetBehindMark() throws {
    let document = try importer.document(
      from: [0xEF, 0xBB, 0xBF, 0x61, 0xFF, 0x62], path: "a.txt")
    #expect(document.warnings.map(\.offset) == [4])
  }

  @Test("NUL bytes neither end the text nor stay in it")
  func nullBytes() throws {
    let document = try importer.document(from: Array("before\0after\0".utf8), path: "a.txt")
    #expect(document.text == Array("before\u{FFFD}after\u{FFFD}".utf8))
    #expect(document.warnings.map(\.message) == ["2 NUL bytes became U+FFFD, the first at byte 6"])
  }

  @Test("Binary data is refused, whatever its name")
  func binaryData() throws {
    var state: UInt64 = 42
    let random = (0..<65536).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    let wide = Array("UTF-16 text without a byte order mark, long enough to be sure.".utf8)
      .flatMap { [$0, 0] as [UInt8] }
    for bytes in [random, wide] {
      #expect(throws: ImportError.self) { try importer.document(from: bytes, path: "a.txt") }
    }
  }

  @Test("A PNG named .txt is refused by name and format")
  func disguisedImage() throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    let error = #expect(throws: ImportError.self) {
      try ImporterCatalog.builtIn.document(from: png, path: "photo.txt")
    }
    #expect(error?.description == "photo.txt: is not a format Stet reads (PNG image)")
  }

  @Test("A file without words says so", arguments: ["", "\n\n\n", "\u{FEFF}", " \t \r\n"])
  func nothingToRead(text: String) throws {
    let document = try plainText(text)
    #expect(document.blocks.isEmpty)
    #expect(document.warnings.map(\.message) == ["holds no text"])
  }
}
