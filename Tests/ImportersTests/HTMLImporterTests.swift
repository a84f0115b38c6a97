import Documents
import Testing

@testable import Importers

@Suite("Reading web pages")
struct HTMLImporterTests {
  private func read(_ page: String, name: String = "page.html") throws -> Document {
    try ImporterCatalog.builtIn.document(from: Array(page.utf8), path: name)
  }

  private func blocks(_ document: Document) -> [String] {
    document.blocks.map { document.string($0.range) }
  }

  private static let page = """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8">
    <title>Valerian and sleep | Health Desk</title>
    <meta property="og:site_name" content="Health Desk">
    <link rel="canonical" href="https://example.org/valerian">
    <meta name="citation_doi" content="10.1234/ABC">
    <script>var hidden = "Zinc cures everything.";</script></head>
    <body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
    <div class="cookie-banner">We use cookies. Accept all?</div>
    <main><article>
    <h1>Valerian and sleep</h1>
    <p>Valerian is a herb that has been used for sleep for a long time, and many people still take
    it before bed, often together with hops, lemon balm and other plants.</p>
    <h2>How much</h2>
    <p>The usual dose is <b>300–600&nbsp;mg</b> an hour before bed, according to
    <a href="https://doi.org/10.1000/182">one trial</a>, which followed 120 adults for six weeks.</p>
    <ul><li>headache</li><li>stomach upset</li></ul>
    <table><tr><th>Form</th><th>Dose</th></tr><tr><td>extract</td><td>300 mg</td></tr></table>
    </article></main>
    <aside class="related"><h3>Related articles</h3><p>Ten foods that help you sleep better tonight.</p></aside>
    <footer><p>Copyright Health Desk. All rights reserved.</p></footer>
    </body></html>
    """

  @Test("The article is read and what surrounds it is not")
  func mainContent() throws {
    let document = try read(Self.page)
    let text = String(decoding: document.text, as: UTF8.self)
    for word in ["cookies", "Home", "Related", "Copyright", "Zinc"] {
      #expect(!text.contains(word), "\(word)")
    }
    let found = blocks(document)
    #expect(found.contains("How much"))
    #expect(found.contains("headache"))
    #expect(found.contains { $0.contains("extract") && $0.contains("300 mg") })
    #expect(document.blocks.contains { $0.kind == .listItem(depth: 0) })
    #expect(document.blocks.contains { $0.kind == .tableRow })
    #expect(text.contains("The usual dose is 300–600\u{A0}mg an hour before bed"))
  }

  @Test("A page says where it is published, and where its passages stand")
  func metadata() throws {
    let document = try read(Self.page)
    #expect(document.metadata.title == "Valerian and sleep")
    #expect(document.metadata.publisher == "Health Desk")
    #expect(document.metadata.uri == "https://example.org/valerian")
    #expect(document.metadata.identifiers.map(\.description).contains("doi:10.1234/abc"))
    let link = try #require(document.links.first)
    #expect(document.string(link.range) == "one trial")
    #expect(link.target == "https://doi.org/10.1000/182")
    let dose = try #require(
      document.blocks.first { document.string($0.range).contains("usual dose") })
    let origin = try #require(document.origins.origin(of: dose.range.start))
    #expect(origin.line == 16)
    #expect(origin.path?.contains("article") == true)
  }

  @Test("Who wrote a page, and when, is read from what it shows where it states it nowhere else")
  func bylines() throws {
    let shown = try read(
      """
      <html><body><h1>Valerian</h1><div class="post-meta"><span class="author-name">By Ann Doe</span>
      <span class="entry-date">Posted on March 2, 2024 at 7:40</span></div><p>\(Self.paragraph)</p>
      <div class="comments"><b class="comment-author">Bob Roe</b> <i class="date">3 May 2025</i></div>
      </body></html>
      """)
    #expect(shown.metadata.authors == ["Ann Doe"])
    #expect(shown.metadata.date == "2024-03-02")
    let stated = try read(
      """
      <html><head><script type="application/ld+json">{"@type": "Article", "headline": "Zinc &amp; sleep",
      "author": {"name": "Lindsey O&#039;Donnell"}, "datePublished": "2023-01-05T08:00"}</script></head>
      <body><p class="byline">By Ann Doe</p><p>\(Self.paragraph)</p></body></html>
      """)
    #expect(stated.metadata.authors == ["Lindsey O'Donnell"])
    #expect(stated.metadata.title == "Zinc & sleep")
    #expect(stated.metadata.date == "2023-01-05")
  }

  @Test("Encodings are those of the page", arguments: ["windows-1252", "iso-8859-1"])
  func encodings(name: String) throws {
    let head = "<html><head><meta charset=\"\(name)\"></head><body><p>Caf".utf8
    let bytes = Array(head) + [0xE9] + Array(" eases fatigue.</p></body></html>".utf8)
    let document = try ImporterCatalog.builtIn.document(from: bytes, path: "a.html")
    #expect(String(decoding: document.text, as: UTF8.self) == "Café eases fatigue.")
  }

  @Test("Marks of references are no part of numbers and words")
  func superscripts() throws {
    let document = try read(
      "<html><body><p>Take 5 mg<sup><a href=\"#r3\">3</a></sup> daily.</p>"
        + "<h2>References</h2><ol><li>A. Trial one. 2001.</li><li>B. Trial two. 2002.</li>"
        + "<li id=\"r3\">C. Trial three. 2003. doi:10.1000/3</li></ol></body></html>")
    let text = String(decoding: document.text, as: UTF8.self)
    #expect(!text.contains("mg3"))
    #expect(document.marks.count == 1)
    let entry = try #require(document.marks.first?.references.first)
    #expect(document.references[entry].work.identifiers.map(\.description) == ["doi:10.1000/3"])
  }

  private static let paragraph =
    "Valerian is a herb that has been used for sleep for a long time, and many people still take it "
    + "before bed, often together with hops, lemon balm and other plants from the garden."

  @Test(
    "Headings and sentences that begin as labels do are read",
    arguments: [
      "<h2>Recommended dose</h2>", "<h2>Supporting evidence</h2>", "<h3>Related conditions</h3>",
      "<h2>Contact dermatitis</h2>", "<p>More research is needed.</p>",
      "<p>By day 3, symptoms ease.</p>",
      "<ul><li>More sleep</li><li>Image guided therapy</li></ul>",
      "<p>Source: World Health Organization</p>", "<p>Photo therapy helps some.</p>",
      "<h2>Latest evidence</h2>",
    ])
  func labelsThatAreText(_ element: String) throws {
    let document = try read(
      "<html><body><article><h1>Valerian</h1><p>\(Self.paragraph)</p>\(element)"
        + "<p>\(Self.paragraph)</p></article></body></html>")
    let words = element.split(separator: "<").compactMap { $0.split(separator: ">").last }
      .filter { $0.contains(" ") }
    #expect(!words.isEmpty)
    for line in words { #expect(blocks(document).contains(String(line)), "\(blocks(document))") }
  }

  @Test(
    "What stands in the article and is about the page is not read",
    arguments: [
      "<ul><li><a href=\"#dose\">The dose</a></li><li><a href=\"#risk\">The risks</a></li></ul>",
      "<p>7 min read</p>", "<p><a href=\"/hops\">Hops and sleep: what we know</a></p>",
      "<figure><img src=\"a.jpg\"><figcaption>Valerian in a field. Photo: A. Doe</figcaption></figure>",
      "<div class=\"next-post\"><h3>Hops</h3><p>\(paragraph)</p></div>",
      "<h2>Related articles</h2>",
      "<div class=\"imageBox\"><img src=\"a.jpg\"><p>A field in summer</p></div>",
      "<p>Published 12 May 2024</p>",
    ])
  func labels(_ element: String) throws {
    let article = "<h1>Valerian</h1><p>\(Self.paragraph)</p><p>\(Self.paragraph)</p>"
    let rest = "<p>\(Self.paragraph)</p><p>\(Self.paragraph)</p><p>\(Self.paragraph)</p>"
    let document = try read(
      "<html><body><article>\(article)\(element)\(rest)</article></body></html>")
    #expect(blocks(document) == ["Valerian"] + Array(repeating: Self.paragraph, count: 5))
  }

  @Test("A column beside the article is not read, though it is longer")
  func columns() throws {
    let other = Array(
      repeating: "<p>Iron is a metal, which ships, rails and bridges are made of, "
        + "and it rusts in the rain.</p>", count: 30
    ).joined()
    let article = Array(repeating: "<p>\(Self.paragraph)</p>", count: 5).joined()
    for column in ["<aside>\(other)</aside>", "<div class=\"sidebar\">\(other)</div>"] {
      let document = try read(
        "<html><body><div id=\"page\">\(column)<div><h1>Valerian</h1>\(article)</div></div></body></html>"
      )
      #expect(!blocks(document).contains { $0.contains("Iron") })
      #expect(blocks(document).count == 6)
    }
  }

  @Test("Names that hide are not believed of what the page is about")
  func hidingNames() throws {
    let article = Array(repeating: "<p>\(Self.paragraph)</p>", count: 5).joined()
    for mark in ["class=\"print-only\"", "aria-hidden=\"true\"", "class=\"field--label-hidden\""] {
      let document = try read(
        "<html><body><div \(mark)>\(article)</div><p class=\"sr-only\">Menu opened.</p></body></html>"
      )
      #expect(blocks(document).count == 5, "\(mark)")
    }
  }

  @Test("Comments and footnotes are notes on the words before, with where their links lead")
  func notes() throws {
    let document = try read(
      """
      <html><body><p>Sleep came first.</p>
      <p>Valerian shortens sleep latency.<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> It
      tastes bad.<a href="#f1" id="b1">*</a></p>
      <h2>References</h2><ol><li>A. Trial one. 2001. doi:10.1000/1</li></ol>
      <div><p id="f1">So say tasters. <a href="#b1">↩</a></p></div>
      <div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a> See
      <a href="https://www.google.com/url?q=https://doi.org/10.1000%2F182&amp;sa=D">here</a></p></div>
      </body></html>
      """)
    let text = String(decoding: document.text, as: UTF8.self)
    #expect(!text.contains("[a]") && !text.contains("tasters") && !text.contains("See"))
    #expect(document.notes.map(\.kind) == [.comment, .footnote])
    #expect(
      document.notes.map(\.text) == ["See here <https://doi.org/10.1000/182>", "So say tasters."])
    #expect(document.string(document.notes[0].range) == "Valerian shortens sleep latency.")
    #expect(document.references.count == 1)
  }

  @Test("Ways back to the text and to the editor of a page are no words of it")
  func waysBack() throws {
    let document = try read(
      """
      <html><body><h1>Zinc</h1><p>\(Self.paragraph)<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup></p>
      <h2>Uses<span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2><p>\(Self.paragraph)</p>
      <h2>References</h2><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink">^
      <sup><a href="#cite_ref-1">a</a></sup> <sup><a href="#cite_ref-2">b</a></sup></span>
      <cite>Doe A. Trial one. 2001. doi:10.1000/1</cite></li></ol></body></html>
      """)
    #expect(blocks(document).contains("Uses"))
    #expect(blocks(document).last == "Doe A. Trial one. 2001. doi:10.1000/1")
    #expect(document.marks.map(\.references) == [[0]])
  }

  @Test("What is nested too deeply is refused with the reason, not cut short")
  func depth() throws {
    let page = String(repeating: "<div>", count: 100_000) + "Zinc helps."
    #expect(throws: ImportError.self) { try read("<html><body>" + page) }
  }
}
