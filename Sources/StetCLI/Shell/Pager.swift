import StetKit

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Shows long answers a screen at a time.
enum Pager {
  static func show(_ text: String, isTerminal: Bool) throws {
    var size = winsize()
    let lines = text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    guard isTerminal, isatty(STDOUT_FILENO) == 1,
      ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0,
      lines >= Int(size.ws_row), page(text)
    else {
      let output = ResultOutput()
      try output.write(text)
      try output.flush()
      return
    }
  }

  /// Hands the text to the program that PAGER names, else `less`; false where it cannot be run.
  private static func page(_ text: String) -> Bool {
    let wanted = getenv("PAGER").map { String(cString: $0) } ?? ""
    let command = wanted.isEmpty ? "less -FRSX" : wanted
    // A pager that is left before the end must not end the shell.
    let former = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, former) }
    guard let pipe = popen(command, "w") else { return false }
    var bytes = Array(text.utf8)
    let count = bytes.count
    let written = fwrite(&bytes, 1, count, pipe)
    let status = pclose(pipe)
    // 127 is how a shell says that there is no such command.
    return !(written < count && status >> 8 == 127) && status >> 8 != 127
  }
}
