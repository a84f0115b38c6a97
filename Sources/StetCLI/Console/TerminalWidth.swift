#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How wide the terminal is that results go to.
enum TerminalWidth {
  /// Nil where they go to no terminal.
  static var columns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
