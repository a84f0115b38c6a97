import StetKit

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard error, where everything goes that is no result.
enum Messages {
  /// Whether anybody watches standard error.
  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// One message, on a line of its own. What comes from file names and texts cannot act on the terminal.
  static func say(_ message: String) {
    ProgressLine.shared.clear()
    write(SafeText.line(message) + "\n")
  }

  /// Several lines, as help is.
  static func say(lines: String) {
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) { say(String(line)) }
  }

  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let n = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { send(STDERR_FILENO, $0 + written, bytes.count - written) } ?? 0
      }
      // There is nobody to tell that messages cannot be told.
      guard n > 0 || errno == EINTR else { return }
      written += max(0, n)
    }
  }

  private static func send(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #else
      Glibc.write(descriptor, bytes, count)
    #endif
  }
}
