import Documents
import Foundation
import Testing

@testable import Importers

/// The examples of the CommonMark specification, where they are at hand.
@Suite("Examples of the CommonMark specification")
struct CommonMarkSpecTests {
  struct Example {
    let number: Int
    let markdown: String
    let html: String
  }

  static let path = SharedData.path("data/formats/commonmark/spec.txt")

  static let examples: [Example] = {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    let lines = String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
    var examples: [Example] = []
    var at = 0
    let fence = String(repeating: "`", count: 32)
    while at < lines.count {
      guard lines[at].hasPrefix(fence + " example") else {
        at += 1
        continue
      }
      var parts: [[String]] = [[], []]
      var part = 0
      at += 1
      while lines[at] != fence {
        if lines[at] == ".", part == 0 { part = 1 } else { parts[part].append(lines[at]) }
        at += 1
      }
      let text = parts.map { $0.map { $0 + "\n" }.joined().replacing("→", with: "\t") }
      examples.append(Example(number: examples.count + 1, markdown: text[0], html: text[1]))
      at += 1
    }
    return examples
  }()

  @Test(
    "Text and structure of the blocks are those of the HTML",
    .enabled(if: !examples.isEmpty, "the specification is not at hand"))
  func blocks() throws {
    var failed: [Int] = []
    for example in Self.examples {
      let expected = HTMLOutline.blocks(example.html)
      let reader = MarkdownReader(Array(example.markdown.utf8), from: 0)
      let found = reader.blocks.map { block in
        HTMLOutline.Line(
          kind: HTMLOutline.kind(block.kind),
          words: Self.visible(block.range, reader))
      }
      if found != expected {
        failed.append(example.number)
        print("EXAMPLE \(example.number)\n\(example.markdown)---\n\(example.html)--- found")
        for line in found { print("  ", line) }
        print("--- expected")
        for line in expected { print("  ", line) }
      }
    }
    print("\(Self.examples.count - failed.count) of \(Self.examples.count)", failed)
    #expect(failed.count * 100 <= Self.examples.count * 2, "\(failed)")
  }

  /// The prose of a range without the spaces that stand for markup.
  private static func visible(_ range: TextRange, _ reader: MarkdownReader) -> String {
    let kept = (range.start..<range.end).filter { i in
      let source = reader.text[i]
      return reader.cursor.prose[i] != 0x20 || source == 0x20 || source == 0x09
    }
    let words = String(decoding: kept.map { reader.cursor.prose[$0] }, as: UTF8.self)
    return words.split { $0.isWhitespace }.joined(separator: " ")
  }
}
