import Foundation

/// Runs the command that is measured.
package struct Command {
  private let path: String

  package init(path: String) { self.path = path }

  /// What it prints, a line each.
  /// - Throws: `MutationError` where it could not do its work.
  package func lines(_ arguments: [String], in folder: URL? = nil) throws -> [Data] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus < 2 else {
      throw MutationError(
        "\(path) \(arguments.joined(separator: " ")): exit status \(process.terminationStatus)")
    }
    return data.split(separator: 0x0A).map { Data($0) }
  }
}

/// What went wrong, as a sentence.
package struct MutationError: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}
