import Dispatch

/// Does the same to many items, several at a time, and hands the outcomes over in the order of the items.
enum OrderedWork {
  /// - Parameters:
  ///   - jobs: how many items are worked on at a time, one of them on the calling thread.
  ///   - size: the bytes that an item holds in memory while it waits.
  ///   - work: runs on any thread.
  ///   - deliver: runs on the calling thread, for one outcome after another, while others work on the items
  ///     that come next. It returns whether to go on.
  ///
  /// The calling thread delivers what is ready and works where nothing is. Only a few outcomes wait at a time, so
  /// that memory does not grow with the number of items.
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
    let line = WorkLine<Item, Outcome>()
    let group = DispatchGroup()
    for _ in 1..<jobs {
      DispatchQueue.global().async(group: group) { line.serve(work) }
    }
    // Nobody works on after this has returned.
    defer {
      line.close(servers: jobs - 1)
      group.wait()
    }
    var isOver = false
    while true {
      while !isOver, line.waiting < jobs * lead, line.held < sizeLimit {
        guard let item = iterator.next() else {
          isOver = true
          break
        }
        line.add(item, size: size(item))
      }
      if let outcome = line.takeOutcome() {
        guard try deliver(outcome) else { return }
      } else if line.waiting == 0 {
        return
      } else if !line.workOnNext(work) {
        line.waitForOutcome()
      }
    }
  }

  /// How many items wait for each that is worked on, so that a long one does not leave the other threads without work.
  private static let lead = 8

  /// No more items wait once they hold this many bytes.
  private static let sizeLimit = 8 << 20
}
