import StetKit
import Synchronization

/// A line on the terminal that says how far long work has come. Silent where standard error is no terminal.
final class ProgressLine: Sendable {
  static let shared = ProgressLine()

  private struct State {
    var isShown = false
    var next = ContinuousClock.now + .milliseconds(300)
  }

  private let state = Mutex(State())

  func show(_ progress: Progress) {
    guard Messages.isTerminal else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      guard now >= state.next else { return }
      state.next = now + .milliseconds(100)
      state.isShown = true
      Messages.write(
        "\r\u{1B}[K\(progress.documents) documents, \(progress.bytes / 1_000_000) MB read")
    }
  }

  /// Removes the line, so that a message can stand in its place.
  func clear() {
    state.withLock { state in
      if state.isShown { Messages.write("\r\u{1B}[K") }
      state.isShown = false
    }
  }
}
