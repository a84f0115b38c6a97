import Documents

extension ClaimGraph {
  /// By reference, the sources of the graph that are the work it names, ascending: the `IDENTIFIES`
  /// relationship.
  ///
  /// A source is the work where they share an identifier, or where title, first author and the year, give or
  /// take one, are the same; never where an identifier of one kind differs.
  package func identifiedSources() -> [[Int]] {
    var identified = [[Int]](repeating: [], count: references.count)
    guard !references.isEmpty else { return identified }
    var known: [WorkIdentifier: [Int]] = [:]
    var titles: [String: [Int]] = [:]
    for (i, reference) in references.enumerated() {
      for identifier in reference.work.identifiers { known[identifier, default: []].append(i) }
      if reference.work.year != nil, let title = reference.work.comparableTitle {
        titles[title, default: []].append(i)
      }
    }
    // Field by field: to copy a node counts every reference in it.
    for i in sources.indices {
      var found: Set<Int> = []
      let identifiers = sources[i].workIdentifiers
      for identifier in identifiers {
        for reference in known[identifier] ?? []
        where identifier.isOfOneWork || !references[reference].work.hasOtherName(identifiers) {
          found.insert(reference)
        }
      }
      if !titles.isEmpty, let title = sources[i].metadata.title.flatMap(Work.comparable) {
        for reference in titles[title] ?? []
        where references[reference].work.isDescribed(by: sources[i], identifiers: identifiers) {
          found.insert(reference)
        }
      }
      for reference in found { identified[reference].append(i) }
    }
    return identified
  }
}

extension Work {
  /// Whether it has an identifier of its own where a source has another of the same kind.
  fileprivate func hasOtherName(_ identifiers: [WorkIdentifier]) -> Bool {
    let own = ownIdentifiers
    return identifiers.contains { identifier in
      identifier.isOfOneWork
        && own.contains { $0.scheme == identifier.scheme && $0.value != identifier.value }
    }
  }

  /// Whether first author and year, give or take one, are those of a source with the same title.
  /// - Parameter identifiers: of the source.
  func isDescribed(by source: SourceNode, identifiers: [WorkIdentifier]) -> Bool {
    guard let year, let family = firstFamilyName,
      let date = source.metadata.date, let published = Int(date.prefix(4)),
      abs(year - published) <= 1, let author = source.metadata.authors.first
    else { return false }
    return FoldedWords(author).words.contains(family) && !hasOtherName(identifiers)
  }
}

extension SourceNode {
  /// What the document is known by: its identifiers, and what its address says.
  package var workIdentifiers: [WorkIdentifier] {
    let address = metadata.uri.flatMap { WorkIdentifier($0) }
    guard let address, !metadata.identifiers.contains(address) else { return metadata.identifiers }
    return metadata.identifiers + [address]
  }
}
