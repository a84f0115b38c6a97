/// What the document names, whether a claim is made of it or not.
extension DocumentWalk {
  /// Keeps the terms of what has been analysed.
  func noteNames() {
    guard !isNamed.isEmpty else { return }
    for mention in reader.analysis.mentions { isNamed[Int(mention.term)] = true }
  }
}
