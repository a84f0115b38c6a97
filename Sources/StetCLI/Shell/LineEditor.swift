import CLibEdit
import Synchronization

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Lines typed at a terminal, with history and completion, through libedit.
enum LineEditor {
  /// What the shell completes words with; sorted.
  private static let words = Mutex<[String]>([])
  /// Those that fit the word that is being completed.
  private static let candidates = Mutex<[String]>([])

  /// Lines kept in the history file.
  private static let historyLimit: Int32 = 1000

  static func prepare(words: [String]) {
    self.words.withLock { $0 = words }
    // Letters outside of ASCII are edited as the terminal shows them.
    setlocale(LC_CTYPE, "")
    stet_edit_prepare { word, _, _ in
      let text = word.map { String(cString: $0) } ?? ""
      LineEditor.findCandidates(for: text)
      stet_edit_stop_completion()
      stet_edit_complete_without_space()
      return rl_completion_matches(word) { _, state in LineEditor.candidate(Int(state)) }
    }
    if let path = historyPath { read_history(path) }
  }

  enum Input {
    case line(String)
    /// Ctrl-C.
    case interrupted
    case end
  }

  /// Reads a line.
  /// - Parameter prompt: ASCII; libedit fails on other letters in the C locale.
  static func read(prompt: String) -> Input {
    Interruption.reset()
    guard let line = readline(prompt) else {
      return Interruption.isRequested ? .interrupted : .end
    }
    defer { free(line) }
    return Interruption.isRequested ? .interrupted : .line(String(cString: line))
  }

  /// Remembers what was asked, on one line.
  static func remember(_ text: String) {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !line.isEmpty else { return }
    add_history(line)
    if let path = historyPath {
      write_history(path)
      history_truncate_file(path, historyLimit)
    }
  }

  /// `STET_HISTORY`, else in the folder for such things; nil where there is no home.
  private static let historyPath: String? = {
    if let path = getenv("STET_HISTORY") {
      let path = String(cString: path)
      return path.isEmpty ? nil : path
    }
    return getenv("HOME").map { String(cString: $0) + "/.stet_history" }
  }()

  private static func findCandidates(for text: String) {
    let folded = text.lowercased()
    let isLower = text == folded
    let found = words.withLock { words in
      words.filter { $0.lowercased().hasPrefix(folded) }.map { word in
        // Keywords are completed in the case in which they were begun.
        isLower && word == word.uppercased() && word.contains { $0.isLetter }
          ? word.lowercased() : word
      }
    }
    candidates.withLock { $0 = text.isEmpty ? [] : found }
  }

  private static func candidate(_ number: Int) -> UnsafeMutablePointer<CChar>? {
    candidates.withLock { number < $0.count ? strdup($0[number]) : nil }
  }
}
