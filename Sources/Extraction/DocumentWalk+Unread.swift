/// What an editor should know was not read.
extension DocumentWalk {
  /// Whether the sentence has an amount or a medical verb, so that an editor should know it was not read.
  func looksMedical() -> Bool {
    for i in reader.analysis.tokens.indices {
      if reader.analysis.tokens[i].kind == .quantity { return true }
      if reader.classes(i).contains(.medicalVerb), reader.analysis.tokens[i].tag != .noun {
        return true
      }
    }
    return false
  }
}
