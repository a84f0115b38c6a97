import Foundation

/// A folder that is gone after the test.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "stet-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ name: String, _ contents: String) throws -> String {
    try write(name, Array(contents.utf8))
  }

  @discardableResult
  func write(_ name: String, _ contents: [UInt8]) throws -> String {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(contents).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Writes `count` articles that differ in their titles.
  func writeArticles(_ count: Int, paragraphs: Int = 20) throws {
    for number in 0..<count {
      var text = "Selenium, part \(number)\n"
      for paragraph in 0..<paragraphs {
        text += """

          Selenium reduces oxidative stress in adults. The usual dose of selenium is \(paragraph + 1) mg to \
          \(paragraph + 2) mg per day. Studies suggest that selenium may improve fatigue.

          """
      }
      try write("articles/article-\(number).txt", text)
    }
  }
}
