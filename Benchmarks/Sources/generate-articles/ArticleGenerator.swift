import Foundation

/// Makes articles of templates and word lists, the same on every run.
struct ArticleGenerator {
  private let words: [String: [String]]
  private let templates: [String]
  private let headings: [String]
  private var random = SplitMix64(state: 20_260_101)

  /// - Parameter data: the folder of the word lists and templates.
  init(data: URL) throws {
    func lines(_ name: String) throws -> [String] {
      try String(contentsOf: data.appendingPathComponent(name), encoding: .utf8)
        .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }
    var words: [String: [String]] = [:]
    for line in try lines("words.txt") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      words[String(parts[0])] = parts[1].split(separator: "|")
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
    self.words = words
    templates = try lines("templates.txt")
    headings = try lines("headings.txt")
  }

  /// An article of about `length` bytes.
  mutating func article(length: Int) -> String {
    let subject = word("substance")
    var text = "What You Should Know About \(capitalised(subject))\n"
    var heading = 0
    while text.utf8.count < length {
      text += "\n" + fill(headings[heading % headings.count], subject) + "\n"
      heading += 1
      for _ in 0..<(2 + random.below(3)) where text.utf8.count < length {
        text += "\n" + paragraph(subject) + "\n"
      }
    }
    return text
  }

  private mutating func paragraph(_ subject: String) -> String {
    (0..<(3 + random.below(4))).map { _ in
      fill(templates[random.below(templates.count)], subject)
    }.joined(separator: " ")
  }

  private mutating func word(_ list: String) -> String {
    guard let words = words[list], !words.isEmpty else { return list }
    return words[random.below(words.count)]
  }

  private mutating func fill(_ template: String, _ subject: String) -> String {
    let low = [1, 2, 5, 10, 25, 50, 100, 250][random.below(8)]
    let high = low + low * (1 + random.below(4))
    let unit = word("unit")
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      switch rest[rest.index(after: open)..<close] {
      case "S": text += subject
      case "unit": text += unit
      case "n": text += String(low)
      case "m": text += String(high)
      case "p": text += String(1 + random.below(99))
      case "y": text += String(1950 + random.below(75))
      case let name: text += word(String(name))
      }
      rest = rest[rest.index(after: close)...]
    }
    return capitalised(text + rest)
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
