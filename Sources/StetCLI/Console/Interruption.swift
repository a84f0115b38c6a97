import StetKit
import Synchronization

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Ctrl-C during work that should end in good order.
enum Interruption {
  private static let wasRequested = Atomic<Bool>(false)

  /// Lets the first Ctrl-C ask for an end, which is due within two seconds; what is still going on
  /// then, or at the second Ctrl-C, ends at once. Stores lose nothing by that.
  static func prepare() {
    // Initialised before the handler can run.
    _ = wasRequested.load(ordering: .relaxed)
    // Some parents hand their children a mask that blocks these.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGALRM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    signal(SIGALRM) { _ in _exit(ExitStatus.interrupted) }
    signal(SIGINT) { _ in
      if Interruption.wasRequested.exchange(true, ordering: .relaxed) {
        _exit(ExitStatus.interrupted)
      }
      alarm(2)
    }
  }

  /// Lets Ctrl-C stop what is going on and nothing else.
  static func prepareForShell() {
    _ = wasRequested.load(ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      Interruption.wasRequested.store(true, ordering: .relaxed)
    }
    // Without SA_RESTART a read that waits for a line ends.
    sigaction(SIGINT, &action, nil)
  }

  static func reset() { wasRequested.store(false, ordering: .relaxed) }

  static var isRequested: Bool { wasRequested.load(ordering: .relaxed) }
}
