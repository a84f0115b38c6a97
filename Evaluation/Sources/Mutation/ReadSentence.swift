/// A sentence of a text, with the claims that were read in it.
package struct ReadSentence: Sendable {
  package let source: String
  /// UTF-8 offsets into the file.
  package let start: Int
  package let end: Int
  package let text: String
  package var claims: [ReadClaim] = []
  package var citesSomebody = false

  package init(source: String, start: Int, end: Int, text: String) {
    self.source = source
    self.start = start
    self.end = end
    self.text = text
  }
}
