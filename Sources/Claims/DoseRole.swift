/// What a dose is said to be.
package enum DoseRole: String, Sendable, Codable, BitwiseCopyable {
  case recommended, studied, standard, maximum, toxic
}
