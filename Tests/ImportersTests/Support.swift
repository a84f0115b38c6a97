import Documents
import Foundation
import Testing

@testable import Importers

/// Imports a text given in the test.
func plainText(_ text: String, path: String = "test.txt") throws -> Document {
  try PlainTextImporter().document(from: Array(text.utf8), path: path)
}

/// The blocks of a document as "kind: words", for reading and comparing at one glance.
func outline(_ document: Document) -> [String] {
  document.blocks.map { block in
    let words = document.string(block.range)
    return switch block.kind {
    case .heading(let level): "h\(level): \(words)"
    case .paragraph: "p: \(words)"
    case .listItem(let depth): "li\(depth): \(words)"
    case .tableRow: "tr: \(words)"
    case .footnote: "note: \(words)"
    case .quotation: "quote: \(words)"
    case .frontMatter: "meta: \(words)"
    }
  }
}

/// A folder that is gone after the test.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "stet-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ contents: String = "Some text.") throws {
    try write(name, Array(contents.utf8))
  }

  func write(_ name: String, _ contents: [UInt8]) throws {
    let file = path + "/" + name
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(contents).write(to: URL(fileURLWithPath: file))
  }
}
