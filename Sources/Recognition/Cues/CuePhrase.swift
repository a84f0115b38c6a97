/// A row of `cues.tsv`: what a phrase does to the words around it.
///
/// The vocabulary is that of NegEx (Chapman et al. 2001, J Biomed Inform 34:301) and ConText
/// (Harkema et al. 2009, J Biomed Inform 42:839).
package struct CuePhrase: Sendable {
  package enum Category: String, Sendable {
    case negation, hedge
    /// Looks like a negation and is none ("not only", "gram negative").
    case pseudoNegation = "pseudo-negation"
    /// Looks like a hedge and is none ("could not", "in May").
    case pseudoHedge = "pseudo-hedge"
    /// Ends the scopes that reach it ("but", "secondary to").
    case termination
  }

  package enum Direction: String, Sendable {
    case forward, backward, both

    var looksForward: Bool { self != .backward }
    var looksBackward: Bool { self != .forward }
  }

  package let category: Category
  /// Where the scope lies; for a termination, which scopes it ends.
  package let direction: Direction
  /// The longest scope on each side, in tokens.
  package let maximumScope: Int32
}
