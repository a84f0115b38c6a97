import Documents
import XMLReading

/// Makes a document of a drug label in Structured Product Labeling (HL7 v3; fda.gov, "SPL Implementation Guide").
struct SPLReader {
  private let label: XMLNode
  private let path: String
  private let warnings: [ImportWarning]
  let paths: XMLPaths
  var builder = DocumentBuilder()
  var notes: [Note] = []
  var footnotes: [String: String] = [:]
  var raised = 0

  init(label: XMLNode, path: String, warnings: [ImportWarning]) {
    self.label = label
    self.path = path
    self.warnings = warnings
    paths = XMLPaths(label)
  }

  consuming func document() -> Document {
    let products = SPLProduct.products(in: label)
    let metadata = SPLMetadata(label: label, products: products)
    for note in label.descendants("footnote") {
      if let id = note["ID"] { footnotes[id] = note.text }
    }
    builder.begin(
      .heading(level: 1), origin: paths.origin(of: label.first("title") ?? label))
    builder.append(metadata.value.title ?? "")
    for product in products {
      // Strengths are what a product holds, not what anybody is told to take.
      builder.begin(.frontMatter, origin: paths.origin(of: product.node))
      builder.append(product.wording)
    }
    if let body = label.descend("component", "structuredBody") {
      for component in body.all("component") {
        for section in component.all("section") { read(section, level: 2) }
      }
    }
    if label.descend("component", "nonXMLBody") != nil { builder.lose("bodies that are no text") }
    return builder.document(
      path: path, metadata: metadata.value, notes: notes, warnings: warnings)
  }

  // As deep as the file was allowed to be.
  private mutating func read(_ section: XMLNode, level: Int) {
    let code = section.first("code")?["code"] ?? ""
    // The list of products: read with them.
    guard code != SPLSectionCode.products else { return }
    readHeading(of: section, code: code, level: level)
    if let text = section.first("text") { read(text: text) }
    if section.first("excerpt") != nil { builder.lose("highlights that repeat a section") }
    for component in section.all("component") {
      if !component.all("observationMedia").isEmpty { continue }
      for inner in component.all("section") { read(inner, level: level + 1) }
    }
  }

  /// The section's title, or where it has none the name of its code.
  private mutating func readHeading(of section: XMLNode, code: String, level: Int) {
    let title = section.first("title")
    if let title, !title.text.isEmpty {
      builder.begin(.heading(level: min(6, level)), origin: paths.origin(of: title))
      let start = builder.nextOffset()
      inline(title)
      builder.hide(TextRange(start, start + SPLSectionCode.numberLength(builder.text[start...])))
      builder.endBlock()
    } else if let name = SPLSectionCode.names[code] {
      builder.begin(.heading(level: min(6, level)), origin: paths.origin(of: section))
      builder.append(name)
      builder.endBlock()
    }
  }
}
