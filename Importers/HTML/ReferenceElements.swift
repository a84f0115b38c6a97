import References
import XMLReading

/// Finds the elements of a page that hold its list of references or its notes.
enum ReferenceElements {
  /// The outermost elements, by their names or by the heading before them.
  static func find(in page: Page) -> Set<Int> {
    var found: Set<Int> = []
    var i = 0
    while i < page.tree.nodes.count {
      if isNamed(page, i), !isBesideText(page, i) {
        found.insert(i)
        i = Int(page.tree.nodes[i].end)
        continue
      }
      if page.tree.nodes[i].tag.headingLevel != nil,
        ReferenceSection.isHeading(trimmed(page.tree.allText(i))[...])
      {
        found.insert(i)
        if let list = listBehind(page, i), !isBesideText(page, list) { found.insert(list) }
      }
      i += 1
    }
    return found
  }

  private static func trimmed(_ text: [UInt8]) -> [UInt8] {
    let words = text.split(whereSeparator: { $0 <= 0x20 })
    return Array(words.joined(separator: [0x20]))
  }

  private static func isNamed(_ page: Page, _ node: Int) -> Bool {
    let tag = page.tree.nodes[node].tag
    guard page.isBlock(node), tag != .body, tag != .html, tag != .li else { return false }
    if let role = page.tree.value(.role, of: node),
      ["doc-bibliography", "doc-endnotes", "doc-footnote"].contains(role)
    {
      return true
    }
    return !page.words[node].isDisjoint(with: [.references, .footnotes])
      && page.range(node).contains {
        page.tree.nodes[$0].tag == .li || page.tree.nodes[$0].tag == .p
      }
  }

  /// Whether a list stands beside the text, as a list of other sites with short names does.
  private static func isBesideText(_ page: Page, _ node: Int) -> Bool {
    var isBeside = false
    var at = page.parent(node)
    while let around = at, !isBeside {
      switch page.tree.nodes[around].tag {
      case .footer, .nav, .aside: isBeside = true
      case .article: return false
      default: at = page.parent(around)
      }
    }
    guard isBeside else { return false }
    let items = page.range(node).count { page.tree.nodes[$0].tag == .li }
    return page.tree.allText(node).count { $0 > 0x20 } < max(1, items) * 50
  }

  /// The first list that follows a heading before the next.
  private static func listBehind(_ page: Page, _ heading: Int) -> Int? {
    var i = Int(page.tree.nodes[heading].end)
    let end = min(page.tree.nodes.count, i + 200)
    while i < end {
      switch page.tree.nodes[i].tag {
      case .ol, .ul, .dl: return i
      case .h1, .h2, .h3, .h4, .h5, .h6: return nil
      default: i += 1
      }
    }
    return nil
  }
}
