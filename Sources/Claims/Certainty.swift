/// Whether the passage states the proposition outright or with reserve (may, might, suggests).
package enum Certainty: String, CaseIterable, Sendable, Codable, BitwiseCopyable {
  case asserted, hedged
}
