import Documents
import Importers

/// What paths name, one after another: files, and in place of a file that holds many documents each of these.
struct ReadingQueue: Sequence, IteratorProtocol {
  enum Item: Sendable {
    case file(InputFile)
    /// A file that has been read already.
    case short(ShortFile)
    /// A document of a file that holds many, and the bytes of the file that were read since the one before.
    case document(PendingDocument, bytes: Int)
    case refused(ImportError, isNamed: Bool)
    /// The end of a file that holds many.
    case ended

    /// Bytes that it holds in memory.
    var size: Int {
      switch self {
      case .document(_, let bytes): bytes
      case .short(let short): short.bytes.count
      default: 0
      }
    }
  }

  private var files: FileWalker
  private let catalog: ImporterCatalog
  private var stream: (any DocumentStream)?
  private var isNamed = false
  private var bytesTold = 0

  init(_ paths: [String], catalog: ImporterCatalog) {
    files = FileWalker(paths)
    self.catalog = catalog
  }

  mutating func next() -> Item? {
    if let stream {
      do throws(ImportError) {
        if let document = try stream.nextDocument() {
          let bytes = stream.byteCount - bytesTold
          bytesTold = stream.byteCount
          return .document(document, bytes: bytes)
        }
        self.stream = nil
        return .ended
      } catch {
        self.stream = nil
        return .refused(error, isNamed: isNamed)
      }
    }
    guard let file = files.next() else { return nil }
    switch catalog.open(file) {
    case .many(let stream): self.stream = stream
    case .short(let short): return .short(short)
    case .other: return .file(file)
    }
    isNamed = file.isNamed
    bytesTold = 0
    return next()
  }
}
