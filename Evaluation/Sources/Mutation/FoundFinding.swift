/// A finding as `stet check --format jsonl` prints it.
package struct FoundFinding: Decodable, Sendable {
  package let rule: String
  package let location: Place
  package let related: [Place]?
  package let also: [Place]?

  package struct Place: Decodable, Sendable {
    package let source: String
    package let start: Int
    package let end: Int

    package func overlaps(_ place: Mutant.Place) -> Bool {
      source.hasSuffix(place.file) && start < place.end && place.start < end
    }
  }

  /// Of both sides.
  package var places: [Place] { [location] + (related ?? []) + (also ?? []) }

  /// Rules that compare two passages.
  package static let contradictions: Set<String> = [
    "conflicting-dose", "opposite-effect", "negated-elsewhere", "conflicting-status",
    "conflicting-safety", "conflicting-number",
  ]
}
