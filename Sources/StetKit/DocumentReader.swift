import Documents
import Findings
import Importers

/// Reads the documents that paths name, several at a time, and hands them on in the order of their paths.
struct DocumentReader {
  let settings: Settings
  let observer: Observer
  private var catalog: ImporterCatalog {
    .builtIn(changes: settings.acceptsTrackedChanges ? .accepted : .rejected)
  }

  /// What became of one file, or of one document of a file that holds many.
  private enum Outcome<Product: Sendable>: Sendable {
    case read(Product, path: String, bytes: Int, warnings: [ImportWarning], losses: [Loss])
    case refused(ImportError, isNamed: Bool)
    case failed(any Error)
    /// The end of a file that holds many.
    case ended
  }

  /// - Parameters:
  ///   - work: what is made of a document; runs on several threads.
  ///   - deliver: takes the products one after another, on the calling thread.
  /// - Returns: what became of the files. Files that could not be read are notices, not errors.
  /// - Throws: what `work` and `deliver` throw.
  func read<Product: Sendable>(
    _ paths: [String], work: @escaping @Sendable (Document) throws -> Product,
    deliver: (Product) throws -> Void
  ) throws -> ReadingSummary {
    var summary = ReadingSummary()
    var progress = Progress()
    let limit = settings.fileSizeLimit
    let catalog = catalog
    let queue = ReadingQueue(paths, catalog: catalog)
    try OrderedWork.run(queue, jobs: settings.jobs, size: \.size) {
      item -> (Outcome<Product>, fileBytes: Int) in
      switch item {
      case .file(let file):
        do throws(ImportError) {
          let document = try catalog.document(at: file, limit: limit)
          return (Self.outcome(document, work), document.text.count)
        } catch {
          return (.refused(error, isNamed: file.isNamed), 0)
        }
      case .short(let short):
        do throws(ImportError) {
          let document = try catalog.document(from: short, limit: limit)
          return (Self.outcome(document, work), document.text.count)
        } catch {
          return (.refused(error, isNamed: short.file.isNamed), 0)
        }
      case .document(let pending, let bytes): return (Self.outcome(pending.document(), work), bytes)
      case .refused(let error, let isNamed): return (.refused(error, isNamed: isNamed), 0)
      case .ended: return (.ended, 0)
      }
    } deliver: { outcome, fileBytes in
      guard !observer.isCancelled() else {
        summary.isInterrupted = true
        return false
      }
      progress.bytes += fileBytes
      switch outcome {
      case .read(let product, let path, let bytes, let warnings, let losses):
        report(warnings, of: path, in: &summary)
        report(losses, of: path, in: &summary)
        summary.documents += 1
        summary.bytes += bytes
        progress.documents += 1
        try deliver(product)
      case .refused(let error, let isNamed):
        report(error, isNamed: isNamed, in: &summary)
      case .failed(let error):
        throw error
      case .ended: break
      }
      observer.progress(progress)
      return true
    }
    return summary
  }

  private static func outcome<Product: Sendable>(
    _ document: Document, _ work: (Document) throws -> Product
  ) -> Outcome<Product> {
    do {
      return .read(
        try work(document), path: document.path, bytes: document.text.count,
        warnings: document.warnings, losses: document.losses)
    } catch {
      return .failed(error)
    }
  }

  private func report(
    _ losses: [Loss], of path: String, in summary: inout ReadingSummary
  ) {
    guard !losses.isEmpty else { return }
    summary.losses.add(losses)
    observer.notice(
      Notice(kind: .omitted, path: path, message: LossTally.sentence(losses)))
  }

  private func report(
    _ warnings: [ImportWarning], of path: String, in summary: inout ReadingSummary
  ) {
    guard !warnings.isEmpty else { return }
    summary.documentsWithWarnings += 1
    for warning in warnings {
      observer.notice(Notice(kind: .warning, path: path, message: warning.message))
    }
  }

  private func report(
    _ error: ImportError, isNamed: Bool, in summary: inout ReadingSummary
  ) {
    if isNamed {
      summary.failedNamed += 1
      observer.notice(Notice(kind: .failure, path: error.path, message: error.detail))
      return
    }
    switch error.reason {
    case .unsupported, .symbolicLink, .notAFile:
      summary.skipped += 1
      observer.notice(Notice(kind: .skipped, path: error.path, message: error.detail))
    case .unreadable, .tooLarge, .notText, .malformed:
      summary.failed += 1
      observer.notice(Notice(kind: .failure, path: error.path, message: error.detail))
    }
  }
}
