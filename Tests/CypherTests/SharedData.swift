import Foundation

/// Where data for tests lies that is not part of the project.
enum SharedData {
  /// The folder named by STET_SHARED, else `../shared` beside the repository; nil where there is none.
  static var folder: String? {
    if let folder = ProcessInfo.processInfo.environment["STET_SHARED"] { return folder }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let beside = root.deletingLastPathComponent().appendingPathComponent("shared").path
    return FileManager.default.fileExists(atPath: beside) ? beside : nil
  }
}
