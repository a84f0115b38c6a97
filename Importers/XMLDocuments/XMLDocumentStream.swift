import Documents
import XMLReading

/// Gives the documents of an XML file one after another, reading no further than it has to.
final class XMLDocumentStream: DocumentStream {
  private let path: String
  private let input: any ByteSource
  private let collector: XMLRecordCollector
  private let reader: XMLReader
  private var waiting: [XMLRecord] = []
  private var next = 0
  private var isFinished = false
  private var failure: ImportError?
  private var count = 0

  /// The longest document, as a file or within one, in bytes.
  static let documentLimit = 64 << 20

  init(_ input: any ByteSource, path: String) {
    self.path = path
    self.input = input
    collector = XMLRecordCollector(path: path)
    var limits = XMLLimits()
    limits.inputBytes = .max
    limits.textBytes = Self.documentLimit
    reader = XMLReader(file: path, limits: limits, content: collector)
    collector.reader = reader
  }

  var byteCount: Int { reader.byteCount }

  func nextDocument() throws(ImportError) -> PendingDocument? {
    while next == waiting.count {
      if let failure {
        self.failure = nil
        isFinished = true
        throw failure
      }
      guard !isFinished else { return nil }
      readOn()
    }
    let record = waiting[next]
    next += 1
    count += 1
    return PendingDocument { record.document() }
  }

  /// The name of the first element, where it is one that means nothing to Stet.
  var unknownRoot: String? { collector.isUnknown ? collector.root : nil }

  private func readOn() {
    do {
      let bytes = try input.read()
      if bytes.isEmpty {
        try reader.finish()
        isFinished = true
      } else {
        try reader.read(bytes)
      }
    } catch let error as ImportError {
      failure = error
    } catch {
      failure = refusal(error)
    }
    waiting = collector.takeRecords()
    next = 0
    if isFinished, count == 0, waiting.isEmpty, failure == nil {
      failure = ImportError(path: path, reason: .malformed(detail: "holds no records"))
    }
  }

  private func refusal(_ error: any Error) -> ImportError {
    guard let error = error as? XMLReadingError else {
      return ImportError(path: path, reason: .malformed(detail: "\(error)"))
    }
    var detail = error.detail
    let before = count + collector.records.count
    if before > 0 {
      detail +=
        before == 1
        ? "; the record before it was read" : "; the \(before) records before it were read"
    }
    return ImportError(path: path, reason: .malformed(detail: detail))
  }
}
