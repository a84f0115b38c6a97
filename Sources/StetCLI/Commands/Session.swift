import ArgumentParser
import StetKit

/// `stet session`
struct Session: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answer queries, one a line, for another program.",
    discussion: """
      Each line of standard input is a request {"query": "…", "params": {…}}; each gets one line on \
      standard output, {"columns":[…],"rows":[[…]],"ms":…} or {"error":"…"}. The session ends with \
      standard input.
      """)

  @Option(help: GraphOptions.storeHelp)
  var store: String

  @OptionGroup var limits: QueryLimitOptions

  func run() throws {
    let session = try Workspace().session(on: .store(store), options: limits.options())
    let output = ResultOutput()
    let input = LineInput()
    while let line = try input.next() {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      try output.write(session.answer(request: line))
      try output.flush()
    }
  }
}
