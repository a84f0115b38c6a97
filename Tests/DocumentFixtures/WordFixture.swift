/// Makes Word documents of their parts.
package struct WordFixture {
  package var body: String
  /// The content of the parts beside the text, by name without extension ("comments").
  package var parts: [String: String]
  /// Further relationships of the text, as XML.
  package var relationships: String
  package var namespace: String

  package init(
    body: String, parts: [String: String] = [:], relationships: String = "",
    namespace: String = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  ) {
    self.body = body
    self.parts = parts
    self.relationships = relationships
    self.namespace = namespace
  }

  private static let types =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  package var fixture: ArchiveFixture {
    var archive = ArchiveFixture()
    archive.add("[Content_Types].xml", "<Types/>")
    archive.add(
      "_rels/.rels",
      """
      <Relationships><Relationship Id="r1" Type="\(Self.types)/officeDocument" Target="word/document.xml"/>
      <Relationship Id="r2" Type="http://x/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
      """)
    archive.add("word/document.xml", part("document", "<w:body>\(body)</w:body>"))
    var links = relationships
    for (name, content) in parts.sorted(by: { $0.key < $1.key }) {
      if name == "core" {
        archive.add("docProps/core.xml", content)
        continue
      }
      links +=
        #"<Relationship Id="\#(name)" Type="\#(Self.types)/\#(name)" Target="\#(name).xml"/>"#
      archive.add("word/\(name).xml", part(name, content))
    }
    archive.add(
      "word/_rels/document.xml.rels", "<Relationships>\(links)</Relationships>")
    return archive
  }

  private func part(_ name: String, _ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:\(name) xmlns:w="\(namespace)" xmlns:r="\(Self.types)" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">\(content)</w:\(name)>
    """
  }

  /// A paragraph of a single run.
  package static func paragraph(_ text: String, style: String? = nil) -> String {
    let properties = style.map { #"<w:pPr><w:pStyle w:val="\#($0)"/></w:pPr>"# } ?? ""
    return "<w:p>\(properties)\(run(text))</w:p>"
  }

  package static func run(_ text: String, _ properties: String = "") -> String {
    #"<w:r><w:rPr>\#(properties)</w:rPr><w:t xml:space="preserve">\#(text)</w:t></w:r>"#
  }
}
