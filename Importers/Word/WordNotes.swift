import Documents
import References
import XMLReading

/// Reads footnotes, endnotes and comments, and ties them to the words they are attached to.
struct WordNotes {
  private var reader: WordReader
  private var notes: [Note] = []

  init(_ reader: WordReader) { self.reader = reader }

  /// Reads the notes of a part behind the text, in the order in which the text refers to them.
  mutating func read(_ part: WordPart?, _ kind: Note.Kind) {
    guard let part else { return }
    var nodes: [String: XMLNode] = [:]
    for node in part.root.children where node["type"] == nil || node["type"] == "normal" {
      if let id = node["id"], nodes[id] == nil { nodes[id] = node }
    }
    // The notes themselves may be referred to only once; what they refer to again is not read.
    let references = reader.anchors.notes.filter { $0.kind == kind }
    var number = 0
    var seen: Set<String> = []
    reader.enter(part)
    for reference in references where seen.insert(reference.id).inserted {
      guard let node = nodes[reference.id] else { continue }
      number += 1
      reader.originPrefix = "\(kind.rawValue)[\(number)]"
      let start = reader.builder.blocks.count
      reader.blocks(node)
      reader.endBlock()
      let text = reader.words(ofBlocksFrom: start)
      guard !text.isEmpty else { continue }
      notes.append(
        Note(kind: kind, range: TextRange(reference.place, reference.place), text: text))
    }
    reader.originPrefix = ""
  }

  /// Reads comments, which stand beside the text and are no part of it.
  mutating func readComments(_ part: WordPart?, extended: WordPart?) {
    guard let part else { return }
    let parents = Self.parents(part, extended)
    for node in part.root.children where node.local == "comment" {
      guard let id = node["id"] else { continue }
      let range = reader.anchors.comments[id] ?? parents[id].flatMap { reader.anchors.comments[$0] }
      guard let range else {
        reader.builder.lose("comments on nothing")
        continue
      }
      var inner = reader
      inner.enter(part)
      inner.builder = DocumentBuilder()
      inner.originPrefix = "comment"
      inner.blocks(node)
      inner.endBlock()
      let author = node["author"] ?? ""
      notes.append(
        Note(
          kind: .comment, range: reader.trimmed(range), author: author.isEmpty ? nil : author,
          date: node["date"].flatMap(WordMetadata.day), text: inner.words(ofBlocksFrom: 0)))
    }
  }

  /// The comment that each answer is an answer to, by their ids: they are joined by the id of their last
  /// paragraphs.
  private static func parents(_ part: WordPart, _ extended: WordPart?) -> [String: String] {
    guard let extended else { return [:] }
    var comments: [String: String] = [:]
    for node in part.root.children {
      guard let id = node["id"] else { continue }
      for paragraph in node.descendants("p") {
        if let place = paragraph["paraId"] { comments[place] = id }
      }
    }
    var parents: [String: String] = [:]
    for node in extended.root.children {
      guard let place = node["paraId"], let parent = node["paraIdParent"],
        let id = comments[place], let other = comments[parent]
      else { continue }
      parents[id] = other
    }
    return parents
  }

  /// The document with its notes.
  consuming func document(warnings: [String]) -> Document {
    let sorted = notes.enumerated().sorted {
      $0.element.range != $1.element.range
        ? $0.element.range < $1.element.range : $0.offset < $1.offset
    }.map(\.element)
    return reader.builder.document(
      path: reader.path, metadata: reader.metadata, notes: sorted,
      warnings: warnings.map { ImportWarning(offset: nil, message: $0) })
  }
}

extension WordReader {
  /// Goes on with another part.
  mutating func enter(_ part: WordPart) {
    self.part = part
    tags = []
    fields = []
    contentsFields = 0
    suppressed = 0
    continuesParagraph = false
    boxes = []
  }

  /// The words of the last blocks with the targets of their links, a line a block.
  func words(ofBlocksFrom start: Int) -> String {
    guard start < builder.blocks.count else { return "" }
    let first = builder.blocks[start].range.start
    var text: [UInt8] = []
    var at = first
    for link in builder.links where link.range.start >= first {
      text += builder.text[at..<link.range.end]
      at = link.range.end
      let words = String(decoding: builder.text[link.range.start..<at], as: UTF8.self)
      if !words.contains(link.target) { text += Array(" <\(link.target)>".utf8) }
    }
    text += builder.text[at...]
    return String(decoding: text, as: UTF8.self)
  }

  /// A range without white space at its ends.
  func trimmed(_ range: TextRange) -> TextRange {
    let text = builder.text
    var start = min(range.start, text.count)
    var end = min(range.end, text.count)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return TextRange(start, end)
  }
}
