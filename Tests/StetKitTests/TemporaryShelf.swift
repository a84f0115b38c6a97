import Foundation

/// A folder of files that a test makes and removes.
struct TemporaryShelf {
  let path: String

  /// - Parameter files: text by path within the folder.
  init(_ files: [String: String]) throws {
    path = NSTemporaryDirectory() + "stet-" + UUID().uuidString
    for (name, text) in files {
      let file = URL(fileURLWithPath: path + "/" + name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    if files.isEmpty {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
