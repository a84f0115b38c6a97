import Claims
import Documents
import References

/// Reads whom the comments and notes of a document name: a note that holds a link, an identifier or a name is a
/// citation of the words it is attached to.
enum NoteReader {
  /// Longest note that is read, in bytes.
  private static let longest = 20_000
  /// A comment of more words is taken to be about the text, not to name its source.
  private static let mostWords = 24

  /// - Parameter read: the citations in a document of its own.
  /// - Returns: citations with the range of the words that the note is attached to, in the order of the notes.
  static func citations(_ document: Document, read: (Document) -> [Citation]) -> [Citation] {
    var citations: [Citation] = []
    for note in document.notes {
      let text = Array(note.text.utf8.prefix(longest))
      let inner = Document(
        path: document.path, text: text,
        blocks: [Block(kind: .paragraph, range: TextRange(0, text.count))])
      var seen: Set<String> = []
      for citation in read(inner) where isSource(citation, of: note, text) {
        let key = (citation.reference ?? "") + "\n" + (citation.authority ?? "")
        guard seen.insert(key).inserted else { continue }
        citations.append(
          Citation(
            authority: citation.authority, kind: citation.kind, reference: citation.reference,
            range: note.range))
      }
    }
    return citations
  }

  private static func isSource(_ citation: Citation, of note: Note, _ text: [UInt8]) -> Bool {
    if citation.kind == .reference {
      // "[3]" within a note says nothing by itself.
      return citation.reference.map { WorkIdentifier($0) != nil } ?? false
    }
    guard citation.kind.isNamed, citation.kind != .index else { return false }
    guard note.kind == .comment else { return true }
    // "Can you check this with the agency?"
    let words = text.split(whereSeparator: { $0 <= 0x20 })
    return !text.contains(UInt8(ascii: "?")) && words.count <= mostWords
  }
}
