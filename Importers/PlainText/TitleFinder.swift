import Documents

/// Finds the heading that is the title of a document.
enum TitleFinder {
  /// - Parameters:
  ///   - blocks: the blocks in order.
  ///   - detected: indices of the headings that no markup marks as such.
  /// - Returns: the index of the heading, or nil where nothing shows itself to be a title.
  static func title(_ blocks: [Block], detected: [Int], in text: [UInt8]) -> Int? {
    if let marked = blocks.firstIndex(where: { $0.kind == .heading(level: 1) }) { return marked }
    // Without marks, the title stands before all running text; the name of a site or of a
    // section may stand before the title.
    let running = blocks.firstIndex { !$0.isHeading && $0.kind != .frontMatter } ?? blocks.count
    let leading = detected.prefix { $0 <= running }
    let statements = leading.filter { text[blocks[$0].range.end - 1] != 0x3F }
    let phrase = statements.first { words(text, blocks[$0].range) >= 3 }
    return phrase ?? statements.first ?? leading.first
  }

  private static func words(_ text: [UInt8], _ range: TextRange) -> Int {
    text[range.start..<range.end].split(separator: 0x20).count
  }
}
