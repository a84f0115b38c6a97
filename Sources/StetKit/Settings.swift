import Importers

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a `Workspace` can be told before it begins.
public struct Settings: Sendable {
  /// Files of terms that add to the built-in vocabulary.
  public var vocabularyFiles: [String]
  /// How many documents are read at a time. The results are the same for every number.
  public var jobs: Int
  /// Longest file that is read, in bytes.
  public var fileSizeLimit: Int
  /// What the newsroom has settled; its vocabularies come before those of `vocabularyFiles`.
  public var configuration: ConfigurationFile?
  /// Whether changes that are tracked in a document and not yet decided on are read as made; else the text is
  /// read as it was before them.
  public var acceptsTrackedChanges: Bool

  public init(
    vocabularyFiles: [String] = [], jobs: Int = Settings.defaultJobs,
    fileSizeLimit: Int = Settings.defaultFileSizeLimit, configuration: ConfigurationFile? = nil,
    acceptsTrackedChanges: Bool = true
  ) {
    self.acceptsTrackedChanges = acceptsTrackedChanges
    self.configuration = configuration
    self.vocabularyFiles = vocabularyFiles
    self.jobs = max(1, jobs)
    self.fileSizeLimit = fileSizeLimit
  }

  /// The number of processors, at most four: beyond that the merging, which is one after another, sets the pace.
  public static var defaultJobs: Int { min(4, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }

  public static var defaultFileSizeLimit: Int { FileReader.defaultLimit }

  /// All files of terms, in the order they are read.
  var allVocabularyFiles: [String] {
    (configuration?.configuration.vocabularies ?? []) + vocabularyFiles
  }
}
