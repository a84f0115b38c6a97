import XMLReading

/// Finds the heading that names the page.
enum TitleHeading {
  /// - Parameter title: the title as the page states it.
  /// - Returns: the heading whose words stand in the title, else the only `h1`; nil where neither is there.
  static func find(in page: Page, title: String?) -> Int? {
    let wanted = title.map { TextUnitFinder.words(of: $0) } ?? []
    var ones: [Int] = []
    for i in page.tree.nodes.indices {
      guard let level = page.tree.nodes[i].tag.headingLevel, level <= 2 else { continue }
      let own = TextUnitFinder.words(
        of: String(decoding: page.tree.allText(i), as: UTF8.self))
      guard !own.isEmpty else { continue }
      if own.count >= 2, own.count * 2 >= min(wanted.count, 8), wanted.starts(with: own) {
        return i
      }
      if level == 1 { ones.append(i) }
    }
    return ones.count == 1 ? ones[0] : nil
  }
}
