/// What a dose is said to be.
package enum DoseRole: String, Sendable, Codable {
  case recommended, studied, standard, maximum, toxic
}
