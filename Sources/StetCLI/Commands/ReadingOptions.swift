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

  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "Use this configuration in place of the .stet.yml that is found upward from here.",
      valueName: "file"))
  var configurationPath: String?

  @Flag(name: .customLong("no-config"), help: "Use no configuration.")
  var usesNoConfiguration = false

  @Option(help: ArgumentHelp("Documents to read at a time.", valueName: "number"))
  var jobs: Int = Settings.defaultJobs

  @Option(
    help: ArgumentHelp(
      "Read Word documents with their tracked changes made (accept) or as they were before (reject).",
      valueName: "accept|reject"))
  var changes: TrackedChangesChoice = .accept

  func validate() throws {
    guard configurationPath == nil || !usesNoConfiguration else {
      throw ValidationError("Give either --config or --no-config.")
    }
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes 1 to 256.") }
  }

  /// - Parameters:
  ///   - tellsOmissions: whether to say of each file what was left out of it.
  ///   - isCancelled: asked between documents.
  /// - Throws: `StetError` where the configuration cannot be used.
  func workspace(
    tellsOmissions: Bool = false, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> Workspace {
    try workspace(configuration(), tellsOmissions: tellsOmissions, isCancelled: isCancelled)
  }

  /// What `--config` names, or what is found.
  func configuration() throws -> ConfigurationFile? {
    if usesNoConfiguration { return nil }
    return try configurationPath.map { try ConfigurationFile(path: $0) }
      ?? ConfigurationFile.find()
  }

  func workspace(
    _ configuration: ConfigurationFile?, tellsOmissions: Bool = false,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) -> Workspace {
    Workspace(
      settings: Settings(
        vocabularyFiles: vocabularies, jobs: jobs, configuration: configuration,
        acceptsTrackedChanges: changes == .accept),
      observer: Observer(
        notice: { notice in
          if notice.kind != .omitted || tellsOmissions { Messages.say("stet: \(notice)") }
        },
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
