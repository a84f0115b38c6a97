import DocumentFixtures
import Documents
import Testing

@testable import Importers

@Suite("Word documents")
struct WordTests {
  private typealias Word = WordFixture

  private static let styles = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Haus"><w:name w:val="House head"/><w:basedOn w:val="berschrift1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Gliederung"><w:name w:val="Own"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
    <w:style w:type="character" w:styleId="Geheim"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
    """

  @Test("Styles make headings, whatever the language of Word and whatever they are based on")
  func headings() throws {
    let document = try Word(
      body: Word.paragraph("Ginger", style: "Titel") + Word.paragraph("Uses", style: "berschrift1")
        + Word.paragraph("Ginger relieves nausea.") + Word.paragraph("Dose", style: "Haus")
        + Word.paragraph("Adults", style: "Gliederung")
        + #"<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr>\#(Word.run("Children"))</w:p>"#
        + #"<w:p><w:pPr><w:pStyle w:val="Haus"/><w:outlineLvl w:val="9"/></w:pPr>\#(Word.run("Text."))</w:p>"#,
      parts: ["styles": Self.styles]
    ).document()
    #expect(
      outline(document) == [
        "h1: Ginger", "h2: Uses", "p: Ginger relieves nausea.", "h2: Dose", "h3: Adults",
        "h4: Children",
        "p: Text.",
      ])
    #expect(document.metadata.title == "Ginger")
    #expect(document.origins.origin(of: document.blocks[2].range.start)?.path == "p[3]")
  }

  @Test("Lists come from numbering, of the paragraph or of its style")
  func lists() throws {
    func item(_ text: String, _ list: Int, _ depth: Int) -> String {
      """
      <w:p><w:pPr><w:numPr><w:ilvl w:val="\(depth)"/><w:numId w:val="\(list)"/></w:numPr></w:pPr>\
      \(Word.run(text))</w:p>
      """
    }
    let document = try Word(
      body: item("nausea", 1, 0) + item("at sea", 1, 1) + Word.paragraph("vomiting", style: "Liste")
        + item("no list", 0, 0) + item("no mark", 2, 0),
      parts: [
        "styles": Self.styles,
        "numbering": """
        <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
        """,
      ]
    ).document()
    #expect(
      outline(document) == [
        "li0: nausea", "li1: at sea", "li0: vomiting", "p: no list", "p: no mark",
      ])
  }

  @Test("Rows of tables are blocks; a table that only places text is read as text")
  func tables() throws {
    func cell(_ content: String) -> String { "<w:tc><w:tcPr/>\(content)</w:tc>" }
    let inner =
      "<w:tbl><w:tr>\(cell(Word.paragraph("x")))\(cell(Word.paragraph("y")))</w:tr></w:tbl>"
    let document = try Word(
      body: """
        <w:tbl><w:tblPr/><w:tr>\(cell(Word.paragraph("Drug")))\(cell(Word.paragraph("Dose")))</w:tr>
        <w:sdt><w:sdtPr/><w:sdtContent><w:tr>\(cell(Word.paragraph("zinc") + Word.paragraph("oral")))\
        \(cell(Word.paragraph("8 mg") + inner))</w:tr></w:sdtContent></w:sdt></w:tbl>
        <w:tbl><w:tr>\(cell(Word.paragraph("One.") + Word.paragraph("Two.")))</w:tr></w:tbl>
        """
    ).document()
    #expect(
      outline(document) == ["tr: Drug | Dose", "tr: zinc\noral | 8 mg\nx y", "p: One.", "p: Two."])
    #expect(document.origins.origin(of: document.blocks[1].range.start)?.path == "tbl[1]/tr[2]")
  }

  private static let changed = """
    <w:p>\(WordFixture.run("Take 5"))<w:ins w:author="A"><w:r><w:t>0</w:t></w:r></w:ins>\
    \(WordFixture.run(" mg "))<w:del w:author="A"><w:r><w:delText>twice </w:delText></w:r></w:del>\
    \(WordFixture.run("daily."))</w:p>
    <w:p><w:pPr><w:rPr><w:del w:author="A"/></w:rPr></w:pPr><w:moveFrom>\(WordFixture.run("Moved."))</w:moveFrom>\
    \(WordFixture.run("First,"))</w:p><w:p>\(WordFixture.run(" and second."))<w:moveTo>\
    \(WordFixture.run(" Moved."))</w:moveTo></w:p>
    <w:tbl><w:tr><w:trPr><w:del w:author="A"/></w:trPr><w:tc>\(WordFixture.paragraph("gone"))</w:tc>\
    <w:tc>\(WordFixture.paragraph("too"))</w:tc></w:tr></w:tbl>
    """

  @Test("Tracked deletions are no text and insertions are, or the other way round")
  func trackedChanges() throws {
    let accepted = try Word(body: Self.changed).document()
    #expect(outline(accepted) == ["p: Take 50 mg daily.", "p: First, and second. Moved."])
    #expect(accepted.losses == [Loss("deleted passages", count: 2)])
    let rejected = try Word(body: Self.changed).document(.rejected)
    #expect(
      outline(rejected) == [
        "p: Take 5 mg twice daily.", "p: Moved.First,", "p: and second.", "tr: gone | too",
      ])
    #expect(rejected.losses == [Loss("inserted passages", count: 1)])
  }

  @Test("Hidden words, codes of fields and settings are no text")
  func hiddenText() throws {
    let document = try Word(
      body: """
        <w:p>\(Word.run("Zinc"))\(Word.run(" secret", "<w:vanish/>"))\
        \(Word.run(" shown", #"<w:vanish w:val="0"/>"#))\
        \(Word.run(" secret", #"<w:rStyle w:val="Geheim"/>"#))\
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(Word.run(" result"))\
        <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
        """, parts: ["styles": Self.styles]
    ).document()
    #expect(outline(document) == ["p: Zinc shown result"])
    #expect(document.losses == [Loss("hidden passages", count: 2)])
  }

  @Test("Tabs, breaks, hyphens, symbols and raised numbers")
  func characters() throws {
    let document = try Word(
      body: """
        <w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>\
        <w:softHyphen/><w:t>e </w:t><w:sym w:font="Symbol" w:char="F062"/><w:t>-blocker </w:t></w:r>\
        \(Word.run("m", #"<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>"#))\(Word.run("g 10"))\
        \(Word.run("−", #"<w:vertAlign w:val="superscript"/>"#))\
        \(Word.run("9", #"<w:vertAlign w:val="superscript"/>"#))\(Word.run(", 4"))\
        \(Word.run("th", #"<w:vertAlign w:val="superscript"/>"#))</w:p>
        """
    ).document()
    #expect(outline(document) == ["p: a b\nc\u{2011}de β-blocker μg 10⁻⁹, 4th"])
  }

  @Test("Links of elements and of fields")
  func links() throws {
    let document = try Word(
      body: """
        <w:p><w:hyperlink r:id="l1" w:anchor="s">\(Word.run("one"))</w:hyperlink>\(Word.run(" "))\
        <w:fldSimple w:instr=' HYPERLINK "https://b.org/x y" '>\(Word.run("two"))</w:fldSimple>\
        \(Word.run(" "))<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK </w:instrText>\
        </w:r><w:r><w:instrText>"https://c.org" \\l "p"</w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r>\(Word.run("three"))<w:r><w:fldChar \
        w:fldCharType="end"/></w:r>\(Word.run(" "))<w:hyperlink w:anchor="p">\(Word.run("four"))</w:hyperlink></w:p>
        """,
      relationships:
        #"<Relationship Id="l1" Type="http://x/hyperlink" Target="https://a.org/" TargetMode="External"/>"#
    ).document()
    #expect(outline(document) == ["p: one two three four"])
    #expect(
      document.links.map { "\(document.string($0.range)) \($0.target)" } == [
        "one https://a.org/#s", "two https://b.org/x y", "three https://c.org#p",
      ])
  }

  @Test("Comments are notes on their words, also over paragraphs and in answers")
  func comments() throws {
    func mark(_ kind: String, _ id: Int) -> String { #"<w:commentRange\#(kind) w:id="\#(id)"/>"# }
    func refer(_ id: Int) -> String { #"<w:r><w:commentReference w:id="\#(id)"/></w:r>"# }
    func comment(_ id: Int, _ text: String, _ place: String) -> String {
      """
      <w:comment w:id="\(id)" w:author="Ann" w:date="2024-03-01T10:00:00Z"><w:p w14:paraId="\(place)">\
      <w:r><w:annotationRef/></w:r>\(text)</w:p></w:comment>
      """
    }
    let document = try Word(
      body: """
        <w:p>\(Word.run("Zinc"))\(mark("Start", 1))\(Word.run(" shortens"))\(Word.run(" colds."))\(mark("End", 1))\
        \(refer(1))\(refer(2))</w:p><w:p>\(Word.run("It "))\(mark("Start", 3))\(Word.run("is cheap."))</w:p>
        <w:p>\(Word.run("And safe"))\(mark("End", 3))\(refer(3))\(Word.run("."))</w:p>
        """,
      parts: [
        "comments": comment(1, Word.run("doi:10.5555/1"), "0A")
          + comment(2, Word.run("Seen."), "0B") + comment(3, Word.run("Ask."), "0C")
          + comment(4, Word.run("I did."), "0D") + comment(5, Word.run("Lost."), "0E"),
        "commentsExtended": #"<w14:commentEx w14:paraId="0D" w14:paraIdParent="0C"/>"#,
      ]
    ).document()
    #expect(
      document.notes.map { "\(document.string($0.range))|\($0.text)|\($0.author ?? "")" } == [
        "shortens colds.|doi:10.5555/1|Ann", "|Seen.|Ann", "is cheap.\n\nAnd safe|Ask.|Ann",
        "is cheap.\n\nAnd safe|I did.|Ann",
      ])
    #expect(document.notes.allSatisfy { $0.kind == .comment && $0.date == "2024-03-01" })
    #expect(document.notes[1].range.start == document.notes[0].range.end)
    #expect(document.losses == [Loss("comments on nothing", count: 1)])
  }

  @Test("Footnotes and endnotes stand behind the text and are notes where it refers to them")
  func footnotes() throws {
    func note(_ kind: String, _ id: Int, _ text: String) -> String {
      #"<w:\#(kind) w:id="\#(id)"><w:p><w:r><w:\#(kind)Ref/></w:r>\#(text)</w:p></w:\#(kind)>"#
    }
    let document = try Word(
      body: """
        <w:p>\(Word.run("Zinc helps."))<w:r><w:endnoteReference w:id="2"/></w:r>\(Word.run(" It is cheap."))\
        <w:r><w:footnoteReference w:id="9"/></w:r></w:p>
        """,
      parts: [
        "footnotes": #"<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>"#
          + note("footnote", 4, Word.run("Unused."))
          + note("footnote", 9, Word.run("Says the pharmacist.")),
        "endnotes": note(
          "endnote", 2, Word.run("Doe J. Zinc and colds. J Made Up. 2020. doi:10.5555/zinc")),
      ]
    ).document()
    #expect(
      outline(document) == [
        "p: Zinc helps. It is cheap.", "note: Says the pharmacist.",
        "note: Doe J. Zinc and colds. J Made Up. 2020. doi:10.5555/zinc",
      ])
    #expect(document.notes.map(\.kind) == [.endnote, .footnote])
    #expect(document.notes.map(\.range) == [TextRange(11, 11), TextRange(24, 24)])
    #expect(document.origins.origin(of: document.blocks[1].range.start)?.path == "footnote[1]")
  }

  @Test("Text boxes are read; pictures, objects and formulas are counted")
  func graphics() throws {
    let document = try Word(
      body: """
        <w:p>\(Word.run("Before"))<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><x><w:txbxContent>\
        \(Word.paragraph("Boxed."))</w:txbxContent></x></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\
        <w:txbxContent>\(Word.paragraph("Boxed."))</w:txbxContent></v:textbox></w:pict></mc:Fallback>\
        </mc:AlternateContent></w:r>\(Word.run(" after."))<w:r><w:pict><v:imagedata r:id="x"/></w:pict></w:r>\
        <m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>\(Word.run("."))</w:p>
        """
    ).document()
    #expect(outline(document) == ["p: Before after.x=1.", "p: Boxed."])
    #expect(document.origins.origin(of: document.blocks[1].range.start)?.path == "p[1]/txbx")
    #expect(document.losses == [Loss("formulas", count: 1), Loss("images", count: 1)])
  }

  @Test("Content controls, smart tags and strict namespaces are read through")
  func wrappers() throws {
    let document = try Word(
      body: """
        <w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent><w:p><w:smartTag><w:smartTagPr/>\
        \(Word.run("Zinc"))</w:smartTag><w:customXml>\(Word.run(" helps"))</w:customXml></w:p></w:sdtContent></w:sdt>
        """, namespace: "http://purl.oclc.org/ooxml/wordprocessingml/main"
    ).document()
    #expect(outline(document) == ["p: Zinc helps"])
  }

  @Test("Tables of contents are kept and not read")
  func contents() throws {
    let document = try Word(
      body: """
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r>\
        <w:fldChar w:fldCharType="separate"/></w:r>\(Word.run("Dose 1"))</w:p><w:p>\(Word.run("Uses 2"))<w:r>\
        <w:fldChar w:fldCharType="end"/></w:r></w:p>\(Word.paragraph("Zinc helps."))
        """
    ).document()
    #expect(outline(document) == ["meta: Dose 1", "meta: Uses 2", "p: Zinc helps."])
  }

  @Test(
    "What is set by hand is read as if styles had set it: header lines, bylines, headings, items")
  func unstyledStructure() throws {
    func bold(_ text: String) -> String { "<w:p>\(Word.run(text, "<w:b/>"))</w:p>" }
    let blog = try Word(
      body: bold("Why We Take Ginger") + Word.paragraph("By Jane Doe | March 3, 2024")
        + Word.paragraph("Ginger relieves nausea.") + bold("How much") + bold("Not more than 4 g.")
        + Word.paragraph("Take it:") + Word.paragraph("• with food") + Word.paragraph("- at sea")
        + "<w:p>\(Word.run("It can cause:"))<w:r><w:br/></w:r>\(Word.run("1. heartburn"))<w:r><w:br/></w:r>"
        + "\(Word.run("2. nausea"))</w:p>" + Word.paragraph("References")
        + Word.paragraph("1. Roe A. Ginger. J Bot. 2020;1:2."),
      parts: [
        "core": """
        <cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:creator>Office</dc:creator>\
        <dcterms:modified>2021-02-03T00:00:00Z</dcterms:modified></cp:coreProperties>
        """
      ]
    ).document()
    #expect(
      outline(blog) == [
        "h1: Why We Take Ginger", "meta: By Jane Doe | March 3, 2024", "p: Ginger relieves nausea.",
        "h2: How much", "p: Not more than 4 g.", "h2: Take it:", "li0: with food", "li0: at sea",
        "p: It can cause:", "li0: heartburn", "li0: nausea", "h2: References",
        "p: 1. Roe A. Ginger. J Bot. 2020;1:2.",
      ])
    #expect(blog.metadata.title == "Why We Take Ginger")
    #expect(blog.metadata.authors == ["Jane Doe"] && blog.metadata.date == "2024-03-03")

    let label = try Word(
      body: Word.paragraph("Kind: label") + Word.paragraph("Publisher: Acme")
        + Word.paragraph("Ginger relieves nausea.")
    ).document()
    #expect(
      outline(label) == [
        "meta: Kind: label", "meta: Publisher: Acme", "p: Ginger relieves nausea.",
      ])
    #expect(label.metadata.kind == .label && label.metadata.publisher == "Acme")
  }

  @Test("What the properties say of the document")
  func properties() throws {
    let metadata = try Word(
      body: Word.paragraph("Zinc helps."),
      parts: [
        "core": """
        <cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Zinc</dc:title>\
        <dc:creator>Jane Doe; Ann Roe</dc:creator><cp:keywords>zinc, colds</cp:keywords>\
        <dcterms:created>2020-01-01T00:00:00Z</dcterms:created><dcterms:modified>2021-02-03T00:00:00Z</dcterms:modified>\
        </cp:coreProperties>
        """
      ]
    ).document().metadata
    #expect(metadata.title == "Zinc")
    #expect(metadata.authors == ["Jane Doe", "Ann Roe"])
    #expect(metadata.date == "2021-02-03")
    #expect(metadata.topics == ["zinc", "colds"])
  }
}
