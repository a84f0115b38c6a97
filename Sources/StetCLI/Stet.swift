import ArgumentParser
import StetKit

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The `stet` command.
struct Stet: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stet",
    abstract: "Checks what health articles claim: who says so, and do they agree.",
    discussion: """
      Exit status: 0 clean, 1 findings at or above --fail-on, 2 the tool could not do its work \
      (or not all of it), 130 stopped by Ctrl-C.
      """,
    version: "stet \(Release.version)",
    subcommands: [
      Check.self, ClaimCommand.self, Import.self, Extract.self, Annotate.self, Query.self,
      Shell.self, Load.self,
      Session.self, Export.self, Rules.self, Explain.self, Stats.self,
    ])

  /// Runs the command that the arguments name and returns the exit status of the process.
  static func status(_ arguments: [String]) -> Int32 {
    // So that a full disk or a size limit is an error of the write that meets it.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return ExitStatus.clean
    } catch let code as ExitCode {
      return code.rawValue
    } catch let error as StetError {
      Messages.say("stet: \(error.description)")
      for line in error.details { Messages.say(line) }
      return ExitStatus.failure
    } catch {
      return explain(error)
    }
  }

  /// Help and version go to standard output, whatever is wrong with the arguments to standard error.
  private static func explain(_ error: any Error) -> Int32 {
    let message = fullMessage(for: error)
    guard exitCode(for: error) == .success else {
      Messages.say(lines: message)
      return ExitStatus.failure
    }
    do {
      let output = ResultOutput()
      try output.write(message + "\n")
      try output.flush()
      return ExitStatus.clean
    } catch {
      return ExitStatus.failure
    }
  }
}
