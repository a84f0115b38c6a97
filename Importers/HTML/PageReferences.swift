import Documents
import References
import XMLReading

/// An entry of a list of references of a page, as it was written.
struct PageEntry {
  let node: Int
  let range: TextRange
}

/// Binds the marks of a page to the entries of its list of references.
struct PageReferences {
  let entries: [PageEntry]
  let marks: [(range: TextRange, target: String, words: String)]
  let targets: PageTargets

  func bind(in document: Document) -> Document {
    guard !entries.isEmpty else { return document }
    var references: [ListedReference] = []
    var indices: [Int: Int] = [:]
    let links = document.links.sorted { $0.range < $1.range }
    for entry in entries {
      indices[entry.node] = references.count
      let targets = Self.links(links, in: entry.range).map(\.target)
      references.append(
        ListedReference(
          label: self.targets.number(of: entry.node).map(String.init), range: entry.range,
          work: EntryParser.work(document.prose, entry.range, links: targets)))
    }
    var bound: [CitationMark] = []
    for mark in marks {
      guard let element = targets.elements[mark.target],
        let index = targets.entry(around: element).flatMap({ indices[$0] })
      else { continue }
      bound.append(CitationMark(range: mark.range, references: [index]))
    }
    return Document(
      path: document.path, text: document.text, prose: document.prose,
      metadata: document.metadata, blocks: document.blocks, links: document.links,
      references: references, marks: bound, notes: document.notes,
      suppressions: document.suppressions, origins: document.origins,
      warnings: document.warnings, losses: document.losses)
  }

  /// - Parameter links: in document order.
  private static func links(_ links: [Link], in range: TextRange) -> [Link] {
    var (low, high) = (0, links.count)
    while low < high {
      let middle = (low + high) / 2
      if links[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    return links[low...].prefix { $0.range.start < range.end }
      .filter { range.contains($0.range) }
  }
}
