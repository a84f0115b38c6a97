/// Items that put two verbs before what they name: "have, or have ever had, an infection", "have or had an ulcer".
extension DocumentWalk {
  /// The second verb of such an item, else the first.
  func behindSecondVerb(_ chunk: Int) -> Int {
    var c = chunk + 1
    if reader.kind(c) == .comma { c += 1 }
    guard reader.kind(c) == .conjunction, reader.kind(c + 1) == .verbGroup else { return chunk }
    c += 1
    while reader.kind(c + 1) == .verbGroup { c += 1 }
    return reader.lemma(reader.head(c)) == reader.lemma(reader.head(chunk)) ? c : chunk
  }
}
