import Documents
import XMLReading

/// Reads web pages: their main content, with headings, lists, tables, links and references, and what they say of
/// themselves.
package struct HTMLImporter: Importer {
  package init() {}

  package var format: String { "HTML" }

  private static let extensions: Set<String> = ["html", "htm", "xhtml", "xht", "shtml"]

  /// A page by its first element, or a piece of one by its extension.
  package func recognises(head: ArraySlice<UInt8>, path: String, isNamed: Bool) -> Bool {
    if HTMLSignature.isPage(head) { return true }
    guard Self.extensions.contains(FileExtension.of(path)) else { return false }
    let format = FileSignature.format(of: head)
    return format == nil || format == "HTML"
  }

  package func document(from bytes: [UInt8], path: String) throws(ImportError) -> Document {
    let limits = HTMLLimits()
    guard bytes.count <= limits.inputBytes else {
      throw ImportError(
        path: path, reason: .tooLarge(bytes: bytes.count, limit: limits.inputBytes))
    }
    let decoded = try HTMLDecoder.decode(bytes, path: path)
    let tree: HTMLTree
    do {
      tree = try HTMLReader.tree(of: decoded.text, file: path, limits: limits)
    } catch {
      throw ImportError(path: path, reason: .malformed(detail: error.detail))
    }
    let stated = PageMetadata(tree)
    let content = MainContent.find(
      in: tree, title: stated.statedTitle, authors: stated.authors,
      statedBody: stated.structured.articleBody)
    var warnings = decoded.warnings
    warnings += tree.warnings.map { warning in
      let place = warning.line > 0 ? " (line \(warning.line))" : ""
      return ImportWarning(offset: nil, message: warning.message + place)
    }
    if stated.structured.unreadable > 0 {
      warnings.append(
        ImportWarning(
          offset: nil,
          message: "\(stated.structured.unreadable) scripts of JSON-LD could not be read"))
    }
    if content.holdsHidden {
      warnings.append(
        ImportWarning(offset: nil, message: "shows no text, and what it hides was read"))
    }
    var writer = PageWriter(content: content)
    return writer.document(path: path, stated: stated, warnings: warnings)
  }
}
