import Dispatch
import Synchronization

/// Does several things at a time.
enum ParallelWork {
  /// The outcomes of `work` for 0, 1, … in that order. Where several fail, the error of the first is thrown.
  static func map<Outcome: Sendable>(
    _ count: Int, _ work: @Sendable (Int) throws(ImageError) -> Outcome
  ) throws(ImageError) -> [Outcome] {
    let results = Mutex([Result<Outcome, ImageError>?](repeating: nil, count: count))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(8, count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result: Result<Outcome, ImageError>
        do throws(ImageError) {
          result = .success(try work(index))
        } catch {
          result = .failure(error)
        }
        results.withLock { $0[index] = result }
      }
    }
    var outcomes: [Outcome] = []
    for result in results.withLock({ $0 }) {
      if let result { outcomes.append(try result.get()) }
    }
    return outcomes
  }
}
