/// Tells items of a list that has no marks from headings: behind "Symptoms include:", lines that stand apart and have no
/// stop.
struct UnmarkedItem {
  private let text: [UInt8]
  private let joiner: LineJoiner
  private let around: HeadingDetector.Surroundings

  init(_ text: [UInt8], _ joiner: LineJoiner, _ around: HeadingDetector.Surroundings) {
    self.text = text
    self.joiner = joiner
    self.around = around
  }

  /// - Parameter line: one that reads like a heading, where a list is open.
  /// - Returns: whether it is an item all the same: the first, or one with another behind it, or the last, unless the
  ///   paragraph behind it goes on with what the line names.
  func holds(_ line: TextLine) -> Bool {
    guard joiner.finalMark(line) != UInt8(ascii: ":"), let next = around.next else { return false }
    if let previous = around.previous, joiner.finalMark(previous) == UInt8(ascii: ":") {
      return true
    }
    if next.kind == .plain, next.length <= Self.longest, !joiner.endsSentence(next),
      joiner.finalMark(next) != UInt8(ascii: ":")
    {
      return true
    }
    let shape = LineShape(text[line.words..<line.end])
    let words = String(decoding: text[line.words..<line.end], as: UTF8.self)
    return !(shape.isTitleCase && shape.words > 1) && !Self.sections.contains(words)
      && !isTakenUp(line, by: next)
  }

  /// What a line behind a list is called where it begins the next section.
  private static let sections: Set<String> = [
    "Causes", "Complications", "Diagnosis", "Outlook", "Overview", "Prevention", "Prognosis",
    "Symptoms", "Treatment", "Treatments",
  ]

  private static let longest = 100

  /// "Cataplexy" and behind it "This condition causes", or "Sleep attacks" and "Attacks may come".
  private func isTakenUp(_ line: TextLine, by next: TextLine) -> Bool {
    let head = text[line.words..<line.end].split(separator: 0x20).last ?? []
    let words = text[next.words..<next.end].split(separator: 0x20)
    if let first = words.first, Self.pointers.contains(String(decoding: first, as: UTF8.self)) {
      return true
    }
    return words.contains { word in
      word.count >= head.count
        && zip(word, head).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
  }

  private static let pointers: Set<String> = ["This", "These", "It", "They", "Such"]
}
