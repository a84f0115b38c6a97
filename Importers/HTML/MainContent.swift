import XMLReading

/// The main content of a page, and what was left out.
struct MainContent {
  let page: Page
  /// The elements that hold it, in the order of the page.
  let roots: [Int]
  /// The heading that names the page; it may stand outside of the content.
  let titleHeading: Int?
  /// Comments and footnotes, which are no part of it.
  let notes: PageNotes
  /// Whether what the page hides was taken, since there was nothing else.
  let holdsHidden: Bool

  /// Fewer characters than this are hardly an article.
  private static let least = 250

  /// - Parameters:
  ///   - title: the title as the page states it.
  ///   - authors: who wrote it, as the page states it.
  ///   - statedBody: the text of the article as the page states it.
  static func find(
    in tree: HTMLTree, title: String?, authors: [String] = [], statedBody: String?
  ) -> MainContent {
    let authors = Set(authors.map { UnitCleaner.folded($0.utf8) }.filter { !$0.isEmpty })
    var page = Page(tree)
    let notes = PageNotes(in: page, kept: ReferenceElements.find(in: page))
    for note in notes.byTarget.values { page.leaveOut(note.box) }
    let titleHeading = TitleHeading.find(in: page, title: title)
    var best: (content: MainContent, length: Int)?
    for strength in BoilerplateFilter.Strength.allCases {
      // What is hidden is taken only where the page shows nothing to speak of.
      if strength == .withHidden, (best?.length ?? 0) >= least { break }
      let (content, length) = attempt(
        page, strength, titleHeading: titleHeading, notes: notes, authors: authors,
        statedBody: statedBody)
      if length >= least, best == nil { return content }
      if length > (best?.length ?? -1) * (best == nil ? 1 : 2) { best = (content, length) }
    }
    return best?.content
      ?? MainContent(page: page, roots: [], titleHeading: nil, notes: notes, holdsHidden: false)
  }

  private static func attempt(
    _ original: Page, _ strength: BoilerplateFilter.Strength, titleHeading: Int?,
    notes: PageNotes, authors: Set<[UInt8]>, statedBody: String?
  ) -> (MainContent, length: Int) {
    var page = original
    let kept = ReferenceElements.find(in: page)
    BoilerplateFilter(titleHeading: titleHeading, kept: kept).apply(strength, to: &page)
    let units = TextUnitFinder.units(of: page)
    let measures = NodeMeasures(page, units)
    let stated = statedBody.flatMap { StatedBody(words: TextUnitFinder.words(of: $0)) }
    var roots = ContentFinder.find(
      in: page, units: units, measures: measures, stated: stated,
      titleHeading: titleHeading)
    if roots.isEmpty || strength == .withHidden { roots = outermost(page) }
    var statedNodes: Set<Int> = []
    for unit in units where stated?.holds(unit) == true {
      statedNodes.insert(unit.nodes.lowerBound)
    }
    var cleaner = ContentCleaner(
      page: page, measures: measures, stated: statedNodes, kept: kept)
    if strength == .strict { for root in roots { cleaner.clean(root) } }
    page = cleaner.page
    let length = cleanUnits(&page, roots, kept, statedNodes, authors)
    // A list of references that stands behind the article.
    if let last = roots.last {
      let end = Int(page.tree.nodes[last].end)
      for node in kept.sorted() where node >= end && !page.isLeftOut[node] { roots.append(node) }
    }
    let content = MainContent(
      page: page, roots: roots, titleHeading: titleHeading, notes: notes,
      holdsHidden: strength == .withHidden)
    return (content, length)
  }

  private static func outermost(_ page: Page) -> [Int] {
    let body = page.tree.nodes.indices.first { page.tree.nodes[$0].tag == .body }
    if let body { return [body] }
    return page.tree.nodes.isEmpty ? [] : [0]
  }

  /// The words of lines that stand at least three times and are no sentences: the name of a gallery below each of
  /// its pictures.
  private static func repeatedLabels(_ units: [TextUnit]) -> Set<[UInt32]> {
    var counts: [[UInt32]: Int] = [:]
    for unit in units
    where unit.length >= 20 && unit.length < 160 && !unit.endsSentence
      && (unit.length >= 40 || unit.linkDensity > 0.5)
    {
      counts[unit.words, default: 0] += 1
    }
    return Set(counts.lazy.filter { $0.value > 2 }.map(\.key))
  }

  /// Leaves out stretches that are no running text. Returns how many characters are left.
  private static func cleanUnits(
    _ page: inout Page, _ roots: [Int], _ kept: Set<Int>, _ stated: Set<Int>,
    _ authors: Set<[UInt8]>
  ) -> Int {
    let keptRanges = kept.map(page.range)
    var length = 0
    var isLead = true
    for root in roots {
      let units = TextUnitFinder.units(of: page, in: page.range(root))
      let cleaner = UnitCleaner(page: page, authors: authors)
      let repeated = repeatedLabels(units)
      var trailing: [TextUnit] = []
      for unit in units {
        let isKept =
          stated.contains(unit.nodes.lowerBound)
          || keptRanges.contains { $0.contains(unit.nodes.lowerBound) }
        if !isKept, repeated.contains(unit.words) || cleaner.isLeftOut(unit, isLead: isLead) {
          for node in unit.nodes where page.tree.nodes[node].isText { page.leaveOut(node) }
          continue
        }
        length += unit.length
        if unit.length >= 100 { isLead = false }
        // Headings with nothing under them belonged to what was left out.
        if page.tree.nodes[unit.box].tag.headingLevel != nil {
          trailing.append(unit)
        } else {
          trailing = []
        }
      }
      for unit in trailing where root == roots.last {
        for node in unit.nodes where page.tree.nodes[node].isText { page.leaveOut(node) }
      }
    }
    return length
  }
}
