import Foundation

/// The files of the project, as they lie there.
enum SourceTree {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  struct File: CustomStringConvertible {
    /// Relative to the root.
    let path: String
    let text: String

    var description: String { path }

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The modules it imports.
    var imports: Set<String> {
      Set(
        lines.compactMap { line in
          let words = line.split(separator: " ").drop { $0.hasPrefix("@") || $0 == "package" }
          return words.first == "import" && words.count == 2 ? String(words.last ?? "") : nil
        })
    }

    /// The lines that are no comments.
    var code: String {
      lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    }
  }

  /// All Swift files under some folders, sorted by path.
  static func swiftFiles(_ folders: [String] = ["Sources", "Graph", "Importers"]) -> [File] {
    folders.flatMap { folder -> [File] in
      let base = root.appendingPathComponent(folder)
      let found = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
      let urls = (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
      return urls.compactMap { url in
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
        return File(path: String(url.path.dropFirst(root.path.count + 1)), text: text)
      }
    }.sorted { $0.path < $1.path }
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
  }
}
