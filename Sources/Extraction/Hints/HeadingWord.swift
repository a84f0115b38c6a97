/// A word in lower case, with its hash.
struct HeadingWord {
  let hash: UInt64
  let word: String

  init(hash: UInt64, word: String) {
    self.hash = hash
    self.word = word
  }

  init(_ word: String) {
    hash = WordHash.of(word.utf8)
    self.word = word
  }
}
