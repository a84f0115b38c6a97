import Synchronization

/// Holds which passages of a sealed graph repeat others, once somebody has asked.
final class CopyCache: Sendable {
  private let copies = Mutex<[Int: Int]?>(nil)

  /// Whoever asks while another is searching waits for the outcome.
  func copies(of graph: ClaimGraph) -> [Int: Int] {
    copies.withLock { known in
      if let known { return known }
      let found = CopySearch(graph).copies()
      known = found
      return found
    }
  }
}
