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
    for entry in entries {
      indices[entry.node] = references.count
      let links = document.links.filter { entry.range.contains($0.range) }.map(\.target)
      references.append(
        ListedReference(
          label: targets.number(of: entry.node).map(String.init), range: entry.range,
          work: EntryParser.work(document.prose, entry.range, links: links)))
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
}
