import Documents
import XMLReading

/// Reads the text of XML whose elements mean nothing to Stet: an element with words of its own is a paragraph.
struct UnknownXMLReader {
  private let root: XMLNode
  private let path: String
  private let warnings: [ImportWarning]
  private let paths: XMLPaths
  private var builder = DocumentBuilder()

  init(root: XMLNode, path: String, warnings: [ImportWarning]) {
    self.root = root
    self.path = path
    self.warnings = warnings
    paths = XMLPaths(root)
  }

  consuming func document() -> Document {
    walk(root, isInline: false)
    let notice = ImportWarning(
      offset: nil,
      message: "\(XMLImporter.unknown(root.local)); its text was read without its structure")
    return builder.document(
      path: path, metadata: DocumentMetadata(), warnings: [notice] + warnings)
  }

  // As deep as the file was allowed to be.
  private mutating func walk(_ node: XMLNode, isInline: Bool) {
    let hasWords = !isInline && node.content.contains { $0.isText && !$0.isBlank }
    if hasWords { builder.begin(.paragraph, origin: paths.origin(of: node)) }
    for part in node.content {
      if part.isText {
        builder.append(bytes: part.bytes)
      } else {
        walk(part, isInline: isInline || hasWords)
      }
    }
    if hasWords { builder.endBlock() }
  }
}
