/// Dosing forms of one substance that must not be compared with one another.
package enum Regimen: String, Sendable, Codable {
  case low, standard, high
}
