import Documents
import XMLReading

/// Reads journal articles (JATS), PubMed records and drug labels (SPL), told by the name of the first element.
package struct XMLImporter: Importer {
  package init() {}

  package var format: String { "XML" }

  /// What is said of a file whose first element is another.
  static func unknown(_ root: String) -> String {
    "XML with the root element <\(root)>; of XML, Stet reads JATS articles, PubMed records and SPL labels"
  }

  private static let extensions: Set<String> = ["xml", "nxml"]
  private static let hypertextExtensions: Set<String> = ["html", "htm", "xhtml", "xht", "shtml"]

  package func recognises(head: ArraySlice<UInt8>, path: String, isNamed: Bool) -> Bool {
    let suffix = FileExtension.of(path)
    let isXML = Self.extensions.contains(suffix) || Self.isDeclared(head)
    switch XMLRoot(head) {
    case .none:
      // Something else by that name is better called what it is.
      return Self.extensions.contains(suffix) && isNamed && FileSignature.format(of: head) == nil
    case .incomplete: return isXML
    case .element(let local, let tag):
      if local.lowercased() == "html" || Self.hypertextExtensions.contains(suffix) { return false }
      if local == "article" { return isXML || suffix.isEmpty || Self.looksLikeJATS(head) }
      if local == "document" { return tag.contains("urn:hl7-org:v3") || isXML && isNamed }
      let isKnown =
        XMLRecordKind(local: local, namespace: nil) != nil || XMLRecordKind.isCollection(local)
      // The text of other XML is read only where the user asks for that very file.
      return isKnown || isXML && isNamed && !Self.otherFormats.contains(suffix)
    }
  }

  /// XML by other names, which is no text to check.
  private static let otherFormats: Set<String> = ["graphml", "rdf", "owl", "svg", "opml"]

  package func holdsMany(head: ArraySlice<UInt8>, path: String) -> Bool {
    switch XMLRoot(head) {
    case .element(let local, _): XMLRecordKind.isCollection(local)
    case .incomplete: true
    case .none: false
    }
  }

  package func documents(in input: any ByteSource, path: String) -> any DocumentStream {
    XMLDocumentStream(input, path: path)
  }

  package func document(from bytes: [UInt8], path: String) throws(ImportError) -> Document {
    guard bytes.count <= XMLDocumentStream.documentLimit else {
      throw ImportError(
        path: path, reason: .tooLarge(bytes: bytes.count, limit: XMLDocumentStream.documentLimit))
    }
    let stream = XMLDocumentStream(MemoryByteSource(bytes), path: path)
    guard let first = try stream.nextDocument() else {
      throw ImportError(path: path, reason: .malformed(detail: "holds no records"))
    }
    // What follows the document must be well-formed, too.
    _ = try stream.nextDocument()
    let document = first.document()
    if document.blocks.isEmpty, let root = stream.unknownRoot {
      throw ImportError(path: path, reason: .unsupported(format: Self.unknown(root)))
    }
    return document
  }

  private static func isDeclared(_ head: ArraySlice<UInt8>) -> Bool {
    let letters = head.prefix(64).filter { $0 != 0 && $0 > 0x20 && $0 < 0x80 }
    return letters.starts(with: "<?xml".utf8)
  }

  /// An `article` may be a piece of HTML.
  private static func looksLikeJATS(_ head: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: head, as: UTF8.self).utf8
    return ["<front", "article-type=", "dtd-version=", "//NLM//DTD"].contains { mark in
      let mark = Array(mark.utf8)
      return text.indices.contains { text[$0...].starts(with: mark) }
    }
  }
}
