import Dispatch
import Synchronization

/// Items that wait to be worked on, and what became of them, in the order in which they were added.
///
/// One thread, the owner, adds items and takes outcomes; any thread works.
final class WorkLine<Item: Sendable, Outcome: Sendable>: Sendable {
  private enum Place {
    case added(Item, size: Int)
    case begun(size: Int)
    case done(Outcome, size: Int)
  }

  private struct State {
    /// Those not yet taken by the owner; `places[0]` has the number `first`.
    var places: [Place] = []
    var first = 0
    /// The number of the next item to work on.
    var next = 0
    /// What the items hold in memory, in bytes.
    var held = 0
    var isClosed = false
  }

  private let state = Mutex(State())
  /// Signalled for each item that was added.
  private let added = DispatchSemaphore(value: 0)
  /// Signalled for each item that another thread than the owner is done with.
  private let done = DispatchSemaphore(value: 0)

  /// How many items were added whose outcome has not been taken.
  var waiting: Int { state.withLock { $0.places.count } }

  /// The bytes that they hold.
  var held: Int { state.withLock { $0.held } }

  func add(_ item: Item, size: Int) {
    state.withLock {
      $0.places.append(.added(item, size: size))
      $0.held += size
    }
    added.signal()
  }

  /// The outcome of the first item; nil while there is none.
  func takeOutcome() -> Outcome? {
    state.withLock { state in
      guard case .done(let outcome, let size) = state.places.first else { return nil }
      state.places.removeFirst()
      state.first += 1
      state.held -= size
      return outcome
    }
  }

  /// Works on the next item; false where there is none.
  func workOnNext(_ work: (Item) -> Outcome) -> Bool {
    guard let (number, item, size) = begin() else { return false }
    let outcome = work(item)
    state.withLock { $0.places[number - $0.first] = .done(outcome, size: size) }
    return true
  }

  private func begin() -> (number: Int, item: Item, size: Int)? {
    state.withLock { state in
      let number = state.next
      guard !state.isClosed, number - state.first < state.places.count,
        case .added(let item, let size) = state.places[number - state.first]
      else { return nil }
      state.places[number - state.first] = .begun(size: size)
      state.next += 1
      return (number, item, size)
    }
  }

  /// Works on items as they come, until the line is closed.
  func serve(_ work: (Item) -> Outcome) {
    while !state.withLock({ $0.isClosed }) {
      added.wait()
      if workOnNext(work) { done.signal() }
    }
  }

  /// Waits until another thread is done with an item, or has been since this was last called.
  func waitForOutcome() { done.wait() }

  /// Lets no item be begun any more.
  /// - Parameter servers: how many threads serve, and are to end.
  func close(servers: Int) {
    state.withLock { $0.isClosed = true }
    for _ in 0..<servers { added.signal() }
  }
}
