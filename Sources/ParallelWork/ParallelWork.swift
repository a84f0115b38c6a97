import Dispatch
import Synchronization

/// Does several things at a time.
package enum ParallelWork {
  /// The outcomes of `work` for 0, 1, … in that order. Where several fail, the error of the first is thrown.
  ///
  /// - Parameters:
  ///   - jobs: how many threads take part; with one, everything happens on this one.
  ///   - work: what begins first is what comes first.
  package static func map<Outcome: Sendable, Failure: Error>(
    _ count: Int, jobs: Int, _ work: @Sendable (Int) throws(Failure) -> Outcome
  ) throws(Failure) -> [Outcome] {
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(count)
    guard jobs > 1, count > 1 else {
      for index in 0..<max(0, count) { outcomes.append(try work(index)) }
      return outcomes
    }
    let results = Mutex([Result<Outcome, Failure>?](repeating: nil, count: count))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result: Result<Outcome, Failure>
        do throws(Failure) {
          result = .success(try work(index))
        } catch {
          result = .failure(error)
        }
        results.withLock { $0[index] = result }
      }
    }
    for result in results.withLock({ $0 }) {
      if let result { outcomes.append(try result.get()) }
    }
    return outcomes
  }

  /// Has something done on another thread, for which nobody waits.
  package static func begin(_ work: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async(execute: work)
  }

  /// Has what nobody needs any more taken apart on another thread: what holds millions of parts takes a second to go.
  package static func letGo(of parcel: Parcel<some Sendable>) { begin { parcel.empty() } }

  /// The parts of a range, of about the same length, in order.
  package static func parts(of count: Int, length: Int) -> [Range<Int>] {
    guard count > 0, length > 0 else { return [] }
    return stride(from: 0, to: count, by: length).map { $0..<min(count, $0 + length) }
  }
}
