/// Whether the passage states the proposition outright or with reserve (may, might, suggests).
package enum Certainty: String, Sendable, Codable {
  case asserted, hedged
}
