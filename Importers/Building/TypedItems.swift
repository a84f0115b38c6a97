import Documents
import References

/// Finds the items of lists whose marks are typed, in formats that have lists of their own: "• nausea",
/// "- nausea", "1. nausea", as paragraphs or as lines of one.
enum TypedItems {
  /// - Returns: the blocks with the paragraphs that hold typed items cut into these. Lists of references are kept
  ///   as they are, since their numbers are what citations refer to.
  static func find(in blocks: [Block], _ text: [UInt8]) -> [Block] {
    var found: [Block] = []
    found.reserveCapacity(blocks.count)
    var inReferences = false
    for (i, block) in blocks.enumerated() {
      let isReferenceHeading =
        (block.isHeading || block.kind == .paragraph)
        && ReferenceSection.isHeading(text[block.range.start..<block.range.end])
      if block.isHeading || isReferenceHeading { inReferences = isReferenceHeading }
      if block.kind == .paragraph, !inReferences {
        let isAlone = !isNumbered(i - 1, blocks, text) && !isNumbered(i + 1, blocks, text)
        found += pieces(of: block, text, isAlone: isAlone)
      } else {
        found.append(block)
      }
    }
    return found
  }

  private static func isNumbered(_ index: Int, _ blocks: [Block], _ text: [UInt8]) -> Bool {
    guard blocks.indices.contains(index), blocks[index].kind == .paragraph else { return false }
    let range = blocks[index].range
    return LineMarker.read(text, range.start, range.end).kind == .numbered
  }

  /// - Parameter isAlone: whether no paragraph beside it has a number; a number then numbers a section.
  private static func pieces(of block: Block, _ text: [UInt8], isAlone: Bool) -> [Block] {
    let first = LineMarker.read(text, block.range.start, block.range.end).kind
    let isOneLine = !text.withUnsafeBufferPointer {
      holdsLineEnd($0[block.range.start..<block.range.end])
    }
    if isOneLine, first != .bullet, first != .numbered { return [block] }
    let lines = lines(of: block.range, text)
    var pieces: [Block] = []
    var kind = block.kind
    var start = block.range.start
    var end = start
    for line in lines {
      let (marker, words) = LineMarker.read(text, line.start, line.end)
      let isItem = marker == .bullet || marker == .numbered && !(isAlone && lines.count == 1)
      if isItem {
        if end > start { pieces.append(Block(kind: kind, range: TextRange(start, end))) }
        kind = .listItem(depth: 0)
        start = words
      }
      end = line.end
    }
    if end > start { pieces.append(Block(kind: kind, range: TextRange(start, end))) }
    return pieces
  }

  private static func holdsLineEnd(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    for byte in bytes where byte == 0x0A { return true }
    return false
  }

  /// The lines of a block that hold anything.
  private static func lines(of range: TextRange, _ text: [UInt8]) -> [TextRange] {
    text[range.start..<range.end].split(separator: 0x0A).map {
      TextRange($0.startIndex, $0.endIndex)
    }
  }
}
