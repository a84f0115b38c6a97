/// How words are set, so far as it matters to what they say.
struct WordRun {
  var isBold = false
  /// Set in Symbol, so that "b" is a beta.
  var isSymbolic = false
  /// Its text is written already, in raised characters.
  var isWritten = false
}
