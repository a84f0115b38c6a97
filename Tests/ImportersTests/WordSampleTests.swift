import Documents
import Foundation
import Testing

@testable import Importers

/// Word documents and archives of others, where they are at hand.
@Suite("Word documents from elsewhere")
struct WordSampleTests {
  private static let folder: String? = {
    let folder = SharedData.path("data")
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
  }()

  private static func paths(_ name: String) throws -> [String] {
    let folder = try #require(folder).appending("/\(name)")
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.sorted().map { "\(folder)/\($0)" }
  }

  private static func read(_ path: String) throws(ImportError) -> Document {
    try ImporterCatalog.builtIn.document(at: InputFile(bytes: Array(path.utf8), isNamed: true))
  }

  @Test(
    "Every sample is read, and what is shown of it is the text",
    .enabled(if: folder != nil, "needs the samples in ../shared"))
  func samples() throws {
    // What the names of the files say is in them, checked against what they show in Word.
    let shown = [
      "tables": "Above / Top left | Top right / Bottom left | Bottom right / Below",
      "simple-list": "Apple / Banana", "strict-format": "Test", "text-box": "Datum plane",
      "strikethrough": "Today's Special: Salmon Sold out", "comments": "Ouch.",
      "footnotes": "Ouch. / A tachyon walks into a bar. / Fin.",
    ]
    var seen = 0
    for path in try Self.paths("formats/docx") where path.hasSuffix(".docx") {
      let document = try Self.read(path)
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      guard let expected = shown[name] else { continue }
      seen += 1
      let text = document.blocks.map { document.string($0.range) }.joined(separator: " / ")
      #expect(text == expected, "\(name)")
    }
    #expect(seen == shown.count)
  }

  @Test(
    "Hostile archives end in a message",
    .enabled(if: folder != nil, "needs the samples in ../shared"))
  func hostile() throws {
    for folder in ["hostile/zip-gofuzz", "hostile/zip-slip", "hostile/zip-zipfoundation"] {
      for path in try Self.paths(folder) {
        guard let bytes = FileManager.default.contents(atPath: path) else { continue }
        // By this name, every one of them is read as a Word document; none is one.
        #expect(throws: ImportError.self) {
          try ImporterCatalog.builtIn.document(from: Array(bytes), path: "a.docx")
        }
      }
    }
  }
}
