/// A claim as `stet extract --format jsonl` prints it.
package struct ReadClaim: Decodable, Sendable {
  package let id: String
  package let source: String
  package let kind: String
  package let subject: Named
  package let predicate: String
  package let object: Named?
  package let polarity: String
  package let certainty: String
  package let dose: Amount?
  package let context: [Named]
  package let citations: [Cited]
  package let passage: Passage

  package struct Named: Decodable, Sendable {
    package let name: String
    package let type: String
  }

  package struct Amount: Decodable, Sendable {
    package let low: Double?
    package let high: Double?
    package let unit: String
    package let role: String?
    package let per: String?
    package let relativeTo: String?

    private enum CodingKeys: String, CodingKey {
      case low, high, unit, role, per
      case relativeTo = "relative_to"
    }
  }

  package struct Cited: Decodable, Sendable {
    package let kind: String
  }

  package struct Passage: Decodable, Sendable {
    package let text: String
    package let start: Int
    package let end: Int
  }

  package var isOfCondition: Bool { object?.type == "Condition" }
  /// Whether the claim is about nothing in particular: "some medicines", "any disease", "side effects".
  package var isVague: Bool {
    [subject, object].compactMap(\.self).contains { named in
      let words = named.name.lowercased().split { !$0.isLetter && !$0.isNumber }
      return words.allSatisfy { Self.vague.contains(String($0)) }
    }
  }

  private static let vague: Set<String> = [
    "a", "any", "the", "some", "several", "many", "other", "various", "most", "all", "such", "more",
    "certain",
    "chronic", "common", "serious", "health", "related", "immune", "system", "of", "range", "issue",
    "issues",
    "condition", "conditions", "disease", "diseases", "disorder", "disorders", "symptom",
    "symptoms", "problem",
    "problems", "illness", "illnesses", "medicine", "medicines", "medication", "medications",
    "drug", "drugs",
    "treatment", "treatments", "supplement", "supplements", "side", "effect", "effects", "adverse",
    "body",
    "user", "users", "product", "products", "it", "they", "this", "these",
  ]

  /// Whether the claim says of its object that there is more of it.
  package var isRise: Bool { predicate == "increases" || predicate == "worsens" }

  package var isAffirmed: Bool { polarity == "affirmed" }
  package var isAsserted: Bool { certainty == "asserted" }
}
