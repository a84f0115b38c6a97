import ClaimGraph
import GraphStore

/// What documents give to a store, until there is enough of it to be saved together.
///
/// Every transaction writes whole pages of the file and waits for the disk. What some documents give, saved in one,
/// takes a fraction of the time; whatever ends the process, no more than one batch has to be read again.
struct ImportBatch {
  private let store: GraphStore
  private var contents: [SourceContent] = []
  private var assertions = 0

  /// A batch is saved when it holds this many documents, or assertions.
  private static let limit = (documents: 200, assertions: 10_000)

  init(_ store: GraphStore) { self.store = store }

  /// - Parameter summary: counts the documents that were saved.
  mutating func add(_ content: SourceContent, _ summary: inout ImportSummary) throws {
    contents.append(content)
    assertions += content.assertions.count
    if contents.count >= Self.limit.documents || assertions >= Self.limit.assertions {
      try save(&summary)
    }
  }

  /// Saves what waits.
  mutating func save(_ summary: inout ImportSummary) throws {
    guard !contents.isEmpty else { return }
    let waiting = contents
    (contents, assertions) = ([], 0)
    for outcome in try store.merge(waiting) {
      switch outcome {
      case .added: summary.added += 1
      case .replaced: summary.replaced += 1
      case .unchanged: summary.unchanged += 1
      }
    }
  }
}
