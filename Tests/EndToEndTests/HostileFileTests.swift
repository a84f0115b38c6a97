import Foundation
import Testing

@Suite("Hostile files, where the generator for them is")
struct HostileFileTests {
  /// A generator of hostile files, and judge of a command on them, that lies beside the repository.
  private static let generator: String? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["STET_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    let path = shared.appendingPathComponent("evaluation/nasty.py").path
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  @Test(
    "Every hostile text and folder ends as its manifest says",
    .enabled(if: generator != nil && StetProcess.isOptimised, "set STET_SHARED, run scripts/test"),
    arguments: ["import {path} --into", "check {path} --fail-on never"])
  func texts(command: String) throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let target = command.hasSuffix("--into") ? " \(folder.path)/x.stet" : ""
    process.arguments = [
      "python3", try #require(Self.generator), folder.path + "/cases", "--only", "txt.*,tree.*",
      "--run", "\(StetProcess.path) \(command)\(target)",
    ]
    let log = folder.path + "/log"
    _ = FileManager.default.createFile(atPath: log, contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: log)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    let report = String(decoding: try Data(contentsOf: URL(fileURLWithPath: log)), as: UTF8.self)
    #expect(process.terminationStatus == 0, "\(report.suffix(2000))")
  }
}
