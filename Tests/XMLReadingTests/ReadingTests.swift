import Testing
import XMLReading

@Suite("Reading XML")
struct ReadingTests {
  /// The events as tags and text, one after the other.
  private func events(
    _ text: String, limits: XMLLimits = XMLLimits(), piece: Int = .max
  ) throws -> [String] {
    var events: [String] = []
    let reader = XMLReader(file: "a.xml", limits: limits) { event, line in
      switch event {
      case .startElement(let name, let attributes):
        let listed = attributes.map { " \($0.name.local)=\($0.value)" }.joined()
        events.append("\(line)<\(name.local)\(listed)>")
      case .endElement(let name): events.append("</\(name.local)>")
      case .text(let text): events.append("\(line)\"\(text)\"")
      }
    }
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = start + min(piece, bytes.count - start)
      try reader.read(bytes[start..<end])
      start = end
    }
    try reader.finish()
    return events
  }

  @Test("Elements, attributes and text come in order, with their lines", arguments: [1, 7, 65_536])
  func order(piece: Int) throws {
    let text =
      "<?xml version=\"1.0\"?>\n<a b='1' c=\"x &amp; y\">one\n<d/> two\n<!-- no -->three<![CDATA[ <4>]]></a>\n"
    #expect(
      try events(text, piece: piece) == [
        "2<a b=1 c=x & y>", "2\"one\n\"", "3<d>", "</d>", "3\" two\nthree <4>\"", "</a>",
      ])
  }

  @Test(
    "References are replaced in text and in attributes",
    arguments: [
      ("&lt;&amp;&gt;&quot;&apos;", "<&>\"'"), ("&#233;&#xE9;&#38;&#x26;amp;", "éé&&amp;"),
      ("&mdash;&alpha;&nbsp;", "—α\u{A0}"), ("&own;", "our own & <best>"),
      ("&outer;", "[our own & <best>]"),
      ("&nobody;", "&nobody;"), ("a&own;b", "aour own & <best>b"),
    ])
  func references(source: String, value: String) throws {
    let declarations = """
      <!DOCTYPE a [<!ENTITY outer "[&own;]"><!ENTITY own "our own &#38;#38; &#38;lt;best>">]>
      """
    #expect(
      try events(declarations + "<a b=\"\(source)\">\(source)</a>") == [
        "1<a b=\(value)>", "1\"\(value)\"", "</a>",
      ])
  }

  @Test("A reference that nobody knows is kept and reported")
  func unknownReference() throws {
    let reader = XMLReader(file: "a.xml") { _, _ in }
    try reader.read(Array("<a>\n&nobody;</a>".utf8))
    try reader.finish()
    #expect(reader.warnings.map(\.message) == ["the entity nobody is not declared"])
    #expect(reader.warnings.first?.line == 2)
  }

  @Test("Names carry their namespace, also where the prefix is not declared")
  func namespaces() throws {
    var names: [XMLName] = []
    let reader = XMLReader(file: "a.xml") { event, _ in
      if case .startElement(let name, let attributes) = event {
        names.append(name)
        names += attributes.map(\.name)
      }
    }
    try reader.read(Array("<a xmlns='u:1' xmlns:p='u:2' p:b='' c=''><q:d/></a>".utf8))
    try reader.finish()
    #expect(
      names == [
        XMLName(local: "a", namespace: "u:1"), XMLName(local: "b", prefix: "p", namespace: "u:2"),
        XMLName(local: "c"), XMLName(local: "d", prefix: "q"),
      ])
    #expect(reader.warnings.count == 1)
  }

  @Test(
    "Encodings are converted",
    arguments: [
      [0x3C, 0x61, 0x3E, 0xC3, 0xA9, 0x3C, 0x2F, 0x61, 0x3E],
      [0xEF, 0xBB, 0xBF, 0x3C, 0x61, 0x3E, 0xC3, 0xA9, 0x3C, 0x2F, 0x61, 0x3E],
      Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8),
      Array("<?xml version='1.0' encoding='windows-1252'?><a>".utf8) + [0xE9] + Array("</a>".utf8),
      [0xFF, 0xFE]
        + "<?xml version='1.0' encoding='UTF-16'?><a>é</a>".utf16.flatMap {
          [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        },
      [0xFE, 0xFF] + "<a>é</a>".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
    ] as [[UInt8]])
  func encodings(bytes: [UInt8]) throws {
    #expect(try XMLElement.root(of: bytes, file: "a.xml").text == "é")
  }

  @Test("A whole file can be had as a tree")
  func tree() throws {
    let text = "<list kind='short'>\n <item>one <b>bold</b> word</item>\n <item/>\n</list>"
    let root = try XMLElement.root(of: Array(text.utf8), file: "a.xml")
    #expect(root.name.local == "list" && root[attribute: "kind"] == "short")
    #expect(root[attribute: "none"] == nil)
    #expect(root.children("item").map(\.text) == ["one bold word", ""])
    #expect(root.children.map(\.line) == [2, 3])
  }

  @Test("What the handler throws ends the reading and comes out")
  func handlerError() throws {
    struct Enough: Error {}
    var count = 0
    let reader = XMLReader(file: "a.xml") { _, _ in
      count += 1
      if count == 2 { throw Enough() }
    }
    #expect(throws: Enough.self) {
      try reader.read(Array(repeating: UInt8(0x20), count: 2_000))
      try reader.read(Array("<a><b/><c/></a>".utf8))
      try reader.finish()
    }
    #expect(throws: (any Error).self) { try reader.finish() }
  }
}
