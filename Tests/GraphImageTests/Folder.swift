import Foundation
import GraphImage

/// A folder for the length of a test.
final class Folder {
  let path = FileManager.default.temporaryDirectory.path + "/stet-load-\(UUID().uuidString)"

  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: path + "/" + name)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var image: String { path + "/graph.image" }

  func load() throws -> GraphImage {
    _ = try FolderLoader(folder: path).load(into: image)
    return try GraphImage(path: image)
  }
}
