/// Texts in which one thing was changed, and the same without the change.
package struct Mutant: Sendable {
  package let mutation: Mutation
  package let rules: [String]
  /// By name.
  package let files: [String: String]
  /// The texts without the change, by name; empty where an article is compared with itself.
  package let control: [String: String]
  /// The changed sentence and what it was, as offsets into two of the files; nil where the texts hold nothing
  /// else.
  package let places: (changed: Place, original: Place)?
  /// The sentence as it is now.
  package let sentence: String
  /// How many sentences of the texts are not changed.
  package let unchanged: Int

  package struct Place: Sendable {
    package let file: String
    package let start: Int
    package let end: Int
  }
}
