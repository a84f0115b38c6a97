import FileOutput

/// Why a graph image cannot be made or used. One sentence that names the file and the place.
package struct ImageError: Error, Hashable, Sendable, CustomStringConvertible {
  package let description: String

  init(_ path: String, _ problem: String) { description = "\(path): \(problem)" }

  init(_ error: OutputError) { description = error.description }

  init(_ path: String, line: Int, _ problem: String) {
    description = "\(path):\(line): \(problem)"
  }

  static func damaged(_ path: String, _ detail: String) -> ImageError {
    ImageError(path, "the graph image is damaged (\(detail)); load it anew")
  }
}
