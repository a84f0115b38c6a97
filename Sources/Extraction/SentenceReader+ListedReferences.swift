import Claims
import Documents

extension SentenceReader {
  /// Adds the entries of the list of references that the marks of the sentence refer to. Where the mark names
  /// an author whom the sentence is found to cite anyhow ("Younger et al., 2014"), that citation gets the work.
  func addListed(
    _ found: inout [Citation], _ marks: ArraySlice<CitationMark>, _ references: [ListedReference]
  ) {
    for mark in marks {
      var entries = mark.references.filter(references.indices.contains)[...]
      if let named = found.firstIndex(where: {
        $0.kind == .person && $0.entry == nil && $0.range.overlaps(mark.range)
      }), let entry = entries.popFirst() {
        let citation = found[named]
        found[named] = Citation(
          authority: citation.authority, kind: citation.kind,
          reference: wording(references[entry], mark.range), range: citation.range, entry: entry)
      }
      for entry in entries {
        found.append(
          Citation(
            authority: "reference", kind: .reference,
            reference: wording(references[entry], mark.range), range: mark.range, entry: entry))
      }
    }
  }

  /// "[3]" for an entry with a number or a letter, else the words that refer to it; where those are numbers
  /// ("1-9") an identifier of the work, if it has one.
  private func wording(_ reference: ListedReference, _ mark: TextRange) -> String {
    if let label = reference.label, !label.isEmpty, label.utf8.count <= 8 { return "[\(label)]" }
    let words = string(mark)
    guard !words.utf8.contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else {
      return words
    }
    return reference.work.identifiers.first?.printed ?? words
  }
}
