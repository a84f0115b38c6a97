/// Where a word stands that hints at what is said of a condition.
package enum HintPlace: UInt8, CaseIterable, Sendable {
  /// Among the twelve words before its name.
  case before
  /// Among the three before it.
  case near
  /// Among the three behind it.
  case behind
  /// Anywhere in the sentence.
  case anywhere
  /// In the heading.
  case heading
  /// The name itself: nausea is caused more often than treated.
  case own
  /// What the sentence is like: an item, a cell, under side effects.
  case trait

  package var name: String { "\(self)" }
}
