import Documents
import References

/// The importers there are, in the order they are asked.
package struct ImporterCatalog: Sendable {
  package let importers: [any Importer]

  package init(_ importers: [any Importer]) {
    self.importers = importers
  }

  package static let builtIn = ImporterCatalog([PlainTextImporter()])

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

  /// Turns bytes that were read already into a document, with its list of references read from the text where
  /// the format states none.
  package func document(from bytes: [UInt8], path: String, isNamed: Bool = true)
    throws(ImportError) -> Document
  {
    let head = bytes.prefix(FileSignature.headLength)
    guard let importer = importer(head: head, path: path, isNamed: isNamed) else {
      let format = FileSignature.format(of: head) ?? Self.formatByExtension(path)
      throw ImportError(path: path, reason: .unsupported(format: format))
    }
    return ReferenceBinder.bind(try importer.document(from: bytes, path: path))
  }

  private static func formatByExtension(_ path: String) -> String {
    let suffix = FileExtension.of(path)
    return suffix.isEmpty ? "unknown" : "." + suffix
  }
}
