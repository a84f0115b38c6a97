import Documents
import Importers

/// Reads files, one after another and on one thread.
struct DocumentCounting {
  var isShowing = false
  private(set) var count = 0
  private(set) var bytes = 0

  mutating func read(_ paths: [String]) {
    for file in FileWalker(paths) {
      do throws(ImportError) {
        guard let stream = ImporterCatalog.builtIn.stream(of: file) else {
          take(try ImporterCatalog.builtIn.document(at: file))
          continue
        }
        while let next = try stream.nextDocument() { take(next.document()) }
      } catch {
        print(error)
      }
    }
  }

  private mutating func take(_ document: Document) {
    count += 1
    bytes += document.text.count
    if isShowing { DocumentSummary.write(document) }
  }
}
