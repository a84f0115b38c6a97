/// A phrase of a sentence that denies or weakens what stands in its scope.
package struct Cue: Sendable {
  package enum Category: String, Sendable {
    case negation, hedge
  }

  package let category: Category
  /// Tokens `first..<end` of the sentence.
  package let first: Int32
  package let end: Int32
  /// Tokens `scopeFirst..<scopeEnd`: what is denied or weakened, with the cue itself where the scope
  /// lies on both sides of it; empty where nothing is.
  package let scopeFirst: Int32
  package let scopeEnd: Int32
}
