import XMLReading

/// Leaves out of the main content what stands in it and is no part of it: lists of links, boxes of little text,
/// widgets between the paragraphs. The conditions and figures are those of Readability.js (`_cleanConditionally`).
struct ContentCleaner {
  private(set) var page: Page
  private var measures: NodeMeasures
  private let stated: Set<Int>
  private let kept: Set<Int>

  /// - Parameters:
  ///   - stated: the nodes at which units begin that the page states to be in the article.
  ///   - kept: elements that are kept with all that is in them.
  init(page: Page, measures: NodeMeasures, stated: Set<Int>, kept: Set<Int>) {
    self.page = page
    self.measures = measures
    self.stated = stated
    self.kept = kept
  }

  mutating func clean(_ root: Int) {
    let range = page.range(root)
    var keptRanges: [Range<Int>] = []
    for node in kept.sorted() where range.contains(node) { keptRanges.append(page.range(node)) }
    var elements: [Int] = []
    page.forEachNode(in: range) { if $0 != root, isContainer($0) { elements.append($0) } }
    for node in elements.reversed() {
      let own = page.range(node)
      if keptRanges.contains(where: { $0.overlaps(own) }) { continue }
      if !stated.isEmpty, own.contains(where: { stated.contains($0) }) { continue }
      if isLeftOut(node) {
        page.leaveOut(node)
        measures.remove(node, from: page)
      }
    }
  }

  private func isContainer(_ node: Int) -> Bool {
    switch page.tree.nodes[node].tag {
    case .div, .section, .table, .ul, .ol, .dl, .menu, .dir, .center, .header, .footer, .aside,
      .form, .fieldset, .details, .figure, .address, .article, .hgroup:
      true
    default: page.tree.nodes[node].isCustom
    }
  }

  private func isLeftOut(_ node: Int) -> Bool {
    let element = page.tree.nodes[node]
    let measure = measures.of[node]
    let words = page.words[node]
    if measure.length == 0 { return true }
    if element.tag == .figure { return false }
    if words.contains(.byline), measure.length < 250 { return true }
    if element.tag == .address { return measure.length < 250 }
    let weight = ContentFinder.nameWeight(words)
    if weight < 0, measure.commas < 10 || measure.linkDensity > 0.3 { return true }
    if element.tag == .table { return isLayoutOfLinks(measure) }
    if element.tag == .header, measure.paragraphs < 2, measure.length < 400 { return true }
    guard measure.commas < 10 else { return measure.linkDensity > 0.6 }
    let isList =
      element.tag == .ul || element.tag == .ol || element.tag == .dl
      || measure.itemLength * 10 > measure.length * 9
    if isList { return isListOfLinks(measure) || isContents(node) }
    if measure.items > measure.paragraphs + 2, measure.linkDensity > 0.3 { return true }
    if measure.headingLength * 10 < measure.length * 9, measure.length < 25,
      measure.linkDensity > 0, measure.images == 0
    {
      return true
    }
    return weight < 25 ? measure.linkDensity > 0.33 : measure.linkDensity > 0.5
  }

  private func isListOfLinks(_ measure: NodeMeasures.Measure) -> Bool {
    guard measure.linkDensity > 0.4 else { return false }
    return measure.commas < measure.items || measure.linkDensity > 0.7
  }

  /// Whether a list says what stands on the page.
  private func isContents(_ node: Int) -> Bool {
    var links = 0
    var linked = 0
    for inside in page.range(node) where page.tree.nodes[inside].tag == .a {
      guard let target = page.tree.bytes(.href, of: inside) else { continue }
      if target.first != UInt8(ascii: "#") || target.count < 2 { return false }
      links += 1
      linked += page.tree.allText(inside).count { $0 > 0x20 }
    }
    return links > 1 && linked * 10 >= page.tree.allText(node).count { $0 > 0x20 } * 9
  }

  private func isLayoutOfLinks(_ measure: NodeMeasures.Measure) -> Bool {
    measure.linkDensity > 0.5
  }
}
