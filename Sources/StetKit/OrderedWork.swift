import Dispatch
import Synchronization

/// Does the same to many items, several at a time, and hands the outcomes over in the order of the items.
enum OrderedWork {
  /// - Parameters:
  ///   - jobs: how many items are worked on at a time.
  ///   - size: the bytes that an item holds in memory while it waits.
  ///   - work: runs on any thread.
  ///   - deliver: runs on the calling thread, for one outcome after another. It returns whether to go on.
  ///
  /// Only a few outcomes wait at a time, so that memory does not grow with the number of items.
  static func run<Item: Sendable, Outcome: Sendable>(
    _ items: some Sequence<Item>, jobs: Int, size: (Item) -> Int = { _ in 0 },
    work: @Sendable (Item) -> Outcome, deliver: (Outcome) throws -> Bool
  ) rethrows {
    var iterator = items.makeIterator()
    guard jobs > 1 else {
      while let item = iterator.next() {
        guard try deliver(work(item)) else { return }
      }
      return
    }
    while true {
      var batch: [Item] = []
      var held = 0
      while batch.count < jobs * 8, held < sizeLimit, let item = iterator.next() {
        held += size(item)
        batch.append(item)
      }
      guard !batch.isEmpty else { return }
      for outcome in outcomes(batch, jobs: jobs, work: work) {
        guard try deliver(outcome) else { return }
      }
    }
  }

  /// No more items wait once they hold this many bytes.
  private static let sizeLimit = 8 << 20

  private static func outcomes<Item: Sendable, Outcome: Sendable>(
    _ batch: [Item], jobs: Int, work: @Sendable (Item) -> Outcome
  ) -> [Outcome] {
    let results = Mutex([Outcome?](repeating: nil, count: batch.count))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, batch.count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < batch.count else { return }
        let outcome = work(batch[index])
        results.withLock { $0[index] = outcome }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
