/// Dosing forms of one substance that must not be compared with one another.
package enum Regimen: String, CaseIterable, Sendable, Codable, BitwiseCopyable {
  case low, standard, high
}
