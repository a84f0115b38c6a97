import CZip

/// Makes Word documents as Word writes them: words in runs that editing has cut up, with properties on each, and a part
/// of styles most of which the text does not use.
enum WordFile {
  struct Failure: Error { let file: String }

  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  static func write(_ article: ArticleLines, to file: String) throws {
    var code: Int32 = 0
    guard let archive = zip_open(file, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw Failure(file: file)
    }
    let parts = [
      ("[Content_Types].xml", "<Types/>"),
      ("_rels/.rels", related("officeDocument", "word/document.xml")),
      ("word/document.xml", document(article)),
      ("word/_rels/document.xml.rels", related("styles", "styles.xml")),
      ("word/styles.xml", styles),
    ].map { ($0.0, Array($0.1.utf8)) }
    for (name, bytes) in parts {
      // libzip frees the copy.
      let copy = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 1)
      copy.copyMemory(from: bytes, byteCount: bytes.count)
      guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1),
        zip_file_add(archive, name, source, 0) >= 0
      else { throw Failure(file: file) }
    }
    guard zip_close(archive) == 0 else { throw Failure(file: file) }
  }

  private static func related(_ type: String, _ target: String) -> String {
    "<Relationships><Relationship Id=\"r1\" Type=\"\(relationships)/\(type)\" Target=\"\(target)\"/></Relationships>"
  }

  private static func document(_ article: ArticleLines) -> String {
    var body = paragraph(article.title, style: "S0")
    for (isHeading, text) in article.body {
      body += paragraph(text, style: isHeading ? "S1" : nil)
    }
    return
      "<?xml version=\"1.0\"?><w:document xmlns:w=\"\(main)\"><w:body>\(body)</w:body></w:document>"
  }

  private static func paragraph(_ text: Substring, style: String?) -> String {
    var xml = "<w:p w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00A77B3E\"><w:pPr>"
    if let style { xml += "<w:pStyle w:val=\"\(style)\"/>" }
    xml += "<w:rPr><w:lang w:val=\"en-US\"/></w:rPr></w:pPr>"
    var rest = text
    var length = 20
    while !rest.isEmpty {
      let piece = rest.prefix(length)
      rest = rest.dropFirst(length)
      length = 20 + (length + 37) % 100
      xml += """
        <w:r w:rsidRPr="00C12"><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:lang w:val="en-US"/></w:rPr>\
        <w:t xml:space="preserve">\(ArticleLines.escaped(piece))</w:t></w:r>
        """
    }
    return xml + "</w:p>"
  }

  private static let styles: String = {
    let names = ["Title", "heading 1"] + (0..<60).map { "Style \($0)" }
    let styles = names.enumerated().map { number, name in
      """
      <w:style w:type="paragraph" w:styleId="S\(number)"><w:name w:val="\(name)"/><w:basedOn w:val="S50"/>\
      <w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr></w:style>
      """
    }
    return "<?xml version=\"1.0\"?><w:styles xmlns:w=\"\(main)\">\(styles.joined())</w:styles>"
  }()
}
