import XMLReading

/// Finds the parts of a Word document in its archive (ECMA-376-1, 11.3).
struct WordPackage {
  private let path: String
  /// The main part.
  let document: WordPart
  let styles: WordPart?
  let numbering: WordPart?
  let footnotes: WordPart?
  let endnotes: WordPart?
  let comments: WordPart?
  /// Which comments answer which.
  let commentsExtended: WordPart?
  /// What the file says of itself.
  let properties: WordPart?
  /// What was noticed and read all the same.
  let warnings: [String]

  init(_ archive: ZipArchive, path: String) throws(ImportError) {
    self.path = path
    let name = try Self.mainName(archive, path)
    guard let document = try Self.part(name, archive, path) else {
      throw ImportError(
        path: path, reason: .malformed(detail: "is damaged: the part \(name) is missing"))
    }
    guard document.root.local == "document" else {
      throw ImportError(
        path: path, reason: .unsupported(format: Self.kind(document.root.local)))
    }
    self.document = document
    styles = try Self.part("styles", of: document, archive, path)
    numbering = try Self.part("numbering", of: document, archive, path)
    footnotes = try Self.part("footnotes", of: document, archive, path)
    endnotes = try Self.part("endnotes", of: document, archive, path)
    comments = try Self.part("comments", of: document, archive, path)
    commentsExtended = try Self.part("commentsExtended", of: document, archive, path)
    let package = try Self.relationships("", archive, path)
    properties = try package.values.first { $0.type == "core-properties" }.flatMap {
      WordPart.resolve($0.target, from: "")
    }.flatMap { name throws(ImportError) in try Self.part(name, archive, path) }
    var warnings = archive.warnings
    if archive.contains(where: { $0.hasSuffix("vbaproject.bin") }) {
      warnings.append("holds macros, which were not read")
    }
    self.warnings = warnings
  }

  private static func kind(_ root: String) -> String {
    switch root {
    case "workbook": "Excel workbook"
    case "presentation": "PowerPoint presentation"
    default: "Office document with the root element <\(root)>"
    }
  }

  private static func mainName(
    _ archive: ZipArchive, _ path: String
  ) throws(ImportError) -> String {
    let package = try relationships("", archive, path)
    if let main = package.values.first(where: { $0.type == "officeDocument" }) {
      guard !main.isExternal, let name = WordPart.resolve(main.target, from: "") else {
        throw ImportError(
          path: path,
          reason: .malformed(detail: "is refused: its text is said to lie outside of it"))
      }
      return name
    }
    guard archive.contains("word/document.xml") else {
      throw ImportError(
        path: path, reason: .unsupported(format: "ZIP archive that is no Word document"))
    }
    return "word/document.xml"
  }

  private static func part(
    _ type: String, of document: WordPart, _ archive: ZipArchive, _ path: String
  ) throws(ImportError) -> WordPart? {
    guard let name = document.target(ofType: type) else { return nil }
    return try part(name, archive, path)
  }

  private static func part(
    _ name: String, _ archive: ZipArchive, _ path: String
  ) throws(ImportError) -> WordPart? {
    guard let root = try root(name, archive, path) else { return nil }
    return WordPart(
      name: name, root: root, relationships: try relationships(name, archive, path))
  }

  private static func relationships(
    _ name: String, _ archive: ZipArchive, _ path: String
  ) throws(ImportError) -> [String: WordPart.Relationship] {
    guard let root = try root(WordPart.relationshipsName(of: name), archive, path) else {
      return [:]
    }
    var found: [String: WordPart.Relationship] = [:]
    for node in root.children where node.local == "Relationship" {
      guard let id = node["Id"], let type = node["Type"], let target = node["Target"] else {
        continue
      }
      found[id] = WordPart.Relationship(
        type: String(type.split(separator: "/").last ?? ""), target: target,
        isExternal: node["TargetMode"] == "External")
    }
    return found
  }

  private static func root(
    _ name: String, _ archive: ZipArchive, _ path: String
  ) throws(ImportError) -> XMLNode? {
    guard let bytes = try archive.part(name) else { return nil }
    do {
      return try WordXML.root(of: bytes, file: name)
    } catch let error as XMLReadingError {
      throw ImportError(
        path: path, reason: .malformed(detail: "is damaged: the part \(name), \(error.detail)"))
    } catch {
      throw ImportError(path: path, reason: .malformed(detail: "the part \(name): \(error)"))
    }
  }
}
