/// In what a claim that was found agrees with an annotated one.
package struct Agreement: Sendable {
  package let kind: Bool
  package let predicate: Bool
  package let object: Bool
  package let polarity: Bool
  package let dose: Bool
  /// Whether both speak of the same named thing, or of the same amount where nothing is named.
  package let thing: Bool

  package init(_ found: FoundClaim, _ annotated: AnnotatedClaim, names: Names) {
    kind = annotated.kind.contains(found.kind)
    predicate = annotated.predicate.contains("*") || annotated.predicate.contains(found.predicate)
    object =
      annotated.object.isEmpty || names.accepts(found.object?.name, among: annotated.object)
    polarity = found.polarity == annotated.polarity
    dose = Self.isSameDose(found.dose, annotated.dose, names: names)
    thing =
      annotated.object.isEmpty
      ? annotated.dose != nil && dose : object && !annotated.object.contains("*")
  }

  /// Whether it is the same claim.
  package var isWhole: Bool { kind && predicate && object && polarity && dose }
  package var lacksPolarity: Bool { kind && predicate && object && !polarity && dose }
  package var lacksDose: Bool { kind && predicate && object && polarity && !dose }

  private static func isSameDose(
    _ found: FoundClaim.Dose?, _ annotated: AnnotatedClaim.Dose?, names: Names
  ) -> Bool {
    guard let annotated else { return true }
    guard let found, isClose(found.low, annotated.low), isClose(found.high, annotated.high) else {
      return false
    }
    if let relative = annotated.relative, !relative.isEmpty {
      return !(found.relative ?? "").isEmpty
    }
    return names.normal(found.unit ?? "") == names.normal(annotated.unit ?? "")
      && (annotated.per == nil || annotated.per == found.per ?? "")
  }

  private static func isClose(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) <= 1e-6 * max(1, abs(a), abs(b))
  }
}
