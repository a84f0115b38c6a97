import ArgumentParser
import StetKit

/// How far a query may go.
struct QueryLimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Stop a query after this time; 0 for never.", valueName: "seconds"))
  var timeout: Double = 30

  @Option(help: ArgumentHelp("Refuse an answer of more rows.", valueName: "number"))
  var maxRows: Int = 1_000_000

  @Option(
    help: ArgumentHelp("Stop a query that holds more memory, as it estimates.", valueName: "MB"))
  var maxMemory: Int = 1024

  func validate() throws {
    guard timeout >= 0, timeout < 1e9 else {
      throw ValidationError("--timeout takes seconds, 0 for no limit.")
    }
    guard maxRows >= 0 else { throw ValidationError("--max-rows takes a number from 0.") }
    guard (1...1 << 24).contains(maxMemory) else {
      throw ValidationError("--max-memory takes 1 to 16777216 MB.")
    }
  }

  /// Ctrl-C stops the query.
  func options() -> QueryOptions {
    QueryOptions(
      timeout: timeout == 0 ? nil : timeout, maxRows: maxRows, maxMemory: maxMemory << 20,
      isCancelled: { Interruption.isRequested })
  }
}
