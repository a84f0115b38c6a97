import Foundation
import Testing
import XMLReading

@Suite("XML that means harm")
struct HostileInputTests {
  /// Reads everything; gives the text, or what it was refused for.
  private func read(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws -> String {
    var text = ""
    try XMLReader.read(bytes, file: "a.xml", limits: limits) { event, _ in
      switch event {
      case .text(let piece): text += piece
      case .startElement(_, let attributes): text += attributes.map(\.value).joined()
      case .endElement: break
      }
    }
    return text
  }

  private func expectRefused(
    _ text: String, limits: XMLLimits = XMLLimits(), _ words: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let clock = ContinuousClock()
    let start = clock.now
    let error = #expect(throws: XMLReadingError.self, sourceLocation: sourceLocation) {
      try read(Array(text.utf8), limits: limits)
    }
    #expect(
      error?.description.contains(words) == true, "\(String(describing: error))",
      sourceLocation: sourceLocation)
    #expect(error?.description.hasPrefix("a.xml") == true, sourceLocation: sourceLocation)
    #expect(clock.now - start < .seconds(120), sourceLocation: sourceLocation)
  }

  @Test("Entities that multiply", arguments: ["&e9;", "<b c='&e9;'/>"])
  func laughs(use: String) {
    var text = "<!DOCTYPE a [<!ENTITY e0 \"ha\">"
    for i in 1...9 {
      text += "<!ENTITY e\(i) \"\(String(repeating: "&e\(i - 1);", count: 10))\">"
    }
    expectRefused(text + "]><a>\(use)</a>", "bytes in an entity")
  }

  @Test("One long entity used often")
  func quadratic() {
    let entity = String(repeating: "x", count: 1_000)
    let text =
      "<!DOCTYPE a [<!ENTITY e \"\(entity)\">]><a>\(String(repeating: "&e;", count: 50_000))</a>"
    expectRefused(text, "many times as long")
    expectRefused(
      "<!DOCTYPE a [<!ENTITY e \"\(entity)\">]><a b='\(String(repeating: "&e;", count: 50_000))'/>",
      "many times as long")
  }

  @Test("Default attributes on many elements")
  func defaultAttributes() {
    let value = String(repeating: "x", count: 50_000)
    let text =
      "<!DOCTYPE a [<!ATTLIST b c CDATA \"\(value)\">]><a>"
      + String(repeating: "<b/>", count: 20_000) + "</a>"
    expectRefused(text, "many times as long")
  }

  @Test("Entities that lead to themselves")
  func cycle() {
    expectRefused(
      "<!DOCTYPE a [<!ENTITY x \"&y;\"><!ENTITY y \"&x;\">]><a>&x;</a>", "leads to itself")
    expectRefused("<!DOCTYPE a [<!ENTITY x \"&x;\">]><a b='&x;'/>", "leads to itself")
  }

  @Test("Parameter entities")
  func parameterEntities() {
    expectRefused(
      "<!DOCTYPE a [<!ENTITY % p \"<!ENTITY q 'r'>\">%p;]><a>&q;</a>", "parameter entity p")
    var text = "<!DOCTYPE a [<!ENTITY % e0 \"\">"
    for i in 1...20 {
      text += "<!ENTITY % e\(i) \"\(String(repeating: "&#37;e\(i - 1);", count: 20))\">"
    }
    expectRefused(text + "%e20;]><a/>", "parameter entity e0")
  }

  @Test(
    "External entities are not opened",
    arguments: [
      "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
      "<!ENTITY x PUBLIC \"p\" \"http://127.0.0.1:9/x\">",
      "<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x.dtd\"> %x;",
    ])
  func externalEntities(declaration: String) {
    expectRefused("<!DOCTYPE a [\(declaration)]><a>&x;</a>", "refused: the")
  }

  @Test("An external DTD is not loaded, and the file is read without it")
  func externalDTD() throws {
    let text = """
      <!DOCTYPE a PUBLIC "-//X//DTD Y//EN" "http://127.0.0.1:9/y.dtd"><a>before &mdash; after</a>
      """
    #expect(try read(Array(text.utf8)) == "before — after")
    let xinclude = """
      <a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="/etc/passwd" parse="text"/></a>
      """
    #expect(try read(Array(xinclude.utf8)) == "/etc/passwdtext")
  }

  @Test("Nesting, attributes, text and size beyond the limits")
  func limits() {
    expectRefused(String(repeating: "<a>", count: 1_000_000), "inside one another")
    let attributes = (0..<2_000).map { " a\($0)=''" }.joined()
    expectRefused("<a\(attributes)/>", "attributes of an element")
    var small = XMLLimits()
    small.textBytes = 10
    expectRefused("<a>12345678901</a>", limits: small, "bytes of text")
    small.inputBytes = 20
    expectRefused("<a>          </a>      ", limits: small, "20 bytes")
    var few = XMLLimits()
    few.entities = 2
    expectRefused(
      "<!DOCTYPE a [<!ENTITY a ''><!ENTITY b ''><!ENTITY c ''>]><a/>", limits: few, "2 entities")
  }

  @Test("Nesting up to the limit is read")
  func deep() throws {
    let text = String(repeating: "<a>", count: 250) + "x" + String(repeating: "</a>", count: 250)
    #expect(try XMLElement.root(of: Array(text.utf8), file: "a.xml").text == "x")
  }

  @Test(
    "Files that are damaged say where",
    arguments: [
      ("<a>\n<b></a>", "a.xml:2"), ("<a>", "a.xml"), ("", "a.xml"), ("<a/>\n<b/>", "a.xml:2"),
      ("no markup", "a.xml:1"), ("<a>\u{1}</a>", "a.xml:1"),
      ("<a/>\u{0}<!-- -->", "a.xml:1"), ("<a>x\u{0}y</a>", "a.xml:1"), ("<a>&</a>", "a.xml:1"),
      ("<a><![CDATA[x</a>", "a.xml"), ("<a><!-- x</a>", "a.xml"), ("<a", "a.xml"),
    ])
  func malformed(text: String, place: String) {
    expectRefused(text, place)
  }

  @Test("Bytes that are no text")
  func invalidBytes() {
    #expect(throws: XMLReadingError.self) {
      try read(Array("<a>".utf8) + [0xFF] + Array("</a>".utf8))
    }
    #expect(throws: XMLReadingError.self) { try read([0x1F, 0x8B, 8, 0, 0, 0, 0, 0]) }
    #expect(throws: XMLReadingError.self) { try read([0xFF, 0xFE, 0x3C]) }
  }

  @Test(
    "Bytes that are not of the encoding that is declared end the file",
    arguments: ["EUC-JP", "Shift_JIS", "GB18030", "Big5", "EUC-KR"])
  func foreignBytes(encoding: String) {
    for count in [10, 40_000] {
      let words = String(repeating: "words ", count: count)
      let start = "<?xml version='1.0' encoding='\(encoding)'?><a>\(words)"
      let error = #expect(throws: XMLReadingError.self) {
        try read(Array(start.utf8) + [0xFF, 0xFF] + Array((words + "</a>").utf8))
      }
      #expect(error?.description.contains("not of its encoding") == true)
    }
  }

  @Test(
    "Encodings in which markup can hide",
    arguments: ["UTF-7", "utf-32", "EBCDIC-CP-US", "x", "UCS-4"])
  func encodings(name: String) {
    expectRefused("<?xml version='1.0' encoding='\(name)'?><a/>", "the encoding \(name)")
    expectRefused("<?xml version='1.0' encoding = \"\(name)\" ?><a/>", "the encoding \(name)")
  }

  @Test("A declaration behind a wall of spaces")
  func farDeclaration() {
    let spaces = String(repeating: " ", count: 5_000)
    expectRefused("<?xml version='1.0'\(spaces)encoding='UTF-7'?><a/>", "XML declaration")
  }

  @Test(
    "One huge piece of anything is read or refused in linear time",
    arguments: [
      "<a>%</a>", "<a b='%'/>", "<!--%--><a/>", "<a><![CDATA[%]]></a>", "<a%></a%>", "<?pi %?><a/>",
      "<a>%", "<a b='%", "<!--%", "<a %", "<!DOCTYPE a [<!-- %",
    ])
  func hugePieces(pattern: String) {
    let text = pattern.replacing("%", with: String(repeating: "x", count: 4_000_000))
    let clock = ContinuousClock()
    let time = clock.measure { _ = try? read(Array(text.utf8)) }
    // Generous, because other work may share the machine; quadratic work would take hours.
    #expect(time < .seconds(120), "\(pattern)")
  }

  /// Files of others, where they are at hand.
  private static let hostileFiles: [String] = {
    let environment = ProcessInfo.processInfo.environment["STET_SHARED"]
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      environment ?? root.deletingLastPathComponent().appendingPathComponent("shared").path
    let folder = "\(shared)/data/hostile"
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasPrefix("xml-") }.sorted().map { "\(folder)/\($0)" }
  }()

  @Test(
    "Files from other projects' collections are read or refused, and nothing of other files comes in",
    .enabled(if: !hostileFiles.isEmpty, "the shared data are not at hand"))
  func collections() {
    var files = 0
    for path in Self.hostileFiles {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      files += 1
      let clock = ContinuousClock()
      let start = clock.now
      do {
        let text = try read(Array(data))
        #expect(!text.contains("root:x:"), "\(path)")
      } catch {
        #expect(error is XMLReadingError, "\(path)")
      }
      #expect(clock.now - start < .seconds(120), "\(path)")
    }
    #expect(files > 0)
  }

  @Test("An attribute that stands twice counts once, and what is wrong behind it is still found")
  func duplicateAttributes() throws {
    var warnings: [XMLWarning] = []
    func read(_ text: String) throws -> String {
      var values = ""
      let reader = XMLReader(file: "a.xml") { event, _ in
        if case .startElement(_, let attributes) = event {
          values += attributes.map { "\($0.name.local)=\($0.value) " }.joined()
        }
      }
      try reader.read(Array(text.utf8))
      try reader.finish()
      warnings = reader.warnings
      return values
    }
    #expect(try read("<a>\n<b c='1' d='2' c='3'/><e f='4'/></a>") == "c=1 d=2 f=4 ")
    #expect(warnings.map(\.line) == [2])
    #expect(throws: XMLReadingError.self) { try read("<a b='1' b='2'><c></a>") }
    #expect(throws: XMLReadingError.self) { try read("<a b='1' b='2' c='<'/>") }
    #expect(throws: XMLReadingError.self) { try read("<a b='1' b='2'>") }
  }
}
