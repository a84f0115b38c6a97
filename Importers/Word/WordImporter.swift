import Documents

/// Reads Word documents (Office Open XML, transitional and strict), told by their being ZIP archives that hold one.
package struct WordImporter: Importer {
  private let changes: TrackedChanges

  /// - Parameter changes: what becomes of changes that are tracked and not yet decided on.
  package init(changes: TrackedChanges = .accepted) { self.changes = changes }

  package var format: String { "Word" }

  private static let extensions: Set<String> = ["docx", "docm", "dotx", "dotm"]
  private static let archive: [UInt8] = [0x50, 0x4B]
  /// The beginning of a compound file: old Office documents, and new ones that a password protects.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  package func recognises(head: ArraySlice<UInt8>, path: String, isNamed: Bool) -> Bool {
    if Self.extensions.contains(FileExtension.of(path)) { return true }
    guard head.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
    return ["word/document.xml", "[Content_Types].xml"].contains { name in
      let mark = Array(name.utf8)
      return head.indices.contains { head[$0...].starts(with: mark) }
    }
  }

  package func document(from bytes: [UInt8], path: String) throws(ImportError) -> Document {
    if bytes.starts(with: Self.compound) {
      throw ImportError(
        path: path,
        reason: .malformed(
          detail: "is protected by a password or in the format of old Word (.doc); "
            + "Stet reads .docx without a password"))
    }
    if bytes.isEmpty { throw ImportError(path: path, reason: .malformed(detail: "is empty")) }
    let isArchive = bytes.starts(with: Self.archive)
    do {
      return try ZipArchive.read(bytes, path: path) { archive throws(ImportError) in
        let package = try WordPackage(archive, path: path)
        return WordReader.document(package, changes: changes, path: path)
      }
    } catch {
      if !isArchive, case .malformed(let detail) = error.reason, detail.hasPrefix("is damaged") {
        throw ImportError(
          path: path,
          reason: .malformed(detail: "is no Word document: it is no ZIP archive"))
      }
      throw error
    }
  }
}
