import Documents

/// Prints what an importer made of a file, for looking at it.
enum DocumentSummary {
  static func write(_ document: Document) {
    let metadata = document.metadata
    print("== \(document.path)")
    print("title: \(metadata.title ?? "–")")
    print("authors: \(metadata.authors.joined(separator: "; "))")
    print(
      "date: \(metadata.date ?? "–"), publisher: \(metadata.publisher ?? "–"), kind: \(metadata.kind)"
    )
    print(
      "uri: \(metadata.uri ?? "–"), licence: \(metadata.licence ?? "–"), version: \(metadata.version ?? "–")"
    )
    print("identifiers: \(metadata.identifiers.map(\.description).joined(separator: ", "))")
    print("types: \(metadata.publicationTypes.joined(separator: "; "))")
    print("topics: \(metadata.topics.joined(separator: "; "))")
    for notice in metadata.notices { print("notice: \(notice)") }
    for warning in document.warnings { print("warning: \(warning.message)") }
    print("losses: \(document.losses.map { "\($0.count) \($0.what)" }.joined(separator: ", "))")
    print(
      "\(document.blocks.count) blocks, \(document.references.count) references, \(document.marks.count) marks, "
        + "\(document.notes.count) notes, \(document.links.count) links")
    for block in document.blocks {
      let origin = document.origins.origin(of: block.range.start)
      let place = "\(origin?.line.map(String.init) ?? "") \(origin?.path ?? "")"
      print("  [\(block.kind)] \(document.string(block.range))    {\(place)}")
    }
    for mark in document.marks {
      print("  mark \(document.string(mark.range)) → \(mark.references)")
    }
    for (i, reference) in document.references.enumerated() {
      let work = reference.work
      print(
        "  ref \(i) [\(reference.label ?? "–")] \(work.authors.joined(separator: "; ")) | \(work.title ?? "–") | "
          + "\(work.container ?? "–") | \(work.year.map(String.init) ?? "–") | "
          + work.identifiers.map(\.description).joined(separator: " "))
    }
    for note in document.notes { print("  note \(note.kind) at \(note.range.start): \(note.text)") }
  }
}
