import Documents

/// The list of references that stands in a text: under a heading such as "References", or as notes.
struct ReferenceList {
  private(set) var references: [ListedReference] = []
  /// The blocks of the document, with the entries as notes.
  private(set) var blocks: [Block] = []
  private let document: Document

  init(_ document: Document) {
    self.document = document
    blocks = document.blocks
    // The level of the heading that the list stands under; nil outside of it.
    var level: Int?
    for (index, block) in document.blocks.enumerated() {
      switch block.kind {
      case .frontMatter: continue
      case .heading(let own):
        if isHeadingOfList(block) {
          level = own
        } else if let open = level, own <= open {
          level = nil
        }
      case .paragraph where isHeadingOfList(block): level = 6
      case .footnote: read(index, isListed: level != nil)
      default:
        if level != nil { read(index, isListed: true) }
      }
    }
  }

  private func isHeadingOfList(_ block: Block) -> Bool {
    guard block.range.length <= 48 else { return false }
    var words = document.prose[block.range.start..<min(block.range.end, document.prose.count)]
    func isMark(_ byte: UInt8) -> Bool { byte == 0x2A || byte == 0x5F || byte <= 0x20 }
    while let first = words.first, isMark(first) { words.removeFirst() }
    while let last = words.last, isMark(last) { words.removeLast() }
    return ReferenceSection.isHeading(words)
  }

  /// - Parameter isListed: whether the block stands under the heading of the list.
  private mutating func read(_ index: Int, isListed: Bool) {
    let block = blocks[index]
    let found = pieces(of: block.range).compactMap { entry($0, isListed: isListed) }
    guard !found.isEmpty else { return }
    references += found
    blocks[index] = Block(kind: .footnote, range: block.range)
  }

  /// A block holds several entries where its lines begin with labels, or are entries each.
  private func pieces(of range: TextRange) -> [TextRange] {
    let lines = lines(of: range)
    guard lines.count > 1 else { return [range] }
    let labelled = lines.indices.filter {
      EntryLabel(document.text, lines[$0].start, lines[$0].end) != nil
    }
    let starts: [Int]
    if labelled.contains(where: { $0 > 0 }) {
      starts = labelled.first == 0 ? labelled : [0] + labelled
    } else if lines.allSatisfy({ entry($0, isListed: false) != nil }) {
      starts = Array(lines.indices)
    } else {
      return [range]
    }
    return starts.enumerated().map { number, line in
      let next = number + 1 < starts.count ? starts[number + 1] : lines.count
      return TextRange(lines[line].start, lines[next - 1].end)
    }
  }

  /// The lines without blanks at their ends.
  private func lines(of range: TextRange) -> [TextRange] {
    let text = document.text
    var lines: [TextRange] = []
    var at = range.start
    while at < range.end {
      var end = at
      while end < range.end, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      var (first, last) = (at, end)
      while first < last, text[first] <= 0x20 { first += 1 }
      while last > first, text[last - 1] <= 0x20 { last -= 1 }
      if first < last { lines.append(TextRange(first, last)) }
      at = end + 1
    }
    return lines
  }

  private func entry(_ range: TextRange, isListed: Bool) -> ListedReference? {
    let inside = EntryLabel(document.text, range.start, range.end)
    let label = inside?.text ?? labelBefore(range.start)
    let work = EntryParser.work(
      document.prose, TextRange(inside?.end ?? range.start, range.end), links: links(in: range))
    let isDescribed = work.year != nil && (!work.authors.isEmpty || work.container != nil)
    let isEntry =
      !work.identifiers.isEmpty
      || (isListed
        ? isDescribed || label != nil && work.title != nil
        : work.year != nil && !work.authors.isEmpty)
    return isEntry ? ListedReference(label: label, range: range, work: work) : nil
  }

  /// The number of an item, which stands before its words: "3. ".
  private func labelBefore(_ start: Int) -> String? {
    var first = start
    while first > 0, start - first < 16, document.text[first - 1] != 0x0A,
      document.text[first - 1] != 0x0D
    { first -= 1 }
    while first < start, document.text[first] <= 0x20 { first += 1 }
    guard first < start, let label = EntryLabel(document.text, first, start), label.end == start
    else { return nil }
    return label.text
  }

  /// Targets of the links in a range.
  private func links(in range: TextRange) -> [String] {
    let links = document.links
    var (low, high) = (0, links.count)
    while low < high {
      let middle = (low + high) / 2
      if links[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    return links[low...].prefix { $0.range.start < range.end }.map(\.target)
  }
}
