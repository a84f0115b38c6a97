import Documents

/// Reads bibliographies (BibTeX, CSL-JSON, RIS, MEDLINE) and lists of retractions into a document without
/// running text, whose list of references holds the works.
package struct BibliographyImporter: Importer {
  package init() {}

  package var format: String { "bibliography" }

  /// The longest file, in bytes.
  static let byteLimit = 96 << 20

  package func recognises(head: ArraySlice<UInt8>, path: String, isNamed: Bool) -> Bool {
    BibliographyFormat(head: head, path: path) != nil
  }

  package func document(from bytes: [UInt8], path: String) throws(ImportError) -> Document {
    let head = bytes.prefix(FileSignature.headLength)
    guard let format = BibliographyFormat(head: head, path: path) else {
      throw ImportError(path: path, reason: .unsupported(format: "no bibliography"))
    }
    guard bytes.count <= Self.byteLimit else {
      throw ImportError(path: path, reason: .tooLarge(bytes: bytes.count, limit: Self.byteLimit))
    }
    let decoded = try TextDecoder.decode(bytes, path: path)
    var builder = BibliographyBuilder(warnings: decoded.warnings)
    do throws(BibliographyFailure) {
      switch format {
      case .bibTeX: try BibTeXWorks.read(decoded.text, into: &builder)
      case .cslJSON: try CSLReader.read(decoded.text, into: &builder)
      case .ris: try RISReader.read(decoded.text, into: &builder)
      case .medline: try MEDLINEReader.read(decoded.text, into: &builder)
      case .retractions: try RetractionListReader.read(decoded.text, into: &builder)
      }
    } catch {
      throw ImportError(path: path, reason: .malformed(detail: error.detail))
    }
    let isBlank = decoded.text.allSatisfy { $0 <= 0x20 }
    guard isBlank || builder.isAnythingRead else {
      throw ImportError(
        path: path, reason: .malformed(detail: "holds no entries, as a \(format.name) has them"))
    }
    return builder.document(path: path)
  }
}
