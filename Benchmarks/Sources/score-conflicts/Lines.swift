import Foundation

/// JSON Lines, read without taking every line apart: the generated files are large and their keys are plain.
enum Lines {
  struct Line {
    let bytes: Data.SubSequence

    /// The string of a key, as it stands there; nil where the line has none.
    func text(_ key: String) -> String? {
      for separator in ["\":\"", "\": \""] {
        guard let found = bytes.range(of: Data(("\"" + key + separator).utf8)) else { continue }
        let end = bytes[found.upperBound...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.endIndex
        return String(decoding: bytes[found.upperBound..<end], as: UTF8.self)
      }
      return nil
    }

    func number(_ key: String) -> Int? {
      guard let found = bytes.range(of: Data(("\"" + key + "\":").utf8)) else { return nil }
      let digits = bytes[found.upperBound...].prefix { $0 >= 0x30 && $0 <= 0x39 }
      return Int(String(decoding: digits, as: UTF8.self))
    }

    func isTrue(_ key: String) -> Bool {
      bytes.range(of: Data(("\"" + key + "\":true").utf8)) != nil
    }

    func begins(with text: String) -> Bool { bytes.starts(with: text.utf8) }
  }

  static func forEach(_ path: String, _ body: (Line) throws -> Void) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    var start = data.startIndex
    while start < data.endIndex {
      let end = data[start...].firstIndex(of: UInt8(ascii: "\n")) ?? data.endIndex
      try body(Line(bytes: data[start..<end]))
      start = end + 1
    }
  }
}
