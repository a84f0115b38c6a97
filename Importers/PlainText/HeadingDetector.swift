/// Tells headings in text that has no markup for them: short lines without a final stop that
/// stand apart, are written in title case, or ask a question.
struct HeadingDetector {
  let text: [UInt8]
  let joiner: LineJoiner

  /// What stands around a line that may be a heading.
  struct Surroundings {
    let previous: TextLine?
    let next: TextLine?
  }

  private static let longest = 100
  private static let mostWords = 14

  func isHeading(_ line: TextLine, _ around: Surroundings) -> Bool {
    // What nothing follows heads nothing.
    guard line.length <= Self.longest, let next = around.next, !isRow(line) else { return false }
    let shape = LineShape(text[line.words..<line.end])
    guard shape.words > 0, shape.words <= Self.mostWords, shape.beginsLikeHeading else {
      return false
    }
    switch joiner.finalMark(line) {
    case 0x2E, 0x2C, 0x3B: return false  // . , ;
    case 0x3F: return !shape.holdsSentenceEnd
    case 0x3A: return shape.words <= 4 && !shape.hasFiniteVerb && !shape.endsInVerbOfListing
    default: break
    }
    guard !shape.holdsSentenceEnd else { return false }
    if shape.isTitleCase { return standsAsTitle(line, around, next) }
    return standsAsSentenceCase(line, shape, around, next)
  }

  /// "Adults    55 mcg": a row of a table, whose columns tabs or blanks part.
  private func isRow(_ line: TextLine) -> Bool {
    var blanks = 0
    for byte in text[line.words..<line.end] {
      if byte == 0x09 { return true }
      blanks = byte == 0x20 ? blanks + 1 : 0
      if blanks == 3 { return true }
    }
    return false
  }

  /// A line in title case heads what follows, unless it is one of several such lines: a list
  /// without marks.
  private func standsAsTitle(
    _ line: TextLine, _ around: Surroundings, _ next: TextLine
  ) -> Bool {
    if next.followsBlank || around.previous == nil { return true }
    return next.kind != .plain || next.length >= 60 || joiner.endsSentence(next)
  }

  /// "Potential side effects": the words might also be a sentence that lost its stop, so they have
  /// to stand apart and hold no finite verb.
  private func standsAsSentenceCase(
    _ line: TextLine, _ shape: LineShape, _ around: Surroundings, _ next: TextLine
  ) -> Bool {
    guard shape.words <= 12, !shape.endsInFunctionWord, !shape.endsInVerbOfListing,
      !shape.hasFiniteVerb || shape.beginsInterrogative, !beginsWithLabel(line)
    else { return false }
    if next.kind == .bullet || next.kind == .numbered, shape.words > 4 { return false }
    let apartBefore =
      line.followsBlank || around.previous.map { isLong($0) || endsBlock($0) } ?? true
    let apartAfter = next.followsBlank || isLong(next)
    return apartBefore && apartAfter
  }

  /// "**Side effects:** nausea", "Interactions: warfarin, aspirin": what stands behind the colon is no part
  /// of a title, as it is in "Zinc: a guide for patients".
  private func beginsWithLabel(_ line: TextLine) -> Bool {
    let words = text[line.words..<line.end]
    guard let colon = words.firstIndex(of: 0x3A) else { return false }
    var at = colon + 1
    while at < line.end, text[at] == 0x2A || text[at] == 0x5F || text[at] == 0x20 { at += 1 }
    guard at < line.end, at > colon + 1,
      (0x61...0x7A).contains(text[at]) || (0x30...0x39).contains(text[at])
    else { return false }
    return words.first == 0x2A || words.first == 0x5F || words[at...].contains(0x2C)
      || (0x30...0x39).contains(text[at])
  }

  private func isLong(_ line: TextLine) -> Bool { line.length > 120 }

  private func endsBlock(_ line: TextLine) -> Bool {
    line.kind != .plain || joiner.endsSentence(line)
  }
}
