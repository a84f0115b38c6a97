import Documents

/// Reads one format into a `Document`. To add a format, write a type that conforms and list it
/// in `ImporterCatalog.builtIn`.
package protocol Importer: Sendable {
  /// The name of the format as messages use it ("plain text").
  var format: String { get }

  /// Whether this importer reads such a file.
  /// - Parameters:
  ///   - head: the first bytes of the file, at most `FileSignature.headLength` of them.
  ///   - path: the path as given; only its extension is of interest.
  ///   - isNamed: whether the user named this very file, rather than a folder it lies in.
  func recognises(head: ArraySlice<UInt8>, path: String, isNamed: Bool) -> Bool

  /// Turns the bytes of a file into a document. What could not be taken over as it stood
  /// becomes a warning of the document; a file that cannot be used at all is an error.
  func document(from bytes: [UInt8], path: String) throws(ImportError) -> Document

  /// Whether such a file holds many documents, or may, and is to be read with `documents(in:path:)`.
  func holdsMany(head: ArraySlice<UInt8>, path: String) -> Bool

  /// The documents of a file that holds many.
  func documents(in input: any ByteSource, path: String) -> any DocumentStream
}

extension Importer {
  package func holdsMany(head: ArraySlice<UInt8>, path: String) -> Bool { false }

  package func documents(in input: any ByteSource, path: String) -> any DocumentStream {
    NoDocuments()
  }
}
