import XMLReading

/// Which stretches of the main content are no running text of the article: labels of widgets, links to other pages
/// alone in a line, bylines.
struct UnitCleaner {
  let page: Page

  /// - Returns: whether a stretch is left out.
  func isLeftOut(_ unit: TextUnit) -> Bool {
    let tag = page.tree.nodes[unit.box].tag
    let words = page.words[unit.box]
    if tag == .figcaption || words.contains(.caption) { return unit.length < 40 }
    if words.contains(.byline), unit.length < 200 { return true }
    guard unit.length < 160 else { return false }
    let text = Self.folded(page, unit)
    if Self.labels.contains(text) { return true }
    if tag.headingLevel != nil { return Self.isHeadingOfWidget(text) }
    if Self.openings.contains(where: { text.starts(with: $0.utf8) }),
      unit.linkDensity > 0.25 || unit.length < 60
    {
      return true
    }
    if isItem(unit.box) || isInTable(unit.box) { return false }
    return unit.linkDensity > 0.85 && !unit.endsSentence && unit.length > 0
  }

  private func isItem(_ box: Int) -> Bool {
    switch page.tree.nodes[box].tag {
    case .li, .dd, .dt: return true
    default: break
    }
    guard let parent = page.parent(box) else { return false }
    return page.tree.nodes[parent].tag == .li
  }

  private func isInTable(_ box: Int) -> Bool {
    let tag = page.tree.nodes[box].tag
    return tag == .td || tag == .th
  }

  static func isHeadingOfWidget(_ text: [UInt8]) -> Bool {
    headings.contains { text.starts(with: $0.utf8) && text.count < $0.utf8.count + 30 }
  }

  /// The words of a stretch in lower case, with one space between them and nothing but letters and digits.
  static func folded(_ page: Page, _ unit: TextUnit) -> [UInt8] {
    var folded: [UInt8] = []
    page.forEachNode(in: unit.nodes) { node in
      guard page.tree.nodes[node].isText else { return }
      for byte in page.tree.text[page.tree.textRange(node)] {
        if byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) {
          folded.append(byte)
        } else if (0x41...0x5A).contains(byte) {
          folded.append(byte | 0x20)
        } else if let last = folded.last, last != 0x20, byte != 0x27 {
          folded.append(0x20)
        }
      }
    }
    while folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  private static let labels: Set<[UInt8]> = Set(
    [
      "advertisement", "advertisements", "ad", "ads", "sponsored", "sponsored content",
      "share", "share this", "share this article", "share this story", "share this post",
      "share on facebook", "share on twitter", "tweet", "email", "print", "save", "copy link",
      "facebook", "twitter", "linkedin", "pinterest", "whatsapp", "reddit", "instagram",
      "story continues below", "story continues below advertisement", "continue reading",
      "continue reading the main story", "article continues below",
      "article continues after advertisement", "advertisement continue reading below",
      "read more", "read more here", "more", "see more", "show more", "load more", "view more",
      "comments", "leave a comment", "leave a reply", "no comments", "add a comment",
      "post a comment", "view comments", "show comments", "subscribe", "subscribe now",
      "sign up", "sign in", "log in", "follow us", "back to top", "top", "next", "previous",
      "skip to content", "skip advertisement", "close", "menu", "search", "related", "trending",
      "getty images", "image source getty images", "media caption", "image caption",
      "view image", "enlarge image", "view gallery", "loading", "scroll to continue",
      "click to expand", "all rights reserved", "most popular", "recommended", "newsletter",
      "play video", "watch video", "hide caption", "toggle caption", "enlarge this image",
    ].map { Array($0.utf8) })

  private static let headings = [
    "related", "read more", "read next", "more from", "more on", "more stories", "you may also",
    "you might also", "you may like", "recommended", "share this", "comments", "leave a comment",
    "leave a reply", "about the author", "popular", "most popular", "most read", "trending",
    "latest", "newsletter", "sign up", "subscribe", "follow us", "join the", "also on", "see also",
    "post navigation", "categories", "tags", "advertisement", "sponsored", "editors picks",
    "editor s picks", "up next", "what to read next", "top stories", "recent posts", "don t miss",
    "keep reading", "continue reading", "featured", "support", "share", "about us", "contact",
    "dont miss",
  ]

  private static let openings = [
    "read more", "read also", "also read", "see also", "related ", "read next", "more ", "watch ",
    "share this", "follow us", "follow me", "subscribe", "sign up", "click here to", "photo ",
    "image credit", "photo credit", "photograph ", "copyright", "tags ",
    "filed under", "categories",
    "posted in", "posted by", "posted on", "published", "updated", "last updated", "by ",
    "download our", "join our", "source ", "via ", "recommended", "don t miss", "listen to",
    "read the full", "for more ", "this article was originally", "this article originally",
    "this story was originally", "originally published", "view this post", "written by", "tagged",
    "print this", "email this", "report a typo", "editing by", "reporting by", "image ", "credit ",
  ]
}
