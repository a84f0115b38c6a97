/// What tells whether two descriptions are of one work, where no identifier does.
extension Work {
  /// The words of the title without case, accents and punctuation; nil for titles of fewer than four words,
  /// which several works may have ("Dietary supplements").
  package var comparableTitle: String? { title.flatMap(Self.comparable) }

  /// The same for the title of a document.
  package static func comparable(_ title: String) -> String? {
    let words = FoldedWords(title)
    return words.count >= 4 ? words.text : nil
  }

  /// The family name of the first author, folded; of several words the first ("garcia" of "García-López M").
  package var firstFamilyName: String? { authors.first.flatMap(Self.familyName) }

  /// - Parameter author: with the family name first ("de la Cruz M", "Younger, Jarred").
  package static func familyName(_ author: String) -> String? {
    let words = FoldedWords(author).words
    return words.first { $0.utf8.count > 1 && !particles.contains($0) } ?? words.first
  }

  /// Words before a family name that some leave out and some write with it.
  package static let particles: Set<String> = [
    "al", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "la",
    "le", "ten", "ter", "van", "von", "zu",
  ]
}
