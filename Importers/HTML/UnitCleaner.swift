import XMLReading

/// Which stretches of the main content are no running text of the article: labels of widgets, links to other pages
/// alone in a line, bylines.
struct UnitCleaner {
  let page: Page
  /// The names of those who wrote the page, folded.
  let authors: Set<[UInt8]>

  /// - Parameter isLead: whether no paragraph stands before.
  /// - Returns: whether a stretch is left out.
  func isLeftOut(_ unit: TextUnit, isLead: Bool) -> Bool {
    let tag = page.tree.nodes[unit.box].tag
    let words = page.words[unit.box]
    if isCaption(unit) { return true }
    if words.contains(.byline), unit.length < 200 { return true }
    guard unit.length < 160 else { return false }
    let text = Self.folded(page, unit)
    if Self.labels.contains(text) || authors.contains(text) || Self.isReadingTime(text) {
      return true
    }
    if isLead, unit.length < 80, Self.isDate(text), !isInTable(unit.box) { return true }
    if tag.headingLevel != nil { return Self.isHeadingOfWidget(text) }
    if isItem(unit.box) || isInTable(unit.box) { return false }
    if isLabelled(unit, text, isLead) { return true }
    return unit.linkDensity > 0.85 && !unit.endsSentence && unit.length > 0
  }

  /// Whether a stretch is what stands below a picture. What is longer explains a figure.
  private func isCaption(_ unit: TextUnit) -> Bool {
    guard unit.length < Self.longestCaption else { return false }
    var isPicture = false
    var at: Int? = unit.box
    for _ in 0..<3 {
      guard let box = at, !isPicture else { break }
      let words = page.words[box]
      if page.tree.nodes[box].tag == .figcaption || words.contains(.caption) { return true }
      if page.tree.nodes[box].tag == .table { return false }
      isPicture = page.tree.nodes[box].tag == .figure || words.contains(.picture)
      if isPicture {
        let inside = page.range(box)
        var length = 0
        for node in inside where page.tree.nodes[node].isText && !page.isLeftOut[node] {
          length += page.tree.text[page.tree.textRange(node)].count { $0 > 0x20 }
        }
        return length < Self.longestCaption && inside.contains { Self.showsPicture(page, $0) }
      }
      at = page.parent(box)
    }
    return false
  }

  private static let longestCaption = 200

  private static func showsPicture(_ page: Page, _ node: Int) -> Bool {
    let tag = page.tree.nodes[node].tag
    return tag == .img || tag == .picture || tag == .noscript
  }

  /// "7 min read".
  private static func isReadingTime(_ text: [UInt8]) -> Bool {
    guard text.count < 24, let first = text.first, (0x30...0x39).contains(first) else {
      return false
    }
    let words = text.split(separator: 0x20)
    guard words.count == 3, words[0].allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    return words[1].starts(with: "min".utf8) && words[2].elementsEqual("read".utf8)
  }

  /// Whether a stretch says nothing but when.
  private static func isDate(_ text: [UInt8]) -> Bool {
    var digits = 0
    for word in text.split(separator: 0x20) {
      let letters = word.drop { (0x30...0x39).contains($0) }
      digits += word.count - letters.count
      if !letters.isEmpty, !dateWords.contains(Array(letters)) { return false }
    }
    return digits > 2
  }

  private static let dateWords: Set<[UInt8]> = Set(
    """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thurs fri sat sun st nd rd th am pm a p m at on h et est edt pt pst pdt ct
    gmt utc bst cet cest t z updated published posted last modified date first created
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

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
    wholeHeadings.contains(text)
      || headings.contains { text.starts(with: $0) && text.count < $0.count + 30 }
  }

  /// The words of a stretch in lower case, with one space between them and nothing but letters and digits.
  static func folded(_ page: Page, _ unit: TextUnit) -> [UInt8] {
    var text: [UInt8] = []
    page.forEachNode(in: unit.nodes) { node in
      guard page.tree.nodes[node].isText else { return }
      text += page.tree.text[page.tree.textRange(node)]
    }
    return folded(text)
  }

  static func folded(_ text: some Sequence<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in text {
      if byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) {
        folded.append(byte)
      } else if (0x41...0x5A).contains(byte) {
        folded.append(byte | 0x20)
      } else if let last = folded.last, last != 0x20, byte != 0x27 {
        folded.append(0x20)
      }
    }
    while folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  private static let labels: Set<[UInt8]> = Set(
    [
      "advertisement", "advertisements", "ad", "ads", "sponsored", "sponsored content",
      "share", "share this", "table of contents", "read the rest", "print this page",
      "share this article", "share this story", "share this post",
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

  /// Whether a stretch is told by its first words to be a link to other pages or to be about the page. Words that
  /// sentences begin with, too, say so only where the rest is a link.
  private func isLabelled(_ unit: TextUnit, _ text: [UInt8], _ isLead: Bool) -> Bool {
    func begins(_ openings: [[UInt8]]) -> Bool { openings.contains { text.starts(with: $0) } }
    let isShort = unit.length < 60 && !unit.endsSentence
    if begins(Self.openings) { return isShort || unit.linkDensity > 0.25 }
    if begins(Self.linkOpenings) { return unit.linkDensity > 0.5 }
    if begins(Self.dateOpenings) {
      return isShort && text.contains { (0x30...0x39).contains($0) }
    }
    return isLead && isShort && text.starts(with: "by ".utf8)
  }

  private static let headings = folded(
    """
    read more, read next, more from, more on, more stories, you may also, you might also, you may like,
    share this, leave a comment, leave a reply, about the author, most popular, most read, sign up,
    follow us, join the, also on, post navigation, editors picks, editor s picks, up next,
    what to read next, top stories, recent posts, don t miss, keep reading, continue reading,
    dont miss, table of contents, in this article, on this page, jump to, related articles,
    related stories, related posts, related content, related topics, related news, related reading,
    related links, related coverage, related videos, related products, recommended for, recommended articles,
    recommended stories, recommended reading, latest news, latest stories, latest articles,
    latest posts, latest from, trending now, popular posts, popular articles, popular stories,
    featured articles, featured posts, featured stories, sponsored content
    """)

  /// Headings of widgets that are no beginning of others.
  private static let wholeHeadings = Set(
    folded(
      """
      related, recommended, comments, popular, trending, latest, newsletter, subscribe, see also,
      categories, tags, advertisement, sponsored, featured, support, support us, share, about us,
      contact, contact us, contents
      """))

  private static let openings = folded(
    """
    read more, read also, also read, see also, read next, share this, follow us, follow me,
    subscribe, sign up, click here to, image credit, photo credit, filed under, posted in,
    posted by, posted on, download our, join our, don t miss, listen to, read the full,
    this article was originally, this article originally, this story was originally,
    originally published, view this post, written by, tagged, print this, email this,
    report a typo, permalink, this document is subject to copyright, editing by, reporting by,
    image courtesy, photo courtesy, photo by, image by, photograph by, copyright
    """)

  private static let linkOpenings = folded(
    "related, more, watch, recommended, for more, tags, categories, image, photo, source, via")

  private static let dateOpenings = folded(
    "published, updated, last updated, last modified, posted")

  /// Phrases between commas.
  private static func folded(_ phrases: String) -> [[UInt8]] {
    phrases.utf8.split(separator: UInt8(ascii: ",")).map { folded($0) }
  }
}
