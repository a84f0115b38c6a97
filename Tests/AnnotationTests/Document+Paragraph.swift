import Documents

extension Document {
  /// A document of one paragraph.
  init(paragraph text: String, path: String = "a.txt", links: [Link] = []) {
    let bytes = Array(text.utf8)
    self.init(
      path: path, text: bytes,
      blocks: [Block(kind: .paragraph, range: TextRange(0, bytes.count))], links: links)
  }

  /// A document of blocks, each on a line of its own.
  init(blocks: [(Block.Kind, String)]) {
    var bytes: [UInt8] = []
    var ranges: [Block] = []
    for (kind, text) in blocks {
      let start = bytes.count
      bytes += Array(text.utf8)
      ranges.append(Block(kind: kind, range: TextRange(start, bytes.count)))
      bytes.append(0x0A)
    }
    self.init(path: "a.txt", text: bytes, blocks: ranges)
  }
}
