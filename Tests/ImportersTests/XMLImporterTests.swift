import Documents
import Testing

@testable import Importers

/// Imports XML given in the test.
func xml(_ text: String, path: String) throws -> Document {
  try XMLImporter().document(from: Array(text.utf8), path: path)
}

@Suite("Which XML is read")
struct XMLImporterTests {
  private func format(_ text: String, path: String, isNamed: Bool = false) -> String? {
    let bytes = Array(text.utf8)
    return ImporterCatalog.builtIn.importer(head: bytes[...], path: path, isNamed: isNamed)?.format
  }

  @Test(
    "Documents are told by their first element, whatever their names",
    arguments: [
      ("<article article-type='x'><front/></article>", "a"), ("<PubmedArticleSet/>", "a.txt"),
      (
        "\u{FEFF}<?xml version='1.0'?><!-- <html> --><!DOCTYPE article [<!ENTITY a '>'>]>\n<article/>",
        "a.dat"
      ),
      ("<document xmlns='urn:hl7-org:v3'/>", "a.nxml"), ("<x:article xmlns:x='y'/>", "a.xml"),
    ])
  func recognised(text: String, path: String) {
    #expect(format(text, path: path) == "XML")
  }

  @Test(
    "Pages, plain texts and other XML met in a folder are not for it",
    arguments: [
      ("<article><p>A piece of a page</p></article>", "a.html"), ("<html xmlns='x'/>", "a.xml"),
      ("a < b and <article>", "a.txt"), ("<?xml version='1.0'?><feed/>", "a.xml"),
      ("<document><p/></document>", "a.xml"),
    ])
  func notRecognised(text: String, path: String) {
    #expect(format(text, path: path) != "XML")
  }

  @Test("An element of another name is named in the refusal")
  func unknownRoot() throws {
    let error = #expect(throws: ImportError.self) {
      try ImporterCatalog.builtIn.document(
        from: Array("<feed/>".utf8), path: "a.xml", isNamed: false)
    }
    #expect(error?.detail.contains("XML with the root element <feed>") ?? false)
  }

  @Test("Other XML that the user names is read for its text, with a warning")
  func namedUnknown() throws {
    let document = try xml("<feed><entry>One <b>and</b> two.</entry></feed>", path: "a.xml")
    #expect(outline(document) == ["p: One and two."])
    #expect(document.warnings.first?.message.contains("<feed>") ?? false)
  }

  @Test("What follows the document must be well-formed, too")
  func trailing() {
    #expect(throws: ImportError.self) { try xml("<article/><article/>", path: "a.xml") }
  }
}
