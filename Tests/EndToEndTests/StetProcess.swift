import Foundation

/// Runs the built command as a user would.
struct StetProcess {
  let status: Int32
  /// Whether a signal ended it: a trap, or one that was sent.
  let wasKilled: Bool
  let output: String
  let messages: String
  let seconds: Double

  /// The command: `STET_BINARY`, else the one that was built together with these tests.
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["STET_BINARY"] { return named }
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "."
    var folder = URL(fileURLWithPath: own).deletingLastPathComponent()
    for _ in 0..<3 {
      let candidate = folder.appendingPathComponent("stet").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return "stet"
  }()

  /// Whether the command is optimised, as `scripts/test` makes it; large inputs take minutes otherwise.
  static let isOptimised = path.contains("/release/")

  /// - Parameters:
  ///   - wrapper: a shell command that runs `"$@"`, for limits and pipes; nil to run the command directly.
  ///   - whileRunning: called with the process id once it runs.
  static func run(
    _ arguments: [String], wrapper: String? = nil, environment: [String: String] = [:],
    workingFolder: String? = nil, whileRunning: (Int32) -> Void = { _ in }
  ) throws -> StetProcess {
    let folder = try TemporaryFolder()
    let process = Process()
    if let wrapper {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", wrapper, "sh", path] + arguments
    } else {
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
    }
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }.merging(environment) { $1 }
    if let workingFolder { process.currentDirectoryURL = URL(fileURLWithPath: workingFolder) }
    // Files rather than pipes: nothing waits for anybody to read.
    let files = ["output", "messages"].map { folder.path + "/" + $0 }
    for file in files { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: files[0])
    process.standardError = FileHandle(forWritingAtPath: files[1])
    process.standardInput = FileHandle.nullDevice
    let clock = ContinuousClock()
    let start = clock.now
    try process.run()
    whileRunning(process.processIdentifier)
    process.waitUntilExit()
    let elapsed = clock.now - start
    let contents = try files.map {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self)
    }
    return StetProcess(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: contents[0], messages: contents[1],
      seconds: Double(elapsed.components.seconds)
        + Double(elapsed.components.attoseconds) / 1e18)
  }
}
