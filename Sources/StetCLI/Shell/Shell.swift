import ArgumentParser
import StetKit

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// `stet shell`
struct Shell: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ask one graph many questions.",
    discussion: """
      Queries end with a semicolon and may take several lines. Commands begin with a colon; :help \
      lists them. Without a store the graph is empty and can be written; with --scratch the graph \
      of the store is copied, and what is written is gone when the shell ends. Lines are kept in \
      ~/.stet_history, or in the file that STET_HISTORY names.
      """)

  @Argument(help: "A store or a graph image.")
  var store: String?

  @Flag(help: "Copy the graph, so that it can be written.")
  var scratch = false

  @Option(help: "table, csv, tsv, json, jsonl or markdown.")
  var format: QueryFormat = .table

  @OptionGroup var limits: QueryLimitOptions

  func run() throws {
    Interruption.prepareForShell()
    let source = store.map { GraphSource.store($0) }
    let session = try Workspace().session(
      on: source, isScratch: scratch, options: limits.options())
    let isTerminal = isatty(STDIN_FILENO) == 1
    var interpreter = ShellInterpreter(session: session, format: format, isTerminal: isTerminal)
    if isTerminal { try converse(&interpreter) } else { try obey(&interpreter) }
    if interpreter.hasFailed, !isTerminal { throw ExitCode(ExitStatus.failure) }
  }

  private func converse(_ interpreter: inout ShellInterpreter) throws {
    LineEditor.prepare(words: interpreter.words)
    Messages.say("Queries end with ; and :help lists the commands.")
    while !interpreter.hasEnded {
      switch LineEditor.read(prompt: interpreter.isContinuing ? "   -> " : "stet> ") {
      case .line(let line):
        if let text = try interpreter.take(line) { LineEditor.remember(text) }
      case .interrupted:
        interpreter.forget()
        Messages.write("\n")
      case .end:
        Messages.write("\n")
        return
      }
    }
  }

  private func obey(_ interpreter: inout ShellInterpreter) throws {
    let input = LineInput()
    while !interpreter.hasEnded, let line = try input.next() {
      _ = try interpreter.take(String(decoding: line, as: UTF8.self))
    }
    try interpreter.finish()
  }
}
