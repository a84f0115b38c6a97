import DocumentFixtures
import Foundation

/// An example article of the project in the formats that editors get articles in.
struct ArticleConversion {
  private enum Part {
    case title(String)
    case heading(String)
    case paragraph(String)
    case item(String)
    case reference(String)
  }

  private let parts: [Part]
  /// The article without lines before its title that say what it is, for which the formats have places of their own.
  let text: String

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples").path

  /// - Parameter text: paragraphs apart by an empty line, headings being short ones without a stop, items behind "- "
  ///   and references behind a number.
  init(_ text: String) {
    let header = text.hasPrefix("Title: ") ? text.range(of: "\n\n")?.upperBound : nil
    let text = String(text[(header ?? text.startIndex)...])
    self.text = text
    var parts: [Part] = []
    for (i, paragraph) in text.components(separatedBy: "\n\n").enumerated() {
      for line in paragraph.split(separator: "\n").map(String.init) {
        if i == 0, parts.isEmpty {
          parts.append(.title(line))
        } else if line.hasPrefix("- ") {
          parts.append(.item(String(line.dropFirst(2))))
        } else if let dot = line.firstIndex(of: "."), Int(line[..<dot]) != nil {
          parts.append(.reference(String(line[dot...].dropFirst(2))))
        } else if line.count < 60, !line.hasSuffix("."), !line.hasPrefix("By ") {
          parts.append(.heading(line))
        } else {
          parts.append(.paragraph(line))
        }
      }
    }
    self.parts = parts
  }

  /// The first word in bold, as it is in many articles.
  private static func bold(_ line: String, _ before: String, _ after: String) -> String {
    guard let space = line.firstIndex(of: " ") else { return line }
    return before + line[..<space] + after + line[space...]
  }

  var markdown: String {
    var text = ""
    var number = 0
    for part in parts {
      switch part {
      case .title(let line): text += "# \(line)\n\n"
      case .heading(let line): text += "\n## \(line)\n\n"
      case .paragraph(let line): text += Self.bold(line, "**", "**") + "\n\n"
      case .item(let line): text += "- \(line)\n"
      case .reference(let line):
        number += 1
        text += "\(number). \(line)\n"
      }
    }
    return text
  }

  var html: String {
    var body = ""
    var list: String?
    func enter(_ tag: String?) {
      guard tag != list else { return }
      if let list { body += "</\(list)>\n" }
      if let tag { body += "<\(tag)>\n" }
      list = tag
    }
    for part in parts {
      switch part {
      case .title(let line):
        body += "<h1>\(Self.escaped(line))</h1>\n"
      case .heading(let line):
        enter(nil)
        body += "<h2>\(Self.escaped(line))</h2>\n"
      case .paragraph(let line):
        enter(nil)
        body += "<p>\(Self.bold(Self.escaped(line), "<strong>", "</strong>"))</p>\n"
      case .item(let line):
        enter("ul")
        body += "<li>\(Self.escaped(line))</li>\n"
      case .reference(let line):
        enter("ol")
        body += "<li>\(Self.escaped(line))</li>\n"
      }
    }
    enter(nil)
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"></head><body><article>
      \(body)</article></body></html>
      """
  }

  /// With styles for headings and automatic numbers; the words cut into runs as Word cuts them.
  var word: [UInt8] {
    var body = ""
    for part in parts {
      switch part {
      case .title(let line): body += WordFixture.paragraph(Self.escaped(line), style: "Title")
      case .heading(let line): body += WordFixture.paragraph(Self.escaped(line), style: "Heading1")
      case .paragraph(let line):
        let cut = line.index(line.startIndex, offsetBy: line.count / 2)
        let space = line.firstIndex(of: " ") ?? cut
        body += "<w:p>" + WordFixture.run(Self.escaped(line[..<space]), "<w:b/>")
        body += WordFixture.run(Self.escaped(line[space..<max(cut, space)]))
        body += WordFixture.run(Self.escaped(line[max(cut, space)...])) + "</w:p>"
      case .item(let line): body += Self.listed(line, 1)
      case .reference(let line): body += Self.listed(line, 2)
      }
    }
    return WordFixture(body: body).fixture.archive()
  }

  private static func listed(_ line: String, _ list: Int) -> String {
    #"<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="\#(list)"/></w:numPr></w:pPr>"#
      + WordFixture.run(escaped(line)) + "</w:p>"
  }

  private static func escaped(_ text: some StringProtocol) -> String {
    String(text).replacingOccurrences(of: "&", with: "&amp;")
      .replacingOccurrences(of: "<", with: "&lt;")
  }
}
