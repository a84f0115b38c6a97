import XMLReading

/// Leaves out of a page what is no running text, is not shown, or is by its names no part of an article.
struct BoilerplateFilter {
  /// How much is left out.
  enum Strength: Int, CaseIterable {
    /// What names and roles say is believed.
    case strict
    /// Only what can hold no text of an article, and what is hidden.
    case lenient
    /// Only what can hold no text of an article: pages that show their text by a script have it hidden.
    case withHidden
  }

  /// The heading that names the page, where one does.
  let titleHeading: Int?
  /// Elements that are kept with all that is in them.
  let kept: Set<Int>

  func apply(_ strength: Strength, to page: inout Page) {
    for i in page.tree.nodes.indices where isNoText(page, i) { page.leaveOut(i) }
    if strength != .withHidden {
      for i in page.tree.nodes.indices where !page.isLeftOut[i] && Self.isHidden(page, i) {
        page.leaveOut(i)
      }
    }
    let units = TextUnitFinder.units(of: page)
    let weights = UnitWeights(units, nodes: page.tree.nodes.count)
    let shares = sharesOfNames(page, weights)
    var i = 0
    let nodes = page.tree.nodes
    while i < nodes.count {
      if page.isLeftOut[i] || isBoilerplate(page, i, strength, weights, shares) {
        page.leaveOut(i)
        i = Int(nodes[i].end)
      } else {
        i += 1
      }
    }
  }

  private func isNoText(_ page: Page, _ node: Int) -> Bool {
    switch page.tree.nodes[node].tag {
    case .head, .script, .style, .noscript, .template, .iframe, .frame, .frameset, .noframes,
      .object, .embed, .applet, .button, .input, .select, .textarea, .datalist, .progress, .meter,
      .output, .audio, .video, .canvas, .map, .svg, .math, .nav, .dialog, .search, .rp:
      true
    default: false
    }
  }

  // MARK: Hidden

  private static func isHidden(_ page: Page, _ node: Int) -> Bool {
    let tree = page.tree
    if tree.has(.hidden, node) { return true }
    guard let style = tree.bytes(.style, of: node) else { return false }
    let plain = style.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return plain.split(separator: UInt8(ascii: ";")).contains { rule in
      hidingRules.contains {
        rule.elementsEqual($0.utf8) || rule.elementsEqual(($0 + "!important").utf8)
      }
    }
  }

  private static let hidingRules = [
    "display:none", "visibility:hidden", "font-size:0", "font-size:0px", "opacity:0",
  ]

  /// Whether an element says that readers do not see it. Where a box is open over the page, the page says so, too.
  private func isUnseen(_ page: Page, _ node: Int) -> Bool {
    page.words[node].contains(.unseen)
      || page.tree.bytes(.ariaHidden, of: node).map { $0.elementsEqual("true".utf8) } ?? false
  }

  /// Whether a long text stands beside the one that the title belongs to.
  private func isBeside(_ page: Page, _ node: Int, _ weights: UnitWeights) -> Bool {
    guard let titleHeading, !page.range(node).contains(titleHeading) else { return false }
    let tag = page.tree.nodes[node].tag
    guard tag == .aside || tag == .footer || page.words[node].contains(.beside),
      !page.words[node].contains(.body)
    else { return false }
    return weights.total - weights.weight(page.range(node)) >= 600
  }

  // MARK: Names

  private func isBoilerplate(
    _ page: Page, _ node: Int, _ strength: Strength, _ weights: UnitWeights,
    _ shares: [ArraySlice<UInt8>: Double]
  ) -> Bool {
    let element = page.tree.nodes[node]
    guard !element.isText, element.tag != .html, element.tag != .body, !kept.contains(node)
    else { return false }
    let range = page.range(node)
    let isHeld = titleHeading.map { range.contains($0) && $0 != node } ?? false
    switch element.tag {
    case .form, .footer, .aside, .menu, .fieldset:
      if !isHeld && weights.share(range) < 0.4 { return true }
    default: break
    }
    if strength != .withHidden, isUnseen(page, node), weights.share(range) < 0.4 { return true }
    guard strength == .strict else { return false }
    let words = page.words[node]
    if isBeside(page, node, weights) { return true }
    if isOfRole(page, node), !isHeld || weights.weight(range) == 0, weights.share(range) < 0.4 {
      return true
    }
    // In a line of text, a name like "share" or "related" says nothing of the words.
    guard page.isBlock(node) else { return false }
    guard !words.isDisjoint(with: [.comments, .boilerplate, .widget]), !words.contains(.body),
      !isHeld
    else { return false }
    // Where every paragraph has a name, it says no more of one than of all.
    let ofName = page.tree.bytes(.class, of: node).flatMap { shares[$0] } ?? 0
    let share = max(ofName, weights.share(range))
    if words.contains(.comments), share < 0.9 { return true }
    let isArticle = element.tag == .main || element.tag == .article
    if words.contains(.boilerplate), share < (isArticle ? 0.1 : 0.4) { return true }
    return words.contains(.widget) && share < 0.1
  }

  /// The share of the text that elements of each value of `class` hold together.
  private func sharesOfNames(_ page: Page, _ weights: UnitWeights) -> [ArraySlice<UInt8>: Double] {
    var shares: [ArraySlice<UInt8>: Double] = [:]
    // Where the last of each name ends, since one within another is not counted again.
    var ends: [ArraySlice<UInt8>: Int] = [:]
    page.forEachNode(in: page.tree.nodes.indices) { node in
      let words = page.words[node]
      guard !words.isDisjoint(with: [.comments, .boilerplate, .widget]),
        let names = page.tree.bytes(.class, of: node)
      else { return }
      let range = page.range(node)
      guard weights.weight(range) > 0, node >= ends[names] ?? 0 else { return }
      ends[names] = range.upperBound
      shares[names, default: 0] += weights.share(range)
    }
    return shares
  }

  private func isOfRole(_ page: Page, _ node: Int) -> Bool {
    if let role = page.tree.value(.role, of: node) {
      let roles = [
        "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog",
        "menu", "menubar", "alert", "toolbar", "tablist",
      ]
      if roles.contains(role.lowercased()) { return true }
    }
    return page.tree.value(.ariaModal, of: node) == "true"
  }
}
