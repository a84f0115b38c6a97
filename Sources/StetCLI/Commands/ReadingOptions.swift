import ArgumentParser
import StetKit

/// What every command takes that reads texts.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("vocabulary"),
    help: ArgumentHelp(
      "Add terms from a file: .csv, .tsv, .obo, SKOS. Can be given several times.",
      valueName: "file"))
  var vocabularies: [String] = []

  @Option(help: ArgumentHelp("Documents to read at a time.", valueName: "number"))
  var jobs: Int = Settings.defaultJobs

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes 1 to 256.") }
  }

  /// - Parameter isCancelled: asked between documents.
  func workspace(isCancelled: @escaping @Sendable () -> Bool = { false }) -> Workspace {
    Workspace(
      settings: Settings(vocabularyFiles: vocabularies, jobs: jobs),
      observer: Observer(
        notice: { Messages.say("stet: \($0)") },
        progress: { ProgressLine.shared.show($0) },
        isCancelled: isCancelled))
  }
}

extension ReadingSummary {
  /// Ends the command where not everything that was named could be read.
  func exitIfIncomplete() throws {
    if documents == 0, failedNamed == 0, !isInterrupted {
      Messages.say("stet: nothing was read: no text among the files named")
    }
    guard isComplete else { throw ExitCode(ExitStatus.failure) }
  }
}
