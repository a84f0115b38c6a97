/// What the names that a page gives an element (`class`, `id`, `role`) say of what is in it.
///
/// The words are those that the themes of content management systems and news sites use; they follow what
/// Readability.js (github.com/mozilla/readability) and trafilatura (github.com/adbar/trafilatura) look for.
struct NameWords: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// Widgets around an article: share buttons, related pages, newsletters, advertisements, menus.
  static let boilerplate = NameWords(rawValue: 1)
  /// What readers wrote.
  static let comments = NameWords(rawValue: 2)
  /// Rather no part of the article.
  static let negative = NameWords(rawValue: 4)
  /// Rather part of it.
  static let positive = NameWords(rawValue: 8)
  /// The text of the article itself ("article-body", "entry-content").
  static let body = NameWords(rawValue: 16)
  /// Who wrote it, and when.
  static let byline = NameWords(rawValue: 32)
  /// A caption of a picture or its credit.
  static let caption = NameWords(rawValue: 64)
  /// For screen readers alone, or not shown.
  static let unseen = NameWords(rawValue: 128)
  /// A list of references.
  static let references = NameWords(rawValue: 256)
  /// A footnote or the like.
  static let footnotes = NameWords(rawValue: 512)
  /// Mostly a widget, but also what holds a good part of an article (a gallery, what is behind a paywall).
  static let widget = NameWords(rawValue: 1024)

  /// Beside the text or below it.
  static let beside = NameWords(rawValue: 2048)

  /// A picture with what belongs to it.
  static let picture = NameWords(rawValue: 4096)

  /// - Parameter names: the value of `class` or `id`.
  init(_ names: ArraySlice<UInt8>) {
    var found: NameWords = []
    // Themes of WordPress give the names of tags and categories to the element of the article itself.
    for token in names.split(whereSeparator: { $0 <= 0x20 }).prefix(64)
    where !Self.isOfContent(token) {
      if Self.unseenNames.contains(Array(token)) { found.insert(.unseen) }
      found.formUnion(Self.ofToken(token))
    }
    self = found
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private static func isOfContent(_ token: ArraySlice<UInt8>) -> Bool {
    passedOver.contains { token.starts(with: $0) }
  }

  private static let unseenNames = set(
    "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader",
    "screenreader", "element-invisible", "offscreen", "off-screen", "print-only", "a11y-hidden",
    "assistive-text", "mw-editsection", "mw-cite-backlink", "backlink", "footnote-backref",
    "reversefootnote")

  private static let passedOver: [[UInt8]] = [
    "tag-", "category-", "has-", "no-", "not-", "with-", "without-", "post_tag-", "author-is",
    "wp-image", "is-layout", "align", "twitter-tweet",
    "twitter-video", "instagram-media", "tiktok-embed", "topic-", "field--label",
  ].map { Array($0.utf8) }

  private static func ofToken(_ token: ArraySlice<UInt8>) -> NameWords {
    let words = words(token)
    var found: NameWords = []
    if let first = words.first, widgets.contains(first) { found.insert(.widget) }
    if isOfOthers(words) { found.formUnion([.boilerplate, .beside]) }
    for word in words {
      if let known = exact[word] {
        found.formUnion(known)
      } else if word.count > 4 {
        for (prefix, meaning) in prefixes where word.starts(with: prefix) {
          found.formUnion(meaning)
          break
        }
      }
    }
    if isBody(words) { found.formUnion([.body, .positive]) }
    return found
  }

  /// "article" or "post" or the like with "body" or "content" or "text", as two words or one.
  private static func isBody(_ words: [[UInt8]]) -> Bool {
    for (i, word) in words.enumerated() {
      if oneWordBodies.contains(word) { return true }
      guard i + 1 < words.count, bodyOwners.contains(word) else { continue }
      if bodyParts.contains(words[i + 1]) { return i + 2 == words.count || words.count < 5 }
    }
    return false
  }

  /// "next-post", "more-stories", "latest news".
  private static func isOfOthers(_ words: [[UInt8]]) -> Bool {
    zip(words, words.dropFirst()).contains { others.contains($0) && pages.contains($1) }
  }

  private static let others = set(
    "next", "previous", "prev", "more", "other", "latest", "recent", "similar", "top", "popular",
    "related", "further")
  private static let pages = set(
    "post", "posts", "story", "stories", "article", "articles", "news", "reads", "reading")
  private static let widgets = set("widget", "widgets", "textwidget", "widgetarea")
  private static let bodyOwners = set(
    "article", "post", "entry", "story", "news", "blog", "single", "body", "rich", "page",
    "main", "content", "node", "field", "td", "art")
  private static let bodyParts = set("body", "content", "text", "copy", "main", "area", "inner")
  private static let oneWordBodies = set(
    "articlebody", "articlecontent", "articletext", "storybody", "storytext", "storycontent",
    "postbody", "postcontent", "posttext", "entrycontent", "entrytext", "blogcontent",
    "bodytext", "bodycopy", "bodycontent", "newstext", "newsbody", "newscontent", "richtext",
    "maintext", "textbody", "articlemain")

  /// Takes a name apart at what is no letter and where a capital follows a small letter; in lower case.
  private static func words(_ token: ArraySlice<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var wasSmall = false
    for byte in token.prefix(128) {
      let isCapital = byte >= 0x41 && byte <= 0x5A
      let isSmall = byte >= 0x61 && byte <= 0x7A
      if !isCapital && !isSmall || isCapital && wasSmall {
        if !word.isEmpty { words.append(word) }
        word = []
      }
      if isCapital || isSmall { word.append(byte | 0x20) }
      wasSmall = isSmall
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static func set(_ words: String...) -> Set<[UInt8]> { Set(words.map { Array($0.utf8) }) }

  private static let exact: [[UInt8]: NameWords] = {
    var table: [[UInt8]: NameWords] = [:]
    func add(_ words: String, _ meaning: NameWords) {
      for word in words.split(whereSeparator: \.isWhitespace) {
        table[Array(word.utf8), default: []].formUnion(meaning)
      }
    }
    add(
      """
      ad ads adv adbox adslot adunit adwrap adsense advert dfp nav navbar menu menus sidebar aside
      sponsor sponsors promo promos promotion toolbar sharebar addthis sharethis sharedaddy
      popup modal lightbox banner masthead breadcrumb breadcrumbs crumbs
      pager pagination paging cookie cookies gdpr consent ccpa newsletter newsletters signup
      subscribe login signin register outbrain taboola revcontent zergnet
      recirc recirculation trending mostread readmore seealso teaser teasers
      taglist tagcloud cta donate donation footer colophon
      skiplink rss syndication permalink syndicated onetrust yarpp crp interstitial
      ambox navbox hatnote
      """, .boilerplate)
    add(
      """
      overlay subscription paywall popular rail ticker tags topics categories bottom skip toc ratings
      rating poll quiz carousel slider slideshow gallery playlist player feedback survey disclosure
      """, .widget)
    add(
      "social sharing share shares tweet facebook twitter pinterest whatsapp linkedin", .boilerplate
    )
    add(
      "related recommended recommendations recommend suggested morefrom upnext nextup", .boilerplate
    )
    add(
      "comment comments disqus respond replies reply commentlist livefyre remark remarks forum",
      .comments)
    add(
      """
      meta sidebar outer hidden hid header footnote com contact foot masthead media
      scroll shopping tool utility combx credit credits legend legends extra supplemental
      tag info
      """, .negative)
    add(
      """
      article body content entry hentry main page post text blog story column prose copy
      paragraph chapter
      """, .positive)
    add(
      """
      byline author authors bylines dateline timestamp pubdate posted published postmeta
      entrymeta writtenby bio authorbox publishdate datetime readtime readingtime
      """, .byline)
    add("caption captions figcaption photocredit imagecredit credit credits copyright", .caption)
    add(
      """
      sidebar aside complementary footer colophon rail related recommended recommendations morefrom
      upnext nextup nextpost nextstory relatedposts relatedarticles relatedstories
      """, .beside)
    add(
      "pic picture pictures image images img photo photos foto bild figure thumb thumbnail media",
      .picture)
    add("references reflist bibliography citations refs sources", .references)
    add("footnotes endnotes footnote", .footnotes)
    return table
  }()

  private static let prefixes: [(prefix: [UInt8], meaning: NameWords)] = {
    var table: [(prefix: [UInt8], meaning: NameWords)] = []
    func add(_ words: String, _ meaning: NameWords) {
      for word in words.split(whereSeparator: \.isWhitespace) {
        table.append((Array(word.utf8), meaning))
      }
    }
    add(
      """
      advert sponsor breadcrumb newsletter subscri recommend sharing sharebar sharebutton sharetool
      sharelink sharethis socialshare sociallink socialicon socialmedia socialbar relatedpost
      relatedart relatedstor relatedlink relatednews relatedcont relatedtop nextpost nextstor nextart
      prevpost morestor morenews morepost recentpost latestnews latestpost topstor sidebar navigation
      navbar navmenu pagination outbrain taboola cookie popup promo footer trending
      """, .boilerplate)
    add(
      """
      commentlist commentform commentsection commentarea commentcount commentthread comments disqus
      """, .comments)
    add("authorbio authorinfo authorname authorbox byline postmeta entrymeta articlemeta", .byline)
    add("imagecaption photocaption", .caption)
    add("picbox imagebox photobox imgwrap imagewrap picwrap", .picture)
    return table
  }()
}
