import ArgumentParser

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// When results are coloured.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// `auto`: on a terminal that can, unless `NO_COLOR` is set to anything (no-color.org).
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isatty(STDOUT_FILENO) == 1 && !isRefused
    }
  }

  private var isRefused: Bool {
    if let refusal = getenv("NO_COLOR"), refusal.pointee != 0 { return true }
    guard let terminal = getenv("TERM") else { return true }
    return strcmp(terminal, "dumb") == 0
  }
}
