import Foundation

/// A claim that a person annotated in an article. Names are lists of what is right, best first.
package struct AnnotatedClaim: Decodable, Sendable {
  package struct Dose: Decodable, Sendable {
    package let low: Double?
    package let high: Double?
    package let unit: String?
    package let per: String?
    package let relative: String?
  }

  package let quote: String
  package let start: Int
  package let end: Int
  package let kind: [String]
  package let subject: [String]
  package let predicate: [String]
  package let object: [String]
  package let polarity: String
  package let certainty: String
  package let dose: Dose?
  package let authorities: [String]
  package let optional: Bool

  package var range: ByteRange { ByteRange(start, end) }

  /// Where its errors are counted: the best of its kinds.
  package var mainKind: String { kind.first ?? "" }

  /// "therapeutic treats insomnia".
  package var notation: String {
    var parts = [mainKind, predicate.first ?? ""]
    if let name = object.first { parts.append(name) }
    if let dose, mainKind == "dosage" { parts.append(Self.bounds(dose.low, dose.high, dose.unit)) }
    return (polarity == "negated" ? "not " : "") + parts.joined(separator: " ")
  }

  /// "1–5 mg"; an open end is left empty.
  static func bounds(_ low: Double?, _ high: Double?, _ unit: String?) -> String {
    func shown(_ value: Double?) -> String {
      value.map { $0 == $0.rounded() && abs($0) < 1e15 ? String(Int($0)) : String($0) } ?? ""
    }
    let span = low == high ? shown(low) : shown(low) + "–" + shown(high)
    return unit.map { span + " " + $0 } ?? span
  }
}
