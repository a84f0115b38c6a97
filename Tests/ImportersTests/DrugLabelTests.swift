import Documents
import Testing

@testable import Importers

@Suite("Drug labels")
struct DrugLabelTests {
  private func label(title: String = "", sections: String = "", product: String = "") throws
    -> Document
  {
    let products =
      product.isEmpty
      ? ""
      : "<component><section><code code='48780-1'/><subject>\(product)</subject></section></component>"
    return try xml(
      """
      <?xml version="1.0"?><?xml-stylesheet href="spl.xsl"?>
      <document xmlns="urn:hl7-org:v3"><code displayName="HUMAN PRESCRIPTION DRUG LABEL"/>\(title)
      <effectiveTime value="20240305"/><setId root="ABCD-12"/><versionNumber value="7"/><author><assignedEntity>
      <representedOrganization><name>Made-up Pharma</name></representedOrganization></assignedEntity></author>
      <component><structuredBody>\(products)\(sections)</structuredBody></component></document>
      """, path: "label.xml")
  }

  private static let product = """
    <manufacturedProduct><manufacturedProduct><name>Calmex</name><formCode displayName="TABLET"/>
    <ingredient classCode="ACTIB"><quantity><numerator value="50" unit="mg"/><denominator value="1" unit="1"/></quantity>
    <ingredientSubstance><name>NALOXINE HYDROCHLORIDE</name><activeMoiety><activeMoiety><name>NALOXINE</name>
    </activeMoiety></activeMoiety></ingredientSubstance></ingredient>
    <ingredient classCode="IACT"><ingredientSubstance><name>STARCH</name></ingredientSubstance></ingredient>
    </manufacturedProduct></manufacturedProduct>
    """

  @Test("What a label says of itself")
  func metadata() throws {
    let document = try label(
      title: """
        <title>These highlights do not include all the information needed to use CALMEX safely.<br/>CALMEX tablets\
        <br/>Initial U.S. Approval: 1984</title>
        """, product: Self.product)
    let metadata = document.metadata
    #expect(metadata.kind == .label)
    #expect(metadata.title == "CALMEX tablets (naloxine)")
    #expect(metadata.identifiers.map(\.description) == ["setid:abcd-12"])
    #expect(metadata.version == "7")
    #expect(metadata.date == "2024-03-05")
    #expect(metadata.publisher == "Made-up Pharma")
    #expect(metadata.topics == ["naloxine"])
    #expect(
      outline(document) == [
        "h1: CALMEX tablets (naloxine)", "meta: Calmex, tablet: NALOXINE HYDROCHLORIDE 50 mg",
      ])
  }

  @Test("Sections are read with their titles, or the names of their codes")
  func sections() throws {
    let document = try label(
      sections: """
        <component><section><code code="34067-9"/><title>1 INDICATIONS</title><text><paragraph>For pain.</paragraph>
        </text><component><section><title>1.1 Adults</title><text>In adults<br/>only.</text></section></component>
        </section></component>
        <component><section><code code="34066-1"/><text><list><item>Do not chew.</item><item>Swallow.<list><item>Whole
        </item></list></item></list><table><tbody><tr><td>Age</td><td>Dose</td></tr></tbody></table></text></section>
        </component>
        """)
    #expect(
      outline(document) == [
        "h2: 1 INDICATIONS", "p: For pain.", "h3: 1.1 Adults", "p: In adults only.",
        "h2: Boxed Warning", "li0: Do not chew.", "li0: Swallow.", "li1: Whole", "tr: Age | Dose",
      ])
  }

  @Test("Highlights say what a section says, and are counted and not read twice")
  func highlights() throws {
    let document = try label(
      sections: """
        <component><section><title>Dosage</title><text><paragraph>Take 5 mg.</paragraph></text><excerpt><highlight>
        <text><paragraph>5 mg</paragraph></text></highlight></excerpt></section></component>
        """)
    #expect(outline(document) == ["h2: Dosage", "p: Take 5 mg."])
    #expect(document.losses == [Loss("highlights that repeat a section", count: 1)])
  }
}
