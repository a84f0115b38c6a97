import Claims
import Documents

extension ContentHash {
  /// Adds everything of a document that goes into a graph: a list of references or a retraction may change while
  /// the text stays as it is.
  mutating func add(_ document: Document) {
    add(document.text)
    add(document.metadata)
    add("\(document.references.count)")
    for reference in document.references {
      add(reference.label ?? "")
      add(reference.work)
    }
    for mark in document.marks {
      add(mark.range)
      for reference in mark.references { add("\(reference)") }
    }
    for note in document.notes {
      add(note.range)
      for field in [note.kind.rawValue, note.author ?? "", note.date ?? "", note.text] {
        add(field)
      }
    }
    for link in document.links {
      add(link.range)
      add(link.target)
    }
    for loss in document.losses { add("\(loss.count) \(loss.what)") }
  }

  private mutating func add(_ metadata: DocumentMetadata) {
    let fields = [
      metadata.title, metadata.uri, metadata.publisher, metadata.date, metadata.kind.rawValue,
      metadata.licence, metadata.version,
    ]
    for field in fields { add(field ?? "") }
    add(metadata.identifiers)
    for list in [metadata.authors, metadata.publicationTypes, metadata.topics] { add(list) }
    add(metadata.notices)
  }

  private mutating func add(_ work: Work) {
    add(work.identifiers)
    for field in [work.title, work.container, work.year.map { "\($0)" }] { add(field ?? "") }
    add(work.authors)
    add(work.notices)
  }

  private mutating func add(_ identifiers: [WorkIdentifier]) {
    add("\(identifiers.count)")
    for identifier in identifiers { add(identifier.description) }
  }

  private mutating func add(_ notices: [Documents.Notice]) {
    add("\(notices.count)")
    for notice in notices {
      let fields = [
        notice.kind.rawValue, notice.identifier?.description, notice.date, notice.reason,
      ]
      for field in fields { add(field ?? "") }
    }
  }

  private mutating func add(_ list: [String]) {
    add("\(list.count)")
    for element in list { add(element) }
  }

  private mutating func add(_ range: TextRange) { add("\(range.start)-\(range.end)") }
}
