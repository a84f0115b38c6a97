import Documents

/// Where in the text comments and notes are attached.
struct WordAnchors {
  /// By the id of a comment, where its words begin and end; equal where it is attached to a point.
  private(set) var comments: [String: TextRange] = [:]
  /// The notes that the text refers to, in its order, with the place of the reference.
  private(set) var notes: [(kind: Note.Kind, id: String, place: Int)] = []
  private var starts: [String: Int] = [:]
  /// Comments that have begun and wait for the text to go on.
  private var waiting: [String] = []

  var isWaiting: Bool { !waiting.isEmpty }

  mutating func begin(_ id: String) { waiting.append(id) }

  /// Says where the text goes on, which is where comments begin.
  mutating func settle(at offset: Int) {
    for id in waiting where starts[id] == nil { starts[id] = offset }
    waiting.removeAll()
  }

  /// - Parameter end: where the text so far ends.
  mutating func end(_ id: String, at end: Int) {
    waiting.removeAll { $0 == id }
    comments[id] = TextRange(min(starts[id] ?? end, end), end)
  }

  /// A comment may be attached to a place alone.
  mutating func refer(_ id: String, at place: Int) {
    if comments[id] == nil { end(id, at: place) }
  }

  mutating func note(_ kind: Note.Kind, _ id: String, at place: Int) {
    notes.append((kind, id, place))
  }
}
