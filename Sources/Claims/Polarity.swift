/// Whether the passage states the proposition or denies it.
package enum Polarity: String, Sendable, Codable, BitwiseCopyable {
  case affirmed, negated
}
