import Documents
import Importers

/// Reads the documents that paths name, several at a time, and hands them on in the order of their paths.
struct DocumentReader {
  let settings: Settings
  let observer: Observer
  let catalog = ImporterCatalog.builtIn

  /// What became of one file.
  private enum Outcome<Product: Sendable>: Sendable {
    case read(Product, path: String, bytes: Int, warnings: [ImportWarning])
    case refused(ImportError, isNamed: Bool)
    case failed(any Error)
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
    try OrderedWork.run(FileWalker(paths), jobs: settings.jobs) { file -> Outcome<Product> in
      do throws(ImportError) {
        let document = try catalog.document(at: file, limit: limit)
        do {
          return .read(
            try work(document), path: file.path, bytes: document.text.count,
            warnings: document.warnings)
        } catch {
          return .failed(error)
        }
      } catch {
        return .refused(error, isNamed: file.isNamed)
      }
    } deliver: { outcome in
      guard !observer.isCancelled() else {
        summary.isInterrupted = true
        return false
      }
      switch outcome {
      case .read(let product, let path, let bytes, let warnings):
        report(warnings, of: path, in: &summary)
        summary.documents += 1
        summary.bytes += bytes
        progress.bytes += bytes
        try deliver(product)
      case .refused(let error, let isNamed):
        report(error, isNamed: isNamed, in: &summary)
      case .failed(let error):
        throw error
      }
      progress.files += 1
      observer.progress(progress)
      return true
    }
    return summary
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
    case .unreadable, .tooLarge, .notText:
      summary.failed += 1
      observer.notice(Notice(kind: .failure, path: error.path, message: error.detail))
    }
  }
}
