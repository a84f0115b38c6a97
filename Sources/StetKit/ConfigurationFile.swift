import Checks
import Configuration
import Importers

#if canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A `.stet.yml`: what a newsroom has settled once, so that nobody has to say it on every command line.
public struct ConfigurationFile: Sendable {
  let configuration: Configuration

  /// The name that is looked for.
  public static let name = ".stet.yml"

  /// - Throws: `StetError` that names the file, line and column.
  public init(path: String) throws {
    configuration = try StetError.wrap {
      try ConfigurationReader.read(
        FileReader.read(
          InputFile(bytes: Array(path.utf8), isNamed: true), limit: ConfigurationReader.longest),
        path: path, rules: AllRules.types.map { $0.id })
    }
  }

  /// The file in the working folder, or else in the nearest folder above it that has one; nil where none has.
  public static func find() throws -> ConfigurationFile? {
    guard let folder = getcwd(nil, 0) else { return nil }
    defer { free(folder) }
    let depth = String(cString: folder).utf8.count { $0 == 0x2F }
    var path = name
    for _ in 0...min(depth, 256) {
      if access(path, F_OK) == 0 { return try ConfigurationFile(path: path) }
      path = "../" + path
    }
    return nil
  }

  /// Files and folders that are checked where none are named.
  public var paths: [String] { configuration.paths }
  /// The store that drafts are compared with.
  public var shelf: String? { configuration.shelf }
  public var baseline: String? { configuration.baseline }
  public var failOn: FailureThreshold? {
    configuration.failOn.flatMap(FailureThreshold.init(rawValue:))
  }
  /// `YYYY-MM-DD`
  public var today: String? { configuration.today }
}
