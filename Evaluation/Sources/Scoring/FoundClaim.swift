/// A line of `stet extract`, as far as it is scored.
package struct FoundClaim: Decodable, Sendable {
  package struct Named: Decodable, Sendable { package let name: String }

  package struct Dose: Decodable, Sendable {
    package let low: Double?
    package let high: Double?
    package let unit: String?
    package let per: String?
    package let relative: String?

    enum CodingKeys: String, CodingKey {
      case low, high, unit, per
      case relative = "relative_to"
    }
  }

  package struct Citation: Decodable, Sendable {
    package let authority: String?
    package let kind: String?
  }

  package struct Passage: Decodable, Sendable {
    package let text: String
    package let start: Int
    package let end: Int
  }

  package let source: String
  package let kind: String
  package let subject: Named?
  package let predicate: String
  package let object: Named?
  package let polarity: String
  package let certainty: String
  package let dose: Dose?
  package let citations: [Citation]
  package let passage: Passage

  package var range: ByteRange { ByteRange(passage.start, passage.end) }

  /// "therapeutic treats insomnia".
  package var notation: String {
    var parts = [kind, predicate]
    if let object { parts.append(object.name) }
    if let dose, kind == "dosage" {
      parts.append(AnnotatedClaim.bounds(dose.low, dose.high, dose.unit))
    }
    return (polarity == "negated" ? "not " : "") + parts.joined(separator: " ")
  }
}
