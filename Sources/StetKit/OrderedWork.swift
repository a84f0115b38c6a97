import Dispatch
import ParallelWork
import Synchronization

/// Does the same to many items, several at a time, and hands the outcomes over in the order of the items.
enum OrderedWork {
  /// - Parameters:
  ///   - jobs: how many items are worked on at a time.
  ///   - size: the bytes that an item holds in memory while it waits.
  ///   - work: runs on any thread.
  ///   - deliver: runs on the calling thread, for one outcome after another, while others work on the items
  ///     that come next. It returns whether to go on.
  ///
  /// Only a few outcomes wait at a time, so that memory does not grow with the number of items.
  static func run<Item: Sendable, Outcome: Sendable>(
    _ items: some Sequence<Item>, jobs: Int, size: (Item) -> Int = { _ in 0 },
    work: @escaping @Sendable (Item) -> Outcome, deliver: (Outcome) throws -> Bool
  ) rethrows {
    var iterator = items.makeIterator()
    guard jobs > 1 else {
      while let item = iterator.next() {
        guard try deliver(work(item)) else { return }
      }
      return
    }
    var waiting: Batch<Outcome>?
    // Nobody works on after this has returned.
    defer { _ = waiting?.outcomes() }
    while true {
      var batch: [Item] = []
      var held = 0
      while batch.count < jobs * 8, held < sizeLimit, let item = iterator.next() {
        held += size(item)
        batch.append(item)
      }
      let before = waiting
      waiting = batch.isEmpty ? nil : Batch(batch, jobs: jobs, work: work)
      guard before != nil || waiting != nil else { return }
      for outcome in before?.outcomes() ?? [] {
        guard try deliver(outcome) else { return }
      }
    }
  }

  /// No more items wait once they hold this many bytes.
  private static let sizeLimit = 8 << 20

  /// Items that are worked on in the background.
  private final class Batch<Outcome: Sendable>: Sendable {
    private let group = DispatchGroup()
    private let results = Mutex<[Outcome]>([])

    init<Item: Sendable>(
      _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) -> Outcome
    ) {
      DispatchQueue.global().async(group: group) { [self] in
        let outcomes = ParallelWork.map(items.count, jobs: jobs) { work(items[$0]) }
        results.withLock { $0 = outcomes }
      }
    }

    /// What became of the items, once all are done.
    func outcomes() -> [Outcome] {
      group.wait()
      return results.withLock { $0 }
    }
  }
}
