/// Whether the passage states the proposition or denies it.
package enum Polarity: String, CaseIterable, Sendable, Codable, BitwiseCopyable {
  case affirmed, negated
}
