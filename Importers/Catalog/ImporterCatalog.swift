import Documents
import References

/// The importers there are, in the order they are asked.
package struct ImporterCatalog: Sendable {
  package let importers: [any Importer]

  package init(_ importers: [any Importer]) {
    self.importers = importers
  }

  package static let builtIn = builtIn(changes: .accepted)

  /// - Parameter changes: what becomes of tracked changes that nobody has decided on.
  package static func builtIn(changes: TrackedChanges) -> ImporterCatalog {
    ImporterCatalog([
      XMLImporter(), WordImporter(changes: changes), HTMLImporter(), BibliographyImporter(),
      MarkdownImporter(), PlainTextImporter(),
    ])
  }

  /// The first importer that recognises a file by its first bytes and its extension.
  package func importer(
    head: ArraySlice<UInt8>, path: String, isNamed: Bool
  ) -> (any Importer)? {
    importers.first { $0.recognises(head: head, path: path, isNamed: isNamed) }
  }

  /// Reads a file and turns it into a document.
  /// - Throws: `ImportError` naming the file, also when no importer reads its format.
  package func document(at file: InputFile, limit: Int = FileReader.defaultLimit)
    throws(ImportError) -> Document
  {
    if let refusal = file.refusal { throw ImportError(path: file.path, reason: refusal) }
    let bytes = try FileReader.read(file, limit: limit)
    return try document(from: bytes, path: file.path, isNamed: file.isNamed)
  }

  /// Reads the beginning of a file, and a short file whole.
  package func open(_ file: InputFile) -> OpenedFile {
    guard file.refusal == nil, let source = try? FileByteSource(file) else { return .other }
    let head = source.beginning.prefix(FileSignature.headLength)
    let importer = importer(head: head, path: file.path, isNamed: file.isNamed)
    if let importer, importer.holdsMany(head: head, path: file.path) {
      return .many(importer.documents(in: source, path: file.path))
    }
    guard source.isWhole else { return .other }
    return .short(ShortFile(file: file, bytes: source.beginning, importer: importer))
  }

  /// The documents of a file that holds many; nil where the file is one document, or is refused.
  package func stream(of file: InputFile) -> (any DocumentStream)? {
    if case .many(let stream) = open(file) { stream } else { nil }
  }

  /// Turns a file that has been read into a document.
  /// - Throws: `ImportError` naming the file, also when no importer reads its format.
  package func document(from short: ShortFile, limit: Int = FileReader.defaultLimit)
    throws(ImportError) -> Document
  {
    let bytes = short.bytes
    guard bytes.count <= limit else {
      throw ImportError(
        path: short.file.path, reason: .tooLarge(bytes: bytes.count, limit: limit))
    }
    return try document(from: bytes, path: short.file.path, importer: short.importer)
  }

  /// Turns bytes that were read already into a document, with its list of references read from the text where
  /// the format states none.
  package func document(from bytes: [UInt8], path: String, isNamed: Bool = true)
    throws(ImportError) -> Document
  {
    let head = bytes.prefix(FileSignature.headLength)
    return try document(
      from: bytes, path: path, importer: importer(head: head, path: path, isNamed: isNamed))
  }

  private func document(from bytes: [UInt8], path: String, importer: (any Importer)?)
    throws(ImportError) -> Document
  {
    guard let importer else {
      let head = bytes.prefix(FileSignature.headLength)
      let format = FileSignature.format(of: head) ?? Self.formatByExtension(path, head)
      throw ImportError(path: path, reason: .unsupported(format: format))
    }
    return ReferenceBinder.bind(try importer.document(from: bytes, path: path))
  }

  private static func formatByExtension(_ path: String, _ head: ArraySlice<UInt8>) -> String {
    let suffix = FileExtension.of(path)
    if suffix == "xml", case .element(let local, _) = XMLRoot(head) {
      return XMLImporter.unknown(local)
    }
    return suffix.isEmpty ? "unknown" : "." + suffix
  }
}
