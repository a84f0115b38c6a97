import Documents
import Testing

@testable import Importers

@Suite("Journal articles")
struct JATSTests {
  /// The document of an article with this front matter, body and back matter.
  private func article(
    meta: String = "", body: String = "", back: String = "", attributes: String = "",
    rest: String = ""
  ) throws -> Document {
    try xml(
      """
      <!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2//EN" "JATS.dtd">
      <article \(attributes)><front><journal-meta><journal-title-group><journal-title>Made-up \
      Medicine</journal-title></journal-title-group></journal-meta><article-meta>\(meta)</article-meta>\
      </front><body>\(body)</body><back>\(back)</back>\(rest)</article>
      """, path: "a.nxml")
  }

  @Test("What an article says of itself")
  func metadata() throws {
    let metadata = try article(
      meta: """
        <article-id pub-id-type="pmid">12345678</article-id><article-id pub-id-type="pmc">987654</article-id>
        <article-id pub-id-type="doi">10.5555/ABC.1</article-id>
        <title-group><article-title>Ginger for <italic>nausea</italic></article-title></title-group>
        <contrib-group><contrib contrib-type="author"><name><surname>Doe</surname><given-names>Jane</given-names>
        </name></contrib><contrib contrib-type="editor"><name><surname>Roe</surname></name></contrib>
        <contrib contrib-type="author"><collab>The Ginger Group</collab></contrib></contrib-group>
        <pub-date pub-type="ppub"><month>Mar</month><year>2020</year></pub-date>
        <pub-date pub-type="epub"><day>4</day><month>2</month><year>2020</year></pub-date>
        <permissions><license xlink:href="https://creativecommons.org/licenses/by/4.0/"><license-p>Free.</license-p>
        </license></permissions><kwd-group><kwd>ginger</kwd></kwd-group>
        """, attributes: #"article-type="review-article""#
    ).metadata
    #expect(metadata.title == "Ginger for nausea")
    #expect(metadata.authors == ["Jane Doe", "The Ginger Group"])
    #expect(metadata.date == "2020-02-04")
    #expect(metadata.publisher == "Made-up Medicine")
    #expect(
      metadata.identifiers.map(\.description) == [
        "doi:10.5555/abc.1", "pmcid:PMC987654", "pmid:12345678",
      ])
    #expect(metadata.uri == "https://doi.org/10.5555/abc.1")
    #expect(metadata.kind == .review)
    #expect(metadata.licence == "https://creativecommons.org/licenses/by/4.0/")
    #expect(metadata.topics == ["ginger"])
  }

  @Test("Abstract, sections, lists, tables, boxes and captions are the text, in order")
  func structure() throws {
    let document = try article(
      meta: """
        <title-group><article-title>Ginger</article-title></title-group>
        <abstract><sec><title>Methods</title><p>We asked.</p></sec></abstract>
        """,
      body: """
        <sec><title>Results</title><p>Two groups:<list><list-item><p>ginger</p></list-item><list-item><p>placebo</p>
        </list-item></list>were compared.</p>
        <sec><title>Doses</title><table-wrap><label>Table 1.</label><caption><p>What was given</p></caption><table>
        <thead><tr><th>Group</th><th>Dose</th></tr></thead><tbody><tr><td>ginger</td><td>1 g</td></tr></tbody></table>
        </table-wrap></sec>
        <boxed-text><caption><title>Key points</title></caption><p>It helps.</p></boxed-text>
        <fig><label>Figure 1.</label><caption><p>Nausea by day</p></caption><graphic xlink:href="f1"/></fig></sec>
        """)
    #expect(
      outline(document) == [
        "h1: Ginger", "h2: Abstract", "h3: Methods", "p: We asked.", "h2: Results",
        "p: Two groups:", "li0: ginger", "li0: placebo", "p: were compared.", "h3: Doses",
        "p: Table 1. What was given", "tr: Group | Dose", "tr: ginger | 1 g", "h3: Key points",
        "p: It helps.", "p: Figure 1. Nausea by day",
      ])
    #expect(document.losses == [Loss("figures", count: 1)])
  }

  @Test("What stands in the text says where in the file it was found")
  func origins() throws {
    let document = try article(body: "<sec><title>A</title>\n<p>One.</p>\n<p>Two.</p></sec>")
    let origin = try #require(document.origins.origin(of: document.blocks[2].range.start))
    #expect(document.string(document.blocks[2].range) == "Two.")
    #expect(origin == Origin(line: 4, path: "body/sec/p[2]"))
  }

  private static let list = """
    <ref-list><title>References</title>
    <ref id="r1"><label>1.</label><element-citation publication-type="journal"><person-group person-group-type="author">
    <name><surname>Roe</surname><given-names>J</given-names></name><etal/></person-group><year>2014</year>
    <article-title>Ginger at sea</article-title><source>J Nausea</source><volume>3</volume><fpage>10</fpage>
    <lpage>19</lpage><pub-id pub-id-type="doi">10.5555/sea</pub-id></element-citation></ref>
    <ref id="r2"><label>2.</label><mixed-citation><person-group person-group-type="author"><name><surname>Poe</surname>
    <given-names>E</given-names></name></person-group> <article-title>Ginger on land</article-title>. <source>J
    Nausea</source>. <year>2015</year>. <ext-link ext-link-type="uri" xlink:href="https://doi.org/10.5555/land">Link
    </ext-link></mixed-citation></ref>
    <ref id="r3"><label>3.</label><mixed-citation>Moe A, Joe B. Ginger in the air. J Nausea. 2016;5(2):3-9. \
    doi:10.5555/air</mixed-citation></ref>
    <ref id="r4"><label>4.</label><citation><pub-id pub-id-type="pmid">4444444</pub-id></citation></ref>
    </ref-list>
    """

  @Test("Each entry of the list of references is a work, in parts or as printed")
  func references() throws {
    let document = try article(body: "<p>Text.</p>", back: Self.list)
    let works = document.references.map(\.work)
    #expect(document.references.map(\.label) == ["1", "2", "3", "4"])
    #expect(
      works.map(\.title).prefix(3) == ["Ginger at sea", "Ginger on land", "Ginger in the air"])
    #expect(works.map(\.year).prefix(3) == [2014, 2015, 2016])
    #expect(works[0].authors == ["Roe J"])
    #expect(works[0].container == "J Nausea")
    #expect(
      works.map { $0.identifiers.map(\.description) } == [
        ["doi:10.5555/sea"], ["doi:10.5555/land"], ["doi:10.5555/air"], ["pmid:4444444"],
      ])
    let range = try #require(document.references[0].range)
    #expect(
      document.string(range)
        == "1. Roe J, et al. Ginger at sea. J Nausea. 2014;3:10–19. doi:10.5555/sea.")
  }

  @Test("Marks lead to the list from their places, ranges to all entries between their ends")
  func marks() throws {
    let document = try article(
      body: """
        <p>Helps at sea [<xref ref-type="bibr" rid="r1">1</xref>], anywhere<sup><xref ref-type="bibr" rid="r2">2</xref>–\
        <xref ref-type="bibr" rid="r4">4</xref></sup> and both <xref ref-type="bibr" rid="r1 r3">[1,3]</xref>; see \
        <xref ref-type="fig" rid="f1">Figure 1</xref>.</p>
        """, back: Self.list)
    #expect(document.marks.map(\.references) == [[0], [1, 2, 3], [0, 2]])
    #expect(document.marks.map { document.string($0.range) } == ["1", "²–⁴", "[1,3]"])
    // What is raised reads like a part of the word before it and is kept from being read.
    let prose = String(decoding: document.prose.prefix(40), as: UTF8.self)
    #expect(prose.contains("anywhere ") && !prose.contains("²"))
  }

  @Test(
    "Related articles are notices of this article, or this one is a notice of them",
    arguments: [
      ("research-article", "retraction-forward", Notice.Kind.retraction, true),
      ("research-article", "correction-forward", .correction, true),
      ("research-article", "expression-of-concern", .expressionOfConcern, true),
      ("retraction", "retracted-article", .retraction, false),
      ("correction", "corrected-article", .correction, false),
    ])
  func notices(type: String, relation: String, kind: Notice.Kind, isAbout: Bool) throws {
    let document = try article(
      meta: """
        <article-id pub-id-type="doi">10.5555/own</article-id>
        <related-article related-article-type="\(relation)" ext-link-type="doi" xlink:href="10.5555/other"/>
        """, body: "<p>Text.</p>", attributes: "article-type='\(type)'")
    let other = WorkIdentifier(scheme: .doi, value: "10.5555/other")
    if isAbout {
      #expect(document.metadata.notices == [Notice(kind: kind, identifier: other)])
      #expect(document.references.isEmpty)
    } else {
      #expect(document.metadata.notices.isEmpty)
      #expect(document.references.map(\.work.identifiers) == [[other]])
      let notice = try #require(document.references.first?.work.notices.first)
      #expect(notice.kind == kind && notice.identifier?.value == "10.5555/own")
    }
  }

  @Test("Reviews and replies are not of the article; formulas and files are counted")
  func losses() throws {
    let document = try article(
      body: """
        <p>With <inline-formula><mml:math><mml:mi>p</mml:mi><mml:mo>=</mml:mo><mml:mn>0.04</mml:mn></mml:math>\
        </inline-formula> it helps.</p><disp-formula><tex-math>\\frac{a}{b}</tex-math></disp-formula>
        <supplementary-material/>
        """,
      rest: """
        <sub-article article-type="decision-letter"><body><p>Ginger does not help.</p></body><back><ref-list><ref>\
        <citation>x</citation></ref></ref-list></back></sub-article>
        """)
    #expect(outline(document) == ["p: With p=0.04 it helps."])
    #expect(document.references.isEmpty)
    #expect(
      Set(document.losses) == [
        Loss("formulas", count: 2), Loss("supplementary files", count: 1),
        Loss("sub-articles (reviews, replies)", count: 1),
      ])
  }

  @Test(
    "Entities of a DTD, unknown prefixes and attributes that stand twice do not keep it from being read"
  )
  func oddities() throws {
    let document = try article(
      body: """
        <p>5&nbsp;mg &mdash; <foo:bar baz:a="1" baz:a="2">of&unknown; it</foo:bar></p>
        """)
    #expect(outline(document) == ["p: 5\u{A0}mg — of&unknown; it"])
    #expect(document.warnings.contains { $0.message.contains("unknown is not declared") })
    #expect(document.warnings.contains { $0.message.contains("the first one counts") })
  }

  @Test("A file that ends too early is refused with the line")
  func truncated() {
    let error = #expect(throws: ImportError.self) {
      try xml("<article><body>\n<p>Text.", path: "cut.nxml")
    }
    #expect(error?.description.hasPrefix("cut.nxml:") ?? false)
  }
}
