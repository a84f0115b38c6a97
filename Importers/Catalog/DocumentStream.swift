import Documents
import References

/// The documents of a file that holds many, one after another.
package protocol DocumentStream: AnyObject {
  /// How many bytes of the file were read.
  var byteCount: Int { get }

  /// The next document; nil behind the last.
  /// - Throws: `ImportError` where the file is damaged. What was given out before it stands; nothing follows.
  func nextDocument() throws(ImportError) -> PendingDocument?
}

/// A document that is read and has yet to be put together, which any thread can do.
package struct PendingDocument: Sendable {
  private let make: @Sendable () -> Document

  package init(_ make: @escaping @Sendable () -> Document) { self.make = make }

  /// The document, with its list of references read from the text where the format states none.
  package func document() -> Document { ReferenceBinder.bind(make()) }
}

/// The documents of a file of a format that has one a file.
final class NoDocuments: DocumentStream {
  let byteCount = 0
  func nextDocument() -> PendingDocument? { nil }
}
