import StetKit

/// What the shell does with the lines it gets.
struct ShellInterpreter {
  private(set) var hasEnded = false
  /// Whether something could not be done.
  private(set) var hasFailed = false
  private let session: GraphSession
  private var format: QueryFormat
  private var showsTime: Bool
  private let isTerminal: Bool
  private var parameters = QueryParameters()
  /// Lines of a query that has not ended.
  private var pending = ""
  /// Files within one another that `:source` may read.
  private var depth = 0

  init(session: GraphSession, format: QueryFormat, isTerminal: Bool) {
    self.session = session
    self.format = format
    self.isTerminal = isTerminal
    showsTime = isTerminal
  }

  var isContinuing: Bool { !pending.isEmpty }

  /// What Tab completes.
  var words: [String] { (session.words + Self.commands.map(\.name)).sorted() }

  /// Drops a query that has not ended.
  mutating func forget() { pending = "" }

  /// Takes a line.
  /// - Returns: what was done, for the history; nil where the query goes on.
  mutating func take(_ line: String) throws -> String? {
    if pending.isEmpty, line.drop(while: { $0 == " " || $0 == "\t" }).first == ":" {
      try command(line)
      return line
    }
    guard !pending.isEmpty || line.contains(where: { !$0.isWhitespace }) else { return "" }
    pending += pending.isEmpty ? line : "\n" + line
    guard session.isComplete(pending) else { return nil }
    let text = pending
    pending = ""
    try run(text)
    return text
  }

  /// Runs what has no semicolon after it at the end of the input.
  mutating func finish() throws {
    guard pending.contains(where: { !$0.isWhitespace }) else { return }
    let text = pending
    pending = ""
    try run(text)
  }

  private mutating func run(_ text: String) throws {
    do {
      Interruption.reset()
      let answer = try session.ask(text, format: format, parameters: parameters)
      for notice in answer.notices { Messages.say("warning: \(notice)") }
      try Pager.show(answer.text, isTerminal: isTerminal)
      if showsTime { Messages.say(answer.summary) }
    } catch let error as StetError {
      fail(error)
    }
  }

  private mutating func fail(_ error: StetError) {
    hasFailed = true
    Messages.say(error.description)
    for line in error.details { Messages.say(line) }
  }

  // MARK: Commands

  private static let commands: [(name: String, argument: String, help: String)] = [
    (":help", "", "list the commands"),
    (":schema", "", "labels and types with their properties and counts"),
    (":mode", "FORMAT", "print as table, csv, tsv, json, jsonl or markdown"),
    (":param", "NAME=VALUE", "give $NAME a value, JSON or a string; alone, list them"),
    (":explain", "QUERY", "print the plan of a query"),
    (":timer", "on|off", "say how long each query took"),
    (":source", "FILE", "run the queries and commands of a file"),
    (":quit", "", "leave the shell"),
  ]

  private mutating func command(_ line: String) throws {
    let parts = line.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    let argument = parts.count > 1 ? trimmed(parts[1]) : ""
    do {
      switch parts[0].lowercased() {
      case ":help", ":h", ":?": try show(Self.help)
      case ":schema": try run("CALL db.schema()")
      case ":mode":
        guard let format = QueryFormat(rawValue: argument.lowercased()) else {
          throw StetError(":mode takes table, csv, tsv, json, jsonl or markdown")
        }
        self.format = format
      case ":param", ":params":
        if argument.isEmpty {
          try show(parameters.description)
        } else {
          try parameters.set(argument)
        }
      case ":explain": try run("EXPLAIN " + argument)
      case ":timer":
        guard argument == "on" || argument == "off" else {
          throw StetError(":timer takes on or off")
        }
        showsTime = argument == "on"
      case ":source": try source(argument)
      case ":quit", ":exit", ":q": hasEnded = true
      default: throw StetError("there is no command \(parts[0]); :help lists them")
      }
    } catch let error as StetError {
      fail(error)
    }
  }

  private mutating func source(_ path: String) throws {
    guard !path.isEmpty else { throw StetError(":source takes a file") }
    guard depth < 10 else { throw StetError("\(path): files call one another too deep") }
    let text = try QueryFile.text(path)
    depth += 1
    defer { depth -= 1 }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !hasEnded {
      _ = try take(String(line))
    }
    try finish()
  }

  private static let help: String = {
    let width = commands.map { $0.name.count + $0.argument.count + 1 }.max() ?? 0
    return commands.map { command in
      let call = command.name + " " + command.argument
      return call + String(repeating: " ", count: width - call.count + 2) + command.help + "\n"
    }.joined()
  }()

  private func show(_ text: String) throws {
    let output = ResultOutput()
    try output.write(text)
    try output.flush()
  }

  private func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
