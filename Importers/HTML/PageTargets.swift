import Documents
import XMLReading

/// What links within a page can lead to: entries of lists of references, notes, comments.
struct PageTargets {
  private let page: Page
  /// Elements by the names that links within the page use.
  private(set) var elements: [String: Int] = [:]
  /// Tables whose rows are data.
  private(set) var dataTables: Set<Int> = []
  private var entries: Set<Int> = []
  private var referenceRanges: [Range<Int>] = []
  private let notes: PageNotes

  init(_ page: Page, notes: PageNotes) {
    self.page = page
    self.notes = notes
    let tree = page.tree
    for node in tree.nodes.indices where !tree.nodes[node].isText {
      if let id = tree.value(.id, of: node) { elements[id] = elements[id] ?? node }
      if tree.nodes[node].tag == .a, let name = tree.value(.name, of: node) {
        elements[name] = elements[name] ?? node
      }
      if tree.nodes[node].tag == .table, isData(node) { dataTables.insert(node) }
    }
    for node in ReferenceElements.find(in: page).sorted()
    where tree.nodes[node].tag.headingLevel == nil {
      referenceRanges.append(page.range(node))
      findEntries(node)
    }
  }

  /// The items of the list, or its paragraphs where it has no items.
  private mutating func findEntries(_ node: Int) {
    let inside = page.range(node)
    let items = inside.filter { page.tree.nodes[$0].tag == .li }
    if items.isEmpty {
      entries.formUnion(inside.filter { page.tree.nodes[$0].tag == .p })
    } else {
      // Of items within items the outer ones.
      var end = 0
      for item in items where item >= end {
        entries.insert(item)
        end = Int(page.tree.nodes[item].end)
      }
    }
  }

  func isEntry(_ node: Int) -> Bool { entries.contains(node) }

  /// The entry that an element is, or stands in.
  func entry(around node: Int) -> Int? {
    var at: Int? = node
    while let i = at {
      if entries.contains(i) { return i }
      at = page.parent(i)
    }
    return nil
  }

  func isInReferences(_ node: Int) -> Bool {
    referenceRanges.contains { $0.contains(node) }
  }

  /// The comment or footnote that a link is the mark of.
  func note(of anchor: Int) -> PageNotes.Written? {
    PageNotes.fragment(page, anchor).flatMap { notes.byTarget[$0] }
  }

  /// The number of an item by the count of its list.
  func number(of item: Int) -> Int? {
    guard page.tree.nodes[item].tag == .li, let list = page.parent(item),
      page.tree.nodes[list].tag == .ol
    else { return nil }
    var number = page.tree.value(.start, of: list).flatMap { Int($0) } ?? 1
    var child = list + 1
    while child < item {
      if page.tree.nodes[child].tag == .li { number = min(number, 1 << 20) + 1 }
      child = Int(page.tree.nodes[child].end)
    }
    return page.tree.value(.value, of: item).flatMap { Int($0) } ?? number
  }

  /// Several columns, and no blocks of text in the cells.
  private func isData(_ table: Int) -> Bool {
    let nodes = page.tree.nodes
    if let role = page.tree.value(.role, of: table), role == "presentation" || role == "none" {
      return false
    }
    var cells = 0
    var rows = 0
    var blocks = 0
    for i in page.range(table).dropFirst() {
      switch nodes[i].tag {
      case .th, .caption: return true
      case .td: cells += 1
      case .tr: rows += 1
      case .table, .article, .section, .h1, .h2, .h3, .h4, .form: return false
      case .p, .ul, .ol, .div, .blockquote: blocks += 1
      default: break
      }
    }
    return rows > 1 && cells > rows && blocks <= cells * 2
  }
}
