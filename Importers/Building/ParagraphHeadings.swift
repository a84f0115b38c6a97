import Documents

/// Finds the paragraphs of a text with markup that are headings in all but their marks: a line in bold, and in a text
/// where no heading is marked but the title what reads like one.
enum ParagraphHeadings {
  /// - Parameters:
  ///   - blocks: in order; those found become headings.
  ///   - strong: where the paragraphs begin that are all bold.
  ///   - start: where the text begins, behind front matter.
  static func find(
    _ blocks: inout [Block], strong: Set<Int>, _ prose: [UInt8], from start: Int
  ) {
    let first = blocks.first { $0.kind != .frontMatter }
    let isTitled = first?.kind == .heading(level: 1)
    let hasMarked = blocks.contains { $0.isHeading && !(isTitled && $0.range == first?.range) }
    guard !hasMarked || !strong.isEmpty else { return }
    let lines = LineScanner(text: prose).lines(from: start)
    let joiner = LineJoiner(prose, lines: lines)
    let detector = HeadingDetector(text: prose, joiner: joiner)
    var isListOpen = false
    var at = 0
    var level = 1
    var detected: [Int] = []
    for (i, block) in blocks.enumerated() {
      if case .heading(let marked) = block.kind { level = marked }
      let mayBeItem = isListOpen && !strong.contains(block.range.start)
      isListOpen = block.kind == .paragraph && prose[block.range.end - 1] == UInt8(ascii: ":")
      guard block.kind == .paragraph, !hasMarked || strong.contains(block.range.start) else {
        continue
      }
      while at < lines.count, lines[at].start < block.range.start { at += 1 }
      guard at < lines.count, lines[at].start == block.range.start,
        lines[at].end == block.range.end,
        detector.isHeading(lines[at], surroundings(lines, at))
      else { continue }
      if mayBeItem, UnmarkedItem(prose, joiner, surroundings(lines, at)).holds(lines[at]) {
        // "Side effects include:" and below it "Nausea"
        blocks[i] = Block(kind: .listItem(depth: 0), range: block.range)
        isListOpen = true
        continue
      }
      blocks[i] = Block(kind: .heading(level: min(6, level + 1)), range: block.range)
      detected.append(i)
    }
    guard !hasMarked, !isTitled,
      let title = TitleFinder.title(blocks, detected: detected, in: prose)
    else {
      return
    }
    blocks[title] = Block(kind: .heading(level: 1), range: blocks[title].range)
  }

  private static func surroundings(
    _ lines: [TextLine], _ at: Int
  ) -> HeadingDetector.Surroundings {
    HeadingDetector.Surroundings(
      previous: at > 0 ? lines[at - 1] : nil, next: at + 1 < lines.count ? lines[at + 1] : nil)
  }
}
