import XMLReading

/// Finds the element that holds the main content of a page.
///
/// An algorithm of the class of Arc90's Readability: each stretch of running text gives points to the elements around it,
/// fewer the farther out; points are multiplied by the part of the text that is not links; names of
/// elements count for or against them. The constants are those of Readability.js.
struct ContentFinder {
  private let page: Page
  private let units: [TextUnit]
  private let measures: NodeMeasures
  private let stated: StatedBody?
  private let titleHeading: Int?
  private var scores: [Int: Double] = [:]

  /// - Returns: the elements that hold the main content, in the order of the page; empty where there is none.
  static func find(
    in page: Page, units: [TextUnit], measures: NodeMeasures, stated: StatedBody?,
    titleHeading: Int?
  ) -> [Int] {
    var finder = ContentFinder(
      page: page, units: units, measures: measures, stated: stated, titleHeading: titleHeading)
    finder.score()
    guard let top = finder.top() else { return [] }
    return finder.withSiblings(top)
  }

  private init(
    page: Page, units: [TextUnit], measures: NodeMeasures, stated: StatedBody?,
    titleHeading: Int?
  ) {
    self.page = page
    self.units = units
    self.measures = measures
    self.stated = stated
    self.titleHeading = titleHeading
  }

  // MARK: Scores

  private mutating func score() {
    var shares: [Int: Double] = [:]
    for unit in units where unit.length >= 25 {
      var points = 1 + Double(unit.commas) + min(Double(unit.length) / 100, 3)
      if let holds = stated?.holds(unit) { points *= holds ? 2 : 0.5 }
      // An item of a list is a paragraph less often than not.
      if isItem(unit) { points *= unit.linkDensity < 0.3 ? 0.5 : 0 }
      if page.tree.nodes[unit.box].tag.headingLevel != nil { points *= 0.5 }
      var node: Int? = isParagraph(unit) ? boxAround(unit.box) : unit.box
      var level = 0
      while let at = node, level < 6 {
        let part: Double =
          switch level {
          case 0: 1
          case 1: 2
          default: Double(level * 3)
          }
        shares[at, default: 0] += points / part
        node = boxAround(at)
        level += 1
      }
    }
    for (node, share) in shares {
      let points = (share + Double(base(node))) * (1 - measures.of[node].linkDensity)
      scores[node] = points * factor(node)
    }
  }

  private func isItem(_ unit: TextUnit) -> Bool {
    switch page.tree.nodes[unit.box].tag {
    case .li, .dd, .dt: true
    default: false
    }
  }

  /// Whether the box of a unit is nothing but the paragraph itself.
  private func isParagraph(_ unit: TextUnit) -> Bool {
    switch page.tree.nodes[unit.box].tag {
    case .p, .pre, .h1, .h2, .h3, .h4, .h5, .h6, .li, .dd, .dt, .figcaption, .caption: true
    case .body, .html: false
    default: unit.isAlone
    }
  }

  private func boxAround(_ node: Int) -> Int? {
    var node = page.parent(node)
    while let at = node, !page.isBlock(at) { node = page.parent(at) }
    return node
  }

  private func base(_ node: Int) -> Int {
    let ofTag =
      switch page.tree.nodes[node].tag {
      case .div, .article, .main, .section: 5
      case .pre, .td, .blockquote: 3
      case .address, .ol, .ul, .dl, .dd, .dt, .li, .form, .figure, .table: -3
      case .h1, .h2, .h3, .h4, .h5, .h6, .th: -5
      default: 0
      }
    return ofTag + Self.nameWeight(page.words[node])
  }

  static func nameWeight(_ words: NameWords) -> Int {
    var weight = 0
    if !words.isDisjoint(with: [.negative, .boilerplate, .comments]) { weight -= 25 }
    if !words.isDisjoint(with: [.positive, .body]) { weight += 25 }
    return weight
  }

  private func factor(_ node: Int) -> Double {
    if isArticleBody(node) { return 1.5 }
    if page.words[node].contains(.body) { return 1.25 }
    return page.tree.nodes[node].tag == .article ? 1.1 : 1
  }

  private func isArticleBody(_ node: Int) -> Bool {
    page.tree.value(.itemprop, of: node).map { $0.lowercased().contains("articlebody") } ?? false
  }

  // MARK: The best

  private func top() -> Int? {
    // Of two with the same points, the first.
    let ranked = scores.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    guard let best = ranked.first, best.value > 0 else { return nil }
    let others = ranked.prefix(6).dropFirst().filter { $0.value >= best.value * 0.75 }
    var top = best.key
    if others.count >= 3 { top = commonBox(of: top, others.map(\.key)) ?? top }
    return climbed(top)
  }

  /// The innermost box around the best that at least three others stand in, too.
  private func commonBox(of top: Int, _ others: [Int]) -> Int? {
    var node = boxAround(top)
    while let at = node, page.tree.nodes[at].tag != .body {
      let range = page.range(at)
      if others.count(where: { range.contains($0) }) >= 3 { return at }
      node = boxAround(at)
    }
    return nil
  }

  /// Goes outwards while what is around has more points, or is by its names the text of the article.
  private func climbed(_ start: Int) -> Int {
    var top = start
    var last = scores[start] ?? 0
    let least = last / 3
    var node = boxAround(start)
    while let at = node, page.tree.nodes[at].tag != .body, let score = scores[at] {
      if score < least { break }
      if score > last {
        top = at
        break
      }
      last = score
      node = boxAround(at)
    }
    if let named = namedBox(around: top) { top = named }
    if let whole = splitBox(around: top) { top = whole }
    // An only child says less than what is around it.
    while let around = boxAround(top), page.tree.nodes[around].tag != .body,
      measures.of[around].length == measures.of[top].length
    {
      top = around
    }
    return top
  }

  /// The box around that is named as the text of the article, where it is not mostly links.
  private func namedBox(around top: Int) -> Int? {
    guard !isArticleBody(top) else { return nil }
    var node = boxAround(top)
    var named: Int?
    while let at = node, page.tree.nodes[at].tag != .body {
      if isArticleBody(at) { return at }
      let isNamed =
        page.words[at].contains(.body) && !page.words[top].contains(.body)
        || page.tree.nodes[at].tag == .article && isOnlyArticle(at)
      if isNamed, named == nil, measures.of[at].linkDensity < 0.3 { named = at }
      node = boxAround(at)
    }
    return named
  }

  /// The box that holds an article which stands in several boxes of the same names, with advertisements between
  /// them: the innermost around the best and another that is as good as a third of it.
  private func splitBox(around top: Int) -> Int? {
    var part: Int? = top
    for _ in 0..<3 {
      guard let at = part, page.tree.nodes[at].tag != .article else { return nil }
      if let names = page.tree.value(.class, of: at), !names.isEmpty,
        let box = box(ofThoseNamed: names, like: at, top)
      {
        return box
      }
      part = boxAround(at)
    }
    return nil
  }

  private func box(ofThoseNamed names: String, like part: Int, _ top: Int) -> Int? {
    let least = (measures.of[part].length + 2) / 3
    var box = boxAround(part)
    // What stands in another article is another article.
    while let around = box, page.tree.nodes[around].tag != .body {
      let others = page.range(around).filter {
        !page.range(part).contains($0) && !page.isLeftOut[$0]
          && page.tree.nodes[$0].tag == page.tree.nodes[part].tag
          && measures.of[$0].length >= least && measures.of[$0].linkDensity < 0.3
          && page.tree.value(.class, of: $0) == names
      }
      if !others.isEmpty {
        let inside = page.range(around)
        let hasTitles = inside.contains { page.tree.nodes[$0].tag == .h1 }
        let hasArticles = inside.dropFirst().contains { page.tree.nodes[$0].tag == .article }
        return hasTitles || hasArticles || measures.of[around].linkDensity > 0.3 ? nil : around
      }
      if page.tree.nodes[around].tag == .article { return nil }
      box = boxAround(around)
    }
    return nil
  }

  private func isOnlyArticle(_ node: Int) -> Bool {
    let inside = page.range(node).dropFirst()
    return !inside.contains { page.tree.nodes[$0].tag == .article && !page.isLeftOut[$0] }
  }

  // MARK: Siblings

  /// The best and those beside it that seem to go on with it.
  private func withSiblings(_ top: Int) -> [Int] {
    guard let parent = boxAround(top), page.tree.nodes[top].tag != .body else { return [top] }
    let score = scores[top] ?? 0
    let threshold = max(10, score * 0.2)
    var chosen: [Int] = []
    var child = parent + 1
    let end = Int(page.tree.nodes[parent].end)
    while child < end {
      if child == top || !page.isLeftOut[child] && goesOn(child, with: top, threshold) {
        chosen.append(child)
      }
      child = Int(page.tree.nodes[child].end)
    }
    // The best may stand in an element of a line.
    return chosen.contains(top) ? chosen : [top]
  }

  private func goesOn(_ node: Int, with top: Int, _ threshold: Double) -> Bool {
    guard page.isBlock(node) else { return false }
    let measure = measures.of[node]
    if let own = scores[node] {
      var bonus = 0.0
      if let names = page.tree.value(.class, of: node), !names.isEmpty,
        names == page.tree.value(.class, of: top)
      {
        bonus = (scores[top] ?? 0) * 0.2
      }
      if own + bonus >= threshold { return true }
    }
    if isLead(node, of: top) { return true }
    guard page.tree.nodes[node].tag == .p else { return false }
    if measure.length > 80 { return measure.linkDensity < 0.25 }
    let ends = units.contains { $0.box == node && $0.endsSentence }
    return measure.length > 0 && measure.linkLength == 0 && ends
  }

  /// Whether a box of running text stands between the title and the rest.
  private func isLead(_ node: Int, of top: Int) -> Bool {
    guard let titleHeading, node < top, Int(page.tree.nodes[node].end) > titleHeading else {
      return false
    }
    let measure = measures.of[node]
    guard measure.length >= 80, measure.linkDensity < 0.1 else { return false }
    let range = page.range(node)
    return units.contains {
      range.contains($0.box) && $0.length >= 80 && $0.endsSentence
    }
  }
}
