import DocumentFixtures
import Documents
import Testing

@testable import Importers

@Suite("Hostile and damaged Word documents")
struct WordSecurityTests {
  private let plain = WordFixture(body: WordFixture.paragraph("Zinc helps."))

  private func detail(_ bytes: [UInt8]) -> String {
    do {
      let document = try ImporterCatalog.builtIn.document(from: bytes, path: "a.docx")
      return "read: " + document.warnings.map(\.message).joined(separator: "; ")
    } catch {
      return error.detail
    }
  }

  @Test("What is no archive is called what it is")
  func noArchive() {
    #expect(detail([]) == "is empty")
    #expect(detail(Array("just text".utf8)) == "is no Word document: it is no ZIP archive")
    #expect(
      detail([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]).hasPrefix(
        "is protected by a password"))
  }

  @Test("An archive that contradicts itself is refused")
  func contradictions() {
    var archive = plain.fixture
    let good = archive.archive()
    #expect(detail(good) == "read: ")
    #expect(detail(Array(good.dropLast(30))) == "is damaged: its end is missing")
    #expect(detail(plain.fixture.archive(stated: 9)).hasPrefix("is damaged: its directory has 4"))
    let end: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    #expect(detail(plain.fixture.archive(comment: end)) == "is damaged: it has more than one end")
    #expect(
      detail(Array("#!x".utf8) + good) == "read: 3 bytes before its first part were passed over")
    archive.add("word/document.xml", "<w:document/>")
    #expect(detail(archive.archive()) == "is damaged: it has 2 parts called word/document.xml")
  }

  @Test("Damaged, encrypted and linked parts are refused")
  func parts() {
    func broken(_ add: (inout ArchiveFixture) -> Void) -> String {
      var archive = ArchiveFixture()
      add(&archive)
      return detail(archive.archive())
    }
    let name = "word/document.xml"
    #expect(
      broken { $0.add(name, [0x3C], checksum: 1) }
        == "is damaged: the part word/document.xml: CRC error")
    #expect(broken { $0.add(name, [0x3C], flags: 1) } == "is encrypted (word/document.xml)")
    #expect(
      broken { $0.add(name, [0x3C], mode: 0o120777) }
        == "is damaged: the part word/document.xml is a link")
    #expect(
      broken { $0.add(name, "<w:document><w:body></w:document>") }.hasPrefix(
        "is damaged: the part word/document.xml, line 1: not well-formed XML"))
    #expect(
      broken { $0.add(name, "<!-- --><!DOCTYPE w [<!ENTITY a 'b'>]><w/>") }.hasSuffix(
        "it has a document type"))
    #expect(
      broken { $0.add("xl/workbook.xml", "<workbook/>") }
        == "is not a format Stet reads (ZIP archive that is no Word document)")
  }

  @Test("Parts that nobody asks for are not looked at")
  func otherParts() {
    var archive = plain.fixture
    archive.add("../../evil.xml", "x")
    archive.add("word/media/a.bin", [1, 2, 3], checksum: 7)
    archive.add("word/vbaProject.bin", "x")
    #expect(
      detail(archive.archive())
        == "read: 1 of its parts have names that lead out of it or are none; they were not read; "
        + "holds macros, which were not read")
  }

  @Test("A text that is said to lie outside of the archive is not looked for")
  func outside() {
    var archive = ArchiveFixture()
    archive.add(
      "_rels/.rels",
      #"<Relationships><Relationship Id="a" Type="x/officeDocument" Target="../../etc/passwd"/></Relationships>"#
    )
    #expect(detail(archive.archive()) == "is refused: its text is said to lie outside of it")
  }

  @Test(
    "Hostile shapes take linear time",
    arguments: [
      #"<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>x</w:t></w:r>"#,
      "</w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Heading</w:t></w:r>",
      "<w:r><w:t>- item</w:t><w:br/></w:r>",
      #"<w:r><w:fldChar w:fldCharType="begin"/><w:t>a</w:t></w:r>"#,
    ])
  func hostileShapes(unit: String) throws {
    let body = "<w:p>" + String(repeating: unit, count: 20_000) + "</w:p>"
    let bytes = WordFixture(body: body).fixture.archive()
    let elapsed = try ContinuousClock().measure {
      _ = try ImporterCatalog.builtIn.document(from: bytes, path: "a.docx")
    }
    #expect(elapsed < .seconds(60))
  }
}
